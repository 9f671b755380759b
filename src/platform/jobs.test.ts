import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, type TestDatabase } from '../testing/databases.ts';
import { fixedClock } from './clock.ts';
import { readConfig } from './config.ts';
import { startWorker } from './jobs.ts';
import { silentLog } from './log.ts';
import { announce, outbox } from './outbox.ts';
import { createRegistry } from './registry.ts';
import type { Services } from './services.ts';

const until = async (done: () => boolean): Promise<void> => {
  for (let round = 0; round < 300 && !done(); round++) await sleep(50);
  expect(done()).toBe(true);
};

describe.each(ENGINES)('outbox and jobs on $name', engine => {
  let opened: TestDatabase;
  let services: Services;
  beforeAll(async () => {
    opened = await engine.open();
    services = {
      config: readConfig({}, '/nowhere'),
      log: silentLog,
      clock: fixedClock('2024-04-24T10:00:00Z'),
      database: opened.database,
      files: {
        put: async () => ({ key: '', size: 0, sha256: '' }),
        get: async () => null,
        remove: async () => {},
        list: async () => [],
      },
      change: opened.database.transact,
    };
  });
  afterAll(() => opened.close());

  test('a message of a change that was rolled back is never heard', async () => {
    const change = opened.database.transact(async tx => {
      await announce(tx, 'lamp.lit', { lamp: 'none' });
      throw new Error('no');
    });
    await expect(change).rejects.toThrow('no');
    expect(await opened.database.db.select().from(outbox)).toEqual([]);
  });

  test('each message reaches its job once, also one left by a process that died', async () => {
    const heard: string[] = [];
    let failures = 1;
    const registry = createRegistry([
      {
        name: 'lamps',
        outbox: [{ topic: 'lamp.lit', job: 'lamps.look' }],
        jobs: [
          {
            name: 'lamps.look',
            expireInSeconds: 30,
            run: async (_services, _registry, { lamp }) => {
              if (lamp === 'second' && failures-- > 0) throw new Error('too dark');
              heard.push(String(lamp));
            },
          },
        ],
      },
    ]);
    await opened.database.transact(tx => announce(tx, 'lamp.lit', { lamp: 'first' }));
    const worker = await startWorker(services, registry);
    await opened.database.transact(tx => announce(tx, 'lamp.lit', { lamp: 'second' }));
    await opened.database.transact(tx => announce(tx, 'nobody.listens', {}));
    worker.wake();
    await until(() => heard.length === 2);
    await worker.stop();
    expect(heard.sort()).toEqual(['first', 'second']);
    const waiting = (await opened.database.db.select().from(outbox)).filter(
      message => message.handledAt === null,
    );
    expect(waiting).toEqual([]);
    const [handled] = await opened.database.db
      .select()
      .from(outbox)
      .where(eq(outbox.topic, 'nobody.listens'));
    expect(handled?.handledAt).toBeInstanceOf(Date);
  });
});
