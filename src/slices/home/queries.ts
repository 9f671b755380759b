// The statements behind the first screen: each counts all and fetches the first few, however much there is.
import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  min,
  ne,
  not,
  notLike,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { auditTrail } from '../../platform/audit.ts';
import type { ActorReach } from '../../platform/auth.ts';
import { type Db, rowsOf } from '../../platform/db/index.ts';
import { mail } from '../../platform/mail/schema.ts';
import { events } from '../events/index.ts';
import { practices } from '../practices/index.ts';
import { projects } from '../project/index.ts';
import { type RecordKind, recordDrafts } from '../records/index.ts';
import { texts } from '../texts/index.ts';

/** As many records of a kind of work as are shown by name. */
export const SHOWN = 3;

/** How many there are, and the first few of them. */
export interface Found<T> {
  readonly total: number;
  readonly first: readonly T[];
}

const total = sql<number>`(count(*) over ())::int`;

const found = <T extends { readonly total: number }>(rows: readonly T[]): Found<T> => ({
  total: rows[0]?.total ?? 0,
  first: rows,
});

/** @returns null before a project is on record */
export const theProject = async (db: Db) => (await db.select().from(projects).limit(1))[0] ?? null;

/** What somebody typed and did not save, the latest first; the content only of records to be, for a title. */
export const unsavedDrafts = async (db: Db, person: string) =>
  found(
    await db
      .select({
        id: recordDrafts.id,
        kind: recordDrafts.kind,
        recordId: recordDrafts.recordId,
        content: sql<Record<
          string,
          unknown
        > | null>`case when ${recordDrafts.recordId} is null then ${recordDrafts.content} end`,
        total,
      })
      .from(recordDrafts)
      .where(eq(recordDrafts.person, person))
      .orderBy(desc(recordDrafts.savedAt))
      .limit(SHOWN),
  );

/** Invitations that could not be sent can be handed over; any other mail only if sending it failed. */
export async function undeliveredMails(db: Db): Promise<{ count: number; since: Date | null }> {
  const [row] = await db
    .select({ count: count(), since: min(mail.createdAt) })
    .from(mail)
    .where(
      and(
        isNull(mail.sentAt),
        or(and(isNotNull(mail.keptAt), eq(mail.kind, 'invitation')), isNotNull(mail.failure)),
      ),
    );
  return { count: Number(row?.count ?? 0), since: row?.since ?? null };
}

/** Handed in and not yet decided on, the longest first. */
export const submittedPractices = async (db: Db) =>
  found(
    await db
      .select({ slug: practices.slug, total })
      .from(practices)
      .where(and(eq(practices.state, 'submitted'), isNull(practices.archivedAt)))
      .orderBy(asc(practices.updatedAt), asc(practices.id))
      .limit(SHOWN),
  );

const lastDay = sql`coalesce(${events.end}, ${events.start})`;

const without = (db: Db, field: string): SQL =>
  not(
    exists(
      db
        .select({ one: sql`1` })
        .from(texts)
        .where(
          and(
            eq(texts.owner, 'event'),
            eq(texts.ownerId, events.id),
            eq(texts.field, field),
            ne(texts.body, ''),
          ),
        ),
    ),
  );

const eventsWhere = async (
  db: Db,
  { everywhere, organisations }: ActorReach,
  where: SQL | undefined,
  order: SQL,
) =>
  found(
    await db
      .select({ slug: events.slug, start: events.start, total })
      .from(events)
      .where(
        and(
          isNull(events.archivedAt),
          where,
          everywhere ? undefined : inArray(events.organisationId, [...organisations]),
        ),
      )
      .orderBy(order, asc(events.id))
      .limit(SHOWN),
  );

/** Held, and nobody wrote what came of it; the latest first. */
export const eventsWithoutSummary = (db: Db, today: string, reach: ActorReach) =>
  eventsWhere(db, reach, and(sql`${lastDay} < ${today}`, without(db, 'summary')), desc(events.start));

/** To come, and nobody can travel there yet; the soonest first. */
export const eventsWithoutPlace = (db: Db, today: string, reach: ActorReach) =>
  eventsWhere(
    db,
    reach,
    and(sql`${lastDay} >= ${today}`, sql`${events.mode} is distinct from 'online'`, without(db, 'place')),
    asc(events.start),
  );

/** The soonest first, those that run now before all. */
export const nextEvents = (db: Db, today: string, most: number) =>
  db
    .select()
    .from(events)
    .where(and(isNull(events.archivedAt), sql`${lastDay} >= ${today}`))
    .orderBy(asc(events.start), asc(events.id))
    .limit(most);

export interface ChangeRow {
  readonly at: Date;
  readonly actor: string;
  readonly verb: string;
  /** `event:haskovo-2023` */
  readonly subject: string;
}

/** The latest changes of records, the newest first; what was said about them is none. @param records the words for the kinds: `event` */
export async function latestChanges(db: Db, records: readonly string[], most: number): Promise<ChangeRow[]> {
  if (records.length === 0) return [];
  const { at, actor, verb, subject } = auditTrail;
  // An edition is a change of its issue: `newsletter:2/el` of `newsletter:2`.
  const record = sql<string>`split_part(${subject}, '/', 1)`;
  return db
    .select({ at, actor, verb, subject: record })
    .from(auditTrail)
    .where(and(inArray(sql`split_part(${subject}, ':', 1)`, [...records]), notLike(verb, 'comments.%')))
    .orderBy(desc(auditTrail.id))
    .limit(most);
}

const archivedAt = (table: RecordKind['table']): PgColumn =>
  (table as unknown as { archivedAt: PgColumn }).archivedAt;

/** Which of these kinds have a record at all. */
export async function kindsInUse(db: Db, kinds: readonly RecordKind[]): Promise<Set<string>> {
  if (kinds.length === 0) return new Set();
  const asked = kinds.map(
    ({ name, table }) =>
      sql`select ${name}::text as name where exists (select 1 from ${table} where ${isNull(archivedAt(table))})`,
  );
  const rows = await rowsOf<{ name: string }>(db, sql.join(asked, sql` union all `));
  return new Set(rows.map(({ name }) => name));
}
