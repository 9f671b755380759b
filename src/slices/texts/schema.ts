// Every translatable text of every record, and what it was before.
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { TextState } from './model.ts';

export const texts = pgTable(
  'texts',
  {
    id: uuid('id').primaryKey(),
    /** The word for the record: `event`. */
    owner: text('owner').notNull(),
    ownerId: uuid('owner_id').notNull(),
    field: text('field').notNull(),
    language: text('language').notNull(),
    /** Markdown of the content format. */
    body: text('body').notNull(),
    state: text('state').$type<TextState>().notNull(),
    /** Fingerprint of the source text this was translated from; null for the source itself. */
    basedOn: text('based_on'),
    /** Of this text: words and fact references. */
    fingerprint: text('fingerprint').notNull(),
    /** Values of the facts that spans are bound to, as they were when bound, by reference. */
    bound: jsonb('bound').$type<Record<string, string>>().notNull().default({}),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  table => [
    unique('texts_place').on(table.owner, table.ownerId, table.field, table.language),
    // What waits for review, by language: a few among very many.
    index('texts_drafts')
      .on(table.language, table.owner, table.ownerId, table.updatedAt)
      .where(sql`${table.state} = 'draft'`),
  ],
);

export const textRevisions = pgTable(
  'text_revisions',
  {
    id: uuid('id').primaryKey(),
    textId: uuid('text_id')
      .notNull()
      .references(() => texts.id, { onDelete: 'cascade' }),
    body: text('body').notNull(),
    state: text('state').$type<TextState>().notNull(),
    basedOn: text('based_on'),
    bound: jsonb('bound').$type<Record<string, string>>().notNull().default({}),
    actor: text('actor').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  },
  table => [index('text_revisions_text').on(table.textId, table.at)],
);
