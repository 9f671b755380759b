// The site as a whole: refusals in the reader's language, valid pages without script, honest headers, kept pages.
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../../platform/http/app.ts';
import { listen } from '../../platform/http/listen.ts';
import { translator } from '../../platform/i18n/index.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { theme } from './index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const run = (statement: string) => house.services.database.raw.run(statement);

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await house.web().app.request(path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('what is not there', () => {
  test.each([
    ['/el/events/atlantis-2030', 'el'],
    ['/bg/partners/nobody', 'bg'],
    ['/pl/newsletters/99', 'pl'],
    ['/lv/no/such/place', 'lv'],
  ] as const)('%s is told in the language of the address', async (path, language) => {
    const { status, text, headers } = await get(path, { 'accept-language': 'de' });
    expect(status).toBe(404);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(`>${translator(language)('site.errorMissing')}</h1>`);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).not.toContain('rel="canonical"');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['/fr/events', 'bg-BG,bg;q=0.9,en;q=0.5', 'bg'],
    ['/fr/feed.atom', 'el', 'el'],
    ['/nowhere', 'fr, hu;q=0.3', 'hu'],
    ['/nowhere', 'ja', 'en'],
    ['/nowhere', '', 'en'],
  ] as const)('%s is told in the language of a browser that asks for "%s"', async (path, wish, language) => {
    const { status, text } = await get(path, wish === '' ? {} : { 'accept-language': wish });
    expect(status).toBe(404);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(`>${translator(language)('site.errorMissing')}</h1>`);
  });

  test('what stood in the address is shown as words', async () => {
    const { text } = await get('/en/%3Cscript%3Ealert(1)%3C/script%3E');
    expect(text).not.toContain('<script>alert');
  });
});

describe('what breaks', () => {
  test('is told in the reader’s language, without a word of the inside', async () => {
    await run('alter table practices rename to practices_hidden');
    try {
      const { status, text } = await get('/el/practices');
      expect(status).toBe(500);
      expect(text).toContain('<html lang="el">');
      expect(text).toContain(translator('el')('site.errorBroken'));
      expect(text).not.toMatch(/practices_hidden|relation|select /);
    } finally {
      await run('alter table practices_hidden rename to practices');
    }
    expect((await get('/el/practices')).status).toBe(200);
  });

  test('even without a database there is an answer, and the house says it is not ready', async () => {
    const other = await openTestHouse({ content: null });
    const { app } = other.web();
    await other.services.database.close();
    expect((await app.request('/en')).status).toBe(500);
    expect((await app.request('/readyz')).status).toBe(503);
    expect((await app.request('/healthz')).status).toBe(200);
  });

  test('nothing, while nothing is loaded: the pages stand empty', async () => {
    const other = await openTestHouse({ content: null });
    const { app } = other.web();
    for (const path of ['/en', '/el/partners', '/bg/events', '/en/search?q=x', '/sitemap.xml'])
      expect((await app.request(path)).status, path).toBe(200);
    expect((await app.request('/en/feed.atom')).status).toBe(404);
    await other.close();
  });
});

describe('a page', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // How React writes what every parser reads alike.
      'doctype-style': 'off',
      'attr-case': 'off',
      'void-style': 'off',
      // HTML takes any id without a space; names of the record are as long as they are.
      'valid-id': ['error', { relaxed: true }],
      'long-title': 'off',
    },
  });

  async function complaints(path: string): Promise<string[]> {
    const { status, text } = await get(path);
    const { results } = await validator.validateString(text);
    const invalid = results.flatMap(({ messages }) =>
      messages.map(m => `${path}: ${m.ruleId}: ${m.message}`),
    );
    const scripts = [...text.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
    const foreign = scripts.filter(([, attributes]) => attributes !== ' type="application/ld+json"');
    for (const [, , data = ''] of scripts) JSON.parse(data);
    const active = text.match(/<style|\sstyle="|\son[a-z]+="|javascript:/g) ?? [];
    return [
      ...(status === 200 ? [] : [`${path}: ${status}`]),
      ...invalid,
      ...foreign.map(([script]) => `${path}: ${script}`),
      ...active.map(found => `${path}: ${found}`),
    ];
  }

  test.each(['en', 'el', 'bg'])(
    'of the sitemap is there in %s, valid, with no script and no inline style',
    async code => {
      const { text } = await get('/sitemap.xml');
      const start = `https://secon.example/${code}`;
      const paths = Array.from(text.matchAll(/<loc>([^<]*)<\/loc>/g), ([, loc = '']) => loc)
        .filter(loc => loc === start || loc.startsWith(`${start}/`))
        .map(loc => loc.slice('https://secon.example'.length));
      expect(paths.length).toBeGreaterThan(30);
      const found: string[] = [];
      for (const path of [...paths, `/${code}/search?q=haskovo`]) found.push(...(await complaints(path)));
      expect(found).toEqual([]);
    },
    120_000,
  );

  test.each(['en', 'el', 'bg'])('of an error is valid in %s', async code => {
    const found = await complaints(`/${code}/nothing`);
    expect(found).toEqual([`/${code}/nothing: 404`]);
  });
});

