// Every route of the interface, as every role; and every route given nonsense: refused where the table says no, never broken.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Web } from '../../platform/http/app.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { ROLES, type Role } from './model.ts';
import { anywhere, type Grant, VERBS } from './permissions.ts';
import { rateLimit } from './schema.ts';
import { makePerson, Visitor } from './testing.ts';

const ORGANISATION = '018f0000-0000-7000-8000-000000000001';
const NOBODY = '018f0000-0000-7000-8000-000000000002';

/** Open to everybody, or to everybody for what is their own. All others name the verb that they need. */
const WITHOUT_VERB = [
  'get /v1/roles',
  'get /v1/me',
  'patch /v1/me',
  'get /v1/me/sessions',
  'delete /v1/me/sessions',
  'delete /v1/me/sessions/{id}',
  'get /v1/sign-in-ways',
  'get /v1/me/sign-in-ways',
  'delete /v1/me/sign-in-ways/{id}',
  'post /v1/invitations/look',
  'post /v1/invitations/accept',
  'get /v1/drafts',
  'get /v1/drafts/{id}',
  'put /v1/drafts/{id}',
  'delete /v1/drafts/{id}',
];

interface Operation {
  readonly 'x-verb'?: string;
  readonly security?: readonly object[];
  readonly responses?: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  /** JSON, or a file as it is. */
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** The fields of its body. */
  readonly fields: readonly string[];
}

let house: TestHouse;
let web: Web;
let routes: Route[];
const visitors = new Map<Role, Visitor>();

beforeAll(async () => {
  house = await openTestHouse();
  web = house.web();
  const { paths, components } = (await new Visitor(web).get('/api/openapi.json')).body;
  const schemaOf = ({ $ref, ...own }: Schema): Schema =>
    $ref === undefined ? own : components.schemas[$ref.split('/').at(-1) ?? ''];
  routes = Object.entries(paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const schema = operation.requestBody?.content['application/json']?.schema;
      const fields = Object.keys((schema && schemaOf(schema).properties) ?? {});
      return { name: `${method} ${path}`, method: method.toUpperCase(), path, operation, fields };
    }),
  );
  for (const role of ROLES) visitors.set(role, await signedIn(role));
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.services.database.db.delete(rateLimit);
});

const grantOf = (role: Role): Grant => ({ role, organisation: ORGANISATION, languages: ['el'] });

async function signedIn(role: Role): Promise<Visitor> {
  const visitor = new Visitor(web);
  const { email } = await makePerson(house.services, [
    { role, organisation: ORGANISATION, languages: ['el'] },
  ]);
  await visitor.signIn(email);
  return visitor;
}

const ask = (visitor: Visitor, { method, path, operation }: Route, body: unknown = {}) =>
  visitor.ask(
    method,
    `/api${path.replaceAll(/\{\w+\}/g, NOBODY)}`,
    operation.requestBody || method === 'POST' ? body : undefined,
  );

test('every route below /v1 names its verb, or is open on purpose', () => {
  const own = routes.filter(({ path }) => path.startsWith('/v1/'));
  const verbs = own.flatMap(({ operation }) => operation['x-verb'] ?? []);
  expect(verbs.length).toBeGreaterThan(12);
  expect(verbs.filter(verb => !(VERBS as string[]).includes(verb))).toEqual([]);
  const without = own.filter(({ operation }) => operation['x-verb'] === undefined);
  expect(without.map(({ name }) => name).sort()).toEqual([...WITHOUT_VERB].sort());
});

test('the description says which routes want somebody signed in, and how each may refuse', () => {
  const open = routes.filter(({ operation }) => operation.security === undefined).map(({ name }) => name);
  for (const name of ['get /v1/roles', 'post /v1/invitations/accept', 'post /auth/sign-in/email'])
    expect(open).toContain(name);
  for (const { name, operation } of routes) {
    const given = Object.keys(operation.responses ?? {});
    if (operation.security) expect([name, given]).toEqual([name, expect.arrayContaining(['401'])]);
    if (operation['x-verb']) expect([name, given]).toEqual([name, expect.arrayContaining(['401', '403'])]);
    if (operation.requestBody) expect([name, given]).toEqual([name, expect.arrayContaining(['400'])]);
  }
});

test('a body larger than any form is refused, whoever sends it', async () => {
  const body = JSON.stringify({ token: 'x'.repeat(100_000) });
  for (const path of [
    '/v1/invitations/accept',
    '/v1/invitations/look',
    '/v1/invitations',
    '/auth/sign-in/email',
  ]) {
    const answer = await visitors.get('coordinator')?.ask('POST', `/api${path}`, body);
    expect([path, answer?.body.error.code]).toEqual([path, 'api.too-large']);
  }
  const mine = await visitors.get('coordinator')?.ask('PATCH', '/api/v1/me', body);
  expect(mine?.body.error.code).toBe('api.too-large');
});

