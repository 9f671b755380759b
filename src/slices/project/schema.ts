// The project: what it is, when it runs, and the rules it runs under, as data.
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';
import type { ReportingRules } from './model.ts';

export interface Phase {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

export const projects = pgTable('projects', {
  ...recordColumns(),
  acronym: text('acronym').notNull(),
  number: text('number').notNull(),
  programme: text('programme').notNull(),
  start: text('start').notNull(),
  end: text('end').notNull(),
  /** The day the programme approved it, from which the poster's date is reckoned; null: not on record. */
  approved: text('approved'),
  phases: jsonb('phases').$type<Phase[]>().notNull(),
  /** `EUR 1914046` */
  budget: text('budget'),
  leadBudget: text('lead_budget'),
  website: text('website').notNull(),
  languages: jsonb('languages').$type<string[]>().notNull(),
  /** Lengths of the reporting calendar, and the days that were agreed to be others. */
  reporting: jsonb('reporting').$type<ReportingRules>().notNull(),
  /** The programme's rules: states, limits, what counts. */
  rules: jsonb('rules').$type<Record<string, unknown>>().notNull(),
  selectionCriteria: jsonb('selection_criteria').$type<string[]>().notNull(),
});
