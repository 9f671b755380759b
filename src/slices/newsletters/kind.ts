// What an issue's record is: its fields, its texts, which its blocks name, and what holds for it.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { dayShape, languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import type { RecordKind } from '../records/index.ts';
import { blockShape, FIRST_BLOCKS, ISSUE_STATES, type IssueBlock, questionShape } from './model.ts';
import { begunIssue, brokenRules, guardIssue } from './rules.ts';
import { issues } from './schema.ts';
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
