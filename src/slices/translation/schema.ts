// What the work on texts leaves behind: the glossary, comments, decisions about findings, requests to machines.
import { index, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';
import type { Term } from './model.ts';

/** A concept of the project and its words. */
export const glossary = pgTable('glossary', {
  ...recordColumns(),
  terms: jsonb('terms').$type<Term[]>().notNull(),
  /** What is meant, for translators; in the record's source language. */
  note: text('note'),
});

/** The columns that say which text something is about. */
const textPlace = () => ({
  /** The word for the record: `event`. */
  owner: text('owner').notNull(),
  ownerId: uuid('owner_id').notNull(),
  field: text('field').notNull(),
  language: text('language').notNull(),
});

export const textComments = pgTable(
  'text_comments',
  {
    id: uuid('id').primaryKey(),
    ...textPlace(),
    /** Ids of people: their names stand elsewhere, where they can be erased. */
    author: uuid('author').notNull(),
    mentions: jsonb('mentions').$type<string[]>().notNull().default([]),
    body: text('body').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    resolvedAt: timestamp('resolved_at', { withTimezone: true }),
    resolvedBy: uuid('resolved_by'),
  },
  table => [index('text_comments_text').on(table.owner, table.ownerId, table.createdAt)],
);

/** Findings that somebody looked at and let stand, for these words on both sides: other words ask again. */
export const textDecisions = pgTable(
  'text_decisions',
  {
    id: uuid('id').primaryKey(),
    ...textPlace(),
    /** Digest of the finding with the fingerprints of source and target. */
    digest: text('digest').notNull(),
    by: text('by').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  },
  table => [
    unique('text_decisions_finding').on(
      table.owner,
      table.ownerId,
      table.field,
      table.language,
      table.digest,
    ),
  ],
);

export const MACHINE_STATES = ['queued', 'sent', 'done', 'failed'] as const;

/** A text given to a machine to translate. */
export const machineRequests = pgTable(
  'machine_requests',
  {
    id: uuid('id').primaryKey(),
    ...textPlace(),
    /** `etranslation`, `deepl`, `libretranslate` */
    adapter: text('adapter').notNull(),
    state: text('state').$type<(typeof MACHINE_STATES)[number]>().notNull(),
    /** What the machine calls it. */
    externalId: text('external_id'),
    /** Fingerprint of the source when it was asked. */
    source: text('source').notNull(),
    /** The target's version that may be replaced; null: there was none. */
    seen: text('seen'),
    problem: text('problem'),
    requestedBy: text('requested_by').notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull().defaultNow(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
  },
  table => [
    index('machine_requests_text').on(table.owner, table.ownerId),
    index('machine_requests_external').on(table.adapter, table.externalId),
  ],
);
