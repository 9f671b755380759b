// The first screen of the admin in a real browser: what it tells whom, by keyboard, on a phone, in the dark.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { type Server, serve } from '../../bench/harness/secon.ts';
import { violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { join, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-home-'));
const env = { SECON_DATA: joinPath(folder, 'data'), SECON_TODAY: '2024-06-01' };
let server: Server;
let coordinator: string;
let translator: string;

test.beforeAll(async () => {
  afterFirstStart(env);
  server = await serve('start', env);
  coordinator = await join(server, env, { role: 'coordinator' });
  translator = await join(server, env, { role: 'translator' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The screen with all that is in it; what the browser complains of is collected. */
async function home(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on(
    'console',
    message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto('/admin');
  await page.getByRole('heading', { name: 'Latest changes' }).waitFor();
  return complaints;
}

const WAYS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { viewport: { width: 1440, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['on a phone', { viewport: { width: 320, height: 640 }, hasTouch: true }],
];

for (const [name, options] of WAYS)
  test(`axe finds nothing, and nothing is wider than the window: ${name}`, async ({ browser }) => {
    const context = await signedIn(browser, server, coordinator, { reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    expect(await home(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await context.close();
  });

test('what waits leads to where it is done, by keyboard', async ({ browser }) => {
  const context = await signedIn(browser, server, coordinator);
  const page = await context.newPage();
  await home(page);
  await expect(page).toHaveTitle(/^Home · /);
  const waiting = page.getByRole('region', { name: 'Waiting for you' });
  await waiting.getByRole('link', { name: 'have no place' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/events$/);
  await expect(page.locator('h1')).toBeFocused();
  await context.close();
});

test('targets stand beside what is counted, and what is not recorded has no bar', async ({ browser }) => {
  const context = await signedIn(browser, server, coordinator);
  const page = await context.newPage();
  await home(page);
  const meter = page.getByRole('meter', { name: 'Organisations cooperating across borders' });
  await expect(meter).toHaveAttribute('aria-valuetext', '10 of 43');
  await expect(page.getByRole('meter', { name: /capacity/ })).toHaveCount(0);
  await expect(page.getByText('Target 26 · not recorded')).toBeVisible();
  await context.close();
});

test('obligations go into a calendar', async ({ browser }) => {
  const context = await signedIn(browser, server, translator);
  const page = await context.newPage();
  await home(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as a calendar' }).click();
  expect((await download).suggestedFilename()).toBe('obligations.ics');
  await context.close();
});

test('somebody for whom nothing waits is told so', async ({ browser }) => {
  const context = await signedIn(browser, server, translator);
  const page = await context.newPage();
  await home(page);
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await context.close();
});
