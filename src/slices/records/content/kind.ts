// A kind of record and where its things are: columns for keys, ids for names.
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { Db } from '../../../platform/db/index.ts';
import type { LoadContext } from '../../../platform/registry.ts';

/** What every table of records has. */
export type RecordTable = PgTable & { id: AnyPgColumn; slug: AnyPgColumn };
export type Row = Record<string, unknown> & { id: string; slug: string };

export type Layout = 'folder' | 'list' | 'single';

export interface RecordContent {
  /** For people, and the folder's name: `events`. */
  readonly name: string;
  /** The word for one of them, in references and as the owner of its texts: `event`. */
  readonly record: string;
  readonly table: RecordTable;
  /** The YAML's shape, its keys in snake_case; `id` is the record's permanent name. */
  readonly shape: z.ZodObject;
  /** `folder` (a file each), `list` (one file with all), or `single` (there is only one). */
  readonly layout?: Layout;
  /** Keys that name another record, with its table; stored as that record's id. */
  readonly references?: Readonly<Record<string, RecordTable>>;
  /** Names of its texts; absent: it has none. `any`: named by the record itself. */
  readonly texts?: readonly string[] | 'any';
  /** What the shape cannot say. @throws SeconError */
  check?(tx: Db, rows: readonly Row[]): Promise<void>;
  finish?(tx: Db, context: LoadContext): Promise<void>;
}

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
export const columnOf = (kind: RecordContent, key: string): string =>
  key === 'id' ? 'slug' : camel(key) + (kind.references?.[key] ? 'Id' : '');

export type Lookups = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Ids of the records that may be referred to, by key and permanent name. */
export async function readLookups(db: Db, kind: RecordContent): Promise<Lookups> {
  const lookups = new Map<string, Map<string, string>>();
  for (const [key, table] of Object.entries(kind.references ?? {})) {
    const rows = (await db.select({ id: table.id, slug: table.slug }).from(table)) as Row[];
    lookups.set(key, new Map(rows.map(row => [row.slug, row.id])));
  }
  return lookups;
}
