// Records of one kind as a list: searched, narrowed, sorted and cut by the database, named for the reader.
import {
  type AnyColumn,
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import { type LocalText, texts } from '../texts/index.ts';
import { columnOf, fieldsOf, lookupsOf, type RecordKind, type Row, tableColumn } from './kind.ts';
import { recordDrafts } from './schema.ts';

export interface ListQuery {
  /** Words of the title, of the texts that are searched, or of the permanent name. */
  readonly search?: string | undefined;
  readonly archived: boolean;
  /** Values by key, for the kind's filters; of references, permanent names. */
  readonly where: Readonly<Record<string, string>>;
  /** A key, with `-` before it the other way round; absent: the kind's own order. */
  readonly sort?: string | undefined;
  readonly limit: number;
  readonly offset: number;
  readonly language: Language;
}

export interface ListedRecord {
  readonly id: string;
  readonly title: LocalText;
  readonly details: Readonly<Record<string, unknown>>;
  readonly changed: Date;
  readonly archived: Date | null;
  /** I have typed into it and not saved. */
  readonly draft: boolean;
}

/** @param person whose drafts are marked */
export async function listRecords(
  db: Db,
  kind: RecordKind,
  person: string | null,
  query: ListQuery,
): Promise<{ total: number; records: ListedRecord[] }> {
  const where = and(...(await conditions(db, kind, query)));
  // What does not wait for each other is asked at once: on a server of PostgreSQL it is also answered so.
  const [[counted], rows] = await Promise.all([
    db.select({ total: count() }).from(kind.table).where(where),
    db
      .select()
      .from(kind.table)
      .where(where)
      .orderBy(...order(kind, query))
      .limit(query.limit)
      .offset(query.offset) as unknown as Promise<Row[]>,
  ]);
  const [titles, lookups, drafted] = await Promise.all([
    kind.titles(db, rows, query.language),
    lookupsOf(db, kind, { rows }),
    draftedBy(db, person, rows),
  ]);
  return {
    total: Number(counted?.total ?? 0),
    records: rows.map(row => {
      const fields = fieldsOf(kind, row, lookups);
      const shown = [...kind.details, ...Object.keys(kind.references ?? {})];
      return {
        id: row.slug,
        title: titles.get(row.id) ?? { text: row.slug, language: query.language, own: true },
        details: Object.fromEntries(shown.flatMap(key => (key in fields ? [[key, fields[key]]] : []))),
        changed: row.updatedAt,
        archived: row.archivedAt,
        draft: drafted.has(row.id),
      };
    }),
  };
}

async function conditions(
  db: Db,
  kind: RecordKind,
  { search, archived, where }: ListQuery,
): Promise<(SQL | undefined)[]> {
  const archivedAt = tableColumn(kind, 'archived_at');
  const narrowed: (SQL | undefined)[] = [archived ? isNotNull(archivedAt) : isNull(archivedAt)];
  for (const [key, value] of Object.entries(where)) narrowed.push(await equals(db, kind, key, value));
  if (search !== undefined) narrowed.push(recordsHolding(kind, search));
  return narrowed;
}

async function equals(db: Db, kind: RecordKind, key: string, value: string): Promise<SQL> {
  const column = tableColumn(kind, key);
  if (!kind.references?.[key]) return eq(column, value);
  const lookups = await lookupsOf(db, kind, { fields: [{ [key]: value }] });
  const id = lookups.get(key)?.get(value);
  return id === undefined ? sql`false` : eq(column, id);
}

/** Records whose name or words hold these; upper and lower case alike, in every alphabet; `%` and `_` mean themselves. */
export function recordsHolding(kind: RecordKind, search: string): SQL | undefined {
  const has = (column: AnyColumn): SQL => sql`strpos(lower(${column}::text), lower(${search})) > 0`;
  const own = [kind.table.slug, ...(kind.searchedColumns ?? []).map(key => tableColumn(kind, key))];
  const fields = kind.searched ?? [];
  const inTexts =
    fields.length === 0
      ? undefined
      : sql`${kind.table.id} in (select ${texts.ownerId} from ${texts} where ${and(
          eq(texts.owner, kind.record),
          inArray(texts.field, [...fields]),
          has(texts.body),
        )})`;
  return or(...own.map(has), inTexts);
}

function order(kind: RecordKind, { sort = kind.sort, language }: ListQuery): SQL[] {
  const key = sort.replace(/^-/, '');
  const direction = sort.startsWith('-') ? desc : asc;
  const last = sort.startsWith('-') ? sql`nulls last` : sql``;
  const by = key === 'title' ? titleOrder(kind, language) : sql`${tableColumn(kind, sortKey(key))}`;
  return [sql`${direction(by)} ${last}`, asc(kind.table.slug)];
}

const sortKey = (key: string): string => (key === 'changed' ? 'updated_at' : key);

/** What a list can be sorted by. */
export const sortKeys = (kind: RecordKind): string[] =>
  ['title', 'changed', ...kind.details].flatMap(key => [key, `-${key}`]);

/** By the title in the reader's language, else in any; by the column that bears the name where there is no such text. */
function titleOrder(kind: RecordKind, language: Language): SQL {
  if (kind.titleOrder) return kind.titleOrder(language);
  const columns = kind.table as unknown as Record<string, AnyColumn>;
  const name = ['name', 'names', 'acronym'].map(key => columns[columnOf(kind, key)]).find(column => column);
  if (name) return sql`lower(${name}::text)`;
  return sql`(select lower(body) from ${texts} where ${texts.owner} = ${kind.record} and ${texts.ownerId} = ${kind.table.id}
    and ${texts.field} = 'title' order by ${texts.language} = ${language} desc, ${texts.language} limit 1)`;
}

async function draftedBy(db: Db, person: string | null, rows: readonly Row[]): Promise<Set<string>> {
  if (person === null || rows.length === 0) return new Set();
  const ids = rows.map(({ id }) => id);
  const found = await db
    .select({ id: recordDrafts.recordId })
    .from(recordDrafts)
    .where(and(eq(recordDrafts.person, person), inArray(recordDrafts.recordId, ids)));
  return new Set(found.flatMap(({ id }) => id ?? []));
}