test('whoever is not signed in is told so by every route with a verb', async () => {
  for (const route of routes.filter(({ operation }) => operation['x-verb'] !== undefined)) {
    const { status, body } = await ask(new Visitor(web), route);
    expect([route.name, status, body.error.kind]).toEqual([route.name, 401, 'unauthenticated']);
  }
});

test.each(ROLES)('a %s gets through where the table says so, and nowhere else', async role => {
  const visitor = visitors.get(role) as Visitor;
  for (const route of routes) {
    const verb = route.operation['x-verb'];
    if (verb === undefined) continue;
    const { status } = await ask(visitor, route);
    const refused = [401, 403].includes(status);
    expect([route.name, refused]).toEqual([route.name, !anywhere([grantOf(role)], verb)]);
  }
});

describe('nonsense breaks nothing', () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\u0000',
      'a\u0000b',
      '\uD800',
      "' or 1=1 --",
      '../../etc/passwd',
      NOBODY,
      '0000-01-01',
      '1e309',
      '%',
      '{{7*7}}',
      '<script>',
      'x'.repeat(5000),
      'nobody@example.org',
      'en',
      'officer',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(null, true, -1, 0, 1e308, Number.MAX_SAFE_INTEGER, [], {}, ['x'], { $ne: null }),
    fc.jsonValue({ maxDepth: 3 }),
  );

  const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  /** Some of these keys with anything at all under each. */
  const holding = (keys: readonly string[], inner: fc.Arbitrary<unknown> = nasty) =>
    fc.record(Object.fromEntries(keys.map(key => [key, inner])), { requiredKeys: [] });

  const recordFields = () =>
    holding([...new Set(house.registry.all('records').flatMap(kind => Object.keys(kind.shape.shape)))]);
  const recordTexts = () =>
    holding(
      ['title', 'summary', 'place', 'x'],
      holding(['en', 'el', 'xx'], fc.oneof(nasty, fc.record({ body: nasty, state: fc.constant('draft') }))),
    );

  /** So that some get past the outermost shape. */
  const SOUND: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
    fields: recordFields,
    texts: recordTexts,
    version: () => fc.constantFrom(1, 2),
    draft: () => fc.uuid(),
    kind: () => fc.constantFrom('events', 'regions'),
    base: () => fc.constantFrom(null, 1),
    record: () => fc.constantFrom(null, 'haskovo-2023'),
  };

  const bodyOf = (fields: readonly string[]) =>
    fc.oneof(
      { weight: 4, arbitrary: holding(fields) },
      {
        weight: 4,
        arbitrary: fc.record(Object.fromEntries(fields.map(field => [field, SOUND[field]?.() ?? nasty]))),
      },
      { weight: 1, arbitrary: nasty },
      { weight: 1, arbitrary: fc.constantFrom('{', '[', '"', '{"a":', '\uFEFF{}', 'null') },
    );

  const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

  async function fuzz(route: Route): Promise<void> {
    const names = route.operation.parameters?.filter(({ in: where }) => where === 'query') ?? [];
    const input = fc.record({
      // As many as the longest address has: a text is named by its kind, its record, its language and its name.
      parts: fc.array(
        fc.oneof(nasty, fc.constantFrom('haskovo-2023', 'haskovo', 'secon', '1', 'events', 'el', 'summary')),
        { minLength: 4, maxLength: 4 },
      ),
      query: fc.array(fc.tuple(fc.nat(Math.max(names.length - 1, 0)), nasty), { maxLength: 3 }),
      body: bodyOf(route.fields),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ parts, query, body }) => {
        const visitor = visitors.get('coordinator') as Visitor;
        let part = 0;
        const path = route.path.replaceAll(/\{\w+\}/g, () => encoded(textOf(parts[part++])) || 'x');
        const asked = query.flatMap(([n, value]) =>
          names[n] ? `${names[n].name}=${encoded(textOf(value))}` : [],
        );
        const writes = route.operation.requestBody !== undefined;
        const sent = typeof body === 'string' ? body : JSON.stringify(body);
        const { status } = await visitor.ask(
          route.method,
          `/api${path}?${asked.join('&')}`,
          writes ? sent : undefined,
        );
        expect([route.name, status < 500]).toEqual([route.name, true]);
      }),
      { numRuns: 25 },
    );
  }

  test('of any route', async () => {
    for (const route of routes) {
      await house.services.database.db.delete(rateLimit);
      // Whatever signs out, or ends a session, is followed by signing in again.
      if ((await visitors.get('coordinator')?.get('/api/v1/me'))?.status !== 200)
        visitors.set('coordinator', await signedIn('coordinator'));
      await fuzz(route);
    }
  }, 120_000);

  test('in a cookie', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), async value => {
        for (const name of ['session_token', 'session_data', 'two_factor', 'dont_remember']) {
          const visitor = new Visitor(web);
          visitor.cookies.set('__Secure-secon.session_token', 'x');
          visitor.cookies.set(`__Secure-secon.${name}`, value);
          expect((await visitor.get('/api/v1/me')).status).toBe(401);
          expect((await visitor.post('/api/auth/two-factor/verify-totp', { code: '1' })).status).toBeLessThan(
            500,
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});
