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
import { makePerson, type TestPerson, Visitor } from '../../testing.ts';
import { begin, comeBack, settingsFor, signInThere, TestProvider, through } from './testing.ts';

let provider: TestProvider;
beforeAll(async () => {
  provider = await TestProvider.open();
});
afterAll(() => provider.close());

const isIn = async (visitor: Visitor): Promise<boolean> => (await visitor.get('/api/v1/me')).status === 200;
const problem = (code: string): string => `/admin/sign-in?problem=${code}`;

let counter = 0;
const subject = (): string => `subject-${++counter}`;

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
      expect((await tried.post('/api/auth/oidc/begin')).status).toBe(429);
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
      await db().update(user).set({ twoFactorEnabled: true }).where(eq(user.id, maria.id));
      provider.is(subject(), { email: maria.email, email_verified: true });
      const first = visitor();
      const to = '/admin/sign-in?step=second-factor&to=%2Fadmin%2Fevents';
      expect(await signInThere(first, '/admin/events')).toBe(to);
      expect(await isIn(first)).toBe(false);
      expect(await db().select().from(session).where(eq(session.userId, maria.id))).toEqual([]);
      expect((await first.post('/api/auth/two-factor/verify-totp', { code: '000000' })).status).not.toBe(200);
      expect(await isIn(first)).toBe(false);
    });

    test('is counted with the others of their address no more than once a way', async () => {
      const maria = await makePerson(house.services);
      provider.is(subject(), { email: maria.email, email_verified: true });
      for (let round = 0; round < 10; round++) expect(await signInThere(visitor())).toBe('/admin');
      expect(await signInThere(new Visitor(web, '198.51.100.9'))).toBe('/admin');
    });
  });

  describe('a connection', () => {
    const WAYS = '/api/v1/me/sign-in-ways';
    const connected = async () => {
      const maria = await makePerson(house.services);
      provider.is(subject(), { email: maria.email, email_verified: true });
      const first = visitor();
      await signInThere(first);
      const { body } = await first.get(WAYS);
      const [password, oidc] = body;
      return { maria, visitor: first, password, oidc };
    };

    test('is nobody’s but its owner’s to see or take away', async () => {
      const { oidc } = await connected();
      const { visitor: his } = await connected();
      expect((await his.delete(`${WAYS}/${oidc.id}`)).status).toBe(404);
      const nobody = visitor();
      expect((await nobody.get(WAYS)).status).toBe(401);
      expect((await nobody.delete(`${WAYS}/${oidc.id}`)).status).toBe(401);
    });

    test('is not taken away when nothing else lets its owner in', async () => {
      const { maria, visitor: hers, password, oidc } = await connected();
      await db().delete(account).where(eq(account.id, password.id));
      const stale = {
        id: maria.id,
        userId: maria.id,
        accountId: 'x',
        providerId: 'oidc:https://old.example',
      };
      await db().insert(account).values(stale);
      const { status, body } = await hers.delete(`${WAYS}/${oidc.id}`);
      expect([status, body.error.code]).toEqual([409, 'people.last-way']);
      expect((await hers.get(WAYS)).body).toMatchObject([
        { kind: 'oidc', name: 'Login of the House', works: true, removable: false },
        { kind: 'oidc', name: 'old.example', works: false, removable: true },
      ]);
      expect((await hers.delete(`${WAYS}/${maria.id}`)).status).toBe(204);
    });

    test('is all that is taken away here: a password stays', async () => {
      const { visitor: hers, password } = await connected();
      expect(password).toMatchObject({ kind: 'password', name: null, works: true, removable: false });
      expect((await hers.delete(`${WAYS}/${password.id}`)).status).toBe(404);
      expect((await hers.get(WAYS)).body).toHaveLength(2);
    });

    test('is listed and taken away; the address alone connects anew', async () => {
      const { maria, visitor: hers, oidc } = await connected();
      expect(oidc).toMatchObject({ kind: 'oidc', name: 'Login of the House', works: true, removable: true });
      expect(Object.keys(oidc).sort()).toEqual(['added', 'id', 'kind', 'name', 'removable', 'works']);
      expect((await hers.delete(`${WAYS}/${oidc.id}`)).status).toBe(204);
      expect((await hers.get(WAYS)).body).toMatchObject([{ kind: 'password' }]);
      expect(await connections(maria)).toHaveLength(1);
      const trail = await db().select().from(auditTrail).where(eq(auditTrail.actor, maria.id));
      expect(trail.map(({ after }) => after)).toEqual([{ connected: true }, { connected: false }]);
      expect(await signInThere(visitor())).toBe('/admin');
    });
  });
});

