// What needs somebody: every text that they, by their rights, can bring a step further.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Actor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { othersMay } from '../../people/index.ts';
import { textRevisions, texts } from '../../texts/index.ts';
import { type TextRights, textRights } from '../places.ts';
import type { BoardEntry } from './records.ts';
import { type BoardTexts, placeKey, stateOf } from './states.ts';

export const NEED_REASONS = ['missing', 'stale', 'machine', 'review', 'approve'] as const;
export type NeedReason = (typeof NEED_REASONS)[number];

export interface Need {
  readonly entry: BoardEntry;
  readonly field: string;
  readonly language: Language;
  readonly why: NeedReason;
}

/** Rights are asked for once for each owner and language. */
export function rightsBook(actor: Actor): (entry: BoardEntry, language: Language) => TextRights {
  const known = new Map<string, TextRights>();
  return ({ kind, owners, row }, language) => {
    const key = `${kind.name} ${owners.join(' ')} ${language} ${row.source === language}`;
    const rights = known.get(key) ?? textRights(actor, kind, owners, row.source, language);
    known.set(key, rights);
    return rights;
  };
}

/** The fields that a record is to have in a language: those that its source has, and those that are there. */
export const wantedFields = (
  { fields, row }: BoardEntry,
  own: ReadonlyMap<string, unknown> | undefined,
  language: Language,
  languages: readonly Language[],
): readonly string[] =>
  fields.filter(field => {
    const has = (code: string): boolean => own?.has(placeKey(field, code)) ?? false;
    return has(row.source) || has(language) || (language === row.source && languages.some(has));
  });

/**
 * @param entries in the order in which they are worked through
 * @param languages those that are looked at
 * @returns in that order, then by field and language
 */
export async function needsOf(
  db: Db,
  actor: Actor,
  entries: readonly BoardEntry[],
  states: BoardTexts,
  languages: readonly Language[],
): Promise<Need[]> {
  const rights = rightsBook(actor);
  const mine = await wordsOf(db, actor);
  const isAlone = aloneBook(db, actor);
  const needs: Need[] = [];
  for (const entry of entries)
    for (const { field, language } of placesIn(entry, states.get(entry.row.id), languages)) {
      const isMine = mine.has(`${entry.row.id} ${placeKey(field, language)}`);
      const state = stateOf(states.get(entry.row.id), field, language);
      const why = reason(state, rights(entry, language), isMine);
      const isBarred = why === 'approve' && isMine && !(await isAlone(entry, language));
      if (why !== null && !isBarred) needs.push({ entry, field, language, why });
    }
  return needs;
}

/** The texts that a record is to have, field by field. */
function placesIn(
  entry: BoardEntry,
  own: ReadonlyMap<string, unknown> | undefined,
  languages: readonly Language[],
): { readonly field: string; readonly language: Language }[] {
  const wanted = languages.map(language => new Set(wantedFields(entry, own, language, languages)));
  return entry.fields.flatMap(field =>
    languages.flatMap((language, at) => (wanted[at]?.has(field) ? [{ field, language }] : [])),
  );
}

/** Of words of one's own one awaits the other's eye; only to approve is a thing that some do alone. */
function reason(state: ReturnType<typeof stateOf>, rights: TextRights, isMine: boolean): NeedReason | null {
  switch (state) {
    case 'missing':
    case 'stale':
    case 'machine':
      return rights.edit ? state : null;
    case 'draft':
      return rights.review && !isMine ? 'review' : null;
    case 'reviewed':
      return rights.approve ? 'approve' : null;
    default:
      return null;
  }
}

/** Places of the texts that wait for a second person and whose words somebody wrote. */
async function wordsOf(db: Db, actor: Actor): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'person') return new Set();
  const { id, textId, body, actor: by } = textRevisions;
  const rows = await db
    .select({ owner: texts.ownerId, field: texts.field, language: texts.language })
    .from(textRevisions)
    .innerJoin(texts, and(eq(texts.id, textId), eq(texts.body, body)))
    .where(
      and(
        eq(by, actor.id),
        inArray(texts.state, ['draft', 'reviewed']),
        // It brought these words, and none came after.
        sql`(select p.body from text_revisions p where p.text_id = ${textId} and p.id < ${id} order by p.id desc limit 1)
          is distinct from ${body}`,
        sql`not exists (select 1 from text_revisions n where n.text_id = ${textId} and n.id > ${id} and n.body <> ${body})`,
      ),
    );
  return new Set(rows.map(row => `${row.owner} ${placeKey(row.field, row.language)}`));
}

/** Whether nobody else could approve, asked for once for each owner and language. */
function aloneBook(db: Db, actor: Actor): (entry: BoardEntry, language: Language) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return ({ owners }, language) => {
    const key = `${owners.join(' ')} ${language}`;
    const scopes =
      owners.length === 0 ? [{ language }] : owners.map(organisation => ({ organisation, language }));
    const answer =
      known.get(key) ??
      (actor.kind === 'person'
        ? othersMay(db, actor, 'texts.approve', scopes).then(others => !others)
        : Promise.resolve(true));
    known.set(key, answer);
    return answer;
  };
}
