// The ways in which somebody signs in: their own to see, and a connection theirs to take away.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../../platform/audit.ts';
import type { Web } from '../../../../platform/http/app.ts';
import { ENGINES } from '../../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../../testing/house.ts';
import { account, rateLimit } from '../../schema.ts';
import { makePerson, type TestPerson, Visitor } from '../../testing.ts';
import { settingsFor, signInThere, subject, TestProvider } from '../oidc/testing.ts';

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
