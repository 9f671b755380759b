// Signing in by a provider of identities: a real one, on this machine. Refusals first.
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../../platform/audit.ts';
import { SYSTEM } from '../../../../platform/auth.ts';
import type { Web } from '../../../../platform/http/app.ts';
import { ENGINES } from '../../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../../testing/house.ts';
import { account, person, rateLimit, session, user, verification } from '../../schema.ts';
import { invite } from '../../service/invite.ts';
import { makePerson, TEST_PASSWORD, type TestPerson, totp, Visitor } from '../../testing.ts';
import {
  begin,
  comeBack,
  isIn,
  problem,
  settingsFor,
  signInThere,
  subject,
  TestProvider,
  through,
} from './testing.ts';

let provider: TestProvider;
beforeAll(async () => {
  provider = await TestProvider.open();
});
afterAll(() => provider.close());

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  beforeAll(async () => {
    house = await openTestHouse({ engine, content: null });
    web = house.web(settingsFor(provider.issuer));
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.services.database.db.delete(rateLimit);
  });
  const db = () => house.services.database.db;
  const visitor = () => new Visitor(web);
  const connections = ({ id }: TestPerson) => db().select().from(account).where(eq(account.userId, id));
  /** How much there is of anything that signing in could make. */
  const counted = async () => {
    const tables = [person, user, account, session, auditTrail];
    const rows = await Promise.all(tables.map(table => db().select({ all: count() }).from(table)));
    return rows.map(([row]) => row?.all);
  };
  const refusedAs = async (code: string) => {
    const [before, refused] = [await counted(), visitor()];
    expect(await signInThere(refused)).toBe(problem(code));
    expect(await isIn(refused)).toBe(false);
    expect(await counted()).toEqual(before);
  };

  describe('refused, and nothing is made', () => {
    test('somebody without an account', async () => {
      provider.is(subject(), { email: 'nobody@example.org', email_verified: true });
      await refusedAs('oidc-unknown');
    });

    test('somebody who has not accepted their invitation', async () => {
      const context = { actor: SYSTEM, services: house.services, registry: house.registry };
      const email = 'invited@example.org';
      await invite(context, {
        email,
        role: 'officer',
        organisation: null,
        languages: [],
        language: 'en',
      });
      provider.is(subject(), { email, email_verified: true });
      await refusedAs('oidc-invited');
    });

    test.each([[false], [undefined], ['true'], [1], [null]])(
      'an address of which it says "verified: %s"',
      async verified => {
        const { email } = await makePerson(house.services);
        const said = verified === undefined ? {} : { email_verified: verified };
        provider.is(subject(), { email, ...said });
        await refusedAs('oidc-unverified');
      },
    );

    test('somebody without an address', async () => {
      provider.is(subject(), { email_verified: true });
      await refusedAs('oidc-unverified');
    });

    test('an address that becomes somebody’s only in small letters', async () => {
      await makePerson(house.services, [], { email: 'kim@example.org' });
      // U+212A, the sign for Kelvin.
      provider.is(subject(), { email: '\u212Aim@example.org', email_verified: true });
      await refusedAs('oidc-unverified');
    });

    test('an address here that was never verified', async () => {
      const { id, email } = await makePerson(house.services);
      await db().update(user).set({ emailVerified: false }).where(eq(user.id, id));
      provider.is(subject(), { email, email_verified: true });
      await refusedAs('oidc-unknown');
    });

    test('whoever presses "no" there', async () => {
      provider.refuses();
      await refusedAs('oidc-refused');
    });

    test('somebody else who was given the address there', async () => {
      const maria = await makePerson(house.services);
      provider.is(subject(), { email: maria.email, email_verified: true });
      expect(await signInThere(visitor())).toBe('/admin');
      provider.is(subject(), { email: maria.email, email_verified: true });
      await refusedAs('oidc-other');
    });

    test('whoever was erased', async () => {
      const maria = await makePerson(house.services);
      provider.is(subject(), { email: maria.email, email_verified: true });
      expect(await signInThere(visitor())).toBe('/admin');
      const coordinator = visitor();
      await coordinator.signIn((await makePerson(house.services, ['coordinator'])).email);
      expect((await coordinator.delete(`/api/v1/people/${maria.id}`)).status).toBeLessThan(300);
      await refusedAs('oidc-unknown');
    });
  });

  describe('the way back is good', () => {
    const arriving = async () => {
      const { email } = await makePerson(house.services);
      provider.is(subject(), { email, email_verified: true });
      const [own, other] = [visitor(), visitor()];
      return { own, other, back: await through(await begin(own)) };
    };

    test('in the browser that began, not in another one, which takes nothing from it', async () => {
      const { own, other, back } = await arriving();
      expect((await comeBack(other, back)).headers.get('location')).toBe(problem('oidc-state'));
      expect(await isIn(other)).toBe(false);
      expect((await comeBack(own, back)).headers.get('location')).toBe('/admin');
      expect(await isIn(own)).toBe(true);
    });

    test('not in a browser that is on a way of its own: nobody is signed in as somebody else', async () => {
      const { other, back } = await arriving();
      await begin(other);
      expect((await comeBack(other, back)).headers.get('location')).toBe(problem('oidc-state'));
      expect(await isIn(other)).toBe(false);
    });

    test('once', async () => {
      const { own, back } = await arriving();
      const cookies = new Map(own.cookies);
      expect((await comeBack(own, back)).headers.get('location')).toBe('/admin');
      const again = visitor();
      for (const [name, value] of cookies) again.cookies.set(name, value);
      expect((await comeBack(again, back)).headers.get('location')).toBe(problem('oidc-state'));
      expect(await isIn(again)).toBe(false);
    });

    test('once also when it is gone twice at the same time', async () => {
      const { own, back } = await arriving();
      const sent = await Promise.all([comeBack(own, back), comeBack(own, back), comeBack(own, back)]);
      const locations = sent.map(({ headers }) => headers.get('location')).sort();
      expect(locations).toEqual(['/admin', problem('oidc-state'), problem('oidc-state')]);
    });

    test('with the code that was asked for: one that was used, or is of another attempt, is not taken', async () => {
      const { own, other, back } = await arriving();
      const code = new URL(back, 'https://secon.example').searchParams.get('code') ?? '';
      for (const used of [false, true]) {
        if (used) await comeBack(own, back);
        const theirs = new URL(await through(await begin(other)), 'https://secon.example');
        theirs.searchParams.set('code', code);
        const { headers } = await comeBack(other, `${theirs.pathname}${theirs.search}`);
        expect(headers.get('location')).toBe(problem('oidc-failed'));
      }
      expect(await isIn(other)).toBe(false);
    });

    test('for some minutes', async () => {
      const { own, back } = await arriving();
      await db().update(verification).set({ expiresAt: new Date() });
      expect((await comeBack(own, back)).headers.get('location')).toBe(problem('oidc-state'));
    });

    test.each([
      ['state', null, 'oidc-state'],
      ['state', 'x', 'oidc-state'],
      ['code', null, 'oidc-refused'],
      ['code', 'x', 'oidc-failed'],
      ['iss', null, 'oidc-failed'],
      ['iss', 'https://evil.example', 'oidc-failed'],
      ['error', 'server_error', 'oidc-refused'],
    ])('as it was sent: not with %s = %s', async (name, value, code) => {
      const { own, back } = await arriving();
      const changed = new URL(back, 'https://secon.example');
      if (value === null) changed.searchParams.delete(name);
      else changed.searchParams.set(name, value);
      const { status, headers } = await comeBack(own, `${changed.pathname}${changed.search}`);
      expect([status, headers.get('location')]).toEqual([303, problem(code)]);
      expect(await isIn(own)).toBe(false);
    });

    test('only as often as anybody may try', async () => {
      const tried = new Visitor(web, '198.51.100.3');
      const path = '/api/auth/oidc/callback?state=x&code=y';
      const sent = [];
      for (let round = 0; round < 21; round++)
        sent.push((await comeBack(tried, path)).headers.get('location'));
      expect(sent.slice(-2)).toEqual([problem('oidc-state'), problem('too-often')]);
      const begun = [];
      for (let round = 0; round < 21; round++) begun.push((await tried.post('/api/auth/oidc/begin')).status);
      expect(begun.slice(-2)).toEqual([200, 429]);
    });
  });

  describe('somebody with an account', () => {
    test('is connected and signed in, comes to the screen they asked for, and is known by their address no longer', async () => {
      const maria = await makePerson(house.services, ['officer']);
      const own = subject();
      provider.is(own, { email: maria.email.toUpperCase(), email_verified: true });
      const first = visitor();
      expect(await signInThere(first, '/admin/events?search=forest')).toBe('/admin/events?search=forest');
      expect((await first.get('/api/v1/me')).body.id).toBe(maria.id);
      provider.is(own, { email: 'moved@example.org' });
      const second = visitor();
      expect(await signInThere(second)).toBe('/admin');
      expect((await second.get('/api/v1/me')).body).toMatchObject({ id: maria.id, email: maria.email });
      const trail = await db().select().from(auditTrail).where(eq(auditTrail.actor, maria.id));
      expect(trail.map(({ verb, after }) => [verb, after])).toEqual([['people.oidc', { connected: true }]]);
    });

    test('leaves nothing of the provider here but who they are there', async () => {
      const maria = await makePerson(house.services);
      const own = subject();
      provider.is(own, { email: maria.email, email_verified: true });
      await db().delete(verification);
      await signInThere(visitor());
      const held = (await connections(maria)).find(({ providerId }) => providerId !== 'credential');
      expect(held).toMatchObject({ accountId: own, providerId: `oidc:${provider.issuer}` });
      const { accessToken, refreshToken, idToken, password, scope } = held ?? {};
      expect([accessToken, refreshToken, idToken, password, scope]).toEqual(Array(5).fill(null));
      expect(await db().select().from(verification)).toEqual([]);
    });

    test('who comes twice at once is connected once', async () => {
      const maria = await makePerson(house.services);
      provider.is(subject(), { email: maria.email, email_verified: true });
      const sent = await Promise.all([signInThere(visitor()), signInThere(visitor())]);
      expect(sent).toEqual(['/admin', '/admin']);
      expect(await connections(maria)).toHaveLength(2);
    });

    test('gets a session of their own, whoever was signed in before', async () => {
      const [maria, jan] = [await makePerson(house.services), await makePerson(house.services)];
      provider.is(subject(), { email: maria.email, email_verified: true });
      const shared = visitor();
      await shared.signIn(jan.email);
      const before = shared.cookies.get('__Secure-secon.session_token');
      expect(await signInThere(shared)).toBe('/admin');
      expect((await shared.get('/api/v1/me')).body.id).toBe(maria.id);
      expect(shared.cookies.get('__Secure-secon.session_token')).not.toBe(before);
    });

    test('with a second factor still gives it', async () => {
      const maria = await makePerson(house.services);
      const password = { password: TEST_PASSWORD };
      const hers = visitor();
      await hers.signIn(maria.email);
      const { totpURI } = (await hers.post('/api/auth/two-factor/enable', password)).body;
      await hers.post('/api/auth/two-factor/verify-totp', { code: totp(totpURI) });
      await db().delete(session).where(eq(session.userId, maria.id));
      provider.is(subject(), { email: maria.email, email_verified: true });
      const entering = visitor();
      const to = '/admin/sign-in?step=second-factor&to=%2Fadmin%2Fevents';
      expect(await signInThere(entering, '/admin/events')).toBe(to);
      expect(await isIn(entering)).toBe(false);
      expect(await db().select().from(session).where(eq(session.userId, maria.id))).toEqual([]);
      const give = (code: string) => entering.post('/api/auth/two-factor/verify-totp', { code });
      expect((await give('000000')).status).toBe(401);
      expect(await isIn(entering)).toBe(false);
      expect((await give(totp(totpURI))).status).toBe(200);
      expect((await entering.get('/api/v1/me')).body.id).toBe(maria.id);
    });
  });
});
