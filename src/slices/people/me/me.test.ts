// One's own account: nobody else's, and of one's own only what is one's own to change.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../platform/audit.ts';
import type { Web } from '../../../platform/http/app.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { membership, person, rateLimit } from '../schema.ts';
import { makePerson, type TestPerson, Visitor } from '../testing.ts';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let maria: TestPerson;
  let jan: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse({ engine, content: null });
    web = house.web();
    maria = await makePerson(house.services, [{ role: 'translator', languages: ['el'] }], { name: 'Maria' });
    jan = await makePerson(house.services, ['coordinator'], { name: 'Jan' });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.services.database.db.delete(rateLimit);
  });
  const signedIn = async ({ email }: TestPerson) => {
    const visitor = new Visitor(web);
    await visitor.signIn(email);
    return visitor;
  };

  test.each([
    ['GET', ''],
    ['PATCH', ''],
    ['GET', '/sessions'],
    ['DELETE', '/sessions'],
    ['DELETE', '/sessions/018f0000-0000-7000-8000-000000000001'],
  ])('is refused to whoever is not signed in: %s /api/v1/me%s', async (method, path) => {
    const { status, body } = await new Visitor(web).ask(
      method,
      `/api/v1/me${path}`,
      method === 'PATCH' ? {} : undefined,
    );
    expect([status, body.error.kind]).toEqual([401, 'unauthenticated']);
  });

  test('a session of somebody else is not there, even for a coordinator', async () => {
    const [hers, his] = [await signedIn(maria), await signedIn(jan)];
    const [{ id }] = (await hers.get('/api/v1/me/sessions')).body;
    expect((await his.delete(`/api/v1/me/sessions/${id}`)).status).toBe(404);
    expect((await hers.get('/api/v1/me')).status).toBe(200);
    const his2 = (await his.get('/api/v1/me/sessions')).body as { id: string }[];
    expect(his2.map(session => session.id)).not.toContain(id);
  });

  test.each(['x', '1', '%00', "'; drop table session; --", '../me'])(
    'a session called "%s" is refused without breaking',
    async id => {
      const { status } = await (await signedIn(maria)).delete(
        `/api/v1/me/sessions/${encodeURIComponent(id)}`,
      );
      expect([400, 404]).toContain(status);
    },
  );

  test.each([
    { id: '018f0000-0000-7000-8000-000000000001' },
    { email: 'other@example.org' },
    { role: 'coordinator' },
    { memberships: [{ role: 'coordinator' }] },
    { erasedAt: null },
    { language: 'fr' },
    { name: '' },
    { name: '   ' },
    { name: 'a\u0000b' },
    { name: 'x'.repeat(201) },
    { name: ['Maria'] },
  ])('%o is not one’s own to change', async body => {
    const visitor = await signedIn(maria);
    const before = (await visitor.get('/api/v1/me')).body;
    expect((await visitor.patch('/api/v1/me', body)).status).toBe(400);
    expect((await visitor.get('/api/v1/me')).body).toEqual(before);
  });

  test('says who I am, what I am a member of, what I may', async () => {
    const { body } = await (await signedIn(maria)).get('/api/v1/me');
    expect(body).toMatchObject({
      id: maria.id,
      name: 'Maria',
      email: maria.email,
      language: 'en',
      twoFactor: false,
    });
    expect(body.memberships).toMatchObject([{ role: 'translator', organisation: null, languages: ['el'] }]);
    const rightTo = (verb: string) => body.rights.find((right: { verb: string }) => right.verb === verb);
    expect(rightTo('texts.edit')).toMatchObject({ everywhere: false, organisations: [], languages: ['el'] });
    expect(rightTo('events.read')).toMatchObject({ everywhere: true });
    expect(rightTo('events.edit')).toBeUndefined();
    expect(rightTo('people.invite')).toBeUndefined();
  });

  test('says nothing of a membership that has ended or not begun', async () => {
    const past = await makePerson(house.services, ['coordinator', 'reviewer']);
    const { db } = house.services.database;
    const long = new Date(Date.now() - 86_400_000);
    await db
      .update(membership)
      .set({ from: long, until: new Date(Date.now() - 1000) })
      .where(eq(membership.personId, past.id));
    const later = new Date(Date.now() + 86_400_000);
    await db.insert(membership).values({ id: past.id, personId: past.id, role: 'officer', from: later });
    const { body } = await (await signedIn(past)).get('/api/v1/me');
    expect([body.memberships, body.rights]).toEqual([[], []]);
  });

  test('changes name and language; the trail says that, not the name', async () => {
    const anna = await makePerson(house.services, ['officer'], { name: 'Ann' });
    const visitor = await signedIn(anna);
    const { status, body } = await visitor.patch('/api/v1/me', { name: ' Άννα ', language: 'el' });
    expect([status, body.name, body.language]).toEqual([200, 'Άννα', 'el']);
    const { db } = house.services.database;
    const [row] = await db.select().from(person).where(eq(person.id, anna.id));
    expect(row).toMatchObject({ name: 'Άννα', language: 'el' });
    const trail = await db.select().from(auditTrail).where(eq(auditTrail.actor, anna.id));
    expect(trail).toMatchObject([
      {
        verb: 'people.rename',
        subject: `person:${anna.id}`,
        before: null,
        after: { changed: ['name', 'language'] },
      },
    ]);
  });

  test('lists where I am signed in and ends it there, or everywhere but here', async () => {
    const [one, two, three] = [await signedIn(jan), await signedIn(jan), await signedIn(jan)];
    const listed = (await one.get('/api/v1/me/sessions')).body as {
      id: string;
      current: boolean;
      program: string;
    }[];
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    expect(listed[0]?.program).toBe('test');
    const current = (await two.get('/api/v1/me/sessions')).body.find((s: { current: boolean }) => s.current);
    expect((await one.delete(`/api/v1/me/sessions/${current.id}`)).status).toBe(204);
    expect((await two.get('/api/v1/me')).status).toBe(401);
    expect((await three.get('/api/v1/me')).status).toBe(200);
    expect((await one.delete('/api/v1/me/sessions')).status).toBe(204);
    expect((await three.get('/api/v1/me')).status).toBe(401);
    expect((await one.get('/api/v1/me')).status).toBe(200);
  });
});
