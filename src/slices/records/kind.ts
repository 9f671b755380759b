// A kind's columns, keys and references: how its fields stand in its table and in its file.
import { inArray } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../../platform/db/index.ts';
import type { RecordContent, Row } from '../../platform/record-kind.ts';
import type { Fields } from './model.ts';

export type { Layout, RecordContent, RecordKind, RecordVerb, Row } from '../../platform/record-kind.ts';

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The column of a key: `study_visit` is studyVisit, `organisation` organisationId, `id` the slug. */
export const columnOf = (kind: RecordContent, key: string): string =>
  key === 'id' ? 'slug' : camel(key) + (kind.references?.[key] ? 'Id' : '');

export const keysOf = (kind: RecordContent): string[] => Object.keys(kind.shape.shape);

/** A column of the kind's table by the key of its field. */
export const tableColumn = (kind: RecordContent, key: string): AnyPgColumn =>
  (kind.table as unknown as Record<string, AnyPgColumn>)[columnOf(kind, key)] as AnyPgColumn;

/** Names of a record's texts, in their order: the same for all of a kind, or named by the record itself. */
export const textFields = (kind: RecordContent, row: Row | null): readonly string[] =>
  row !== null && kind.fieldsOf ? kind.fieldsOf(row) : Array.isArray(kind.texts) ? kind.texts : [];

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
 * @param unknown told each name that no record bears
 */
export function rowOf(
  kind: RecordContent,
  data: Fields,
  lookups: Lookups,
  unknown: (key: string, slug: string) => void,
): Record<string, unknown> {
  const entries = keysOf(kind).map((key): [string, unknown] => {
    const value = data[key] ?? null;
    const lookup = lookups.get(key);
    if (!lookup || value === null) return [columnOf(kind, key), value];
    const id = lookup.get(String(value));
    if (id === undefined) unknown(key, String(value));
    return [columnOf(kind, key), id ?? null];
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
