// How a kind of record is kept in the content folder: its YAML against its table, its texts beside it.
import { asc, eq } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import { parseMarkdown, writeMarkdown } from '../../document/index.ts';
import { audit } from '../../platform/audit.ts';
import { today, uuidv7 } from '../../platform/clock.ts';
import { type ContentFile, parseYaml, writeYaml } from '../../platform/content/index.ts';
import type { Db } from '../../platform/db/index.ts';
import { invalid } from '../../platform/errors.ts';
import type { Language } from '../../platform/languages.ts';
import type { ContentKind, LoadContext, LoadCount } from '../../platform/registry.ts';
import { boundRefs, withBoundValues } from './bound.ts';
import { type TextRow, textsOf } from './queries.ts';
import { storeTexts } from './store.ts';
import { parseTextFile, writeTextFile } from './text-file.ts';

/** What every table of records has. */
export type RecordTable = PgTable & { id: AnyPgColumn; slug: AnyPgColumn };
type Row = Record<string, unknown> & { id: string; slug: string };

export interface RecordContent {
  /** For people, and the folder's name: `events`. */
  readonly name: string;
  /** The word for one of them, in references and as the owner of its texts: `event`. */
  readonly record: string;
  readonly table: RecordTable;
  /** The YAML's shape, its keys in snake_case; `id` is the record's permanent name. */
  readonly shape: z.ZodObject;
  /** `folder` (a file each), `list` (one file with all), or `single` (there is only one). */
  readonly layout?: 'folder' | 'list' | 'single';
  /** Keys that name another record, with its table; stored as that record's id. */
  readonly references?: Readonly<Record<string, RecordTable>>;
  /** Names of its texts; absent: it has none. `any`: named by the record itself. */
  readonly texts?: readonly string[] | 'any';
  /** What the shape cannot say. @throws SeconError */
  check?(tx: Db, rows: readonly Row[]): Promise<void>;
  finish?(tx: Db, context: LoadContext): Promise<void>;
}

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const columnOf = (kind: RecordContent, key: string): string =>
  key === 'id' ? 'slug' : camel(key) + (kind.references?.[key] ? 'Id' : '');

interface ReadRecord {
  readonly file: ContentFile;
  readonly data: Record<string, unknown> & { id: string };
}

export function recordContent(kind: RecordContent): ContentKind {
  const layout = kind.layout ?? 'folder';
  const isRecord = recordPath(kind, layout);
  const textPattern = new RegExp(
    layout === 'single' ? `^${kind.name}/[^/]+\\.md$` : `^${kind.name}/[^/]+/[^/]+\\.md$`,
  );
  const isText = (path: string): boolean => kind.texts !== undefined && textPattern.test(path);
  return {
    name: kind.name,
    owns: path => isRecord(path) || isText(path),
    load: async (tx, files, context) => {
      const records = readRecords(
        kind,
        layout,
        files.filter(file => isRecord(file.path)),
      );
      const { rows, count } = await upsert(tx, kind, records, context);
      if (kind.texts === undefined) return count;
      const textFiles = files.filter(file => isText(file.path));
      return addCounts(count, await loadTexts(tx, kind, layout, rows, textFiles, context));
    },
    export: (db, context) => exportRecords(db, kind, layout, context),
    ...(kind.finish ? { finish: kind.finish } : {}),
  };
}

const recordPath = (kind: RecordContent, layout: string): ((path: string) => boolean) => {
  if (layout !== 'folder') return path => path === `${kind.name}.yaml`;
  const pattern = new RegExp(`^${kind.name}/[^/]+\\.yaml$`);
  return path => pattern.test(path);
};

// ---- reading ----

function readRecords(kind: RecordContent, layout: string, files: readonly ContentFile[]): ReadRecord[] {
  const shape = kind.shape as unknown as z.ZodType<ReadRecord['data']>;
  const read = files.flatMap((file): ReadRecord[] =>
    layout === 'list'
      ? parseYaml(file, kind.shape.array() as unknown as z.ZodType<ReadRecord['data'][]>).map(data => ({
          file,
          data,
        }))
      : [{ file, data: parseYaml(file, shape) }],
  );
  for (const { file, data } of read) {
    const name = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (layout === 'folder' && data.id !== name)
      throw invalid('content.id', `${file.path}: id is "${data.id}", but the file is named "${name}"`);
  }
  return read;
}

