// The project's indicators: what is counted and how much of it was promised.
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';
import type { Measure } from './model.ts';

export const indicators = pgTable('indicators', {
  ...recordColumns(),
  position: integer('position').notNull(),
  target: integer('target').notNull(),
  kind: text('kind').$type<'output' | 'result'>().notNull(),
  /** Common indicator code, where there is one: RCO87. */
  code: text('code'),
  measure: text('measure').$type<Measure>().notNull(),
});