test('an event is to come through its last day, and was held from the day after', async () => {
  const t = translator('el');
  const badges = async (today: string) => {
    const other = await openTestHouse({ today });
    const html = await (await other.web().app.request('/el/events/harghita-2024')).text();
    await other.close();
    return [html.includes(`>${t('events.stateUpcoming')}<`), html.includes(`>${t('events.stateHeld')}<`)];
  };
  expect(await badges('2024-04-18')).toEqual([true, false]);
  expect(await badges('2024-04-19')).toEqual([false, true]);
});

test.each([
  ['el-GR,el;q=0.9,en;q=0.8', '/el'],
  ['fr-FR, bg;q=0.4', '/bg'],
  ['en;q=0.1, nl;q=0.2', '/nl'],
  ['fr', '/en'],
  ['de;q=0', '/en'],
])('from / a browser that asks for "%s" is led to %s', async (wish, place) => {
  const { status, headers } = await get('/', { 'accept-language': wish });
  expect([status, headers.get('location')]).toEqual([302, place]);
  expect(headers.get('vary')).toBe('accept-language');
});

describe('over a socket', () => {
  test('every answer carries the headers of security, a kept page like a fresh one', async () => {
    const server = await listen(createWeb(house.services, house.registry, theme), '127.0.0.1', 0);
    const ask = (path: string, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${server.port}${path}`, { headers, redirect: 'manual' });
    try {
      const style = /href="(\/assets\/[^"]*\.css)"/.exec(await (await ask('/el')).text())?.[1] ?? '';
      const paths = [
        '/',
        '/el',
        '/el',
        '/el/nothing',
        '/el/search?q=x',
        '/en/feed.atom',
        '/en/feed.atom',
        style,
      ];
      const more = ['/healthz', '/readyz', '/robots.txt', '/sitemap.xml', '/api/events', '/api/nothing'];
      for (const path of [...paths, ...more]) {
        const { headers } = await ask(path);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy, path).toContain("default-src 'none'");
        expect(policy, path).toContain("style-src 'self'");
        expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
        expect(headers.get('x-content-type-options'), path).toBe('nosniff');
        expect(headers.get('referrer-policy'), path).toBeTruthy();
        expect(headers.get('strict-transport-security'), path).toMatch(/max-age=\d+/);
        expect(headers.get('x-request-id'), path).toBeTruthy();
        expect(headers.get('set-cookie'), path).toBeNull();
        expect(headers.get('x-powered-by'), path).toBeNull();
      }
    } finally {
      await server.stop();
    }
  });

  test('a page is sent once: then 304, fresh or kept, until the record changes', async () => {
    const web = createWeb(house.services, house.registry, theme);
    const server = await listen(web, '127.0.0.1', 0);
    const ask = (path: string, tag = '') =>
      fetch(`http://127.0.0.1:${server.port}${path}`, {
        headers: tag === '' ? {} : { 'if-none-match': tag },
      });
    try {
      const first = await ask('/bg/partners');
      const tag = first.headers.get('etag') ?? '';
      expect([first.status, tag.length > 10]).toEqual([200, true]);
      const body = await first.text();
      const kept = await ask('/bg/partners');
      expect([kept.headers.get('etag'), await kept.text()]).toEqual([tag, body]);
      const known = await ask('/bg/partners', tag);
      expect([known.status, known.headers.get('etag'), await known.text()]).toEqual([304, tag, '']);
      expect((await ask('/bg/partners', 'W/"another"')).status).toBe(200);
      web.kept.clear();
      expect((await ask('/bg/partners', tag)).status).toBe(304);
      await run(`update organisations set position = position + 1000 where slug = 'haskovo'`);
      web.kept.clear();
      const changed = await ask('/bg/partners', tag);
      expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
    } finally {
      await run(`update organisations set position = position - 1000 where position > 1000`);
      await server.stop();
    }
  });
});

test('the house says that it lives and that it is ready', async () => {
  expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok' });
  expect(await get('/readyz')).toMatchObject({ status: 200, text: 'ready' });
});
