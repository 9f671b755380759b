// Composing a newsletter in a real browser: written by keyboard alone, checked, approved and published; two who write at
// one issue are told of each other, and nothing of either is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { type Server, serve } from '../../bench/harness/secon.ts';
import { fits, SAID_ALOUD, violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { hands } from './hands.ts';
import { join, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-composer-'));
const env = { SECON_DATA: joinPath(folder, 'data'), SECON_TODAY: '2024-03-01' };
let server: Server;
let carla: string;
let elena: string;

/** Every face of every edition is made to check it. */
const PATIENTLY = { timeout: 30_000 };

test.beforeAll(async () => {
  test.setTimeout(180_000);
  afterFirstStart(env);
  server = await serve('start', env);
  carla = await join(server, env, { role: 'coordinator', name: 'Carla' });
  elena = await join(server, env, { role: 'communication', name: 'Elena' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Does something in a browser in which somebody is signed in. */
async function as(
  browser: Browser,
  email: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await signedIn(browser, server, email, { reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('pageerror', error => broken.push(error.message));
  await act(page);
  expect(broken).toEqual([]);
  await context.close();
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const words = (page: Page, name: RegExp): Locator => page.getByRole('textbox', { name });
const saved = (page: Page, version: number): Locator =>
  page.getByText(new RegExp(`^Version ${version}, saved on`));
const blocks = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>('[...document.querySelectorAll("[data-block]")].map(one => one.dataset.block)');

/** A question in the middle of the screen; notes that pass have the same role. */
const dialog = (page: Page): Locator => page.locator('section[role=alertdialog]');

/** Makes an issue with words in English. @returns its permanent name */
async function made(page: Page, number: number): Promise<string> {
  const body = (text: string) => ({ en: { body: text, state: 'draft' } });
  const answer = await page.request.post('/api/v1/newsletters', {
    headers: { origin: server.url },
    data: {
      draft: crypto.randomUUID(),
      fields: { number, source: 'en' },
      texts: {
        headline: body('## Regions at work\n\nWhat we did.'),
        introduction: body('## Welcome\n\nGood to have you here.'),
        disclaimer: body('## Whose views\n\nOurs alone.'),
      },
    },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()).id;
}

test('an issue is written, checked, approved and published by keyboard alone', async ({ browser }) => {
  test.setTimeout(150_000);
  await as(browser, carla, async page => {
    const { press, write, find } = hands(page, 'keyboard');
    await page.goto('/admin/newsletters/new');
    await expect(page.getByRole('textbox', { name: 'Number' })).toHaveValue('3');
    await press(button(page, 'Begin writing'));
    await expect(page).toHaveURL(`${server.url}/admin/newsletters/3`);
    await write(words(page, /^Headline, in English/), 'Regions at work');
    await page.keyboard.press('Enter');
    await page.keyboard.type('What we did and what comes next.');
    await write(words(page, /^Text, in English/), 'Welcome');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Good to have you here.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/Event');
    await expect(page.getByRole('option', { name: /^Event/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await find(page.getByRole('combobox', { name: 'Which event?' }), 'Second interregional workshop');
    await expect(words(page, /^Event, in English/)).toBeFocused();
    await page.keyboard.type('Where we met');
    await page.keyboard.press('Enter');
    await page.keyboard.type('We met in @Haskovo');
    await expect(page.getByRole('option').first()).toContainText('Haskovo');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await expect(words(page, /^Event, in English/)).toBeFocused();
    expect(await blocks(page)).toEqual(['headline', 'event', 'introduction', 'disclaimer']);
    const offered = button(page, /^Take in: Third interregional workshop/);
    await press(offered);
    await expect(offered).toHaveCount(0);
    expect(await blocks(page)).toHaveLength(5);
    await write(words(page, /^Disclaimer, in English/), 'Whose views');
    await page.keyboard.press('Enter');
    await page.keyboard.type('These are the views of the authors.');
    await page.keyboard.press('Control+s');
    await expect(saved(page, 2)).toBeVisible();

    await press(page.getByRole('link', { name: 'Preview', exact: true }));
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Regions at work' })).toBeVisible();
    await press(page.getByRole('link', { name: 'Check', exact: true }));
    const approve = button(page, 'Approve English');
    await expect(approve).toBeDisabled(PATIENTLY);
    await expect(approve).toHaveAccessibleDescription(
      'You wrote these words yourself, so somebody else has to approve them.',
    );
  });
  await as(browser, elena, async page => {
    const { press } = hands(page, 'keyboard');
    await page.goto('/admin/newsletters/3/check');
    await expect(button(page, 'Approve English')).toBeEnabled(PATIENTLY);
    await press(button(page, 'Approve English'));
    await press(dialog(page).getByRole('button', { name: 'Approve' }));
    await expect(button(page, 'Withdraw the approval of English')).toBeVisible(PATIENTLY);
    await press(page.getByRole('link', { name: 'Publish', exact: true }));
    await expect(page.getByRole('radio', { name: 'The one that is approved' })).toBeChecked(PATIENTLY);
    await press(button(page, 'Publish'));
    await press(dialog(page).getByRole('button', { name: 'Publish' }));
    await expect(page.getByRole('heading', { name: 'On the public site' })).toBeVisible(PATIENTLY);
    expect(await (await page.request.get('/en/newsletters/3')).text()).toContain('Where we met');
    expect(await (await page.request.get('/el/newsletters/3')).text()).not.toContain('Where we met');
  });
});

test('two who write at one issue: what only one touched is merged, the same words are asked for', async ({
  browser,
}) => {
  await as(browser, carla, async first => {
    const id = await made(first, 21);
    await first.goto(`/admin/newsletters/${id}`);
    await as(browser, elena, async second => {
      await second.goto(`/admin/newsletters/${id}`);
      await words(second, /^Text: Welcome, in English/).click();
      await second.keyboard.press('Control+End');
      await second.keyboard.type(' Elena adds.');
      await words(first, /^Headline/).click();
      await first.keyboard.press('Control+End');
      await first.keyboard.type(' Carla adds.');
      await expect(first.getByText(/Elena is typing|Elena/).first()).toBeVisible({ timeout: 45_000 });
      await button(first, 'Save').click();
      await expect(saved(first, 2)).toBeVisible();
      await button(second, 'Save').click();
      await expect(saved(second, 3)).toBeVisible();
      await expect(words(second, /^Headline/)).toContainText('Carla adds.');
      await expect(words(second, /^Text: Welcome, in English/)).toContainText('Elena adds.');

      await words(first, /^Disclaimer/).click();
      await first.keyboard.press('Control+End');
      await first.keyboard.type(' One way.');
      await words(second, /^Disclaimer/).click();
      await second.keyboard.press('Control+End');
      await second.keyboard.type(' Another way.');
      await button(second, 'Save').click();
      await expect(saved(second, 4)).toBeVisible();
      await button(first, 'Save').click();
      await expect(first.getByRole('heading', { name: 'Disclaimer (English)' })).toBeVisible();
      await first.getByText('Both, typed together').click();
      await first.getByRole('textbox').fill('## Whose views\n\nOurs alone. One way. Another way.');
      await button(first, 'Save both').click();
      await expect(saved(first, 5)).toBeVisible();
    });
  });
});

for (const [name, options] of [
  ['on a wide screen', { viewport: { width: 1440, height: 900 } }],
  ['on a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true }],
] as const)
  test(`axe finds nothing, and nothing is wider than the window: ${name}`, async ({ browser }) => {
    await as(
      browser,
      elena,
      async page => {
        for (const part of ['', '/publish']) {
          await page.goto(`/admin/newsletters/2${part}`);
          await page.locator('.issue-block, .issue-pages').first().waitFor();
          expect(await violations(page, SAID_ALOUD)).toEqual([]);
          expect(await fits(page)).toBe(true);
        }
      },
      options,
    );
  });
