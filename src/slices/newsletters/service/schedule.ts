// An issue that goes out by itself: when, in which languages, and what becomes of it when the time has come.
import { and, eq, isNull, lte } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { type Actor, actorId, authorise, SYSTEM } from '../../../platform/auth.ts';
import { publicUrl } from '../../../platform/config.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import { writeMail } from '../../../platform/mail/index.ts';
import type { JobHandler } from '../../../platform/registry.ts';
import { actorById, peopleWhoMay } from '../../people/index.ts';
import type { IssueRow } from '../compose/compose.ts';
import { issueSchedules, issues } from '../schema.ts';
import { publishLanguages } from './go-out.ts';
import { heldBackMail, keptAs } from './held-back.ts';
import { assertLiving, issueAt, issueNamed } from './issue-context.ts';
import type { PublishContext } from './publish.ts';

export type ScheduleRow = typeof issueSchedules.$inferSelect;

/** @returns null when it goes out only when somebody publishes it */
export async function scheduleOf(db: Db, issueId: string): Promise<ScheduleRow | null> {
  const [row] = await db.select().from(issueSchedules).where(eq(issueSchedules.issueId, issueId));
  return row ?? null;
}

/**
 * Sets or moves the moment at which an issue goes out.
 * @param languages null: those that are approved when the time has come
 * @throws SeconError invalid for a moment that has passed; conflict as for publishing
 */
export async function scheduleIssue(
  context: PublishContext,
  slug: string,
  version: number,
  languages: readonly Language[] | null,
  at: Date,
): Promise<void> {
  const { actor, services } = context;
  authorise(actor, 'newsletters.publish');
  if (at.getTime() <= services.clock.now().getTime())
    throw invalid('newsletters.past', 'the moment at which it is to go out has passed');
  await services.change(async tx => {
    const issue = await issueAt(tx, slug, version);
    const kept = { at, languages: languages && [...languages], by: actorId(actor), problem: null };
    await tx
      .insert(issueSchedules)
      .values({ issueId: issue.id, ...kept })
      .onConflictDoUpdate({ target: issueSchedules.issueId, set: kept });
    const after = { at: at.toISOString(), languages };
    await audit(tx, actor, [{ verb: 'newsletters.schedule', subject: `newsletter:${slug}`, after }]);
  });
}

/** @throws SeconError missing; taking back what is not there is no error */
export async function unscheduleIssue({ actor, services }: PublishContext, slug: string): Promise<void> {
  authorise(actor, 'newsletters.publish');
  await services.change(async tx => {
    const issue = await issueNamed(tx, slug);
    const gone = await tx
      .delete(issueSchedules)
      .where(eq(issueSchedules.issueId, issue.id))
      .returning({ at: issueSchedules.at });
    if (gone.length > 0)
      await audit(tx, actor, [{ verb: 'newsletters.unschedule', subject: `newsletter:${slug}` }]);
  });
}

/** Permanent names of the issues whose time has come, and which nothing has kept back yet. */
async function dueIssues(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .select({ slug: issues.slug })
    .from(issueSchedules)
    .innerJoin(issues, eq(issueSchedules.issueId, issues.id))
    .where(and(lte(issueSchedules.at, now), isNull(issueSchedules.problem)));
  return rows.map(({ slug }) => slug);
}

/**
 * Publishes an issue whose time has come. Publishing takes the schedule away in its own transaction: run twice, or by two
 * at once, it goes out once. What keeps it back is noted and told to whoever scheduled it; it does not try again by itself.
 */
export const publishDue: JobHandler = {
  name: 'newsletters.publish-due',
  expireInSeconds: 600,
  due: async ({ database, clock }) => (await dueIssues(database.db, clock.now())).map(issue => ({ issue })),
  run: async (services, registry, { issue: slug }) => {
    const { db } = services.database;
    if (!(await dueIssues(db, services.clock.now())).includes(String(slug))) return;
    const issue = await issueNamed(db, String(slug));
    const schedule = await scheduleOf(db, issue.id);
    if (!schedule) return;
    try {
      assertLiving(issue);
      const actor = await scheduler(db, schedule.by);
      const languages = schedule.languages?.filter(isLanguage) ?? null;
      await publishLanguages({ actor, services, registry }, issue.slug, issue.revision, languages);
    } catch (error) {
      if (!isTheirs(error)) throw error;
      await services.change(tx => keepProblem(tx, publicUrl(services.config), issue, schedule, error));
    }
  },
};

/** What they may now, not what they might when they scheduled it. */
const scheduler = (db: Db, by: string): Promise<Actor> =>
  by === 'system' ? Promise.resolve(SYSTEM) : actorById(db, by);

/** Something that a person has to mend. What was saved while it was being made is tried again. */
const isTheirs = (error: unknown): error is SeconError =>
  error instanceof SeconError && error.kind !== 'broken' && error.code !== 'records.changed';

async function keepProblem(
  tx: Db,
  site: string,
  issue: IssueRow,
  schedule: ScheduleRow,
  error: SeconError,
): Promise<void> {
  const kept = await tx
    .update(issueSchedules)
    .set({ problem: keptAs(error) })
    .where(and(eq(issueSchedules.issueId, issue.id), isNull(issueSchedules.problem)))
    .returning({ by: issueSchedules.by });
  const to = (await peopleWhoMay(tx, 'newsletters.read')).get(schedule.by);
  if (kept.length > 0 && to) await writeMail(tx, heldBackMail(to, site, issue, error));
}
