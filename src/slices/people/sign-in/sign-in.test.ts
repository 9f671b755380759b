// Signing in: refused first, then with a password, a link and a second factor, on either engine.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../platform/audit.ts';
import type { Web } from '../../../platform/http/app.ts';
import { mail } from '../../../platform/mail/schema.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { account, membership, rateLimit, session, twoFactor, user, verification } from '../schema.ts';
import { mailTo, makePerson, TEST_PASSWORD, tokenIn, totp, Visitor } from '../testing.ts';

const refusedCode = ({ body }: { body: { error?: { code: string } } }) => body.error?.code;

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  beforeAll(async () => {
    house = await openTestHouse({ engine, content: null });
    web = house.web();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.services.database.db.delete(rateLimit);
    await house.services.database.db.delete(mail);
  });
  const db = () => house.services.database.db;
  const signedIn = async (email: string) => {
    const visitor = new Visitor(web);
    expect((await visitor.signIn(email)).status).toBe(200);
    return visitor;
  };
  const isIn = async (visitor: Visitor) => (await visitor.get('/api/v1/me')).status === 200;

  describe('refused', () => {
    test('a wrong password, and an account that is not there, in the same words', async () => {
      const { email } = await makePerson(house.services);
      const wrong = await new Visitor(web).signIn(email, 'not the password');
      const nobody = await new Visitor(web).signIn('nobody@example.org', 'not the password');
      expect(wrong.status).toBe(401);
      expect(wrong.body).toEqual(nobody.body);
      expect(nobody.status).toBe(401);
      expect(wrong.headers.getSetCookie()).toEqual([]);
    });

    test('making an account for oneself', async () => {
      const self = { email: 'new@example.org', password: TEST_PASSWORD, name: 'New' };
      expect((await new Visitor(web).post('/api/auth/sign-up/email', self)).status).toBe(404);
      expect(await db().select().from(user).where(eq(user.email, self.email))).toEqual([]);
    });

    test.each([
      ['POST', '/update-user'],
      ['POST', '/change-email'],
      ['POST', '/delete-user'],
      ['POST', '/set-password'],
      ['GET', '/list-sessions'],
      ['GET', '/get-session'],
      ['GET', '/reset-password/abc?callbackURL=https://evil.example'],
      ['GET', '/error'],
      ['POST', '/sign-in/social'],
      ['POST', '/link-social'],
    ])('what is not on our list: %s %s', async (method, path) => {
      const { email } = await makePerson(house.services, ['coordinator']);
      const visitor = await signedIn(email);
      expect((await visitor.ask(method, `/api/auth${path}`, method === 'GET' ? undefined : {})).status).toBe(
        404,
      );
    });

    test('fields that nobody asked for', async () => {
      const { email } = await makePerson(house.services);
      const more = [{ callbackURL: 'https://evil.example' }, { role: 'admin' }, { emailVerified: true }];
      for (const extra of more) {
        const body = { email, password: TEST_PASSWORD, ...extra };
        expect((await new Visitor(web).post('/api/auth/sign-in/email', body)).status).toBe(400);
      }
    });

    test.each(['{', '', '[]', 'null', '"x"', '{"email":5}', '{"email":"a@b.example","password":"\\u0000"}'])(
      'a body such as %s, without breaking',
      async body => {
        const { status } = await new Visitor(web).ask('POST', '/api/auth/sign-in/email', body);
        expect([400, 401]).toContain(status);
      },
    );

    test('a body that is no JSON, or too large', async () => {
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const visitor = new Visitor(web);
      expect((await visitor.ask('POST', '/api/auth/sign-in/email', 'email=a', form)).status).toBe(400);
      const large = JSON.stringify({ email: 'a@b.example', password: 'x'.repeat(100_000) });
      expect((await visitor.ask('POST', '/api/auth/sign-in/email', large)).status).toBe(400);
    });

    test('a password too short to be a new one', async () => {
      const { email } = await makePerson(house.services);
      const change = { currentPassword: TEST_PASSWORD, newPassword: 'eleven char' };
      expect((await (await signedIn(email)).post('/api/auth/change-password', change)).status).toBe(400);
    });

    test('a cookie that somebody wrote themselves', async () => {
      const { id } = await makePerson(house.services, ['coordinator']);
      const token = 'a'.repeat(32);
      const expiresAt = new Date(Date.now() + 60_000);
      await db().insert(session).values({ id, userId: id, token, expiresAt });
      const visitor = new Visitor(web);
      visitor.cookies.set('__Secure-secon.session_token', `${token}.${'A'.repeat(43)}%3D`);
      expect((await visitor.get('/api/v1/me')).status).toBe(401);
    });
  });

  describe('from another site', () => {
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://evil.example' },
      { 'sec-fetch-site': '', origin: 'null' },
      { 'sec-fetch-site': '', origin: 'http://secon.example' },
      { 'sec-fetch-site': '', origin: 'https://secon.example.evil.example' },
    ];
    test.each(foreign)('nothing is written: %o', async headers => {
      const { email } = await makePerson(house.services);
      const body = { email, password: TEST_PASSWORD };
      const answer = await new Visitor(web).post('/api/auth/sign-in/email', body, headers);
      expect([answer.status, refusedCode(answer)]).toEqual([403, 'http.foreign']);
    });

    test('a cookie without a word on where the request comes from is refused', async () => {
      const { email } = await makePerson(house.services);
      const visitor = await signedIn(email);
      expect((await visitor.post('/api/auth/sign-out', {}, { 'sec-fetch-site': '' })).status).toBe(403);
      expect(await isIn(visitor)).toBe(true);
    });

    test('a sign-in link does not sign in', async () => {
      const { email } = await makePerson(house.services);
      await new Visitor(web).post('/api/auth/sign-in/magic-link', { email });
      const path = `/api/auth/magic-link/verify?token=${tokenIn(await mailTo(house.services, email, 'sign-in'))}`;
      const visitor = new Visitor(web);
      expect((await visitor.get(path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      expect((await visitor.get(path)).status).toBe(200);
    });

    test('our own pages may write, by either header', async () => {
      const { email } = await makePerson(house.services);
      const body = { email, password: TEST_PASSWORD };
      const own = { 'sec-fetch-site': '', origin: 'https://secon.example' };
      expect((await new Visitor(web).post('/api/auth/sign-in/email', body, own)).status).toBe(200);
    });
  });

  describe('too often', () => {
    test('by account: whoever tries, from wherever, whether the account exists or not', async () => {
      const { email } = await makePerson(house.services);
      for (const tried of [email, 'nobody@example.org']) {
        const answers = [];
        for (let round = 0; round < 11; round++)
          answers.push((await new Visitor(web, `198.51.100.${round}`).signIn(tried, 'wrong')).status);
        expect(answers).toEqual([...Array(10).fill(401), 429]);
        const upper = new Visitor(web, '203.0.113.9');
        expect((await upper.signIn(tried.toUpperCase())).status).toBe(429);
      }
    });

    test('by address: whatever account is tried, whatever the outside claims', async () => {
      const statuses = [];
      for (let round = 0; round < 21; round++) {
        const visitor = new Visitor(web, '198.51.100.77');
        const claims = { 'x-forwarded-for': `10.0.0.${round}`, 'x-secon-client': `10.0.0.${round}` };
        const body = { email: `nobody${round}@example.org`, password: 'wrong' };
        statuses.push((await visitor.post('/api/auth/sign-in/email', body, claims)).status);
      }
      expect(statuses.slice(-2)).toEqual([401, 429]);
      expect((await new Visitor(web, '198.51.100.78').signIn('other@example.org', 'wrong')).status).toBe(401);
    });

    test('attempts made at once are all counted', async () => {
      const attempts = Array.from({ length: 15 }, (_, n) =>
        new Visitor(web, `203.0.113.${n}`).signIn('burst@example.org', 'wrong'),
      );
      const statuses = (await Promise.all(attempts)).map(({ status }) => status);
      expect(statuses.filter(status => status === 429)).toHaveLength(5);
    });

    test('a success forgives what was tried before', async () => {
      const { email } = await makePerson(house.services);
      for (let round = 0; round < 12; round++) {
        if (round === 8) expect((await new Visitor(web, '203.0.113.5').signIn(email)).status).toBe(200);
        else expect((await new Visitor(web, '203.0.113.6').signIn(email, 'wrong')).status).toBe(401);
      }
    });
  });

  describe('with a password', () => {
    test('a cookie that scripts cannot read and other sites do not send; its token nowhere else', async () => {
      const { email, id } = await makePerson(house.services);
      const answer = await new Visitor(web, '2001:db8::7').signIn(email);
      const [cookie = ''] = answer.headers.getSetCookie();
      expect(cookie).toMatch(/^__Secure-secon\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/);
      expect(answer.body).toEqual({ twoFactorRedirect: false, twoFactorMethods: [] });
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const [row] = await db().select().from(session).where(eq(session.userId, id));
      expect(row?.ipAddress).toBe('2001:0db8:0000:0000:0000:0000:0000:0000');
    });

    test('kept as argon2id', async () => {
      const { id } = await makePerson(house.services);
      const [row] = await db().select().from(account).where(eq(account.userId, id));
      expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });

    test('a session that somebody brought along is not taken over', async () => {
      const { email } = await makePerson(house.services);
      const attacker = new Visitor(web);
      await attacker.signIn((await makePerson(house.services)).email);
      const victim = new Visitor(web);
      for (const [name, value] of attacker.cookies) victim.cookies.set(name, value);
      await victim.signIn(email);
      const token = '__Secure-secon.session_token';
      expect(victim.cookies.get(token)).not.toBe(attacker.cookies.get(token));
      expect((await attacker.get('/api/v1/me')).body.email).not.toBe(email);
    });

    test('signing out ends the session, also for a cookie that was copied', async () => {
      const { email } = await makePerson(house.services);
      const visitor = await signedIn(email);
      const copy = new Visitor(web);
      for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
      expect(await isIn(copy)).toBe(true);
      expect((await visitor.post('/api/auth/sign-out')).status).toBe(200);
      expect(await isIn(visitor)).toBe(false);
      expect(await isIn(copy)).toBe(false);
    });

    test('changed, it ends the other sessions and is in the audit trail without its value', async () => {
      const { email, id } = await makePerson(house.services);
      const [visitor, other] = [await signedIn(email), await signedIn(email)];
      const change = { currentPassword: TEST_PASSWORD, newPassword: 'another long password' };
      expect((await visitor.post('/api/auth/change-password', change)).status).toBe(200);
      expect([await isIn(visitor), await isIn(other)]).toEqual([true, false]);
      expect((await new Visitor(web).signIn(email)).status).toBe(401);
      expect((await new Visitor(web).signIn(email, change.newPassword)).status).toBe(200);
      const trail = await db().select().from(auditTrail).where(eq(auditTrail.actor, id));
      expect(trail.map(({ verb, subject }) => [verb, subject])).toEqual([
        ['people.password', `person:${id}`],
      ]);
      expect(JSON.stringify(trail)).not.toMatch(/another|argon2/);
    });
  });

  describe('a forgotten password', () => {
    test('is asked for with the same answer whether there is an account or not; nobody else gets a mail', async () => {
      const { email } = await makePerson(house.services, [], { language: 'el' });
      const ask = (of: string) => new Visitor(web).post('/api/auth/request-password-reset', { email: of });
      const [known, unknown] = [await ask(email), await ask('nobody@example.org')];
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
      const sent = await mailTo(house.services, email, 'password');
      expect(sent.subject).toContain('Νέος κωδικός');
      expect(sent.link).toMatch(/^https:\/\/secon\.example\/admin\/password#./);
      expect(await db().select().from(mail)).toHaveLength(1);
    });

    test('a link works once, ends all sessions, and stands in the database as a hash', async () => {
      const { email } = await makePerson(house.services);
      const visitor = await signedIn(email);
      await new Visitor(web).post('/api/auth/request-password-reset', { email });
      const token = tokenIn(await mailTo(house.services, email, 'password'));
      const rows = await db().select().from(verification);
      expect(JSON.stringify(rows)).not.toContain(token);
      const reset = { token, newPassword: 'a password I remember' };
      expect((await new Visitor(web).post('/api/auth/reset-password', { ...reset, token: 'x' })).status).toBe(
        400,
      );
      expect((await new Visitor(web).post('/api/auth/reset-password', reset)).status).toBe(200);
      expect((await new Visitor(web).post('/api/auth/reset-password', reset)).status).toBe(400);
      expect(await isIn(visitor)).toBe(false);
      expect((await new Visitor(web).signIn(email, reset.newPassword)).status).toBe(200);
    });

    test('a link that is an hour old does not work', async () => {
      const { email } = await makePerson(house.services);
      await new Visitor(web).post('/api/auth/request-password-reset', { email });
      const token = tokenIn(await mailTo(house.services, email, 'password'));
      await db()
        .update(verification)
        .set({ expiresAt: new Date(Date.now() - 1000) });
      const reset = { token, newPassword: 'a password I remember' };
      expect((await new Visitor(web).post('/api/auth/reset-password', reset)).status).toBe(400);
    });
  });

  describe('with a link', () => {
    test('the answer is the same whether there is an account or not; nobody else gets a mail', async () => {
      const { email } = await makePerson(house.services);
      const ask = (of: string) => new Visitor(web).post('/api/auth/sign-in/magic-link', { email: of });
      const [known, unknown] = [await ask(email), await ask('nobody@example.org')];
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
      await mailTo(house.services, email, 'sign-in');
      expect(await db().select().from(mail)).toHaveLength(1);
    });

    test('it leads nowhere else, works once, and says so when it does not', async () => {
      const { email } = await makePerson(house.services);
      const visitor = new Visitor(web);
      const evil = { email, callbackURL: 'https://evil.example' };
      expect((await visitor.post('/api/auth/sign-in/magic-link', evil)).status).toBe(400);
      await visitor.post('/api/auth/sign-in/magic-link', { email });
      const path = `/api/auth/magic-link/verify?token=${tokenIn(await mailTo(house.services, email, 'sign-in'))}`;
      for (const address of ['https://evil.example', '//evil.example', '/\\evil.example', '/%0d%0aX: y'])
        expect((await visitor.get(`${path}&callbackURL=${encodeURIComponent(address)}`)).status).toBe(400);
      const answer = await visitor.get(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
      expect(await isIn(visitor)).toBe(true);
      const again = await new Visitor(web).get(path);
      expect([again.status, refusedCode(again)]).toEqual([401, 'people.invalid-token']);
      expect(again.headers.get('location')).toBeNull();
    });
  });

  describe('with a second factor', () => {
    const enable = async (visitor: Visitor) => {
      const { body } = await visitor.post('/api/auth/two-factor/enable', { password: TEST_PASSWORD });
      const verified = await visitor.post('/api/auth/two-factor/verify-totp', { code: totp(body.totpURI) });
      expect(verified.status).toBe(200);
      return body as { totpURI: string; backupCodes: string[] };
    };

    test('enabling it wants the password, and a code of the device', async () => {
      const { email, id } = await makePerson(house.services);
      const visitor = await signedIn(email);
      const enabling = '/api/auth/two-factor/enable';
      expect((await new Visitor(web).post(enabling, { password: TEST_PASSWORD })).status).toBe(401);
      expect((await visitor.post(enabling, { password: 'wrong' })).status).toBe(400);
      await visitor.post(enabling, { password: TEST_PASSWORD });
      expect((await visitor.post('/api/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
      const [row] = await db().select().from(user).where(eq(user.id, id));
      expect(row?.twoFactorEnabled).toBe(false);
    });

    test('neither the password alone nor a link alone signs in', async () => {
      const { email } = await makePerson(house.services);
      const { totpURI } = await enable(await signedIn(email));
      const byPassword = new Visitor(web);
      expect((await byPassword.signIn(email)).body).toMatchObject({ twoFactorRedirect: true });
      expect(await isIn(byPassword)).toBe(false);
      await byPassword.post('/api/auth/sign-in/magic-link', { email });
      const token = tokenIn(await mailTo(house.services, email, 'sign-in'));
      const byLink = new Visitor(web);
      const opened = await byLink.get(`/api/auth/magic-link/verify?token=${token}`);
      expect(opened.body).toMatchObject({ twoFactorRedirect: true });
      expect(await isIn(byLink)).toBe(false);
      for (const visitor of [byPassword, byLink]) {
        expect((await visitor.post('/api/auth/two-factor/verify-totp', { code: '12345' })).status).toBe(401);
        const code = totp(totpURI);
        expect((await visitor.post('/api/auth/two-factor/verify-totp', { code })).status).toBe(200);
        expect(await isIn(visitor)).toBe(true);
      }
    });

    test('a backup code signs in once; key and codes are kept encrypted', async () => {
      const { email, id } = await makePerson(house.services);
      const { backupCodes } = await enable(await signedIn(email));
      const [row] = await db().select().from(twoFactor).where(eq(twoFactor.userId, id));
      expect(JSON.stringify(row)).not.toContain(backupCodes[0]);
      const spendCode = async () => {
        const visitor = new Visitor(web);
        await visitor.signIn(email);
        return (await visitor.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] }))
          .status;
      };
      expect([await spendCode(), await spendCode()]).toEqual([200, 401]);
    });

    test('guessing codes is stopped, over all attempts to sign in together', async () => {
      const { email } = await makePerson(house.services);
      const { totpURI } = await enable(await signedIn(email));
      for (let round = 0; round < 12; round++) {
        const visitor = new Visitor(web, `203.0.113.${round}`);
        if ((await visitor.signIn(email)).status !== 200) continue;
        await visitor.post('/api/auth/two-factor/verify-totp', { code: '000000' });
      }
      await db().delete(rateLimit);
      const last = new Visitor(web);
      await last.signIn(email);
      const code = totp(totpURI);
      expect((await last.post('/api/auth/two-factor/verify-totp', { code })).status).toBe(429);
    });

    test('is in the audit trail when it begins and ends', async () => {
      const { email, id } = await makePerson(house.services);
      const visitor = await signedIn(email);
      await enable(visitor);
      expect((await visitor.post('/api/auth/two-factor/disable', { password: 'wrong' })).status).toBe(400);
      await visitor.post('/api/auth/two-factor/disable', { password: TEST_PASSWORD });
      const trail = await db().select().from(auditTrail).where(eq(auditTrail.actor, id));
      expect(trail.map(({ verb, after }) => [verb, after])).toEqual([
        ['people.second-factor', { enabled: true }],
        ['people.second-factor', { enabled: false }],
      ]);
    });
  });

  test('a membership that ends counts no more with the next request, cookies or not', async () => {
    const { email, id } = await makePerson(house.services, ['coordinator']);
    const visitor = await signedIn(email);
    expect((await visitor.get('/api/v1/me')).body.memberships).toHaveLength(1);
    await db().update(membership).set({ until: new Date() }).where(eq(membership.personId, id));
    expect((await visitor.get('/api/v1/me')).body.memberships).toEqual([]);
  });
});
