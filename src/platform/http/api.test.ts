// The open interface: refusals in its own shape, every kind of record described, nothing of the inside told outside.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { errorShape } from './api.ts';

const KINDS = [
  'events',
  'indicators',
  'library',
  'newsletters',
  'organisations',
  'policies',
  'practices',
  'reports',
] as const;

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function get(path: string, init: RequestInit = {}) {
  const response = await house.web().app.request(path, init);
  const type = response.headers.get('content-type') ?? '';
  expect(type).toMatch(/^application\/json/);
  return { status: response.status, body: (await response.json()) as unknown };
}

const errorOf = (body: unknown) => errorShape.parse(body).error;

describe('is refused in JSON', () => {
  test.each(KINDS)('a record that is not there: %s', async kind => {
    const { status, body } = await get(`/api/${kind}/nothing-of-the-kind`);
    expect(status).toBe(404);
    expect(errorOf(body)).toEqual({
      kind: 'missing',
      code: `${kind}.unknown`,
      message: `there is no ${kind} record "nothing-of-the-kind"`,
    });
  });

  test.each(KINDS)('a language that the project does not have: %s', async kind => {
    for (const path of [`/api/${kind}?language=fr`, `/api/${kind}/x?language=EL`, `/api/${kind}?language=`]) {
      const { status, body } = await get(path);
      expect(status).toBe(400);
      expect(errorOf(body)).toMatchObject({ kind: 'invalid', code: 'api.invalid' });
      expect(errorOf(body).message).toContain('language: ');
    }
  });

  test.each(['/api/nothing', '/api/events/haskovo-2023/more', '/api/'])('an address: %s', async path => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(errorOf(body).kind).toBe('missing');
  });

  test('whatever stands in an address is told back as words, not run', async () => {
    const { status, body } = await get(`/api/events/${encodeURIComponent(`x'; drop table events; --<b>`)}`);
    expect(status).toBe(404);
    expect(errorOf(body).message).toBe(`there is no events record "x'; drop table events; --<b>"`);
    expect((await get('/api/events/haskovo-2023')).status).toBe(200);
  });

  test('writing', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await get('/api/events', { method, body: '{}' })).status).toBe(404);
  });

  test('what broke inside is not told outside', async () => {
    const { db } = house.services.database;
    await db.execute(sql`alter table events rename to events_hidden`);
    try {
      const { status, body } = await get('/api/events');
      expect(status).toBe(500);
      expect(errorOf(body)).toEqual({
        kind: 'broken',
        code: 'api.broken',
        message: 'something broke on our side',
      });
      expect(JSON.stringify(body)).not.toMatch(/select|relation|events_hidden| at /i);
    } finally {
      await db.execute(sql`alter table events_hidden rename to events`);
    }
  });
});

interface Description {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: object } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const description = async (): Promise<Description> => (await get('/api/openapi.json')).body as Description;

describe('the description', () => {
  test('lists every kind of record with its list and its one, and their errors', async () => {
    const { openapi, paths, servers } = await description();
    expect(openapi).toBe('3.1.0');
    expect(servers).toEqual([{ url: 'https://secon.example/api' }]);
    const open = Object.keys(paths).filter(path => !/^\/(v1|auth)\//.test(path));
    expect(open.sort()).toEqual(KINDS.flatMap(kind => [`/${kind}`, `/${kind}/{id}`]).sort());
    for (const kind of KINDS) {
      expect(Object.keys(paths[`/${kind}`]?.get.responses ?? {})).toEqual(['200', '400']);
      expect(Object.keys(paths[`/${kind}/{id}`]?.get.responses ?? {})).toEqual(['200', '400', '404']);
    }
  });

  test('points at no shape that it does not hold', async () => {
    const whole = await description();
    const pointers = [...JSON.stringify(whole).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(pointers.length).toBeGreaterThan(KINDS.length);
    for (const [, name = ''] of pointers) expect(Object.keys(whole.components.schemas)).toContain(name);
  });
});

interface Listed {
  readonly id: string;
  readonly title?: { readonly text: string; readonly language: string };
}

const list = async (path: string) => (await get(path)).body as Listed[];

describe('the records', () => {
  test.each(KINDS)('%s: one is the same as in the list', async kind => {
    const all = await list(`/api/${kind}?language=el`);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const [first] = all;
    expect((await get(`/api/${kind}/${first?.id}?language=el`)).body).toEqual(first);
  });

  test('in Greek when asked for in Greek', async () => {
    const haskovo = (await list('/api/events?language=el')).find(({ id }) => id === 'haskovo-2023');
    expect(haskovo).toMatchObject({
      start: '2023-11-13',
      end: '2023-11-14',
      held: true,
      countryName: 'Βουλγαρία',
      place: { text: 'Χάσκοβο', language: 'el', own: true },
    });
  });

  test('in English when nothing is asked for', async () => {
    expect(await list('/api/events')).toEqual(await list('/api/events?language=en'));
  });

  test('a newsletter with the facts its editions state, the same in all', async () => {
    const { body } = await get('/api/newsletters/2');
    const { editions } = body as { editions: { language: string; page: string; facts: unknown[] }[] };
    expect(editions).toHaveLength(11);
    for (const { facts, language, page } of editions) {
      expect(facts).toEqual(editions[0]?.facts);
      expect(facts).toContainEqual({ ref: 'event:haskovo-2023.dates', value: '2023-11-13/2023-11-14' });
      expect((await house.web().app.request(page)).status, language).toBe(200);
    }
  });
});
