// The way out to a provider of identities, and what becomes of one that is not as it should be.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Web } from '../../../../platform/http/app.ts';
import { openTestHouse, type TestHouse } from '../../../../testing/house.ts';
import { rateLimit, verification } from '../../schema.ts';
import { makePerson, Visitor } from '../../testing.ts';
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

describe('a house', () => {
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
      expect(first.searchParams.has('prompt')).toBe(false);
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

    test('asks for somebody else where the wrong one came back', async () => {
      const { body } = await new Visitor(web).post(BEGIN, { again: true });
      expect(new URL(body.address).searchParams.get('prompt')).toBe('login');
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
