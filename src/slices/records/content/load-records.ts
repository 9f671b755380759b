// Records from their YAML into their table: read against the shape, stored where they differ.
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { audit } from '../../../platform/audit.ts';
import { actorId } from '../../../platform/auth.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import { type ContentFile, parseYaml } from '../../../platform/content/index.ts';
import type { Db } from '../../../platform/db/index.ts';
import { type ErrorParams, type Issue, invalid } from '../../../platform/errors.ts';
import type { LoadContext } from '../../../platform/registry.ts';
import { type Layout, type RecordContent, type Row, readLookups, rowOf, sameValues } from '../kind.ts';

export interface ReadRecord {
  readonly file: ContentFile;
  readonly data: Record<string, unknown> & { id: string };
}

export function readRecords(
  kind: RecordContent,
  layout: Layout,
  files: readonly ContentFile[],
): ReadRecord[] {
  const whole = kind.shape.extend({ archived: z.iso.datetime().optional() });
  const shape = whole as unknown as z.ZodType<ReadRecord['data']>;
  const read = files.flatMap((file): ReadRecord[] =>
    layout === 'list'
      ? parseYaml(file, whole.array() as unknown as z.ZodType<ReadRecord['data'][]>).map(data => ({
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

export interface Upserted {
  /** All records of the kind as they are now. */
  readonly rows: readonly Row[];
  /** Ids of those that were there and are now otherwise. */
  readonly changed: ReadonlySet<string>;
  readonly count: { readonly added: number; readonly changed: number; readonly unchanged: number };
}

/** @param existing all records of the kind as they were */
export async function upsert(
  tx: Db,
  kind: RecordContent,
  records: readonly ReadRecord[],
  existing: readonly Row[],
  context: LoadContext,
): Promise<Upserted> {
  const known = new Map(existing.map(row => [row.slug, row]));
  const ids = new Map(records.map(({ data }) => [data.id, known.get(data.id)?.id ?? uuidv7()]));
  const lookups = await lookupsWithFresh(tx, kind, ids);
  const changed = new Set<string>();
  const fresh: Row[] = [];
  const entries = [];
  for (const { file, data } of records) {
    const before = known.get(data.id);
    const { archived } = data;
    // A file without the word leaves it as it is: a record that was archived by hand stays so.
    const sight = typeof archived === 'string' ? { archivedAt: new Date(archived) } : {};
    const fields = rowOf(kind, data, lookups, (key, slug) => {
      throw invalid('content.reference', `${file.path}: ${key}: there is no "${slug}" on record`);
    });
    const values = { ...fields, ...sight };
    if (before && sameValues(before, values)) continue;
    if (before) {
      await tx.update(kind.table).set(values).where(eq(kind.table.id, before.id));
      changed.add(before.id);
      known.set(before.slug, { ...before, ...values });
    } else {
      const row = { id: ids.get(data.id), ...values, updatedBy: actorId(context.actor) } as Row;
      fresh.push(row);
      known.set(row.slug, row);
    }
    const subject = `${kind.record}:${data.id}`;
    entries.push({ verb: `${kind.name}.load`, subject, before, after: values });
  }
  if (fresh.length > 0) await tx.insert(kind.table).values(fresh);
  await audit(tx, context.actor, entries);
  await refuseBroken(tx, kind, records, known);
  const added = fresh.length;
  const unchanged = records.length - added - changed.size;
  return { rows: [...known.values()], changed, count: { added, changed: changed.size, unchanged } };
}

/** Records of a kind may refer to each other, also to those that are loaded with them. */
async function lookupsWithFresh(tx: Db, kind: RecordContent, ids: ReadonlyMap<string, string>) {
  const lookups = await readLookups(tx, kind);
  for (const [key, table] of Object.entries(kind.references ?? {}))
    if (table === kind.table) for (const [slug, id] of ids) lookups.get(key)?.set(slug, id);
  return lookups;
}

async function refuseBroken(
  tx: Db,
  kind: RecordContent,
  records: readonly ReadRecord[],
  rows: ReadonlyMap<string, Row>,
): Promise<void> {
  if (!kind.broken) return;
  for (const { file, data } of records) {
    const row = rows.get(data.id);
    const [issue] = row ? await kind.broken(tx, row) : [];
    if (!issue) continue;
    const place = issue.path.replace(/^fields\./, '');
    throw invalid(
      `${kind.name}.${issue.code}`,
      `${file.path}: ${place}: ${inWords(issue, valueAt(data, place))}`,
    );
  }
}

const valueAt = (data: unknown, place: string): unknown =>
  place
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], data);

const WORDS: Readonly<Record<string, (params: ErrorParams, value: unknown) => string>> = {
  'before-start': ({ start }, value) => `${value} lies before the start, ${start}`,
  'unknown-record': ({ id }) => `there is no "${id}" on record`,
  undated: () => 'a published issue needs its date',
};

const inWords = ({ code, params = {} }: Issue, value: unknown): string =>
  WORDS[code]?.(params, value) ?? code;
