// Out of sight and back: an archived record is shown no more and keeps everything.
import { and, eq, isNull } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { columnOf, type RecordKind, type Row } from '../kind.ts';
import { type RecordState, replaceRevisions } from '../revisions.ts';
import { assertVersion, authoriseRecord, heldRecord, type RecordsContext } from './context.ts';

/**
 * Takes a record out of sight.
 * @throws SeconError missing, unauthenticated, forbidden; conflict when somebody saved meanwhile, or while another record needs it
 */
export const archiveRecord = (
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  version: number,
): Promise<void> =>
  seen(context, kind, slug, version, 'archive', async (tx, before) => {
    if (before.row.archivedAt !== null) return;
    const by = await needing(tx, context, kind, before.row);
    if (by !== null)
      throw new SeconError(
        'conflict',
        'records.in-use',
        { by },
        `${by} needs it; change or archive that first`,
      );
    await setArchived(tx, context, kind, before, new Date());
  });

/** @throws SeconError as for archiving */
export const restoreRecord = (
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  version: number,
): Promise<void> =>
  seen(context, kind, slug, version, 'restore', async (tx, before) => {
    if (before.row.archivedAt !== null) await setArchived(tx, context, kind, before, null);
  });

/** Does something to a record at the version that whoever asks has seen, if they may. */
async function seen(
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  version: number,
  verb: 'archive' | 'restore',
  act: (tx: Db, before: RecordState) => Promise<void>,
): Promise<void> {
  await context.services.change(async tx => {
    const before = await heldRecord(tx, kind, slug);
    await authoriseRecord(tx, context, kind, before.row, verb);
    assertVersion(before, version);
    await act(tx, before);
  });
}

async function setArchived(
  tx: Db,
  { actor }: RecordsContext,
  kind: RecordKind,
  before: RecordState,
  archivedAt: Date | null,
): Promise<void> {
  await replaceRevisions(tx, actor, kind, [before]);
  await tx
    .update(kind.table)
    .set({ archivedAt } as never)
    .where(eq(kind.table.id, before.row.id));
  const verb = `${kind.name}.${archivedAt ? 'archive' : 'restore'}`;
  await audit(tx, actor, [{ verb, subject: `${kind.record}:${before.row.slug}` }]);
}

/** A record in sight that names this one: `events/haskovo-2023`. */
async function needing(
  tx: Db,
  { registry }: RecordsContext,
  kind: RecordKind,
  row: Row,
): Promise<string | null> {
  for (const other of registry.all('records')) {
    for (const [key, table] of Object.entries(other.references ?? {})) {
      if (table !== kind.table) continue;
      const columns = other.table as unknown as Record<string, RecordKind['table']['id']>;
      const [reference, archivedAt] = [columns[columnOf(other, key)], columns.archivedAt];
      if (!reference || !archivedAt) continue;
      const [found] = (await tx
        .select({ slug: other.table.slug })
        .from(other.table)
        .where(and(eq(reference, row.id), isNull(archivedAt)))
        .limit(1)) as { slug: string }[];
      if (found) return `${other.name}/${found.slug}`;
    }
  }
  return (await kind.neededBy?.(tx, row)) ?? null;
}