describe('whatever the database', () => {
  let house: TestHouse;
  let web: Web;
  beforeAll(async () => {
    house = await openTestHouse({ content: null });
    web = house.web(settingsFor(provider.issuer));
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.services.database.db.delete(rateLimit);
  });

  describe('the way out', () => {
    const BEGIN = '/api/auth/oidc/begin';

    test.each([
      'https://evil.example/admin',
      '//evil.example/admin',
      '/\\evil.example/admin',
      'javascript:alert(1)',
      '/admin/../api/auth/sign-out',
      '/en',
      '',
      5,
      ['/admin'],
    ])('leads back to the admin only, not to %j', async to => {
      const asked = new Visitor(web);
      expect((await asked.post(BEGIN, { to })).status).toBe(400);
      expect(asked.cookies.size).toBe(0);
    });

    test.each([{ callbackURL: '/admin' }, { issuer: 'https://evil.example' }, { scope: 'x' }])(
      'takes no other field: %o',
      async body => expect((await new Visitor(web).post(BEGIN, body)).status).toBe(400),
    );

    test('is begun from our own pages only', async () => {
      for (const from of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': '', origin: 'https://x.example' },
      ])
        expect((await new Visitor(web).post(BEGIN, {}, from)).status).toBe(403);
      expect((await new Visitor(web).get(BEGIN)).status).toBe(404);
    });

    test('carries state, nonce and PKCE, new each time; the cookie is the house’s alone and for no script', async () => {
      const [one, two] = [new Visitor(web), new Visitor(web)];
      const answer = await one.post(BEGIN, { to: '/admin/people' });
      const [first, second] = [new URL(answer.body.address), new URL(await begin(two))];
      expect(first.origin).toBe(provider.issuer);
      const sent = Object.fromEntries(first.searchParams);
      expect(sent).toMatchObject({
        response_type: 'code',
        client_id: 'client_secret_basic',
        redirect_uri: 'https://secon.example/api/auth/oidc/callback',
        scope: 'openid email',
        code_challenge_method: 'S256',
      });
      expect(first.href).not.toContain('people');
      for (const name of ['state', 'nonce', 'code_challenge']) {
        expect(sent[name]?.length).toBeGreaterThanOrEqual(43);
        expect(second.searchParams.get(name)).not.toBe(sent[name]);
      }
      const [cookie = ''] = answer.headers.getSetCookie();
      expect(cookie).toMatch(
        /^__Host-secon\.oidc=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const rows = await house.services.database.db.select().from(verification);
      const kept = JSON.stringify(rows);
      expect(kept).not.toContain(sent.state);
      expect(kept).not.toContain(one.cookies.get('__Host-secon.oidc'));
    });

    test('and the whole way back is the same for every way of saying who we are', async () => {
      const proofs = [
        { clientAuth: 'client_secret_post', clientId: 'client_secret_post' },
        { clientAuth: 'client_secret_jwt', clientId: 'client_secret_jwt' },
        { clientId: 'none', clientSecret: undefined },
      ] as const;
      for (const proof of proofs) {
        const { email } = await makePerson(house.services);
        provider.is(subject(), { email, email_verified: true });
        const visitor = new Visitor(house.web(settingsFor(provider.issuer, proof)));
        expect([proof, await signInThere(visitor)]).toEqual([proof, '/admin']);
        expect(await isIn(visitor)).toBe(true);
      }
    });

    test('is told to the screen: the name of the button', async () => {
      const { status, body } = await new Visitor(web).get('/api/v1/sign-in-ways');
      const oidc = { name: 'Login of the House' };
      expect([status, body]).toEqual([200, { password: true, link: true, passkey: true, oidc }]);
    });
  });

  describe('a provider', () => {
    test('that is not set is not offered, and nobody comes back from it', async () => {
      const visitor = new Visitor(house.web());
      const { status, body } = await visitor.post('/api/auth/oidc/begin');
      expect([status, body.error.code]).toEqual([404, 'people.oidc-off']);
      const back = await comeBack(visitor, '/api/auth/oidc/callback?code=x&state=y');
      expect(back.headers.get('location')).toBe(problem('oidc-off'));
      expect((await visitor.get('/api/v1/sign-in-ways')).body.oidc).toBeNull();
    });

    test('that does not answer is said so, on the way out and on the way back', async () => {
      const failing = await TestProvider.open();
      const other = house.web(settingsFor(failing.issuer));
      const { email } = await makePerson(house.services);
      failing.is('x', { email, email_verified: true });
      const visitor = new Visitor(other);
      failing.goesDown();
      const { status, body } = await visitor.post('/api/auth/oidc/begin');
      expect([status, body.error.kind, body.error.code]).toEqual([500, 'broken', 'people.oidc-unreachable']);
      failing.goesDown(false);
      const back = await through(await begin(visitor, '/admin/people'));
      failing.goesDown();
      const sent = (await comeBack(visitor, back)).headers.get('location');
      expect(sent).toBe(`${problem('oidc-unreachable')}&to=%2Fadmin%2Fpeople`);
      await failing.close();
      expect((await signInThere(visitor).catch(String)) ?? '').not.toBe('/admin');
      expect(await isIn(visitor)).toBe(false);
    });

    test.each([
      { clientSecret: 'another secret of thirty-two characters' },
      { clientAuth: 'client_secret_jwt' },
      { clientSecret: undefined },
    ] as const)('that does not know us by %o is said so', async changed => {
      const other = house.web(settingsFor(provider.issuer, changed));
      const { email } = await makePerson(house.services);
      provider.is(subject(), { email, email_verified: true });
      const visitor = new Visitor(other);
      expect(await signInThere(visitor)).toBe(problem('oidc-setup'));
      expect(await isIn(visitor)).toBe(false);
    });

    test('that says nothing of verified addresses may be trusted with them, but not against its own word', async () => {
      const other = house.web(settingsFor(provider.issuer, { trustsEmail: true }));
      const { email } = await makePerson(house.services);
      provider.is(subject(), { email, email_verified: false });
      expect(await signInThere(new Visitor(other))).toBe(problem('oidc-unverified'));
      provider.is(subject(), { email });
      expect(await signInThere(new Visitor(other))).toBe('/admin');
    });

    test('that tells the address only when asked once more is asked once more', async () => {
      const reticent = await TestProvider.open({ emailInToken: false });
      const other = house.web(settingsFor(reticent.issuer));
      const { email } = await makePerson(house.services);
      reticent.is('x', { email: 'other@example.org', email_verified: true });
      expect(await signInThere(new Visitor(other))).toBe(problem('oidc-unknown'));
      reticent.is('y', { email, email_verified: true });
      expect(await signInThere(new Visitor(other))).toBe('/admin');
      await reticent.close();
    });

    test('on this machine without TLS is no provider outside of tests', async () => {
      const { plainLoopback: _, ...real } = settingsFor(provider.issuer);
      const other = house.web(real);
      const { body } = await new Visitor(other).post('/api/auth/oidc/begin');
      expect(body.error.code).toBe('people.oidc-setup');
    });
  });
});
