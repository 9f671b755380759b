// Journeys over the public site in a real browser: by mouse, by keyboard, on a phone, without script.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Server, secon, serve } from '../../bench/harness/secon.ts';
import { violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';

const folder = mkdtempSync(join(tmpdir(), 'secon-site-'));
const env = { SECON_DATA: join(folder, 'data'), SECON_URL: 'https://secon.example' };
let server: Server;

test.beforeAll(async () => {
  afterFirstStart(env);
  server = await serve('start', env);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the reader’s language is met at the door', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'bg-BG' });
  const page = await context.newPage();
  await page.goto(server.url);
  await expect(page).toHaveURL(`${server.url}/bg`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
  await context.close();
});

test('from home to the newsletter and into another language, by keyboard alone', async ({ page }) => {
  await page.goto(`${server.url}/en`);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
  await page.locator('nav a[href="/en/newsletters"]').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('main a[href="/en/newsletters/2"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}/en/newsletters/2`);
  await expect(page.locator('h1')).toHaveCount(1);
  await page.goto(`${server.url}/el/newsletters/2`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'el');
  await expect(page.locator('time[datetime]').first()).toBeAttached();
});

test('a page that is not there helps, in the reader’s language', async ({ page }) => {
  const response = await page.goto(`${server.url}/el/no-such-page`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'el');
  await expect(page.locator('form[role=search], search form, form[action*=search]').first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
});

test('search finds a name in another script', async ({ page }) => {
  await page.goto(`${server.url}/en/search?q=haskovo`);
  await expect(page.locator('main a[href="/en/events/haskovo-2023"]').first()).toBeVisible();
});

for (const language of ['en', 'el', 'bg'])
  for (const width of [360, 1440])
    test(`no sideways scrolling at ${width} px in ${language}`, async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: false,
      });
      const page = await context.newPage();
      for (const path of [
        '',
        '/newsletters/2',
        '/partners',
        '/partners/kmop',
        '/events',
        '/indicators',
        '/policies',
      ]) {
        await page.goto(`${server.url}/${language}${path}`);
        const [scroll, client] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        );
        expect([path, scroll]).toEqual([path, client]);
      }
      await context.close();
    });

test('nothing is fetched from a third party, no cookie is set, no script runs', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  for (const path of ['/en', '/bg/partners', '/el/newsletters/2']) {
    const response = await page.goto(server.url + path);
    expect(response?.headers()['content-security-policy']).not.toContain('unsafe-inline');
  }
  expect(asked.filter(url => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
});

test('published pages stand alone and pass axe', async ({ page }) => {
  const out = join(folder, 'published');
  const ran = await secon(['publish', 'newsletter', '2', '--languages', 'en,el,bg', '--out', out], env);
  expect(ran.err + ran.code).toMatch(/0$/);
  for (const language of ['en', 'el', 'bg']) {
    await page.goto(pathToFileURL(join(out, language, 'page.html')).href);
    expect(await violations(page)).toEqual([]);
    expect(readFileSync(join(out, language, 'email.html')).byteLength).toBeLessThan(102_000);
  }
});
