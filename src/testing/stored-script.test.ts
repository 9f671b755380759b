// What somebody types is never markup, wherever it is shown: script in every field and text of every kind of record.
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Web } from '../platform/http/app.ts';
import { makePerson, Visitor } from '../slices/people/testing.ts';
import { openTestHouse, type TestHouse } from './house.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Each breaks out of another place: of words, of an attribute, of JSON within a script, of a link. */
const PAYLOAD = `x"'><script>alert(1)</script></script><img src=x onerror=alert(2)>{{7*7}}`;
const TEXT = `${PAYLOAD}\n\n[go](javascript:alert(3)) and <b onclick="alert(4)">bold</b>`;

let house: TestHouse;
let web: Web;
let coordinator: Visitor;

beforeAll(async () => {
  house = await openTestHouse();
  web = house.web();
  coordinator = new Visitor(web);
  await coordinator.signIn((await makePerson(house.services, ['coordinator'], { name: PAYLOAD })).email);
});
afterAll(() => house.close());

interface View {
  readonly id: string;
  readonly version: number;
  readonly fields: Record<string, unknown>;
}

/** Every word of a value that is free, by trying: what the shape does not take stays as it was. */
async function poisoned(kind: string, view: View): Promise<View> {
  let now = view;
  for (const key of Object.keys(view.fields)) {
    const fields = { ...now.fields, [key]: withScript(now.fields[key]) };
    const { status, body } = await save(kind, now, fields, {});
    if (status === 200) now = body;
  }
  return now;
}

const withScript = (value: unknown): unknown => {
  if (typeof value === 'string') return PAYLOAD;
  if (Array.isArray(value)) return value.map(withScript);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      ['name', 'names', 'note', 'place'].includes(key) ? withScript(inner) : inner,
    ]),
  );
};

const save = (kind: string, { id, version }: View, fields: object, texts: object) =>
  coordinator.ask('PUT', `/api/v1/${kind}/${id}`, { version, fields, texts });

function* elements(node: Node): Generator<DefaultTreeAdapterMap['element']> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function dangers(html: string): string[] {
  return [...elements(parse(html))].flatMap(({ tagName, attrs }) => {
    const attribute = (name: string) => attrs.find(one => one.name === name)?.value;
    const script = tagName === 'script' && attribute('type') !== 'application/ld+json';
    const handlers = attrs.filter(({ name }) => name.startsWith('on'));
    const links = attrs.filter(({ value }) => /^\s*javascript:/i.test(value));
    return [
      ...(script ? ['<script>'] : []),
      ...[...handlers, ...links].map(one => `${one.name}=${one.value}`),
    ];
  });
}

/** Into the first text fields' words; Markdown that is refused is tried without its links. */
async function poisonTexts(kind: string, id: string, allowed: readonly string[]): Promise<void> {
  for (const field of allowed) {
    const now: View = (await coordinator.get(`/api/v1/${kind}/${id}`)).body;
    for (const body of [TEXT, PAYLOAD]) {
      const texts = { [field]: { en: { body: `${body}\n${field}`, state: 'approved' } } };
      if ((await save(kind, now, now.fields, texts)).status === 200) break;
    }
  }
}

/** @returns how many fields hold script now */
async function poisonRecord(): Promise<number> {
  let fields = 0;
  for (const kind of house.registry.all('records')) {
    const { records } = (await coordinator.get(`/api/v1/${kind.name}?limit=3`)).body;
    for (const { id } of records) {
      const view = await poisoned(kind.name, (await coordinator.get(`/api/v1/${kind.name}/${id}`)).body);
      fields += Object.values(view.fields).filter(value => JSON.stringify(value).includes('<script>')).length;
      await poisonTexts(kind.name, id, Array.isArray(kind.texts) ? kind.texts : []);
    }
  }
  return fields;
}

async function pathsOf(what: 'pages' | 'files'): Promise<{ path: string; type: string }[]> {
  const { db } = house.services.database;
  const routes = house.registry.all(what);
  const paths = await Promise.all(
    routes.map(async route => {
      const type = 'type' in route ? route.type : 'text/html';
      return ((await route.paths?.(db)) ?? [route.path]).map(path => ({ path: `/en${path}`, type }));
    }),
  );
  return paths.flat();
}

test('nothing that was typed runs on any public page, feed or calendar', async () => {
  expect(await poisonRecord()).toBeGreaterThan(15);
  web.kept.clear();
  const pages = [
    ...(await pathsOf('pages')).map(({ path }) => path),
    `/en/search?q=${encodeURIComponent(PAYLOAD)}`,
  ];
  const found: string[] = [];
  let shown = 0;
  for (const path of pages) {
    const html = await (await web.app.request(path)).text();
    if (html.includes('alert(1)')) shown++;
    found.push(...dangers(html).map(danger => `${path}: ${danger}`));
  }
  expect(found).toEqual([]);
  expect(shown).toBeGreaterThan(10);
  for (const { path, type } of await pathsOf('files')) {
    if (!type.includes('xml')) continue;
    expect([path, (await (await web.app.request(path)).text()).includes('<script>alert')]).toEqual([
      path,
      false,
    ]);
  }
}, 120_000);

test('a name with script in it is plain words to the interface', async () => {
  const answer = await coordinator.get('/api/v1/me');
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
