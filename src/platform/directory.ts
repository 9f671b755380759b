// Permanent names and ids of records: the outside speaks in names, tables refer by id. So a slice can take a record
// of a later one by its name without knowing that slice.
import { inArray } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './db/index.ts';

export interface RecordDirectory {
  /** The kind of record: `organisation`. */
  readonly record: string;
  /** @returns ids by name; unknown names are absent */
  idsOf(db: Db, slugs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** @returns names by id; unknown ids are absent */
  slugsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

type RecordTable = PgTable & { readonly id: PgColumn; readonly slug: PgColumn };

/** The directory of one table of records. */
export function directoryOf(record: string, table: RecordTable): RecordDirectory {
  const pairs = async (db: Db, column: PgColumn, values: readonly string[]) => {
    if (values.length === 0) return [];
    const rows = await db
      .select({ id: table.id, slug: table.slug })
      .from(table)
      .where(inArray(column, [...new Set(values)]));
    return rows as { id: string; slug: string }[];
  };
  return {
    record,
    idsOf: async (db, slugs) =>
      new Map((await pairs(db, table.slug, slugs)).map(({ id, slug }) => [slug, id])),
    slugsOf: async (db, ids) => new Map((await pairs(db, table.id, ids)).map(({ id, slug }) => [id, slug])),
  };
}
