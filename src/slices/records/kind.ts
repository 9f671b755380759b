// A kind of record: where its things are, who may do what with it, how it is found. One description; its files in the
// content folder, its interface and its revisions come from it.
import { inArray } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { Actor } from '../../platform/auth.ts';
import type { Db } from '../../platform/db/index.ts';
import type { Issue } from '../../platform/errors.ts';
import type { Language } from '../../platform/languages.ts';
import type { LoadContext, Registry } from '../../platform/registry.ts';
import type { LocalText } from '../texts/index.ts';
import type { Fields, RecordKindName } from './model.ts';

/** What every table of records has. */
export type RecordTable = PgTable & { id: AnyPgColumn; slug: AnyPgColumn };
export type Row = Record<string, unknown> & {
  id: string;
  slug: string;
  source: string;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  updatedBy: string;
  archivedAt: Date | null;
};

export type Layout = 'folder' | 'list' | 'single';

/** What is kept of a kind in the content folder. */
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
  /** What the shape cannot say: every rule the record breaks. */
  broken?(db: Db, row: Row): Promise<readonly Issue[]> | readonly Issue[];
  finish?(tx: Db, context: LoadContext): Promise<void>;
}

/** What else is known of a kind that people keep by forms. */
export interface RecordKind extends RecordContent {
  readonly name: RecordKindName;
  /** What a new one begins with. */
  readonly initial?: Fields;
  /** Keys that only those set who may create such records everywhere. */
  readonly reserved?: readonly string[];
  /** Keys whose values a list shows and sorts by. */
  readonly details: readonly string[];
  /** Keys a list can be narrowed by: closed lists and references. */
  readonly filters?: readonly string[];
  /** The list's usual order: a key, with `-` before it the other way round. */
  readonly sort: string;
  /** What each is called in lists, in the reader's language or openly in another, by id. */
  titles(db: Db, rows: readonly Row[], language: Language): Promise<ReadonlyMap<string, LocalText>>;
  /** Texts in whose bodies a search looks; its name and columns are looked at besides. */
  readonly searched?: readonly string[];
  /** Columns of plain words in which a search looks. */
  readonly searchedColumns?: readonly string[];
  /** Ids of the organisations whose editors it belongs to, for one verb. Absent: it is nobody's own. */
  owners?(db: Db, row: Row, verb: RecordVerb, registry: Registry): Promise<readonly string[]>;
  /** What a change needs beside the right to edit. @throws SeconError forbidden */
  guard?(actor: Actor, before: Row | null, after: Row, owners: readonly string[]): void;
  /** Most characters of texts and fields by their names, as the project's rules say. */
  limits?(db: Db): Promise<Readonly<Record<string, number>>>;
  /** Another record that needs this one: `events/haskovo-2023`. Beside the references, which are asked by themselves. */
  neededBy?(db: Db, row: Row): Promise<string | null>;
  /** Below the language: its public page. */
  address?(row: Row): string | null;
}

export type RecordVerb = 'create' | 'edit' | 'archive' | 'restore';

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The column of a key: `study_visit` is studyVisit, `organisation` organisationId, `id` the slug. */
export const columnOf = (kind: RecordContent, key: string): string =>
  key === 'id' ? 'slug' : camel(key) + (kind.references?.[key] ? 'Id' : '');

export const keysOf = (kind: RecordContent): string[] => Object.keys(kind.shape.shape);

/** A column of the kind's table by the key of its field. */
export const tableColumn = (kind: RecordContent, key: string): AnyPgColumn =>
  (kind.table as unknown as Record<string, AnyPgColumn>)[columnOf(kind, key)] as AnyPgColumn;

/** Ids of the records that may be referred to, by key and permanent name. */
export type Lookups = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Every record that may be referred to: for reading or writing all of a kind. */
export async function readLookups(db: Db, kind: RecordContent): Promise<Map<string, Map<string, string>>> {
  const lookups = new Map<string, Map<string, string>>();
  for (const [key, table] of Object.entries(kind.references ?? {})) {
    const rows = (await db.select({ id: table.id, slug: table.slug }).from(table)) as Row[];
    lookups.set(key, new Map(rows.map(row => [row.slug, row.id])));
  }
  return lookups;
}

/** Only those that these rows refer to, or these fields name. */
export async function lookupsOf(
  db: Db,
  kind: RecordContent,
  { rows = [], fields = [] }: { readonly rows?: readonly Row[]; readonly fields?: readonly Fields[] },
): Promise<Map<string, Map<string, string>>> {
  const lookups = new Map<string, Map<string, string>>();
  for (const [key, table] of Object.entries(kind.references ?? {})) {
    const ids = rows.flatMap(row => (row[columnOf(kind, key)] as string | null) ?? []);
    const slugs = fields.flatMap(given => (given[key] as string | undefined) ?? []);
    const [column, wanted] = ids.length > 0 ? [table.id, ids] : [table.slug, slugs];
    const found =
      wanted.length === 0
        ? []
        : ((await db
            .select({ id: table.id, slug: table.slug })
            .from(table)
            .where(inArray(column, [...new Set(wanted)]))) as Row[]);
    lookups.set(key, new Map(found.map(row => [row.slug, row.id])));
  }
  return lookups;
}

/** A row as its file says it: what is left out is what a missing key would be read as. */
export function fieldsOf(kind: RecordContent, row: Row, lookups: Lookups): Record<string, unknown> {
  const entries = keysOf(kind).map((key): [string, unknown] => {
    const value = row[columnOf(kind, key)];
    const lookup = lookups.get(key);
    if (!lookup || value === null) return [key, value];
    return [key, [...lookup].find(([, id]) => id === value)?.[0]];
  });
  return Object.fromEntries(entries.filter(([, value]) => !isNothing(value)));
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

/**
 * Checked fields as the columns they are kept in.
 * @param unknown makes the error for a name that no record bears
 */
export function rowOf(
  kind: RecordContent,
  data: Fields,
  lookups: Lookups,
  unknown: (key: string, slug: string) => Error,
): Record<string, unknown> {
  const entries = keysOf(kind).map((key): [string, unknown] => {
    const value = data[key] ?? null;
    const lookup = lookups.get(key);
    if (!lookup || value === null) return [columnOf(kind, key), value];
    const id = lookup.get(String(value));
    if (id === undefined) throw unknown(key, String(value));
    return [columnOf(kind, key), id];
  });
  return Object.fromEntries(entries);
}

/** JSON with sorted keys: the database gives jsonb back in its own order. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export const sameValues = (before: Row, values: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(values).every(([key, value]) => canonical(before[key]) === canonical(value));
