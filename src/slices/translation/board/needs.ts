// What needs somebody: every text that they, by their rights, can bring a step further.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Actor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { othersMay } from '../../people/index.ts';
import { textRevisions, texts } from '../../texts/index.ts';
import type { CellState, NeedReason } from '../model.ts';
import { type TextRights, textRights } from '../places.ts';
import type { BoardLine } from './lines.ts';
import type { BoardEntry } from './records.ts';
import { textKey } from './states.ts';

export interface Need {
  readonly entry: BoardEntry;
  readonly field: string;
  readonly language: Language;
  readonly why: NeedReason;
}

/** Rights in each of the languages, in their order; asked for once for all records of one owner. */
export function rightsBook(
  actor: Actor,
  languages: readonly Language[],
): (entry: BoardEntry) => readonly TextRights[] {
  const known = new Map<string, readonly TextRights[]>();
  return ({ kind, owners, row }) => {
    const key = `${kind.name} ${row.source} ${owners.join(' ')}`;
    const rights =
      known.get(key) ?? languages.map(language => textRights(actor, kind, owners, row.source, language));
    known.set(key, rights);
    return rights;
  };
}

/** The texts of a line that need somebody, by field and language, in their order. */
export type NeedsOf = (line: BoardLine) => Generator<Need>;

/**
 * What is to be asked of the database is asked first: many thousand texts are then gone through without waiting.
 * @param lines those that will be asked about
 * @param languages those that are looked at
 */
export async function needsBook(
  db: Db,
  actor: Actor,
  lines: readonly BoardLine[],
  languages: readonly Language[],
): Promise<NeedsOf> {
  const rights = rightsBook(actor, languages);
  const mine = await wordsOf(db, actor);
  const alone = await whereAlone(db, actor, lines, languages, mine);
  const why = (place: Omit<Need, 'why'>, state: CellState, allowed: TextRights): NeedReason | null => {
    const key = mine.size > 0 ? textKey(place.entry.row.id, place.field, place.language) : '';
    const isMine = mine.has(key);
    const found = reason(state, allowed, isMine);
    return found === 'approve' && isMine && !alone.has(key) ? null : found;
  };
  return function* needs({ entry, fields }) {
    const own = rights(entry);
    for (const { field, states } of fields)
      for (const [at, language] of languages.entries()) {
        const [state, allowed] = [states[at], own[at]];
        if (!state || state === 'approved' || !allowed) continue;
        const found = why({ entry, field, language }, state, allowed);
        if (found !== null) yield { entry, field, language, why: found };
      }
  };
}

/** Of the texts that somebody wrote those that nobody else could approve. */
async function whereAlone(
  db: Db,
  actor: Actor,
  lines: readonly BoardLine[],
  languages: readonly Language[],
  mine: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const alone = new Set<string>();
  if (mine.size === 0) return alone;
  const isAlone = aloneBook(db, actor);
  for (const { entry, fields } of lines)
    for (const { field } of fields)
      for (const language of languages) {
        const key = textKey(entry.row.id, field, language);
        if (mine.has(key) && (await isAlone(entry, language))) alone.add(key);
      }
  return alone;
}

/** Of words of one's own one awaits the other's eye; only to approve is a thing that some do alone. */
function reason(state: CellState, rights: TextRights, isMine: boolean): NeedReason | null {
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
        // It brought these words first: as texts/authorship.ts reads it.
        sql`not exists (select 1 from text_revisions p where p.text_id = ${textId} and p.id < ${id} and p.body = ${body})`,
      ),
    );
  return new Set(rows.map(row => textKey(row.owner, row.field, row.language)));
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
