// What the project's record is: its fields, its texts; project.yaml in the content folder comes from it.
import { z } from 'zod';
import {
  addressShape,
  dayShape,
  languageShape,
  moneyShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import type { Issue } from '../../platform/errors.ts';
import { isLanguage } from '../../platform/languages.ts';
import { columnTitles, type RecordKind, recordContent } from '../records/index.ts';
import { type ObligationRules, unknownOverrides } from './obligations.ts';
import { projects } from './schema.ts';

const months = z.number().int().min(1).max(60).optional();

const reportingShape = z.strictObject({
  period_months: months,
  joint_report_due_months_after: months,
  partner_report_due_days_after: z.number().int().min(1).max(366).optional(),
  mid_term_period: z.number().int().min(1).max(100).optional(),
  overrides: z.record(slugShape, dayShape).optional(),
});

const shape = z.strictObject({
  id: slugShape,
  acronym: z.string().min(1),
  number: z.string().min(1),
  programme: z.string().min(1),
  source: languageShape.default('en'),
  start: dayShape,
  end: dayShape,
  approved: dayShape.optional(),
  phases: z.array(z.strictObject({ id: slugShape, start: dayShape, end: dayShape })).default([]),
  budget: moneyShape.optional(),
  lead_budget: moneyShape.optional(),
  website: addressShape,
  languages: z.array(z.string().refine(isLanguage, 'a language of the platform')).min(1),
  reporting: reportingShape.default({}),
  rules: z.record(z.string(), z.unknown()).default({}),
  selection_criteria: z.array(z.string()).default([]),
  sources: sourcesShape,
});

interface Span {
  readonly start: string;
  readonly end: string;
}

const backwards = (path: string, { start, end }: Span): Issue[] =>
  end < start ? [{ path: `${path}.end`, code: 'before-start', params: { start } }] : [];

export const projectKind: RecordKind = {
  name: 'project',
  record: 'project',
  table: projects,
  shape,
  layout: 'single',
  texts: ['title', 'summary', 'objectives', 'funding', 'disclaimer', 'criteria'],
  details: ['number', 'start', 'end'],
  sort: 'id',
  titles: columnTitles('acronym'),
  broken: (_db, row) => [
    ...backwards('fields', row as unknown as Span),
    ...(row.phases as Span[]).flatMap((phase, index) => backwards(`fields.phases.${index}`, phase)),
    ...unknownOverrides(row as unknown as ObligationRules).map(id => ({
      path: `fields.reporting.overrides.${id}`,
      code: 'not-a-choice',
    })),
  ],
  address: () => '/about',
};

export const projectContent = recordContent(projectKind);
