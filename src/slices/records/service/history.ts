// What a record was, version by version, and bringing one of them back.
import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { personNames } from '../../people/index.ts';
import { textsOf } from '../../texts/index.ts';
import { lookupsOf, type RecordKind, type Row } from '../kind.ts';
import type { Snapshot, Texts } from '../model.ts';
import { revisionAt, snapshotOf } from '../revisions.ts';
import { recordRevisions } from '../schema.ts';
import { assertVersion, heldRecord, type RecordsContext, rowBySlug } from './context.ts';
import { replaceWith } from './save.ts';
import type { TextInput } from './texts.ts';

export interface Who {
  readonly id: string;
  /** Null for `system`, and for who was erased. */
  readonly name: string | null;
}

export interface RevisionView {
  readonly version: number;
  readonly at: Date;
  readonly by: Who;
}

/** All versions, the current one first. @throws SeconError missing */
export async function listRevisions(db: Db, kind: RecordKind, slug: string): Promise<RevisionView[]> {
  const row = await rowBySlug(db, kind, slug);
  const kept = await db
    .select({ version: recordRevisions.version, at: recordRevisions.at, actor: recordRevisions.actor })
    .from(recordRevisions)
    .where(and(eq(recordRevisions.record, kind.record), eq(recordRevisions.recordId, row.id)))
    .orderBy(desc(recordRevisions.version));
  const all = [{ version: row.revision, at: row.updatedAt, actor: row.updatedBy }, ...kept];
  const names = await personNames(
    db,
    all.map(({ actor }) => actor),
  );
  return all.map(({ version, at, actor }) => ({
    version,
    at,
    by: { id: actor, name: names.get(actor) ?? null },
  }));
}

/** @throws SeconError missing */
export async function getRevision(
  db: Db,
  kind: RecordKind,
  slug: string,
  version: number,
): Promise<RevisionView & { readonly content: Snapshot }> {
  const row = await rowBySlug(db, kind, slug);
  const found = await contentAt(db, kind, row, version);
  const names = await personNames(db, [found.actor]);
  const by = { id: found.actor, name: names.get(found.actor) ?? null };
  return { version, at: found.at, by, content: found.content };
}

async function contentAt(db: Db, kind: RecordKind, row: Row, version: number) {
  if (version === row.revision) {
    const texts = await textsOf(db, kind.record, [row.id]);
    const lookups = await lookupsOf(db, kind, { rows: [row] });
    return { actor: row.updatedBy, at: row.updatedAt, content: snapshotOf(kind, { row, texts }, lookups) };
  }
  const kept = await revisionAt(db, kind, row.id, version);
  if (!kept)
    throw new SeconError(
      'missing',
      'records.no-version',
      { version },
      `there is no version ${version} of it`,
    );
  return kept;
}

/**
 * Makes an earlier version the newest one. What was archived stays so; nothing of what came between is lost.
 * @param version the current one, as whoever asks has seen it
 * @throws SeconError missing, unauthenticated, forbidden, conflict; InvalidParts when what it names is no longer on record
 */
export async function revertRecord(
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  to: number,
  version: number,
): Promise<void> {
  await context.services.change(async tx => {
    const before = await heldRecord(tx, kind, slug);
    assertVersion(before, version);
    const { content } = await contentAt(tx, kind, before.row, to);
    const now = snapshotOf(kind, before, new Map()).texts;
    const input = { fields: content.fields, texts: replacing(now, content.texts) };
    await replaceWith(tx, context, kind, before, input, 'revert');
  });
}

/** The wanted texts, and an end to those that are there now and were not then. */
function replacing(now: Texts, wanted: Texts): Record<string, Record<string, TextInput | null>> {
  const input: Record<string, Record<string, TextInput | null>> = {};
  for (const field of new Set([...Object.keys(now), ...Object.keys(wanted)])) {
    const gone = Object.keys(now[field] ?? {}).map(language => [language, null]);
    input[field] = { ...Object.fromEntries(gone), ...wanted[field] };
  }
  return input;
}
