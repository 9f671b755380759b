// Policy instruments.
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';
import { organisations } from '../organisations/schema.ts';

export const policies = pgTable(
  'policies',
  {
    ...recordColumns(),
    /** The partner whose region it belongs to. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    /** Language of the name. */
    language: text('language').notNull(),
    /** `inferred`: concluded from public pages, not stated there. */
    certainty: text('certainty').$type<'stated' | 'inferred'>(),
  },
  table => [index('policies_organisation').on(table.organisationId)],
);
