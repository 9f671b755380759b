import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, type TestDatabase } from '../../testing/databases.ts';
import { auditTrail } from '../audit.ts';
import { uuidv7 } from '../clock.ts';
import { openDatabase, rowsOf } from './index.ts';
import { tryLock } from './lock.ts';
import { migrate, newestMigration } from './migrate.ts';
import { currentVersion, raiseVersion } from './record-version.ts';

describe.each(ENGINES)('$name', engine => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await engine.open();
  });
  afterAll(() => opened.close());

  const entry = () => ({ id: uuidv7(), actor: 'system', verb: 'test', subject: 'test:1' });
  const count = async () => (await opened.database.db.select().from(auditTrail)).length;

  test('the outer handle inside a transaction is refused, and nothing is written', async () => {
    const { database } = opened;
    const before = await count();
    const work = database.transact(async tx => {
      await tx.insert(auditTrail).values(entry());
      await database.db.select().from(auditTrail);
    });
    await expect(work).rejects.toThrow();
    expect(await count()).toBe(before);
  });

  test('an error rolls everything back', async () => {
    const before = await count();
    const work = opened.database.transact(async tx => {
      await tx.insert(auditTrail).values(entry());
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await count()).toBe(before);
  });

  test('a broken constraint is told by its code, and the connection lives on', async () => {
    const twice = entry();
    await opened.database.db.insert(auditTrail).values(twice);
    const again = opened.database.db.insert(auditTrail).values(twice);
    await expect(again).rejects.toMatchObject({ cause: { code: '23505' } });
    expect(await rowsOf(opened.database.db, sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  test('what is committed is there, and the version is raised with it', async () => {
    const { database } = opened;
    const before = await currentVersion(database.db);
    const row = entry();
    await database.transact(async tx => {
      await tx.insert(auditTrail).values(row);
      await raiseVersion(tx);
    });
    expect(await currentVersion(database.db)).toBe(before + 1);
    expect((await database.db.select().from(auditTrail)).map(found => found.id)).toContain(row.id);
  });

  test('many at once take turns and none is lost', async () => {
    const before = await currentVersion(opened.database.db);
    await Promise.all(Array.from({ length: 20 }, () => opened.database.transact(tx => raiseVersion(tx))));
    expect(await currentVersion(opened.database.db)).toBe(before + 20);
  });

  test('big numbers and counts are the same on both engines', async () => {
    const [row] = await rowsOf<{ big: string; few: number }>(
      opened.database.db,
      sql`select 9007199254740993::int8 as big, count(*)::int as few from (values (1), (2)) as two(n)`,
    );
    expect(row).toEqual({ big: '9007199254740993', few: 2 });
  });

  test('migrating again does nothing', async () => {
    expect(await migrate(opened.database, opened.databaseUrl)).toMatchObject({ applied: 0 });
    expect(newestMigration()).toMatch(/^\d{4}_/);
  });

  test('an applied migration that was edited is refused', async () => {
    const { database } = opened;
    await database.db.execute(sql`update drizzle.__drizzle_migrations set hash = 'edited' where id = 1`);
    await expect(migrate(database, opened.databaseUrl)).rejects.toThrow(
      'was applied to this database in another form',
    );
  });
});

describe('the lock of the embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secon-lock-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a second opening is refused in one clear line', async () => {
    const first = tryLock(folder);
    expect(first).not.toBeNull();
    await expect(openDatabase({ databaseUrl: undefined, data: folder })).rejects.toThrow(
      'is in use by another running SECON',
    );
    first?.release();
    const second = tryLock(folder);
    expect(second).not.toBeNull();
    second?.release();
  });

  test('an unreachable PostgreSQL is told with its host', async () => {
    const nowhere = openDatabase({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', data: folder });
    await expect(nowhere).rejects.toThrow('PostgreSQL at 127.0.0.1:1');
  });
});
