// Reports of the project.
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { libraryItems } from '../library/index.ts';
import { organisations } from '../organisations/index.ts';
import { recordColumns } from '../texts/index.ts';

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
