// Work that is done after the answer was given: a queue in the same database, safe with many workers.
// A job runs at least once, so every handler must bear being run twice.
import { PgBoss } from 'pg-boss';
import { runOutside } from './db/guard.ts';
import type { Db, RawSql } from './db/index.ts';
import { messageOf } from './errors.ts';
import { type OutboxPayload, pruneOutbox, relayOutbox } from './outbox.ts';
import type { JobHandler, Registry } from './registry.ts';
import type { Services } from './services.ts';

export interface Worker {
  /** Looks for announced messages now instead of at the next round. */
  wake(): void;
  stop(): Promise<void>;
}

const ROUND_MS = 2000;
const PRUNE_MS = 3_600_000;
const DUE_MS = 30_000;

/** pg-boss speaks SQL through this; the raw side takes several statements at once on both engines. */
const bossDatabase = (raw: RawSql) => ({
  executeSql: (text: string, values?: unknown[]) => raw.run(text, values),
});

/** The transaction's own connection, for a job that must stand or fall with the data. Internal to Drizzle 0.45; tested. */
const transactionDatabase = (tx: Db) => {
  const { client } = (
    tx as unknown as { session: { client: { query(t: string, v?: unknown[]): Promise<{ rows: never[] }> } } }
  ).session;
  return { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
};

/**
 * Starts working: queues what was announced, runs the slices' jobs.
 * @returns the worker; stopping it waits for the jobs under way
 */
export async function startWorker(services: Services, registry: Registry): Promise<Worker> {
  const { database, log } = services;
  const boss = new PgBoss({
    db: bossDatabase(database.raw) as never,
    ...(database.engine === 'pglite' ? { backend: 'pglite' as never } : {}),
  });
  boss.on('error', error => log.error('jobs.failed', { reason: messageOf(error) }));
  await boss.start();
  for (const handler of registry.all('jobs')) {
    await boss.createQueue(handler.name, {
      retryLimit: 5,
      retryDelay: 5,
      retryBackoff: true,
      expireInSeconds: handler.expireInSeconds,
    });
    await boss.work(handler.name, { pollingIntervalSeconds: 2 }, async jobs => {
      for (const job of jobs) await runJob(services, registry, handler, job.data as OutboxPayload);
    });
  }
  const relay = startRelay(services, registry, (tx, name, payload) =>
    boss.send(name, payload as object, { db: transactionDatabase(tx) as never }).then(() => undefined),
  );
  const timetable = startTimetable(services, registry, async (name, payload) => {
    // Asked again before it is done, it is still one job.
    const once = { singletonKey: JSON.stringify(payload), singletonSeconds: 60 };
    await boss.send(name, payload as object, once);
  });
  return {
    wake: relay.wake,
    stop: async () => {
      await timetable.stop();
      await relay.stop();
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

async function runJob(services: Services, registry: Registry, handler: JobHandler, payload: OutboxPayload) {
  const begun = performance.now();
  try {
    await handler.run(services, registry, payload);
    services.log.info('job.done', { job: handler.name, ms: Math.round(performance.now() - begun) });
  } catch (error) {
    services.log.warn('job.failed', { job: handler.name, reason: messageOf(error) });
    throw error;
  }
}

/** Queues what is due by the hour. A worker that was off asks as soon as it begins. */
function startTimetable(
  services: Services,
  registry: Registry,
  send: (job: string, payload: OutboxPayload) => Promise<void>,
): { stop(): Promise<void> } {
  const { log } = services;
  let running: Promise<void> | null = null;
  const round = async (): Promise<void> => {
    for (const { name, due } of registry.all('jobs'))
      for (const payload of (await due?.(services)) ?? []) await send(name, payload);
  };
  const ask = (): void => {
    if (running) return;
    running = runOutside(round)
      .catch(error => log.error('jobs.due', { reason: messageOf(error) }))
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(ask, DUE_MS);
  ask();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

function startRelay(
  services: Services,
  registry: Registry,
  send: (tx: Db, job: string, payload: OutboxPayload) => Promise<void>,
): { wake(): void; stop(): Promise<void> } {
  const { database, log, clock } = services;
  const handlers = registry.all('outbox');
  let running: Promise<void> | null = null;
  let stopped = false;
  let lastPrune = 0;
  const round = async (): Promise<void> => {
    while (!stopped && (await database.transact(tx => relayOutbox(tx, handlers, send))) > 0);
    if (Date.now() - lastPrune < PRUNE_MS) return;
    lastPrune = Date.now();
    await database.transact(tx => pruneOutbox(tx, clock.now()));
  };
  const wake = (): void => {
    if (running || stopped) return;
    running = runOutside(round)
      .catch(error => log.error('outbox.failed', { reason: messageOf(error) }))
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(wake, ROUND_MS);
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
