// What somebody has typed and not yet saved. It asks nothing of its content, belongs to whoever typed it, and goes
// when it is saved, thrown away, or forgotten for three months.
import { and, desc, eq, gt, lt, ne } from 'drizzle-orm';
import { type Actor, authorise, type PersonActor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import type { RecordKind } from '../kind.ts';
import { recordDrafts } from '../schema.ts';
import { type RecordsContext, rowBySlug } from '../service/context.ts';
import { typingOn, WORKING_MINUTES } from './typing.ts';

export type DraftRow = typeof recordDrafts.$inferSelect;

export interface DraftInput {
  /** Permanent name; null: of a record to be. */
  readonly record: string | null;
  readonly base: number | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, unknown>>;
}

const DAY = 86_400_000;
const KEPT_DAYS = 90;
const MOST_DRAFTS = 300;

/** @throws SeconError unauthenticated, forbidden */
function writer({ actor }: RecordsContext, kind: RecordKind): PersonActor {
  const verbs = [`${kind.name}.edit`, `${kind.name}.create`, 'texts.edit'];
  if (actor.kind === 'person' && verbs.some(verb => actor.anywhere(verb))) return actor;
  authorise(actor, `${kind.name}.edit`);
  throw new SeconError('forbidden', 'auth.forbidden', {}, 'drafts belong to persons');
}

/**
 * Keeps what was typed so far under an id that whoever types chose.
 * @returns when it was kept, and the version the record has by now
 * @throws SeconError unauthenticated, forbidden; missing for a record that is not there or a draft of somebody else
 */
export async function keepDraft(
  context: RecordsContext,
  kind: RecordKind,
  id: string,
  { record, base, fields, texts }: DraftInput,
): Promise<{ saved: Date; version: number | null; recordId: string | null }> {
  const person = writer(context, kind);
  // Nothing that is published changes, so the kept pages stay.
  return context.services.database.transact(async tx => {
    const row = record === null ? null : await rowBySlug(tx, kind, record);
    if (record === null) await refuseSaved(tx, kind, id);
    // By the real clock, whatever day the site plays.
    const saved = new Date();
    const content = storable({ fields, texts }) as Record<string, unknown>;
    const values = {
      person: person.id,
      kind: kind.name,
      recordId: row?.id ?? null,
      base,
      content,
      savedAt: saved,
    };
    const kept = await tx
      .insert(recordDrafts)
      .values({ id, ...values })
      .onConflictDoUpdate({
        target: recordDrafts.id,
        set: values,
        setWhere: eq(recordDrafts.person, person.id),
      })
      .returning({ id: recordDrafts.id });
    if (kept.length === 0) throw unknownDraft(id);
    await forgetOld(tx, person, saved);
    return { saved, version: row?.revision ?? null, recordId: row?.id ?? null };
  });
}

/** A last key that arrives after the record was made of its draft brings no draft back. @throws SeconError conflict */
async function refuseSaved(tx: Db, kind: RecordKind, id: string): Promise<void> {
  const made = await tx.select({ id: kind.table.id }).from(kind.table).where(eq(kind.table.id, id));
  if (made.length > 0)
    throw new SeconError('conflict', 'records.draft-saved', { id }, 'it was saved meanwhile');
}

const unknownDraft = (id: string): SeconError =>
  new SeconError('missing', 'records.no-draft', { id }, 'there is no such draft of yours');

/** Of each person the latest few hundred; of nobody what is older than three months. */
async function forgetOld(tx: Db, { id }: PersonActor, now: Date): Promise<void> {
  const [oldest] = await tx
    .select({ at: recordDrafts.savedAt })
    .from(recordDrafts)
    .where(eq(recordDrafts.person, id))
    .orderBy(desc(recordDrafts.savedAt))
    .offset(MOST_DRAFTS)
    .limit(1);
  if (oldest)
    await tx
      .delete(recordDrafts)
      .where(and(eq(recordDrafts.person, id), lt(recordDrafts.savedAt, oldest.at)));
  await tx.delete(recordDrafts).where(lt(recordDrafts.savedAt, new Date(now.getTime() - KEPT_DAYS * DAY)));
}

/** jsonb holds neither the character zero nor half a character; what else is typed stays as it is. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(storable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toWellFormed().replaceAll('\0', ''), storable(inner)]),
  );
}

/** Mine, the latest first. */
export const draftsOf = (db: Db, person: string): Promise<DraftRow[]> =>
  db.select().from(recordDrafts).where(eq(recordDrafts.person, person)).orderBy(desc(recordDrafts.savedAt));

/** @throws SeconError missing for one of somebody else, too */
export async function ownDraft(db: Db, actor: Actor, id: string): Promise<DraftRow> {
  const person = actor.kind === 'person' ? actor.id : null;
  const [row] = await db.select().from(recordDrafts).where(eq(recordDrafts.id, id));
  if (!row || row.person !== person) throw unknownDraft(id);
  return row;
}

/** What somebody typed into one record and did not save: the latest. */
export async function draftOn(db: Db, person: string, recordId: string): Promise<DraftRow | null> {
  const [row] = await db
    .select()
    .from(recordDrafts)
    .where(and(eq(recordDrafts.person, person), eq(recordDrafts.recordId, recordId)))
    .orderBy(desc(recordDrafts.savedAt))
    .limit(1);
  return row ?? null;
}

/** Others who typed into a record within the last minutes. @returns persons' ids with the moment of their last key */
export async function othersOn(
  db: Db,
  context: RecordsContext,
  recordId: string,
): Promise<{ person: string; at: Date }[]> {
  const since = new Date(Date.now() - WORKING_MINUTES * 60_000);
  const me = context.actor.kind === 'person' ? context.actor.id : null;
  const rows = await db
    .selectDistinctOn([recordDrafts.person], { person: recordDrafts.person, at: recordDrafts.savedAt })
    .from(recordDrafts)
    .where(
      and(
        eq(recordDrafts.recordId, recordId),
        gt(recordDrafts.savedAt, since),
        me === null ? undefined : ne(recordDrafts.person, me),
      ),
    )
    .orderBy(recordDrafts.person, desc(recordDrafts.savedAt));
  const latest = new Map<string, Date>();
  for (const { person, at } of [...rows, ...typingOn(context, recordId)])
    if ((latest.get(person) ?? at) <= at) latest.set(person, at);
  return [...latest].map(([person, at]) => ({ person, at }));
}

/** Saved, or thrown away. Of no effect on another's. */
export async function dropDraft(tx: Db, actor: Actor, id: string): Promise<void> {
  if (actor.kind !== 'person') return;
  await tx.delete(recordDrafts).where(and(eq(recordDrafts.id, id), eq(recordDrafts.person, actor.id)));
}
