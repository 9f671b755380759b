// Reading texts: for a reader in their language, or whole for those who work on them.
import { and, asc, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../platform/db/any-of.ts';
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { LocalText, TextState } from './model.ts';
import { texts } from './schema.ts';

export type TextRow = typeof texts.$inferSelect;

/**
 * Texts of some records, in a stable order.
 * @param fields only these; absent: all
 * @param languages only these; absent: all
 */
export async function textsOf(
  db: Db,
  owner: string,
  ownerIds: readonly string[],
  fields?: readonly string[],
  languages?: readonly string[],
): Promise<TextRow[]> {
  if (ownerIds.length === 0) return [];
  return db
    .select()
    .from(texts)
    .where(
      and(
        eq(texts.owner, owner),
        anyOf(texts.ownerId, ownerIds),
        fields && anyOf(texts.field, fields),
        languages && anyOf(texts.language, languages),
      ),
    )
    .orderBy(asc(texts.ownerId), asc(texts.field), asc(texts.language));
}

/** A text in the languages it has, by their codes. */
export type Words = Readonly<Record<string, string>>;

/**
 * The words of some fields and nothing else of them: a row for each record and field, so that hundreds are read at once.
 * @returns asked for a field of a record; none: it has no words
 */
export async function wordsOf(
  db: Db,
  owner: string,
  ownerIds: readonly string[],
  fields: readonly string[],
): Promise<(ownerId: string, field: string) => Words> {
  const rows =
    ownerIds.length === 0
      ? []
      : await db
          .select({
            ownerId: texts.ownerId,
            field: texts.field,
            words: sql<Words>`jsonb_object_agg(${texts.language}, ${texts.body})`,
          })
          .from(texts)
          .where(and(eq(texts.owner, owner), anyOf(texts.ownerId, ownerIds), anyOf(texts.field, fields)))
          .groupBy(texts.ownerId, texts.field);
  const found = new Map(rows.map(({ ownerId, field, words }) => [`${ownerId} ${field}`, words]));
  return (ownerId, field) => found.get(`${ownerId} ${field}`) ?? {};
}

/** What the public may read: a draft, and what a machine translated, is nobody's word yet. */
const PUBLIC_STATES: readonly TextState[] = ['reviewed', 'approved'];

/** Texts of several records for the public, ready to be asked for by record and field. */
export interface TextShelf {
  /** The text in the reader's language, else openly in the source's, English, or any other; null if there is none. */
  find(ownerId: string, field: string): LocalText | null;
}

/**
 * @param language the reader's
 * @param source the language each record was first written in
 */
export async function textShelf(
  db: Db,
  owner: string,
  records: readonly { readonly id: string; readonly source: string }[],
  language: Language,
): Promise<TextShelf> {
  const rows = await textsOf(
    db,
    owner,
    records.map(record => record.id),
  );
  const readable = rows.filter(row => PUBLIC_STATES.includes(row.state));
  const byPlace = Map.groupBy(readable, row => `${row.ownerId} ${row.field}`);
  const sources = new Map(records.map(record => [record.id, record.source]));
  return {
    find(ownerId, field) {
      const offered = byPlace.get(`${ownerId} ${field}`) ?? [];
      const order = [language, sources.get(ownerId), 'en', offered[0]?.language];
      const row = order
        .map(code => offered.find(text => text.language === code))
        .find(found => found !== undefined);
      return row ? { text: row.body, language: row.language, own: row.language === language } : null;
    },
  };
}
