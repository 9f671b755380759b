// What a record was before, and what somebody is about to make of it.
import { index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { user } from '../people/schema.ts';
import type { Snapshot } from './model.ts';

/** A record as it was at one version, kept when the next one replaced it. */
export const recordRevisions = pgTable(
  'record_revisions',
  {
    id: uuid('id').primaryKey(),
    /** The word for the record: `event`. */
    record: text('record').notNull(),
    recordId: uuid('record_id').notNull(),
    version: integer('version').notNull(),
    /** Who made this version, and when. */
    actor: text('actor').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    content: jsonb('content').$type<Snapshot>().notNull(),
  },
  table => [unique('record_revisions_version').on(table.record, table.recordId, table.version)],
);

/** What somebody has typed and not yet saved: it asks nothing of its content. */
export const recordDrafts = pgTable(
  'record_drafts',
  {
    id: uuid('id').primaryKey(),
    /** Whose account it is; what was typed and not saved goes with it. */
    person: uuid('person')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** The kind of record: `events`. */
    kind: text('kind').notNull(),
    /** Null: of a record to be. */
    recordId: uuid('record_id'),
    /** The version it began from; null for a record to be. */
    base: integer('base'),
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  table => [
    index('record_drafts_person').on(table.person, table.savedAt),
    index('record_drafts_saved').on(table.savedAt),
    index('record_drafts_record').on(table.recordId, table.savedAt),
  ],
);
