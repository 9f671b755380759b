// What holds for an issue whoever changes it: what a new one begins with, what its blocks may be, what publishing alone may change.
import { and, eq, inArray, max, ne, sql } from 'drizzle-orm';
import type { Actor } from '../../platform/auth.ts';
import { may } from '../../platform/auth.ts';
import type { Db } from '../../platform/db/index.ts';
import { type Issue, SeconError } from '../../platform/errors.ts';
import type { RecordTable } from '../../platform/record-kind.ts';
import { events } from '../events/index.ts';
import { indicatorRefs } from '../indicators/index.ts';
import { libraryItems } from '../library/index.ts';
import { organisations } from '../organisations/index.ts';
import { policies } from '../policies/index.ts';
import { listPractices, practices } from '../practices/index.ts';
import { projectRow } from '../project/index.ts';
import type { Row } from '../records/index.ts';
import { reports } from '../reports/index.ts';
import { FIRST_BLOCKS, type IssueBlock } from './model.ts';
import { issues } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A new issue has the next number, which is its permanent name too, and the blocks that every issue has. */
export async function begunIssue(db: Db, fields: Fields): Promise<Fields> {
  // The lock under which permanent names are given: two who begin at once get two numbers.
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('newsletters', 1))`);
  const number = typeof fields.number === 'number' ? fields.number : await nextNumber(db);
  const given = Array.isArray(fields.blocks) && fields.blocks.length > 0;
  return {
    ...fields,
    number,
    id: fields.id || String(number),
    blocks: given ? fields.blocks : FIRST_BLOCKS,
  };
}

async function nextNumber(db: Db): Promise<number> {
  const [row] = await db.select({ last: max(issues.number) }).from(issues);
  return (row?.last ?? 0) + 1;
}

/** Every rule that an issue breaks which its shape cannot say. */
export async function brokenRules(db: Db, row: Row): Promise<readonly Issue[]> {
  const blocks = row.blocks as readonly IssueBlock[];
  return [
    ...undated(row),
    ...(await takenNumber(db, row)),
    ...repeatedBlocks(blocks),
    ...(await unknownSubjects(db, blocks)),
  ];
}

const undated = ({ state, published }: Row): Issue[] =>
  state === 'published' && published === null ? [{ path: 'fields.published', code: 'undated' }] : [];

async function takenNumber(db: Db, { id, number }: Row): Promise<Issue[]> {
  const found = await db
    .select({ id: issues.id })
    .from(issues)
    .where(and(eq(issues.number, Number(number)), ne(issues.id, id)));
  return found.length > 0 ? [{ path: 'fields.number', code: 'taken' }] : [];
}

const repeatedBlocks = (blocks: readonly IssueBlock[]): Issue[] =>
  blocks.flatMap(({ id }, index) =>
    blocks.findIndex(other => other.id === id) < index
      ? [{ path: `fields.blocks.${index}.id`, code: 'twice', params: { id } }]
      : [],
  );

/** Kinds of record that a block may speak of, by their words. */
const SUBJECTS: Readonly<Record<string, RecordTable>> = {
  event: events,
  practice: practices,
  policy: policies,
  report: reports,
  library: libraryItems,
  organisation: organisations,
};

/** @returns the subjects that are on record, archived or not: `event:haskovo-2023` */
export async function knownSubjects(db: Db, subjects: readonly string[]): Promise<Map<string, Date | null>> {
  const known = new Map<string, Date | null>();
  const groups = Map.groupBy(new Set(subjects), subject => subject.slice(0, subject.indexOf(':')));
  for (const [record, own] of groups) {
    const slugs = own.map(subject => subject.slice(record.length + 1));
    for (const [slug, archived] of await knownSlugs(db, record, slugs))
      if (slugs.includes(slug)) known.set(`${record}:${slug}`, archived);
  }
  return known;
}

async function knownSlugs(
  db: Db,
  record: string,
  slugs: readonly string[],
): Promise<readonly (readonly [string, Date | null])[]> {
  if (record === 'project') return [[(await projectRow(db)).slug, null]];
  if (record === 'indicator') return (await indicatorRefs(db)).map(slug => [slug, null] as const);
  const table = SUBJECTS[record];
  if (!table) return [];
  const rows = (await db
    .select()
    .from(table)
    .where(inArray(table.slug, [...slugs]))) as Row[];
  return rows.map(({ slug, archivedAt }) => [slug, archivedAt] as const);
}

async function unknownSubjects(db: Db, blocks: readonly IssueBlock[]): Promise<Issue[]> {
  const known = await knownSubjects(
    db,
    blocks.flatMap(({ subject }) => subject ?? []),
  );
  return blocks.flatMap(({ subject }, index) =>
    subject === undefined || known.has(subject)
      ? []
      : [{ path: `fields.blocks.${index}.subject`, code: 'unknown-record', params: { id: subject } }],
  );
}

/** The subjects of some blocks that the public sees: on record, not archived, and of a practice approved. */
export async function sightedSubjects(db: Db, blocks: readonly IssueBlock[]): Promise<Set<string>> {
  const subjects = blocks.flatMap(({ subject }) => subject ?? []);
  const known = await knownSubjects(db, subjects);
  const shown = new Set((await listPractices(db, 'en')).map(({ slug }) => `practice:${slug}`));
  return new Set(
    [...known].flatMap(([subject, archived]) =>
      archived !== null || (subject.startsWith('practice:') && !shown.has(subject)) ? [] : [subject],
    ),
  );
}

/**
 * State and date are settled by publishing. A published issue keeps its number and its date; whoever changes its blocks
 * works at a correction, which publishing again makes public.
 * @throws SeconError forbidden
 */
export function guardIssue(actor: Actor, before: Row | null, after: Row): void {
  if (after.state !== (before?.state ?? 'draft'))
    throw new SeconError(
      'forbidden',
      'newsletters.by-publishing',
      {},
      'an issue is published by publishing it',
    );
  if (JSON.stringify(after.imported ?? []) !== JSON.stringify(before?.imported ?? []))
    throw new SeconError(
      'forbidden',
      'newsletters.by-import',
      {},
      'what was imported is noted by the import',
    );
  if (before?.state !== 'published') return;
  if (after.number !== before.number || after.published !== before.published)
    throw new SeconError(
      'forbidden',
      'newsletters.settled',
      { number: Number(before.number) },
      'a published issue keeps its number and its date',
    );
  if (!may(actor, 'newsletters.publish'))
    throw new SeconError(
      'forbidden',
      'newsletters.correction',
      {},
      'only those who may publish work at the correction of a published issue',
    );
}