async function upsert(tx: Db, kind: RecordContent, records: readonly ReadRecord[], context: LoadContext) {
  const existing = (await tx.select().from(kind.table)) as Row[];
  const known = new Map(existing.map(row => [row.slug, row]));
  const lookups = await readLookups(tx, kind);
  const count = { added: 0, changed: 0, unchanged: 0 };
  const fresh: Row[] = [];
  const entries = [];
  for (const record of records) {
    const before = known.get(record.data.id);
    const values = toRow(kind, record, lookups);
    if (!before) {
      const row = { id: uuidv7(), ...values } as Row;
      fresh.push(row);
      known.set(row.slug, row);
    } else if (sameValues(before, values)) {
      count.unchanged++;
      continue;
    } else {
      await tx
        .update(kind.table)
        .set({ ...values, updatedAt: new Date() })
        .where(eq(kind.table.id, before.id));
      known.set(before.slug, { ...before, ...values });
      count.changed++;
    }
    entries.push({
      verb: `${kind.name}.load`,
      subject: `${kind.record}:${record.data.id}`,
      before,
      after: values,
    });
  }
  if (fresh.length > 0) await tx.insert(kind.table).values(fresh);
  count.added = fresh.length;
  await audit(tx, context.actor, entries);
  const rows = records.map(record => known.get(record.data.id) as Row);
  await kind.check?.(tx, rows);
  return { rows: [...known.values()], count };
}

type Lookups = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Ids of the records that may be referred to, by key and permanent name. */
async function readLookups(db: Db, kind: RecordContent): Promise<Lookups> {
  const lookups = new Map<string, Map<string, string>>();
  for (const [key, table] of Object.entries(kind.references ?? {})) {
    const rows = (await db.select({ id: table.id, slug: table.slug }).from(table)) as Row[];
    lookups.set(key, new Map(rows.map(row => [row.slug, row.id])));
  }
  return lookups;
}

function toRow(kind: RecordContent, { file, data }: ReadRecord, lookups: Lookups): Record<string, unknown> {
  const entries = Object.keys(kind.shape.shape).map((key): [string, unknown] => {
    const value = data[key] ?? null;
    const lookup = lookups.get(key);
    if (!lookup || value === null) return [columnOf(kind, key), value];
    const id = lookup.get(String(value));
    if (id === undefined)
      throw invalid('content.reference', `${file.path}: ${key}: there is no "${value}" on record`);
    return [columnOf(kind, key), id];
  });
  return Object.fromEntries(entries);
}

const sameValues = (before: Row, values: Record<string, unknown>): boolean =>
  Object.entries(values).every(([key, value]) => canonical(before[key]) === canonical(value));

