// What the next issue could tell: what happened on the record since the last one went out, and what comes next.
import { and, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm';
import { auditTrail } from '../../../platform/audit.ts';
import { today } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { inSight } from '../../../platform/db/record-columns.ts';
import type { Language } from '../../../platform/languages.ts';
import { titledRecords } from '../../../platform/record-titles.ts';
import type { Registry } from '../../../platform/registry.ts';
import { datesOf, events, isHeld } from '../../events/index.ts';
import { policies } from '../../policies/index.ts';
import { listPractices } from '../../practices/index.ts';
import { reports } from '../../reports/index.ts';
import type { LocalText } from '../../texts/index.ts';
import { dayOf } from '../archive/queries.ts';
import type { IssueRow } from '../compose/compose.ts';
import type { IssueBlock } from '../model.ts';
import { issues } from '../schema.ts';
import { issueNamed } from '../service/issue-context.ts';
import { type PublishContext, projectLanguages } from '../service/publish.ts';
import { proposedTexts } from './words.ts';

export const PROPOSAL_REASONS = [
  'held',
  'coming',
  'published-report',
  'new-practice',
  'changed-policy',
] as const;

export interface Proposal {
  readonly id: string;
  readonly why: (typeof PROPOSAL_REASONS)[number];
  readonly title: LocalText;
  /** EDTF; null: not on record. */
  readonly date: string | null;
  readonly block: Pick<IssueBlock, 'type' | 'subject'>;
  /** Facts alone, by language: a beginning for whoever writes. */
  readonly text: Readonly<Partial<Record<Language, string>>>;
}

export interface Proposals {
  /** Day of the last issue that went out; null: none has. */
  readonly since: string | null;
  readonly proposals: readonly Proposal[];
}

type Found = Pick<Proposal, 'why' | 'date' | 'block'> & { readonly subject: string };

/** How far ahead is looked. */
const MONTHS_AHEAD = 6;

/** @param language of the titles. @throws SeconError missing */
export async function proposalsFor(
  { services, registry }: PublishContext,
  slug: string,
  language: Language,
): Promise<Proposals> {
  const { db } = services.database;
  const issue = await issueNamed(db, slug);
  const now = today(services.clock);
  const before = await earlierIssues(db, issue);
  const since = before[0]?.published ?? null;
  const told = new Set(before.flatMap(subjectsOf));
  const found = [
    ...(await eventsSince(db, since, now)),
    ...(await reportsSince(db, since)).filter(({ subject }) => !told.has(subject)),
    ...(await practicesSince(db, since)).filter(({ subject }) => !told.has(subject)),
    ...(await policiesSince(db, since)).filter(({ subject }) => !told.has(subject)),
  ];
  const here = new Set(subjectsOf(issue));
  const fresh = found.filter(({ subject }) => !here.has(subject));
  const titles = await titlesBySubject(db, registry, fresh, language);
  const texts = await proposedTexts(
    { db, registry, on: now },
    fresh.map(({ subject }) => subject),
    await projectLanguages(db),
  );
  return {
    since,
    proposals: fresh.map(({ subject, ...rest }) => ({
      id: `${rest.why}:${subject}`,
      ...rest,
      title: titles.get(subject) ?? { text: subject, language, own: true },
      text: texts.get(subject) ?? {},
    })),
  };
}

/** Published ones, the latest first. */
const earlierIssues = (db: Db, issue: IssueRow): Promise<IssueRow[]> =>
  db
    .select()
    .from(issues)
    .where(
      and(
        eq(issues.state, 'published'),
        isNotNull(issues.published),
        ne(issues.id, issue.id),
        inSight(issues),
      ),
    )
    .orderBy(desc(issues.published), desc(issues.number));

const subjectsOf = ({ blocks }: IssueRow): string[] => blocks.flatMap(({ subject }) => subject ?? []);

/** Days compare as text. */
function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

async function eventsSince(db: Db, since: string | null, now: string): Promise<Found[]> {
  const rows = await db.select().from(events).where(inSight(events)).orderBy(events.start, events.slug);
  const until = monthsLater(now, MONTHS_AHEAD);
  return rows.flatMap((row): Found[] => {
    const subject = `event:${row.slug}`;
    const found = { subject, date: datesOf(row), block: { type: 'event' as const, subject } };
    const end = row.end ?? row.start;
    if (isHeld(end, now)) return since === null || end >= since ? [{ ...found, why: 'held' }] : [];
    return row.start <= until ? [{ ...found, why: 'coming' }] : [];
  });
}

/** A report knows the month it was published in, which may be that of the last issue: then both are told. */
async function reportsSince(db: Db, since: string | null): Promise<Found[]> {
  const rows = await db
    .select()
    .from(reports)
    .where(and(inSight(reports), isNotNull(reports.published)))
    .orderBy(desc(reports.published), reports.slug);
  return rows
    .filter(({ published }) => since === null || String(published) >= since.slice(0, published?.length))
    .map(({ slug, published }) => {
      const subject = `report:${slug}`;
      return { subject, why: 'published-report', date: published, block: { type: 'report', subject } };
    });
}

/** The trail knows when a practice got a state in which the public sees it. */
async function practicesSince(db: Db, since: string | null): Promise<Found[]> {
  const shown = new Map((await listPractices(db, 'en')).map(practice => [practice.slug, practice.state]));
  const rows = await db
    .select({
      subject: auditTrail.subject,
      at: auditTrail.at,
      state: sql<string>`${auditTrail.after}->>'state'`,
    })
    .from(auditTrail)
    .where(
      and(
        sql`${auditTrail.subject} like 'practice:%'`,
        sql`${auditTrail.after}->>'state' is not null`,
        since === null ? undefined : gt(auditTrail.at, new Date(`${since}T00:00:00Z`)),
      ),
    )
    .orderBy(desc(auditTrail.at));
  const reached = new Map<string, Date>();
  for (const { subject, at, state } of rows) {
    if (shown.get(subject.slice('practice:'.length)) === state && !reached.has(subject))
      reached.set(subject, at);
  }
  return [...reached].map(([subject, at]) => ({
    subject,
    why: 'new-practice',
    date: dayOf(at),
    block: { type: 'practice', subject },
  }));
}

/** Instruments that somebody worked on by hand since: a load says nothing of when something changed. */
async function policiesSince(db: Db, since: string | null): Promise<Found[]> {
  const rows = await db
    .select()
    .from(policies)
    .where(
      and(
        inSight(policies),
        ne(policies.updatedBy, 'system'),
        since === null ? undefined : gt(policies.updatedAt, new Date(`${since}T00:00:00Z`)),
      ),
    )
    .orderBy(desc(policies.updatedAt));
  return rows.map(({ slug, updatedAt }) => {
    const subject = `policy:${slug}`;
    return { subject, why: 'changed-policy', date: dayOf(updatedAt), block: { type: 'text', subject } };
  });
}

async function titlesBySubject(
  db: Db,
  registry: Registry,
  found: readonly Found[],
  language: Language,
): Promise<Map<string, LocalText>> {
  const titles = new Map<string, LocalText>();
  for (const [record, own] of Map.groupBy(found, ({ subject }) => subject.slice(0, subject.indexOf(':')))) {
    const slugs = own.map(({ subject }) => subject.slice(record.length + 1));
    for (const { slug, title } of await titledRecords(db, registry, record, slugs, language))
      titles.set(`${record}:${slug}`, title);
  }
  return titles;
}
