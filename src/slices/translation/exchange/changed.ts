// What a file changes, text by text, as whoever brings it is told.
import { factRefs, parseMarkdown, plainText, resolveDoc } from '../../../document/index.ts';
import { today as dayOf } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { titledRecords } from '../../../platform/record-titles.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { LocalText, TextState } from '../../texts/index.ts';
import type { DeskContext } from '../desk/view.ts';
import type { TextPlace } from '../model.ts';
import type { AskedText } from './read-text.ts';

/** A text that is other than it was. */
export interface ChangedText extends TextPlace {
  readonly title: LocalText;
  /** Markdown of the content format; null: there was none. */
  readonly before: string | null;
  readonly after: string;
  /** Both in plain words, facts written out. */
  readonly words: { readonly before: string; readonly after: string };
  readonly was: TextState | null;
  readonly state: TextState;
  /** What the file asked for, where the rights of whoever brings it do not go so far. */
  readonly lowered: TextState | null;
  /** Its source has changed since the file was made. */
  readonly stale: boolean;
  /** Some of its blocks have no words. */
  readonly incomplete: boolean;
}

/** A text with the state it is to have, by the rights of whoever brings it. */
export interface Settled {
  readonly asked: AskedText;
  readonly state: TextState;
  readonly lowered: TextState | null;
}

export async function changedTexts(
  tx: Db,
  { registry, services, language: reader }: DeskContext,
  settled: readonly Settled[],
): Promise<ChangedText[]> {
  const titles = new Map<string, LocalText>();
  for (const [record, own] of Map.groupBy(settled, ({ asked }) => asked.record.kind.record)) {
    const ids = own.map(({ asked }) => asked.record.row.id);
    for (const { id, title } of await titledRecords(tx, registry, record, ids, reader)) titles.set(id, title);
  }
  const say = await speaker(tx, registry, settled, services.config.today ?? dayOf(services.clock));
  return settled.map(({ asked, state, lowered }) => {
    const { record, reference, target } = asked;
    return {
      kind: record.kind.name,
      id: record.row.slug,
      field: reference.field,
      language: asked.language,
      title: titles.get(record.row.id) ?? { text: record.row.slug, language: reader, own: true },
      before: target?.body ?? null,
      after: asked.body,
      words: { before: say(target?.body ?? '', asked.language), after: say(asked.body, asked.language) },
      was: target?.state ?? null,
      state,
      lowered,
      stale: asked.outdatedSource !== null,
      incomplete: asked.incomplete,
    };
  });
}

/** Says texts in plain words; a fact that is not on record any more by its name. */
async function speaker(
  tx: Db,
  registry: Registry,
  settled: readonly Settled[],
  today: string,
): Promise<(body: string, language: Language) => string> {
  const bodies = settled.flatMap(({ asked }) => [asked.body, asked.target?.body ?? '']);
  const refs = bodies.flatMap(body => [...factRefs(parseMarkdown(body))]);
  const facts = await registry.resolveFacts(tx, new Set(refs), today);
  return (body, language) => {
    const doc = parseMarkdown(body);
    const isKnown = factRefs(doc).every(ref => facts.has(ref));
    return plainText(isKnown ? resolveDoc(doc, language, facts) : doc);
  };
}