/** JSON with sorted keys: the database gives jsonb back in its own order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

async function loadTexts(
  tx: Db,
  kind: RecordContent,
  layout: string,
  rows: readonly Row[],
  files: readonly ContentFile[],
  context: LoadContext,
): Promise<LoadCount> {
  const bySlug = new Map(rows.map(row => [row.slug, row]));
  const groups = Map.groupBy(files, file =>
    layout === 'single' ? (rows[0]?.slug ?? '') : (file.path.split('/')[1] ?? ''),
  );
  const existing = Map.groupBy(
    await textsOf(
      tx,
      kind.record,
      rows.map(row => row.id),
    ),
    row => row.ownerId,
  );
  let count: LoadCount = { added: 0, changed: 0, unchanged: 0 };
  for (const [slug, own] of groups) {
    const row = bySlug.get(slug);
    if (!row)
      throw invalid(
        'content.orphan',
        `${own[0]?.path}: there is no record ${kind.name}/${slug}.yaml for this text`,
      );
    const parsed = own.map(parseTextFile);
    for (const file of parsed) refuseUnknownTexts(file, kind.texts);
    const owner = { owner: kind.record, id: row.id, source: String(row.source ?? 'en') };
    count = addCounts(count, await storeTexts(tx, context.actor, owner, parsed, existing.get(row.id) ?? []));
  }
  return count;
}

function refuseUnknownTexts(
  file: ReturnType<typeof parseTextFile>,
  allowed: RecordContent['texts'] = [],
): void {
  if (allowed === 'any') return;
  const unknown = file.texts.find(text => !allowed.includes(text.field));
  if (unknown)
    throw invalid(
      'content.unknown-text',
      `${file.path}:${unknown.line}: no text "${unknown.field}" here; expected ${allowed.join(', ')}`,
    );
}

const addCounts = (a: LoadCount, b: LoadCount): LoadCount => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
});

// ---- writing ----

async function exportRecords(
  db: Db,
  kind: RecordContent,
  layout: string,
  context: LoadContext,
): Promise<ContentFile[]> {
  const rows = (await db.select().from(kind.table).orderBy(asc(kind.table.slug))) as Row[];
  if (rows.length === 0) return [];
  const lookups = await readLookups(db, kind);
  const records = rows.map(row => toYaml(kind, row, lookups));
  const files: ContentFile[] =
    layout === 'folder'
      ? records.map(data => ({ path: `${kind.name}/${data.id}.yaml`, text: writeYaml(data) }))
      : [{ path: `${kind.name}.yaml`, text: writeYaml(layout === 'list' ? records : records[0]) }];
  return kind.texts === undefined
    ? files
    : [...files, ...(await exportTexts(db, kind, layout, rows, context))];
}

function toYaml(kind: RecordContent, row: Row, lookups: Lookups): Record<string, unknown> {
  const entries = Object.keys(kind.shape.shape).map((key): [string, unknown] => {
    const value = row[columnOf(kind, key)];
    const lookup = lookups.get(key);
    if (!lookup || value === null) return [key, value];
    return [key, [...lookup].find(([, id]) => id === value)?.[0]];
  });
  return Object.fromEntries(entries.filter(([, value]) => !isNothing(value)));
}

/** What is left out of a file: the value a missing key would be read as. */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

async function exportTexts(
  db: Db,
  kind: RecordContent,
  layout: string,
  rows: readonly Row[],
  context: LoadContext,
): Promise<ContentFile[]> {
  const all = Map.groupBy(
    await textsOf(
      db,
      kind.record,
      rows.map(row => row.id),
    ),
    row => row.ownerId,
  );
  const current = await valuesBoundNow(db, [...all.values()].flat(), context);
  return rows.flatMap(row => {
    const byLanguage = Map.groupBy(all.get(row.id) ?? [], text => text.language);
    const sources = new Map(
      byLanguage.get(String(row.source ?? 'en'))?.map(text => [text.field, text.fingerprint]),
    );
    return [...byLanguage].map(([language, own]) => {
      const folder = layout === 'single' ? kind.name : `${kind.name}/${row.slug}`;
      const ordered = inFieldOrder(kind, row, own).map(text => ({
        field: text.field,
        state: text.state,
        basedOn: text.basedOn === (sources.get(text.field) ?? null) ? null : text.basedOn,
        body: bodyWithOldValues(text, current),
      }));
      return writeTextFile(`${folder}/${language}.md`, language as Language, ordered);
    });
  });
}

/** Texts in the order the kind names them, or in that of the record's own blocks. */
function inFieldOrder(kind: RecordContent, row: Row, own: readonly TextRow[]): TextRow[] {
  const blocks = (row.blocks as { id: string }[] | undefined)?.map(block => block.id) ?? [];
  const order: readonly string[] = kind.texts === 'any' ? blocks : (kind.texts ?? []);
  const rank = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...own].sort((a, b) => rank(a.field) - rank(b.field) || (a.field < b.field ? -1 : 1));
}

async function valuesBoundNow(
  db: Db,
  rows: readonly TextRow[],
  context: LoadContext,
): Promise<ReadonlyMap<string, string>> {
  const refs = new Set(rows.flatMap(row => Object.keys(row.bound)));
  if (refs.size === 0) return new Map();
  const facts = await context.registry.resolveFacts(db, refs, today(context.services.clock));
  return new Map([...facts].map(([ref, fact]) => [ref, fact.value]));
}

/** The text's Markdown, with the old value written into each span whose fact has moved on. */
function bodyWithOldValues(text: TextRow, current: ReadonlyMap<string, string>): string {
  const old = Object.entries(text.bound).filter(([ref, value]) => current.get(ref) !== value);
  if (old.length === 0) return text.body;
  const doc = parseMarkdown(text.body);
  return boundRefs(doc).length === 0 ? text.body : writeMarkdown(withBoundValues(doc, new Map(old)));
}
