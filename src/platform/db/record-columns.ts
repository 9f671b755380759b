// The columns that every table of records begins with.
import { isNull, type SQL } from 'drizzle-orm';
import { integer, jsonb, type PgColumn, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const recordColumns = () => ({
  id: uuid('id').primaryKey(),
  /** The record's permanent public name: in addresses, references and content files. */
  slug: text('slug').notNull().unique(),
  /** Language in which the record was first written. */
  source: text('source').notNull().default('en'),
  /** The public pages its facts were read on. */
  sources: jsonb('sources').$type<string[]>().notNull().default([]),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  /** Who changed it last, as the audit trail names them: an id, never a name. */
  updatedBy: text('updated_by').notNull().default('system'),
  /** Raised by every change of the record or of its texts: two who edit the same are told. */
  revision: integer('revision').notNull().default(1),
  /** Since when it is shown no more; null: it is. */
  archivedAt: timestamp('archived_at', { withTimezone: true }),
});

/** Not archived: what the public sees, and what is counted. References from elsewhere still find the rest. */
export const inSight = (table: { readonly archivedAt: PgColumn }): SQL => isNull(table.archivedAt);
