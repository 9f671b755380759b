// What one slice tells the later ones. Written in the transaction of the change, handed to the jobs after commit:
// a message is neither lost when the process dies nor sent for a change that was rolled back.
import { asc, inArray, isNull, lt } from 'drizzle-orm';
import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { uuidv7 } from './clock.ts';
import type { Db } from './db/index.ts';

export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    /** `newsletter.published` */
    topic: text('topic').notNull(),
    payload: jsonb('payload').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    handledAt: timestamp('handled_at', { withTimezone: true }),
  },
  table => [index('outbox_waiting').on(table.handledAt, table.id)],
);

/** Which job is to be done when something was announced. */
export interface OutboxHandler {
  readonly topic: string;
  /** Name of the job; its payload is the message's. */
  readonly job: string;
}

export type OutboxPayload = Readonly<Record<string, string | number | boolean | null>>;

export async function announce(tx: Db, topic: string, payload: OutboxPayload): Promise<void> {
  await tx.insert(outbox).values({ id: uuidv7(), topic, payload });
}

const BATCH = 100;
const KEEP_DAYS = 30;

/**
 * Hands waiting messages to the jobs: the message is marked and the job queued in one transaction.
 * @param send queues a job with the transaction's handle
 * @returns how many messages were handed over; the caller repeats until none is left
 */
export async function relayOutbox(
  tx: Db,
  handlers: readonly OutboxHandler[],
  send: (tx: Db, job: string, payload: OutboxPayload) => Promise<void>,
): Promise<number> {
  const waiting = await tx
    .select()
    .from(outbox)
    .where(isNull(outbox.handledAt))
    .orderBy(asc(outbox.id))
    .limit(BATCH)
    .for('update', { skipLocked: true });
  for (const message of waiting) {
    for (const handler of handlers.filter(h => h.topic === message.topic)) {
      await send(tx, handler.job, message.payload as OutboxPayload);
    }
  }
  if (waiting.length > 0) {
    const ids = waiting.map(message => message.id);
    await tx.update(outbox).set({ handledAt: new Date() }).where(inArray(outbox.id, ids));
  }
  return waiting.length;
}

/** Forgets messages that were handed over long ago. */
export async function pruneOutbox(tx: Db, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - KEEP_DAYS * 86_400_000);
  await tx.delete(outbox).where(lt(outbox.handledAt, limit));
}
