// Policy instruments.
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { organisations } from '../organisations/index.ts';
import { recordColumns } from '../texts/index.ts';

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
