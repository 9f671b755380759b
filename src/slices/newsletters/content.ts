// Newsletters in the content folder: an issue with its blocks, a text for each block and language,
// and, once published, each edition as it went out.
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { EditionView } from '../../document/model.ts';
import { type ContentFile, parseYaml } from '../../platform/content/index.ts';
import { dayShape, languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import type { Db } from '../../platform/db/index.ts';
import { invalid } from '../../platform/errors.ts';
import type { ContentKind } from '../../platform/registry.ts';
import { type RecordKind, recordContent } from '../records/index.ts';
import { blockShape, FIRST_BLOCKS, ISSUE_STATES, type IssueBlock, questionShape } from './model.ts';
import { begunIssue, brokenRules, guardIssue } from './rules.ts';
import { editions, issues } from './schema.ts';
import { publishLoadedIssues } from './service/publish-loaded.ts';
import { issueTitles } from './titles.ts';

const shape = z.strictObject({
  id: slugShape,
  number: z.number().int().min(1).max(9999),
  published: dayShape.optional(),
  state: z.enum(ISSUE_STATES).default('draft'),
  source: languageShape.default('en'),
  blocks: z.array(blockShape).min(1).max(100),
  questions: z.array(questionShape).default([]),
  imported: z.array(z.string()).default([]),
  sources: sourcesShape,
});

export const newsletterKind: RecordKind = {
  name: 'newsletters',
  record: 'newsletter',
  table: issues,
  shape,
  texts: 'any',
  fieldsOf: row => (row.blocks as readonly IssueBlock[]).map(({ id }) => id),
  initial: { state: 'draft', blocks: FIRST_BLOCKS },
  begun: begunIssue,
  details: ['number', 'published', 'state'],
  filters: ['state'],
  sort: '-number',
  titles: issueTitles,
  titleOrder: () => sql`${issues.number}`,
  searched: ['headline'],
  broken: brokenRules,
  guard: guardIssue,
  // A published issue tells things as of its own date, whatever the day.
  asOf: row => (row.state === 'published' && typeof row.published === 'string' ? row.published : null),
  address: row => (row.state === 'published' ? `/newsletters/${row.slug}` : null),
};

export const issueContent = recordContent(newsletterKind);

const EDITION = /^newsletters\/([^/]+)\/published\/([a-z]{2})\.json$/;

const publishedShape = z.strictObject({ facts: z.record(z.string(), z.string()), view: z.looseObject({}) });

async function loadEdition(tx: Db, file: ContentFile): Promise<'added' | 'unchanged'> {
  const [, slug = '', language = ''] = EDITION.exec(file.path) ?? [];
  const [issue] = await tx.select().from(issues).where(eq(issues.slug, slug));
  if (!issue)
    throw invalid(
      'content.orphan',
      `${file.path}: there is no record newsletters/${slug}.yaml for this edition`,
    );
  const { facts, view } = parseYaml(file, publishedShape);
  const stored = await tx
    .insert(editions)
    .values({ issueId: issue.id, language, facts, view: view as unknown as EditionView })
    .onConflictDoNothing()
    .returning({ language: editions.language });
  return stored.length > 0 ? 'added' : 'unchanged';
}

/** Editions as published: written by an export, never by hand; an edition that is there already stays as it is. */
export const editionContent: ContentKind = {
  name: 'editions',
  owns: path => EDITION.test(path),
  load: async (tx, files) => {
    const count = { added: 0, changed: 0, unchanged: 0 };
    for (const file of files) count[await loadEdition(tx, file)]++;
    return count;
  },
  finish: publishLoadedIssues,
  export: async db => {
    const rows = await db
      .select({ slug: issues.slug, language: editions.language, facts: editions.facts, view: editions.view })
      .from(editions)
      .innerJoin(issues, eq(editions.issueId, issues.id))
      .orderBy(issues.slug, editions.language);
    return rows.map(({ slug, language, facts, view }) => ({
      path: `newsletters/${slug}/published/${language}.json`,
      text: `${JSON.stringify(sorted({ facts, view }), null, 1)}\n`,
    }));
  },
};

/** With keys in one order: the database gives them back in its own, which differs with their age. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
