// What the tables themselves refuse, on either engine.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/index.ts';
import { ENGINES, type TestDatabase } from '../../testing/databases.ts';
import { account, membership, person, session, user } from './schema.ts';

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000);

describe.each(ENGINES)('people on $name', engine => {
  let opened: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    opened = await engine.open();
    ({ db } = opened.database);
  });
  afterAll(() => opened.close());

  const makePerson = async (email: string) => {
    const id = uuidv7();
    await db.insert(person).values({ id, name: 'Somebody' });
    await db.insert(user).values({ id, email });
    return id;
  };

  test('an account without a person is refused', async () => {
    await expect(db.insert(user).values({ id: uuidv7(), email: 'nobody@example.org' })).rejects.toThrow();
  });

  test('a second account with the same address is refused', async () => {
    await makePerson('one@example.org');
    await expect(makePerson('one@example.org')).rejects.toThrow();
  });

  test('a membership of nobody is refused', async () => {
    const nobody = { id: uuidv7(), personId: uuidv7(), role: 'officer' as const };
    await expect(db.insert(membership).values(nobody)).rejects.toThrow();
  });

  test('a person with memberships cannot be deleted, only erased', async () => {
    const id = await makePerson('two@example.org');
    await db.insert(membership).values({ id: uuidv7(), personId: id, role: 'reviewer' });
    await expect(db.delete(person).where(eq(person.id, id))).rejects.toThrow();
  });

  test('with the account go its sessions and passwords; the person stays', async () => {
    const id = await makePerson('three@example.org');
    await db.insert(session).values({ id: uuidv7(), userId: id, token: uuidv7(), expiresAt: inAWeek() });
    await db.insert(account).values({ id: uuidv7(), userId: id, accountId: id, providerId: 'credential' });
    await db.delete(user).where(eq(user.id, id));
    expect(await db.select().from(session).where(eq(session.userId, id))).toEqual([]);
    expect(await db.select().from(account).where(eq(account.userId, id))).toEqual([]);
    expect(await db.select().from(person).where(eq(person.id, id))).toHaveLength(1);
  });
});
