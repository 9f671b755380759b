// Invitations: none by whoever may not, none that counts twice, and nobody in who was not invited.
import { eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../platform/audit.ts';
import { SYSTEM } from '../../../platform/auth.ts';
import type { Web } from '../../../platform/http/app.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { invitation, membership, person, rateLimit, user } from '../schema.ts';
import { firstCoordinatorLink } from '../service/first-coordinator.ts';
import { invite } from '../service/invite.ts';
import { mailTo, makePerson, TEST_PASSWORD, tokenIn, Visitor } from '../testing.ts';

const tokenOf = (link: string | null): string => link?.split('#')[1] ?? '';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let coordinator: Visitor;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
  });
  afterAll(() => house.close());
  const db = () => house.services.database.db;
  const signedIn = async (
    ...given: Parameters<typeof makePerson> extends [unknown, ...infer R] ? R : never
  ) => {
    const made = await makePerson(house.services, ...given);
    const visitor = new Visitor(web);
    await visitor.signIn(made.email);
    return { visitor, ...made };
  };
  let counter = 0;
  const newAddress = () => `invited${counter++}@example.org`;
  const sendTo = async (email: string, more: object = {}) =>
    (await coordinator.post('/api/v1/invitations', { email, role: 'reviewer', ...more })).body as {
      id: string;
      link: string;
    };
  const acceptance = (token: string) => ({ token, name: 'Invited', password: TEST_PASSWORD });
  const accept = (visitor: Visitor, body: object) => visitor.post('/api/v1/invitations/accept', body);

  describe('the first coordinator', () => {
    test('is let in by the newest link alone, once, and by none once there is a coordinator', async () => {
      const [old, link] = [
        await firstCoordinatorLink(house.services, 'http://127.0.0.1:8080'),
        await firstCoordinatorLink(house.services, 'http://127.0.0.1:8080'),
      ];
      expect(link).toMatch(/^http:\/\/127\.0\.0\.1:8080\/admin\/invitation#[\w-]{43}$/);
      const visitor = new Visitor(web);
      const email = 'First@Example.org';
      expect((await accept(visitor, { ...acceptance(tokenOf(old)), email })).status).toBe(404);
      const without = await accept(visitor, acceptance(tokenOf(link)));
      expect([without.status, without.body.error.code]).toEqual([400, 'people.needs-email']);
      const accepted = await accept(visitor, { ...acceptance(tokenOf(link)), email });
      expect([accepted.status, accepted.body.email]).toEqual([201, 'first@example.org']);
      expect((await accept(visitor, { ...acceptance(tokenOf(link)), email: 'x@example.org' })).status).toBe(
        404,
      );
      expect((await visitor.signIn('first@example.org')).status).toBe(200);
      const { memberships } = (await visitor.get('/api/v1/me')).body;
      expect(memberships).toMatchObject([{ role: 'coordinator', organisation: null }]);
      expect(await firstCoordinatorLink(house.services, 'http://127.0.0.1:8080')).toBeNull();
      coordinator = visitor;
    });

    test('is nobody once somebody else became one, though the link was printed before', async () => {
      await db().update(membership).set({ until: new Date() });
      const link = await firstCoordinatorLink(house.services, 'http://127.0.0.1:8080');
      await makePerson(house.services, ['coordinator']);
      const late = { ...acceptance(tokenOf(link)), email: 'late@example.org' };
      expect((await accept(new Visitor(web), late)).status).toBe(404);
      expect(await db().select().from(user).where(eq(user.email, late.email))).toEqual([]);
    });

    test('is nobody after a day', async () => {
      await db().update(membership).set({ until: new Date() });
      const link = await firstCoordinatorLink(house.services, 'http://127.0.0.1:8080');
      await db()
        .update(invitation)
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .where(isNull(invitation.email));
      const late = { ...acceptance(tokenOf(link)), email: 'late@example.org' };
      expect((await accept(new Visitor(web), late)).status).toBe(404);
    });
  });

  describe('others', () => {
    beforeAll(async () => {
      coordinator = (await signedIn(['coordinator'])).visitor;
    });
    beforeEach(async () => {
      await db().delete(rateLimit);
    });

    test.each([
      'communication',
      'partner-editor',
      'translator',
      'researcher',
      'reviewer',
      'stakeholder',
      'officer',
    ] as const)('are not invited by a %s', async role => {
      const { visitor } = await signedIn([role]);
      const body = { email: newAddress(), role: 'stakeholder' };
      expect((await visitor.post('/api/v1/invitations', body)).status).toBe(403);
      expect(await db().select().from(invitation).where(eq(invitation.email, body.email))).toEqual([]);
    });

    test('are not invited by whoever is not signed in, who is told so before the body is read', async () => {
      expect((await new Visitor(web).post('/api/v1/invitations', { nonsense: true })).status).toBe(401);
    });

    test.each([
      [{ role: 'god' }, 'api.invalid'],
      [{ email: 'nobody' }, 'api.invalid'],
      [{ organisation: 'atlantis' }, 'people.organisation'],
      [{ role: 'partner-editor' }, 'people.needs-organisation'],
      [{ role: 'translator', languages: [] }, 'people.needs-languages'],
      [{ language: 'fr' }, 'api.invalid'],
      [{ invitedBy: 'system' }, 'api.invalid'],
      [{ tokenHash: 'x' }, 'api.invalid'],
      [{ expires: '2099-01-01T00:00:00Z' }, 'api.invalid'],
    ])('are not invited to %o', async (more, code) => {
      const body = { email: newAddress(), role: 'reviewer', ...more };
      const answer = await coordinator.post('/api/v1/invitations', body);
      expect([answer.status, answer.body.error.code]).toEqual([400, code]);
    });

    test.each(['', 'x', 'a'.repeat(43), "' or true --"])('do not get in with the token "%s"', async token => {
      const { status } = await accept(new Visitor(web), acceptance(token));
      expect([400, 404]).toContain(status);
      expect([400, 404]).toContain(
        (await new Visitor(web).post('/api/v1/invitations/look', { token })).status,
      );
    });

    test.each([
      { role: 'coordinator' },
      { organisation: 'haskovo' },
      { person: '018f0000-0000-7000-8000-000000000001' },
      { emailVerified: true },
    ])('do not get more than they were invited to by adding %o', async more => {
      const { link } = await sendTo(newAddress());
      expect((await accept(new Visitor(web), { ...acceptance(tokenOf(link)), ...more })).status).toBe(400);
    });

    test('do not get in under another address, or with a short password, or without a name', async () => {
      const { link } = await sendTo(newAddress());
      const token = tokenOf(link);
      const codes = [];
      for (const more of [{ email: 'other@example.org' }, { password: 'short' }, { name: undefined }])
        codes.push((await accept(new Visitor(web), { ...acceptance(token), ...more })).body.error.code);
      expect(codes).toEqual(['people.other-email', 'api.invalid', 'people.needs-name']);
    });

    test('who have an account must sign in with it; their password stays', async () => {
      const { email, visitor } = await signedIn([]);
      const { link } = await sendTo(email.toUpperCase());
      const looked = await new Visitor(web).post('/api/v1/invitations/look', { token: tokenOf(link) });
      expect(looked.body).toMatchObject({ email, account: true });
      const stranger = await accept(new Visitor(web), {
        ...acceptance(tokenOf(link)),
        password: 'a password of a stranger',
      });
      expect([stranger.status, stranger.body.error.code]).toEqual([409, 'people.sign-in-first']);
      expect((await new Visitor(web).signIn(email, 'a password of a stranger')).status).toBe(401);
      expect((await accept(visitor, { token: tokenOf(link) })).body).toMatchObject({ newAccount: false });
      expect((await visitor.get('/api/v1/me')).body.memberships).toMatchObject([{ role: 'reviewer' }]);
    });

    test('get in once, though two accept at the same moment', async () => {
      const email = newAddress();
      const { link } = await sendTo(email);
      const both = await Promise.all(
        ['192.0.2.8', '192.0.2.9'].map(address =>
          accept(new Visitor(web, address), acceptance(tokenOf(link))),
        ),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
      expect(await db().select().from(user).where(eq(user.email, email))).toHaveLength(1);
    });

    test('with two invitations make one account, though both are accepted at the same moment', async () => {
      const email = newAddress();
      const links = [await sendTo(email), await sendTo(email, { role: 'researcher' })];
      const both = await Promise.all(
        links.map(({ link }) => accept(new Visitor(web), acceptance(tokenOf(link)))),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      const people = await db().select().from(person).where(eq(person.name, 'Invited'));
      const accounts = await db().select().from(user).where(eq(user.email, email));
      expect(accounts).toHaveLength(1);
      expect(people.length).toBeGreaterThan(0);
    });

    test('no longer get in once the invitation is taken back, sent anew, or too old', async () => {
      const [taken, anew, old, again] = [newAddress(), newAddress(), newAddress(), newAddress()];
      const first = await sendTo(taken);
      expect((await coordinator.delete(`/api/v1/invitations/${first.id}`)).status).toBe(204);
      expect((await coordinator.delete(`/api/v1/invitations/${first.id}`)).status).toBe(404);
      const second = await sendTo(anew);
      const resent = await coordinator.post(`/api/v1/invitations/${second.id}/resend`);
      const third = await sendTo(old);
      await db()
        .update(invitation)
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .where(eq(invitation.id, third.id));
      const fourth = await sendTo(again);
      await sendTo(again);
      for (const { link } of [first, second, third, fourth]) {
        const answer = await accept(new Visitor(web), acceptance(tokenOf(link)));
        expect([answer.status, answer.body.error.code]).toEqual([404, 'people.invitation-gone']);
      }
      expect((await accept(new Visitor(web), acceptance(tokenOf(resent.body.link)))).status).toBe(201);
    });

    test('are not invited to what they are already', async () => {
      const { email } = await makePerson(house.services, ['reviewer']);
      const answer = await coordinator.post('/api/v1/invitations', { email, role: 'reviewer' });
      expect([answer.status, answer.body.error.code]).toEqual([409, 'people.held']);
    });

    test('do not become twice what they are, with an invitation of somebody else', async () => {
      const { visitor, id } = await signedIn(['reviewer']);
      const { link } = await sendTo(newAddress());
      const answer = await accept(visitor, { token: tokenOf(link) });
      expect([answer.status, answer.body.error.code]).toEqual([409, 'people.held']);
      expect(await db().select().from(membership).where(eq(membership.personId, id))).toHaveLength(1);
      expect((await accept(new Visitor(web), acceptance(tokenOf(link)))).status).toBe(201);
    });

    test('get a mail in their language; accept, sign in, and may what the role may', async () => {
      const email = newAddress();
      const more = { role: 'partner-editor', organisation: 'haskovo', language: 'bg' };
      const { id } = await sendTo(email, more);
      const sent = await mailTo(house.services, email, 'invitation');
      expect(sent.subject).toBe('Покана за secon.example');
      expect(sent.text).toContain('Вашата роля: Редакция на партньор');
      expect(sent.text).toContain(sent.link);
      const visitor = new Visitor(web);
      const looked = await visitor.post('/api/v1/invitations/look', { token: tokenIn(sent) });
      expect(looked.body).toMatchObject({
        email,
        role: 'partner-editor',
        organisation: 'haskovo',
        account: false,
      });
      const accepted = await accept(visitor, acceptance(tokenIn(sent)));
      expect([accepted.status, accepted.headers.getSetCookie()]).toEqual([201, []]);
      await visitor.signIn(email);
      const { body } = await visitor.get('/api/v1/me');
      expect(body).toMatchObject({ name: 'Invited', language: 'bg' });
      expect(body.memberships).toMatchObject([{ organisation: 'haskovo', languages: ['bg'] }]);
      const editing = body.rights.find(({ verb }: { verb: string }) => verb === 'events.edit');
      expect(editing).toMatchObject({ everywhere: false, organisations: ['haskovo'] });
      const listed = (await coordinator.get('/api/v1/invitations')).body as { id: string; state: string }[];
      expect(listed.find(found => found.id === id)).toMatchObject({
        state: 'accepted',
        organisation: 'haskovo',
      });
    });

    test('are in the audit trail by id, never by address or name', async () => {
      const email = newAddress();
      const { id, link } = await sendTo(email);
      const { body } = await accept(new Visitor(web), acceptance(tokenOf(link)));
      const trail = await db().select().from(auditTrail);
      const verbs = trail
        .filter(({ subject }) => [`invitation:${id}`, `person:${body.person}`].includes(subject))
        .map(({ verb }) => verb);
      expect(verbs.sort()).toEqual(['people.accept', 'people.invite']);
      expect(JSON.stringify(trail)).not.toMatch(/example\.org|Invited/);
    });

    test('the token is nowhere in the database but in the mail', async () => {
      const { link } = await sendTo(newAddress());
      expect(JSON.stringify(await db().select().from(invitation))).not.toContain(tokenOf(link));
    });

    test('of one organisation are seen by its editor, the others are not', async () => {
      const [here, there] = [newAddress(), newAddress()];
      await sendTo(here, { role: 'stakeholder', organisation: 'haskovo' });
      await sendTo(there, { role: 'stakeholder', organisation: 'kmop' });
      const ids = await house.registry.directory('organisation').idsOf(db(), ['haskovo']);
      const organisation = ids.get('haskovo') ?? '';
      const { visitor } = await signedIn([{ role: 'partner-editor', organisation }]);
      const seen = (await visitor.get('/api/v1/invitations')).body as { email: string }[];
      expect(seen.map(({ email }) => email)).toContain(here);
      expect(seen.map(({ email }) => email)).not.toContain(there);
    });

    test('are invited by the command line, which gets the link', async () => {
      const context = { actor: SYSTEM, services: house.services, registry: house.registry };
      const email = newAddress();
      const post = { role: 'officer', organisation: null, languages: [] } as const;
      const { link } = await invite(context, { ...post, email, language: 'en' });
      expect((await accept(new Visitor(web), acceptance(tokenOf(link)))).status).toBe(201);
    });
  });
});
