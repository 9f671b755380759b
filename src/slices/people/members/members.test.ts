// Memberships: ended at once, never the last coordinator's; and a person forgotten, whose id stays.
import { eq, or } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../platform/audit.ts';
import type { Web } from '../../../platform/http/app.ts';
import { mail } from '../../../platform/mail/schema.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { account, invitation, membership, person, rateLimit, session, user } from '../schema.ts';
import { makePerson, Visitor } from '../testing.ts';

const NOBODY = '018f0000-0000-7000-8000-000000000001';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let coordinator: Visitor & { id?: string };
  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
    coordinator = (await signedIn(['coordinator'])).visitor;
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.services.database.db.delete(rateLimit);
  });
  const db = () => house.services.database.db;
  const signedIn = async (
    ...given: Parameters<typeof makePerson> extends [unknown, ...infer R] ? R : never
  ) => {
    const made = await makePerson(house.services, ...given);
    const visitor = new Visitor(web);
    expect((await visitor.signIn(made.email)).status).toBe(200);
    return { visitor, ...made };
  };
  const heldBy = (id: string) => db().select().from(membership).where(eq(membership.personId, id));
  const haskovo = async () =>
    (await house.registry.directory('organisation').idsOf(db(), ['haskovo'])).get('haskovo') ?? '';

  describe('refused', () => {
    test.each(['communication', 'partner-editor', 'officer', 'translator'] as const)(
      'every change by a %s, whatever the id',
      async role => {
        const { visitor } = await signedIn([{ role, organisation: await haskovo(), languages: ['bg'] }]);
        const other = await makePerson(house.services, ['reviewer']);
        const [held] = await heldBy(other.id);
        const path = `/api/v1/people/${other.id}`;
        const statuses = [
          await visitor.post(`${path}/memberships`, { role: 'coordinator' }),
          await visitor.delete(`${path}/memberships/${held?.id}`),
          await visitor.post(`${path}/end`),
          await visitor.delete(path),
        ].map(({ status }) => status);
        expect(statuses).toEqual([403, 403, 403, 403]);
        expect(await heldBy(other.id)).toEqual([held]);
      },
    );

    test('making oneself a coordinator', async () => {
      const { visitor, id } = await signedIn(['communication']);
      const answer = await visitor.post(`/api/v1/people/${id}/memberships`, { role: 'coordinator' });
      expect([answer.status, (await heldBy(id)).length]).toEqual([403, 1]);
    });

    test('seeing anybody, by those who have no need of it', async () => {
      const other = await makePerson(house.services, ['reviewer']);
      for (const role of ['translator', 'researcher', 'reviewer', 'stakeholder'] as const) {
        const { visitor } = await signedIn([{ role, languages: ['el'] }]);
        expect((await visitor.get('/api/v1/people')).status).toBe(403);
        expect((await visitor.get(`/api/v1/people/${other.id}`)).status).toBe(403);
      }
    });

    test('people of other organisations, to a partner’s editor: as if they were not there', async () => {
      const organisation = await haskovo();
      const own = await makePerson(house.services, [{ role: 'stakeholder', organisation }]);
      const left = await makePerson(house.services, [{ role: 'stakeholder', organisation }]);
      await db().update(membership).set({ until: new Date() }).where(eq(membership.personId, left.id));
      const other = await makePerson(house.services, ['reviewer']);
      const { visitor } = await signedIn([{ role: 'partner-editor', organisation }]);
      const { people } = (await visitor.get('/api/v1/people?limit=500')).body as { people: { id: string }[] };
      const ids = people.map(({ id }) => id);
      expect([ids.includes(own.id), ids.includes(left.id), ids.includes(other.id)]).toEqual([
        true,
        false,
        false,
      ]);
      const statuses = await Promise.all(
        [own, left, other].map(({ id }) => visitor.get(`/api/v1/people/${id}`)),
      );
      expect(statuses.map(({ status }) => status)).toEqual([200, 404, 404]);
      expect((await visitor.get(`/api/v1/people?search=${other.email}`)).body.total).toBe(0);
    });

    test.each(['x', '%00', "'; drop table person; --", '..%2f..'])('an id such as "%s"', async id => {
      for (const path of [
        `/api/v1/people/${encodeURIComponent(id)}`,
        `/api/v1/people/${NOBODY}/memberships/${id}`,
      ])
        expect([400, 404]).toContain((await coordinator.delete(path)).status);
    });

    test('people who are not there', async () => {
      const path = `/api/v1/people/${NOBODY}`;
      const answers = [
        await coordinator.get(path),
        await coordinator.delete(path),
        await coordinator.post(`${path}/end`),
        await coordinator.post(`${path}/memberships`, { role: 'officer' }),
        await coordinator.delete(`${path}/memberships/${NOBODY}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    });

    test('a membership of somebody else under this person’s address', async () => {
      const [one, two] = [
        await makePerson(house.services, ['reviewer']),
        await makePerson(house.services, ['reviewer']),
      ];
      const [held] = await heldBy(two.id);
      expect((await coordinator.delete(`/api/v1/people/${one.id}/memberships/${held?.id}`)).status).toBe(404);
      expect((await heldBy(two.id))[0]?.until).toBeNull();
    });

    test.each([
      [{ role: 'partner-editor' }, 400],
      [{ role: 'translator' }, 400],
      [{ role: 'officer', from: '2020-01-01T00:00:00Z' }, 400],
      [{ role: 'officer', personId: NOBODY }, 400],
      [{ role: 'officer', organisation: 'atlantis' }, 400],
      [{ role: 'reviewer' }, 409],
    ])('a membership such as %o', async (body, status) => {
      const { id } = await makePerson(house.services, ['reviewer']);
      expect((await coordinator.post(`/api/v1/people/${id}/memberships`, body)).status).toBe(status);
      expect(await heldBy(id)).toHaveLength(1);
    });

    test.each([
      'limit=0',
      'limit=501',
      'limit=x',
      'offset=-1',
      'role=god',
      'active=maybe',
      'organisation=atlantis',
      'search=%00',
    ])('a list with %s', async query => {
      expect((await coordinator.get(`/api/v1/people?${query}`)).status).toBe(400);
    });
  });

  describe('the last coordinator', () => {
    const alone = async () => {
      await db().update(membership).set({ until: new Date() }).where(eq(membership.role, 'coordinator'));
      const made = await signedIn(['coordinator']);
      coordinator = made.visitor;
      return made;
    };

    test('can neither be ended nor leave nor be forgotten', async () => {
      const { visitor, id } = await alone();
      const [held] = await heldBy(id);
      const path = `/api/v1/people/${id}`;
      const answers = [
        await visitor.delete(`${path}/memberships/${held?.id}`),
        await visitor.post(`${path}/end`),
        await visitor.delete(path),
      ];
      expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual(
        Array(3).fill([409, 'people.last-coordinator']),
      );
      expect((await visitor.get('/api/v1/me')).status).toBe(200);
    });

    test('stays, of two who end each other’s at the same moment', async () => {
      const one = await alone();
      const two = await signedIn(['coordinator']);
      const ended = await Promise.all([
        one.visitor.post(`/api/v1/people/${two.id}/end`),
        two.visitor.post(`/api/v1/people/${one.id}/end`),
      ]);
      // The slower one is refused as the last, or found to be signed out already.
      expect(ended.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = (await db().select().from(membership)).filter(
        ({ role, until }) => role === 'coordinator' && until === null,
      );
      expect(left).toHaveLength(1);
      coordinator = left[0]?.personId === one.id ? one.visitor : two.visitor;
    });
  });

  test('a role is added and ended: access goes at once, everywhere; who did it is in the trail', async () => {
    const { visitor, id } = await signedIn(['reviewer']);
    const body = { role: 'translator', languages: ['el', 'bg'] };
    const added = await coordinator.post(`/api/v1/people/${id}/memberships`, body);
    expect([added.status, added.body.memberships.length]).toEqual([201, 2]);
    const roles = async () =>
      (await visitor.get('/api/v1/me')).body.memberships.map(({ role }: { role: string }) => role);
    expect(await roles()).toEqual(['reviewer', 'translator']);
    const [{ id: reviewing }] = added.body.memberships;
    expect((await coordinator.delete(`/api/v1/people/${id}/memberships/${reviewing}`)).status).toBe(200);
    expect((await visitor.get('/api/v1/me')).status).toBe(401);
    expect((await coordinator.delete(`/api/v1/people/${id}/memberships/${reviewing}`)).status).toBe(404);
    const trail = await db()
      .select()
      .from(auditTrail)
      .where(eq(auditTrail.subject, `person:${id}`));
    const { id: coordinating } = (await coordinator.get('/api/v1/me')).body;
    expect(trail.map(({ verb, actor }) => [verb, actor])).toEqual([
      ['people.edit', coordinating],
      ['people.end', coordinating],
    ]);
    expect(trail[1]?.before).toMatchObject({ membership: reviewing, role: 'reviewer' });
  });

  test('whoever leaves has no access, stays in the list, and may be invited again', async () => {
    const { visitor, id, email } = await signedIn(['reviewer', 'researcher'], { name: 'Leaver' });
    const left = await coordinator.post(`/api/v1/people/${id}/end`);
    expect(left.body.memberships.every(({ until }: { until: string | null }) => until !== null)).toBe(true);
    expect((await visitor.get('/api/v1/me')).status).toBe(401);
    const found = (await coordinator.get('/api/v1/people?search=leav')).body;
    expect(found).toMatchObject({ total: 1, people: [{ id, name: 'Leaver', email }] });
    expect((await coordinator.get('/api/v1/people?search=leav&active=true')).body.total).toBe(0);
    expect((await coordinator.get('/api/v1/people?search=leav&active=false')).body.total).toBe(1);
    await visitor.signIn(email);
    expect((await visitor.get('/api/v1/people')).status).toBe(403);
    const again = await coordinator.post('/api/v1/invitations', { email, role: 'reviewer' });
    const token = again.body.link.split('#')[1];
    expect((await visitor.post('/api/v1/invitations/accept', { token })).status).toBe(201);
  });

  test('an organisation is called what the reader calls it, in lists, on people, of invitations, of oneself', async () => {
    const { visitor, id, email } = await signedIn(['reviewer'], { name: 'Caller', language: 'el' });
    const post = { role: 'partner-editor', organisation: 'haskovo', languages: ['bg'] };
    const added = await coordinator.post(`/api/v1/people/${id}/memberships?language=de`, post);
    const called = (text: string, language: string) => ({
      organisation: 'haskovo',
      organisationTitle: { text, language, own: true },
    });
    expect(added.body.memberships).toMatchObject([
      { organisation: null, organisationTitle: null },
      called('Stadt Haskovo', 'de'),
    ]);
    const one = await coordinator.get(`/api/v1/people/${id}?language=el`);
    expect(one.body.memberships[1]).toMatchObject(called('Δήμος Χασκόβου', 'el'));
    const list = await coordinator.get('/api/v1/people?search=Caller&language=bg');
    expect(list.body.people[0].memberships[1]).toMatchObject(called('Община Хасково', 'bg'));
    expect((await visitor.get('/api/v1/me')).body.memberships[1]).toMatchObject(
      called('Δήμος Χασκόβου', 'el'),
    );
    await coordinator.post('/api/v1/invitations', { ...post, email: `other-${email}` });
    const invitations = (await coordinator.get('/api/v1/invitations?language=pt')).body;
    expect(invitations[0]).toMatchObject(called('Município de Haskovo', 'pt'));
  });

  test('the trail says what ids and records are called now, and nothing of whoever was erased', async () => {
    const { id } = await makePerson(house.services, ['reviewer'], { name: 'Passing Through' });
    await coordinator.post(`/api/v1/people/${id}/memberships`, {
      role: 'stakeholder',
      organisation: 'haskovo',
    });
    const trail = async (query: string) => (await coordinator.get(`/api/v1/audit?${query}`)).body;
    const before = await trail(`record=person:${id}&language=de`);
    const organisation = await haskovo();
    expect(before.entries[0].after.organisation).toBe(organisation);
    expect(before.names).toMatchObject({
      [id]: { text: 'Passing Through', language: null },
      [organisation]: { text: 'Stadt Haskovo', language: 'de' },
    });
    expect((await trail(`person=${id}`)).names[id].text).toBe('Passing Through');
    const events = await trail('record=event:haskovo-2023&language=en&limit=1');
    expect(events.names['event:haskovo-2023'].text).toBeTypeOf('string');
    await coordinator.delete(`/api/v1/people/${id}`);
    const after = await trail(`record=person:${id}`);
    expect(after.entries).toHaveLength(2);
    expect(after.names[id]).toBeUndefined();
    expect(JSON.stringify(after)).not.toContain('Passing');
  });

  test('whoever is erased is nowhere by name or address, everywhere by id', async () => {
    const { visitor, id, email } = await signedIn(['reviewer'], { name: 'Forgotten Person' });
    await visitor.patch('/api/v1/me', { language: 'el' });
    await coordinator.post('/api/v1/invitations', { email, role: 'researcher' });
    const sessions = await db().select().from(session).where(eq(session.userId, id));
    expect(sessions).toHaveLength(1);
    expect((await coordinator.delete(`/api/v1/people/${id}`)).status).toBe(204);
    expect((await visitor.get('/api/v1/me')).status).toBe(401);
    expect((await new Visitor(web).signIn(email)).status).toBe(401);
    const [row] = await db().select().from(person).where(eq(person.id, id));
    expect(row).toMatchObject({ id, name: null, erasedAt: expect.any(Date) });
    const everything = [
      await db().select().from(user),
      await db().select().from(account).where(eq(account.userId, id)),
      await db().select().from(session).where(eq(session.userId, id)),
      await db().select().from(invitation),
      await db().select().from(mail),
      await db().select().from(auditTrail),
    ];
    expect(JSON.stringify(everything)).not.toMatch(new RegExp(`${email}|Forgotten`));
    const trail = await db()
      .select()
      .from(auditTrail)
      .where(or(eq(auditTrail.actor, id), eq(auditTrail.subject, `person:${id}`)));
    expect(trail.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['people.rename', 'people.erase']));
    expect((await coordinator.get(`/api/v1/people/${id}`)).body).toMatchObject({ name: null, email: null });
    expect((await coordinator.delete(`/api/v1/people/${id}`)).status).toBe(404);
    expect((await coordinator.post(`/api/v1/people/${id}/memberships`, { role: 'officer' })).status).toBe(
      404,
    );
  });

  test('people are found by role and organisation, a page at a time, by name', async () => {
    const organisation = await haskovo();
    for (const name of ['Zoe', 'adam', 'Bea'])
      await makePerson(house.services, [{ role: 'researcher', organisation }], { name: `Listed ${name}` });
    const query = '/api/v1/people?search=Listed&role=researcher&organisation=haskovo&limit=2';
    const first = (await coordinator.get(query)).body;
    const second = (await coordinator.get(`${query}&offset=2`)).body;
    const names = [...first.people, ...second.people].map(({ name }: { name: string }) => name);
    expect([first.total, names]).toEqual([3, ['Listed adam', 'Listed Bea', 'Listed Zoe']]);
    expect(first.people[0].memberships[0].organisation).toBe('haskovo');
  });
});
