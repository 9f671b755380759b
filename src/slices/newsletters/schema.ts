// Issues, and their editions as they were published.
import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { EditionView } from '../../document/model.ts';
import { recordColumns } from '../../platform/db/record-columns.ts';
import type { IssueBlock, IssueState, OpenQuestion } from './model.ts';

export const issues = pgTable('issues', {
  ...recordColumns(),
  number: integer('number').notNull().unique(),
  /** The issue's own date, `2024-04-24`: decides what is told as past and what as to come. */
  published: text('published'),
  state: text('state').$type<IssueState>().notNull(),
  blocks: jsonb('blocks').$type<IssueBlock[]>().notNull(),
  /** What an import found to differ, waiting for an editor. */
  questions: jsonb('questions').$type<OpenQuestion[]>().notNull().default([]),
  /** Digests of the files it was imported from, so that importing them again changes nothing. */
  imported: jsonb('imported').$type<string[]>().notNull().default([]),
});

/** What was published stays as it was: the whole edition, every fact and word resolved. */
export const editions = pgTable(
  'editions',
  {
    issueId: uuid('issue_id')
      .notNull()
      .references(() => issues.id),
    language: text('language').notNull(),
    view: jsonb('view').$type<EditionView>().notNull(),
    /** The facts it names, by reference, for the manifest. */
    facts: jsonb('facts').$type<Record<string, string>>().notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull().defaultNow(),
  },
  table => [primaryKey({ columns: [table.issueId, table.language] })],
);

/** Every edition as it went out, one row a publication; rows are added, never changed, but for the digests of the files. */
export const editionVersions = pgTable(
  'edition_versions',
  {
    issueId: uuid('issue_id')
      .notNull()
      .references(() => issues.id),
    language: text('language').notNull(),
    version: integer('version').notNull(),
    view: jsonb('view').$type<EditionView>().notNull(),
    facts: jsonb('facts').$type<Record<string, string>>().notNull(),
    /** What was corrected, in the edition's language; null for the first. */
    note: text('note'),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    publishedBy: text('published_by').notNull(),
    /** SHA-256 and length of each file as it was made, by name; null until it is. */
    files: jsonb('files').$type<Record<string, { sha256: string; bytes: number }>>(),
  },
  table => [primaryKey({ columns: [table.issueId, table.language, table.version] })],
);

/** An issue that is to go out by itself. */
export const issueSchedules = pgTable('issue_schedules', {
  issueId: uuid('issue_id')
    .primaryKey()
    .references(() => issues.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
  /** Null: every language that is approved when the time has come. */
  languages: jsonb('languages').$type<string[]>(),
  by: text('by').notNull(),
  /** Why it did not go out, as `service/held-back.ts` keeps it; null: it waits. */
  problem: text('problem'),
});
