// Records from their YAML into their table: read against the shape, stored where they differ.
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { audit } from '../../../platform/audit.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import { type ContentFile, parseYaml } from '../../../platform/content/index.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid } from '../../../platform/errors.ts';
import type { LoadContext } from '../../../platform/registry.ts';
import { columnOf, type Layout, type Lookups, type RecordContent, type Row, readLookups } from './kind.ts';

interface ReadRecord {
  readonly file: ContentFile;
  readonly data: Record<string, unknown> & { id: string };
}

export function readRecords(
  kind: RecordContent,
  layout: Layout,
  files: readonly ContentFile[],
): ReadRecord[] {
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

export async function upsert(
  tx: Db,
  kind: RecordContent,
  records: readonly ReadRecord[],
  context: LoadContext,
) {
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
