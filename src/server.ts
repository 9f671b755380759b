// The composition root: settings -> database -> slices -> services; and what runs on them, the web and the jobs.
import { join } from 'node:path';
import { type Clock, fixedClock, systemClock, today } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/db/index.ts';
import { currentVersion, raiseVersion } from './platform/db/record-version.ts';
import { messageOf } from './platform/errors.ts';
import { openFiles } from './platform/files.ts';
import type { AdminFiles } from './platform/http/admin.ts';
import { createWeb } from './platform/http/app.ts';
import { listen } from './platform/http/listen.ts';
import type { Worker } from './platform/jobs.ts';
import { createLog } from './platform/log.ts';
import { createRegistry, type Registry } from './platform/registry.ts';
import { ROOT } from './platform/root.ts';
import type { Services } from './platform/services.ts';
import { ICON, theme } from './slices/site/index.ts';
import { SLICES } from './slices.ts';

/** Everything opened and composed, ready to be used by verbs. */
export interface House {
  readonly services: Services;
  readonly registry: Registry;
  /** Called after every change that this process makes. */
  onChange(listener: () => void): void;
  close(): Promise<void>;
}

/** @throws SeconError conflict when the embedded database is in use */
export async function openHouse(config: Config): Promise<House> {
  const database = await openDatabase(config);
  const clock: Clock = config.today === undefined ? systemClock : fixedClock(`${config.today}T12:00:00Z`);
  const listeners: (() => void)[] = [];
  const services: Services = {
    config,
    log: createLog(config.log),
    clock,
    database,
    files: await openFiles(config),
    change: changing(database, () => {
      for (const listener of listeners) listener();
    }),
  };
  return {
    services,
    registry: createRegistry(SLICES),
    onChange: listener => listeners.push(listener),
    close: () => database.close(),
  };
}

const changing =
  (database: Database, changed: () => void): Services['change'] =>
  async work => {
    const result = await database.transact(async tx => {
      const answer = await work(tx);
      await raiseVersion(tx);
      return answer;
    });
    changed();
    return result;
  };

export interface Running {
  /** Where readers reach it: `http://127.0.0.1:8080`. */
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** What scripts/admin.mjs made for browsers. */
export const ADMIN: AdminFiles = { folder: join(ROOT, 'dist', 'admin'), icon: ICON };

const WATCH_MS = 1000;

/** Serves the public site and the API. Kept pages go when any process changes the record, and when a day begins. */
export async function startWeb(house: House): Promise<Running> {
  const { services, registry } = house;
  const { config, log } = services;
  const web = createWeb(services, registry, theme, ADMIN);
  house.onChange(() => web.kept.clear());
  const server = await listen(web, config.host, config.port);
  const watch = watchRecord(house, () => web.kept.clear());
  const address = `http://${config.host}:${server.port}`;
  log.info('web.listening', { address });
  return {
    address,
    port: server.port,
    stop: async () => {
      watch.stop();
      await server.stop();
    },
  };
}

function watchRecord(house: House, changed: () => void): { stop(): void } {
  const { database, clock, log, config } = house.services;
  let seen: string | null = null;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const now = `${await currentVersion(database.db)} ${config.today ?? today(clock)}`;
      if (seen !== null && seen !== now) changed();
      seen = now;
    } catch (error) {
      log.warn('web.watch', { reason: messageOf(error) });
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), WATCH_MS);
  return { stop: () => clearInterval(timer) };
}

/** Runs the jobs. Loaded when asked for: a web process alone has no need of the queue. */
export async function startJobs(house: House): Promise<Worker> {
  const { startWorker } = await import('./platform/jobs.ts');
  const worker = await startWorker(house.services, house.registry);
  house.onChange(worker.wake);
  house.services.log.info('jobs.working');
  return worker;
}
