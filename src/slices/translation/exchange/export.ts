// Texts into a file for translators' tools.
import { factRefs, parseMarkdown } from '../../../document/index.ts';
import { renderFact } from '../../../facts/index.ts';
import { today as dayOf } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { translator } from '../../../platform/i18n/index.ts';
import { LANGUAGE, type Language } from '../../../platform/languages.ts';
import type { RecordTitle, Row } from '../../../platform/record-kind.ts';
import { titledRecords } from '../../../platform/record-titles.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { RecordsContext } from '../../records/index.ts';
import { textVersion } from '../../texts/index.ts';
import type { DocxWords } from './docx-write.ts';
import type { ExchangeFile, ExchangeFormat, ExchangeText } from './file.ts';
import { FORMAT, writeExchange } from './formats.ts';
import { type ExchangeQuery, ofOneSource, type SelectedText, selectedTexts, sourcesOf } from './selection.ts';
import { shownCodes, unitsOf } from './units.ts';

export interface Sent {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/**
 * @returns the file, and how many texts are left out as they are translated from other languages
 * @throws SeconError missing where there is nothing, invalid where there is too much
 */
export async function exportTexts(
  context: RecordsContext,
  format: ExchangeFormat,
  query: ExchangeQuery,
): Promise<Sent & { readonly leftOut: number }> {
  const selected = await selectedTexts(context, query);
  const { source, texts } = ofOneSource(selected, query.source);
  const file = await fileOf(context, source, query.language, texts);
  const content = await writeExchange(format, file, docxWords(source, query.language));
  const { ending, type } = FORMAT[format];
  const stem = ['secon', source, query.language, ...(query.id === undefined ? [] : [query.id])].join('-');
  return { name: `${stem}.${ending}`, type, content, leftOut: selected.length - texts.length };
}

/** What a file would hold, before it is made. */
export async function exportSize(context: RecordsContext, query: ExchangeQuery) {
  const selected = await selectedTexts(context, query);
  return { texts: selected.length, sources: sourcesOf(selected) };
}

function docxWords(source: Language, target: Language): DocxWords {
  const t = translator(target);
  const params = { source: LANGUAGE[source].name, target: LANGUAGE[target].name };
  const say = (key: string): string => t(`translation.exchange.docx.${key}`, params);
  return {
    title: say('title'),
    help: [say('help'), say('codes')],
    number: say('number'),
    source: say('source'),
    target: say('target'),
    state: say('state'),
  };
}

/** The project's permanent name: its files are told from those of other projects. */
export async function projectName(db: Db, registry: Registry): Promise<string> {
  const kind = registry.all('records').find(({ record }) => record === 'project');
  const [project] = kind ? ((await db.select().from(kind.table).limit(1)) as Row[]) : [];
  return project?.slug ?? 'secon';
}

async function fileOf(
  context: RecordsContext,
  source: Language,
  target: Language,
  selected: readonly SelectedText[],
): Promise<ExchangeFile> {
  const { services, registry } = context;
  const { db } = services.database;
  const read = selected.map(text => ({
    text,
    from: parseMarkdown(text.source.body),
    to: text.target && parseMarkdown(text.target.body),
  }));
  const refs = new Set(read.flatMap(({ from, to }) => [...factRefs(from), ...(to ? factRefs(to) : [])]));
  const today = services.config.today ?? dayOf(services.clock);
  const [facts, titles, project] = await Promise.all([
    registry.resolveFacts(db, refs, today),
    titlesOf(db, registry, selected, source),
    projectName(db, registry),
  ]);
  const texts = read.map(({ text, from, to }): ExchangeText => {
    const { entry, field } = text;
    return {
      reference: {
        project,
        kind: entry.kind.name,
        id: entry.row.slug,
        field,
        language: target,
        source,
        from: textVersion(text.source) ?? '',
        seen: textVersion(text.target),
      },
      title: `${titles.get(entry.row.id)?.text ?? entry.row.slug} · ${field}`,
      state: text.target?.state ?? null,
      stale: text.state === 'stale',
      units: unitsOf(from, to).units.map(unit => ({
        ...unit,
        shown: shownCodes(unit.codes, ({ attrs }) => {
          const fact = facts.get(attrs.ref);
          return fact ? renderFact(fact, source, 'form' in attrs ? attrs.form : undefined) : attrs.ref;
        }),
      })),
    };
  });
  return { source, target, texts: texts.filter(({ units }) => units.length > 0) };
}

/** By the record's id. */
async function titlesOf(
  db: Db,
  registry: Registry,
  selected: readonly SelectedText[],
  language: Language,
): Promise<ReadonlyMap<string, RecordTitle>> {
  const groups = Map.groupBy(new Set(selected.map(({ entry }) => entry)), ({ kind }) => kind.record);
  const found = await Promise.all(
    [...groups].map(([record, own]) =>
      titledRecords(
        db,
        registry,
        record,
        own.map(({ row }) => row.id),
        language,
      ),
    ),
  );
  return new Map(found.flat().map(({ id, title }) => [id, title]));
}
