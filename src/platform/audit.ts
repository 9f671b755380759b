// The audit trail: who did what to which record, when, with before and after. It holds ids of persons, never names.
import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { type Actor, actorId } from './auth.ts';
import { uuidv7 } from './clock.ts';
import type { Db } from './db/index.ts';

export const auditTrail = pgTable(
  'audit_trail',
  {
    id: uuid('id').primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    actor: text('actor').notNull(),
    /** `events.load`, `newsletters.publish` */
    verb: text('verb').notNull(),
    /** `event:haskovo-2023` */
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  table => [
    index('audit_trail_subject').on(table.subject, table.at),
    index('audit_trail_actor').on(table.actor, table.at),
  ],
);

export interface AuditEntry {
  readonly verb: string;
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Written in the transaction of the verb it tells about. */
export async function audit(tx: Db, actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(entry => ({
    id: uuidv7(),
    actor: actorId(actor),
    before: null,
    after: null,
    ...entry,
  }));
  // PostgreSQL takes 65,535 values a statement.
  for (let start = 0; start < rows.length; start += 5000) {
    await tx.insert(auditTrail).values(rows.slice(start, start + 5000));
  }
}
