// The admin's page and files: nothing but its own, by a policy of its own, in the reader's language.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { LANGUAGES } from '../languages.ts';
import type { Web } from './app.ts';

let house: TestHouse;
let web: Web;
beforeAll(async () => {
  house = await openTestHouse({ content: null });
  web = house.web();
});
afterAll(() => house.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await web.app.request(path, { headers });
  return { answer, body: Buffer.from(await answer.arrayBuffer()) };
};
const text = async (path: string, headers: Record<string, string> = {}) =>
  (await get(path, headers)).body.toString();

const messagesOf = (html: string): Record<string, string> => {
  const [, content = ''] = /<meta name="secon-messages" content="([^"]*)">/.exec(html) ?? [];
  return JSON.parse(content.replaceAll('&quot;', '"'));
};

test.each([
  '%2e%2e%2fpackage.json',
  '..%2Fdist%2Fmain-AAAAAAAA.js',
  'manifest.json',
  'meta.json',
  'none.js',
  '%00.js',
  `${'a'.repeat(400)}.js`,
])('no file called %s comes out', async name => {
  const { answer } = await get(`/admin/assets/${name}`);
  expect([400, 404]).toContain(answer.status);
});

test.each(['/admin', '/admin/', '/admin/people', '/admin/events/haskovo-2023/revisions'])(
  '%s is the one page, kept by nobody',
  async path => {
    const { answer, body } = await get(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body.toString()).toMatch(/<script type="module" src="\/admin\/assets\/admin-\w+\.js"><\/script>/);
    expect(body.toString()).not.toMatch(/<script(?![^>]*\bsrc=)|<[^>]+\s(on\w+|style)=/);
  },
);

test('runs its own scripts alone; each answer has its own nonce for styles', async () => {
  const [first, second] = [await get('/admin'), await get('/admin')];
  const policy = first.answer.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self';/);
  expect(policy).not.toMatch(/unsafe/);
  for (const part of [
    "default-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ])
    expect(policy).toContain(part);
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
  expect(first.body.toString()).toContain(`nonce="${nonce}"`);
  expect(second.answer.headers.get('content-security-policy')).not.toContain(nonce);
});

test('the policy of other pages allows no script still', async () => {
  const { answer } = await get('/en');
  expect(answer.headers.get('content-security-policy')).not.toContain('script-src');
});

test('the page names its language, and says what it needs where no script runs', async () => {
  const html = await text('/admin', { 'accept-language': 'el-GR, en;q=0.5' });
  expect(html).toContain('<html lang="el">');
  expect(html).toMatch(/<noscript><p>[^<]{20,}<\/p><\/noscript>/);
  expect(html).toMatch(/<title>\S+/);
});

describe('what the page names', () => {
  test('is there, for ever, and compressed', async () => {
    const html = await text('/admin');
    const names = [...html.matchAll(/(?:href|src)="(\/admin\/assets\/[^"]+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const { answer, body } = await get(name, { 'accept-encoding': 'gzip' });
      expect([name, answer.status]).toEqual([name, 200]);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(gunzipSync(body).equals((await get(name)).body)).toBe(true);
      expect(
        (await get(name, { 'accept-encoding': 'gzip, br' })).answer.headers.get('content-encoding'),
      ).toBe('br');
    }
  });

  test('are the messages of every language', async () => {
    const messages = messagesOf(await text('/admin'));
    expect(Object.keys(messages).sort()).toEqual([...LANGUAGES].sort());
    const greek = JSON.parse(await text(messages.el ?? ''));
    expect(greek['people.roleCoordinator']).toMatch(/\p{Script=Greek}/u);
  });
});
