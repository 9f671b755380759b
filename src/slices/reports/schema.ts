// Reports of the project.
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';
import { libraryItems } from '../library/schema.ts';
import { organisations } from '../organisations/schema.ts';

export const reports = pgTable('reports', {
  ...recordColumns(),
  /** EDTF: `2024-03`; null: not published, or not known. */
  published: text('published'),
  url: text('url'),
  /** Language of the document. */
  language: text('language'),
  /** The partner that leads the work on it. */
  leadId: uuid('lead_id').references(() => organisations.id),
  libraryId: uuid('library_id').references(() => libraryItems.id),
});
