// What records of any kind are called, also of slices that whoever asks does not know: it is asked of the registry.
import { or } from 'drizzle-orm';
import { anyOf } from './db/any-of.ts';
import type { Db } from './db/index.ts';
import type { Language } from './languages.ts';
import type { RecordTitle, Row } from './record-kind.ts';
import type { Registry } from './registry.ts';

export interface TitledRecord {
  readonly id: string;
  /** Permanent name. */
  readonly slug: string;
  /** In the reader's language, or openly in another. */
  readonly title: RecordTitle;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * @param record the word for the kind: `organisation`
 * @param keys ids or permanent names, archived records' too
 * @returns what is on record; of a kind that no slice keeps by forms there is nothing
 */
export async function titledRecords(
  db: Db,
  registry: Registry,
  record: string,
  keys: readonly string[],
  language: Language,
): Promise<TitledRecord[]> {
  const kind = registry.all('records').find(known => known.record === record);
  if (!kind || keys.length === 0) return [];
  const ids = keys.filter(key => UUID.test(key));
  const slugs = keys.filter(key => !UUID.test(key));
  const rows = (await db
    .select()
    .from(kind.table)
    .where(or(anyOf(kind.table.id, ids), anyOf(kind.table.slug, slugs)))) as Row[];
  const titles = await kind.titles(db, rows, language);
  return rows.map(({ id, slug }) => ({
    id,
    slug,
    title: titles.get(id) ?? { text: slug, language, own: true },
  }));
}
