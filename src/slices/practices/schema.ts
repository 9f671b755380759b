// Good practices.
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';
import { libraryItems } from '../library/schema.ts';
import { organisations } from '../organisations/schema.ts';
import type { PracticeState } from './model.ts';

export const practices = pgTable(
  'practices',
  {
    ...recordColumns(),
    /** The partner that contributed it. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    /** Language of the name. */
    language: text('language').notNull(),
    place: text('place'),
    /** null: not on record. */
    state: text('state').$type<PracticeState>(),
    pictureId: uuid('picture_id').references(() => libraryItems.id),
  },
  table => [index('practices_organisation').on(table.organisationId)],
);
