// Before any verb: where a request comes from, from whom, and that what the router refuses is not called our fault.
import { request } from 'node:http';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import type { Web } from './app.ts';
import { CLIENT_HEADER, markClient } from './client-address.ts';
import { listen } from './listen.ts';
import { assertSameOrigin } from './same-origin.ts';

describe('writing is refused', () => {
  const refused = (headers: Record<string, string>, own?: string) => () =>
    assertSameOrigin(new Headers(headers), own);

  test.each(['cross-site', 'same-site', 'none', ''])('when the browser says "%s"', site => {
    expect(
      refused({ 'sec-fetch-site': site, origin: 'https://secon.example' }, 'https://secon.example'),
    ).toThrow();
  });

  test.each([
    'https://evil.example',
    'https://secon.example.evil.example',
    'https://secon.example:8443',
    'http://secon.example',
    'null',
    '',
  ])('from %s', origin => {
    expect(refused({ origin, host: 'secon.example' }, 'https://secon.example')).toThrow(
      /from the site itself/,
    );
  });

  test('without an address of the site, from another than the one that was asked', () => {
    expect(refused({ origin: 'http://evil.example:8080', host: '127.0.0.1:8080' })).toThrow();
    expect(refused({ origin: 'http://127.0.0.1:9090', host: '127.0.0.1:8080' })).toThrow();
    expect(refused({ origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080' })).not.toThrow();
  });

  test('with a cookie and nothing else said; without one there is nobody’s name to misuse', () => {
    expect(refused({ cookie: 'a=b' })).toThrow();
    expect(refused({})).not.toThrow();
  });
});

describe('who asks, over a real socket', () => {
  const ask = async (trustProxy: boolean, headers: Record<string, string | string[]>): Promise<string> => {
    const app = new Hono();
    app.get('*', c => {
      markClient(c, trustProxy);
      return c.text(c.req.header(CLIENT_HEADER) ?? 'nobody');
    });
    const web = { app, kept: { answer: () => false } } as unknown as Web;
    const server = await listen(web, '127.0.0.1', 0);
    const answer = await new Promise<string>((resolve, reject) => {
      const asking = request({ port: server.port, host: '127.0.0.1', path: '/', headers }, response => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', part => {
          text += part;
        });
        response.on('end', () => resolve(text));
      });
      asking.on('error', reject).end();
    });
    await server.stop();
    return answer;
  };

  test('is never what the outside claims', async () => {
    expect(await ask(false, { 'X-Secon-Client': '10.9.9.9' })).toBe('127.0.0.1');
    expect(await ask(false, { 'x-secon-client': ['10.9.9.9', '10.8.8.8'] })).toBe('127.0.0.1');
    expect(await ask(false, { 'x-forwarded-for': '10.9.9.9' })).toBe('127.0.0.1');
  });

  test('behind a proxy is what the proxy adds last, not what stood there before', async () => {
    expect(await ask(true, { 'x-forwarded-for': '10.9.9.9, 198.51.100.4' })).toBe('198.51.100.4');
    expect(await ask(true, { 'x-forwarded-for': '2001:db8::1' })).toBe('2001:db8::1');
  });

  test('behind a proxy that says nonsense is nobody', async () => {
    expect(await ask(true, { 'x-forwarded-for': 'unknown', 'x-secon-client': '10.9.9.9' })).toBe('nobody');
  });

  test('behind a proxy that says nothing is the proxy', async () => {
    expect(await ask(true, {})).toBe('127.0.0.1');
  });
});

describe('in the whole house', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ content: null });
  });
  afterAll(() => house.close());

  test('a write from another site is refused before anything else is looked at', async () => {
    const init = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body: '{' };
    const response = await house.web().app.request('/api/nothing/of/the/kind', init);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { kind: 'forbidden', code: 'http.foreign' } });
  });

  test.each(['/api/events/a%00b', '/api/v1/roles?language=%00', '/el/partners/%00', '/en/search?q=%00'])(
    'the character zero is refused, not asked for: %s',
    async path => {
      expect((await house.web().app.request(path)).status).toBe(400);
    },
  );

  test('a body that is no JSON is the caller’s fault', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
    const response = await house.web().app.request('/api/auth/sign-in/email', init);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { kind: 'invalid' } });
  });

  test('a cookie that nobody gave out is nobody, and no cookie at all asks nothing', async () => {
    for (const cookie of [
      '__Secure-secon.session_token=x',
      '__Secure-secon.session_token=',
      'secon.session_token=%',
    ])
      expect((await house.web().app.request('/api/v1/me', { headers: { cookie } })).status).toBe(401);
    expect((await house.web().app.request('/api/v1/me')).status).toBe(401);
  });
});
