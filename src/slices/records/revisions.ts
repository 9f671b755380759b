// Versions of a record: what it was is kept when it is replaced, so that nothing that was ever saved is lost.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Actor, actorId } from '../../platform/auth.ts';
import { uuidv7 } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/index.ts';
import type { TextRow } from '../texts/index.ts';
import { fieldsOf, type Lookups, lookupsOf, type RecordContent, type Row } from './kind.ts';
import type { Snapshot, TextContent } from './model.ts';
import { recordRevisions } from './schema.ts';

/** A record with all its texts, as one moment saw it. */
export interface RecordState {
  readonly row: Row;
  readonly texts: readonly TextRow[];
}

/** Texts by field and language. */
export function textsByField(rows: readonly TextRow[]): Record<string, Record<string, TextContent>> {
  const texts: Record<string, Record<string, TextContent>> = {};
  for (const { field, language, body, state } of rows) {
    const inLanguages = texts[field] ?? {};
    texts[field] = inLanguages;
    inLanguages[language] = { body, state };
  }
  return texts;
}

export const snapshotOf = (kind: RecordContent, { row, texts }: RecordState, lookups: Lookups): Snapshot => ({
  fields: fieldsOf(kind, row, lookups),
  texts: textsByField(texts),
  archived: row.archivedAt !== null,
});

/** PostgreSQL takes 65,535 values a statement. */
const BATCH = 1000;

/**
 * Keeps what records were and raises their versions; called in the transaction that changes them.
 * @param before the records as they were
 */
export async function replaceRevisions(
  tx: Db,
  actor: Actor,
  kind: RecordContent,
  before: readonly RecordState[],
): Promise<void> {
  if (before.length === 0) return;
  const lookups = await lookupsOf(tx, kind, { rows: before.map(({ row }) => row) });
  const kept = before.map(state => ({
    id: uuidv7(),
    record: kind.record,
    recordId: state.row.id,
    version: state.row.revision,
    actor: state.row.updatedBy,
    at: state.row.updatedAt,
    content: snapshotOf(kind, state, lookups),
  }));
  for (let start = 0; start < kept.length; start += BATCH) {
    const batch = kept.slice(start, start + BATCH);
    await tx.insert(recordRevisions).values(batch);
    await tx
      .update(kind.table)
      .set({ revision: sql`revision + 1`, updatedBy: actorId(actor), updatedAt: new Date() } as never)
      .where(
        inArray(
          kind.table.id,
          batch.map(({ recordId }) => recordId),
        ),
      );
  }
}

export type RevisionRow = typeof recordRevisions.$inferSelect;

/** A version that was replaced. @returns null when there is none */
export async function revisionAt(
  db: Db,
  kind: RecordContent,
  recordId: string,
  version: number,
): Promise<RevisionRow | null> {
  const [row] = await db
    .select()
    .from(recordRevisions)
    .where(
      and(
        eq(recordRevisions.record, kind.record),
        eq(recordRevisions.recordId, recordId),
        eq(recordRevisions.version, version),
      ),
    );
  return row ?? null;
}
