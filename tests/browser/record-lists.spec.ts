// Lists of records and their versions in a real browser: found in Greek, narrowed, sorted, page by page, as the address
// says; compared and brought back by keyboard alone; looked through by axe in every state.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import {
  type APIRequestContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { loadMany } from '../../bench/harness/many-records.ts';
import { type Server, serve } from '../../bench/harness/secon.ts';
import { violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { join, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-lists-'));
const env = { SECON_DATA: joinPath(folder, 'data') };
const MANY = 60;
let server: Server;
let carla: string;
let oscar: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  afterFirstStart(env);
  await loadMany(env, MANY);
  server = await serve('start', env);
  carla = await join(server, env, { role: 'coordinator' });
  oscar = await join(server, env, { role: 'officer', name: 'Oscar' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(
  browser: Parameters<typeof signedIn>[0],
  path: string,
  options: BrowserContextOptions = {},
  email = carla,
): Promise<Page> {
  const context = await signedIn(browser, server, email, options);
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('main h1').waitFor();
  return page;
}

const rows = (page: Page) => page.locator('.k-table tbody tr:not(.k-skeleton-row)');
const settled = (page: Page) => expect(page.locator('.k-table-frame')).toHaveAttribute('aria-busy', 'false');
const firstTitle = (page: Page) => rows(page).first().locator('th a').textContent();

/** Asks the API as whoever is signed in. */
async function ask<T>(request: APIRequestContext, method: string, path: string, data?: object): Promise<T> {
  const answer = await request.fetch(`/api${path}`, {
    method,
    headers: { origin: server.url },
    ...(data && { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

interface View {
  readonly version: number;
  readonly fields: object;
}

async function change(
  request: APIRequestContext,
  path: string,
  fields: object,
  texts: object,
): Promise<void> {
  const view = await ask<View>(request, 'GET', path);
  await ask(request, 'PUT', path, { version: view.version, fields: { ...view.fields, ...fields }, texts });
}

test.describe('what is not there or not allowed', () => {
  test('an officer is offered nothing that changes anything', async ({ browser }) => {
    const page = await opened(browser, '/admin/events', {}, oscar);
    await settled(page);
    await expect(page.getByRole('link', { name: 'New event' })).toHaveCount(0);
    await page.goto('/admin/events/haskovo-2023/revisions');
    await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring back' })).toHaveCount(0);
    await page.context().close();
  });

  test('an address that makes no sense shows the list as usual', async ({ browser }) => {
    const page = await opened(browser, '/admin/events?sort=secret&offset=-3&limit=7&archived=perhaps');
    await settled(page);
    await expect(rows(page)).toHaveCount(50);
    await page.goto('/admin/events?offset=5000');
    await expect(page).toHaveURL(/offset=50$/);
    await settled(page);
    await expect(rows(page)).not.toHaveCount(0);
    await page.context().close();
  });

  test('nothing found leads back to everything', async ({ browser }) => {
    const page = await opened(browser, '/admin/practices?search=qqqqqq&state=draft');
    await expect(page.getByText('Nothing found', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page).toHaveURL(`${server.url}/admin/practices`);
    await settled(page);
    await expect(rows(page)).toHaveCount(50);
    await page.context().close();
  });

  test('a server that fails is said, and asked again', async ({ browser }) => {
    const context = await signedIn(browser, server, carla);
    const page = await context.newPage();
    let broken = true;
    await page.route('**/api/v1/reports?*', route =>
      broken ? route.fulfill({ status: 500, json: {} }) : route.continue(),
    );
    await page.goto('/admin/reports');
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 15_000 });
    expect(await violations(page)).toEqual([]);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(rows(page)).toHaveCount(2);
    await context.close();
  });
});

test.describe('a list', () => {
  test('is searched in Greek, in capitals and small letters alike', async ({ browser }) => {
    const page = await opened(browser, '/admin/events', { locale: 'el-GR' });
    await settled(page);
    await page.getByRole('searchbox').fill('ΚΑΛΑΜΆΤΑ');
    await expect(page).toHaveURL(/search=/);
    await settled(page);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).locator('th a')).toHaveAttribute('href', '/admin/events/kalamata-2023');
    await page.getByRole('searchbox').press('Escape');
    await expect(page).toHaveURL(`${server.url}/admin/events`);
    await page.context().close();
  });

  test('keeps what it was asked in its address', async ({ browser }) => {
    const page = await opened(browser, '/admin/practices');
    await settled(page);
    await page
      .getByRole('button', { name: /^All.* State/ })
      .or(page.getByLabel('State'))
      .first()
      .click();
    await page.getByRole('option', { name: 'Submitted', exact: true }).click();
    await expect(page).toHaveURL(/state=submitted/);
    await expect.poll(() => rows(page).count()).toBeLessThan(50);
    await settled(page);
    await expect(rows(page)).not.toHaveCount(0);
    const titlesNow = () => rows(page).locator('th a').allTextContents();
    const before = await titlesNow();
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click();
    await expect(page).toHaveURL(/sort=-title/);
    await expect.poll(titlesNow).not.toEqual(before);
    await settled(page);
    const titles = await titlesNow();
    await page.reload();
    await expect.poll(titlesNow).toEqual(titles);
    await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await page.getByRole('button', { name: 'Clear all' }).click();
    await settled(page);
    await expect(rows(page)).toHaveCount(50);
    await page.context().close();
  });

  test('has pages, and the next one has other rows', async ({ browser }) => {
    const page = await opened(browser, '/admin/events');
    await settled(page);
    const first = (await firstTitle(page)) ?? '';
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/offset=50/);
    await settled(page);
    await expect(rows(page).first().locator('th a')).not.toHaveText(first);
    await expect(page.getByText(/^51–/)).toBeVisible();
    await rows(page).first().locator('th a').click();
    await expect(page).toHaveURL(/\/admin\/events\/[a-z0-9-]+$/);
    await page.goBack();
    await expect(page).toHaveURL(/offset=50/);
    await page.context().close();
  });

  test('shows the archived ones when asked', async ({ browser }) => {
    const page = await opened(browser, '/admin/events');
    const { version } = await ask<View>(page.request, 'GET', '/v1/events/mazovia-rsg-2');
    await ask(page.request, 'POST', '/v1/events/mazovia-rsg-2/archive', { version });
    await page.reload();
    await settled(page);
    await page.getByText('Show archived ones').click();
    await expect(page).toHaveURL(/archived=true/);
    await settled(page);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).locator('th a')).toHaveAttribute('href', '/admin/events/mazovia-rsg-2');
    await page.context().close();
  });

  test('marks what I did not save, and has my drafts of records to be', async ({ browser }) => {
    const page = await opened(browser, '/admin/indicators');
    const draft = (record: string | null, texts: object = {}) =>
      ask(page.request, 'PUT', `/v1/drafts/${crypto.randomUUID()}`, {
        kind: 'indicators',
        record,
        base: record === null ? null : 1,
        fields: {},
        texts,
      });
    await draft('good-practices');
    await draft(null, { title: { en: { body: 'Cooperatives founded', state: 'draft' } } });
    await draft(null);
    await page.reload();
    await expect(page.getByRole('row', { name: /Not saved/ })).toHaveCount(1);
    const drafts = page.getByRole('region', { name: 'Begun and not saved yet' });
    await expect(drafts.getByRole('link', { name: 'Cooperatives founded' })).toHaveAttribute(
      'href',
      /\/admin\/indicators\/new\?draft=/,
    );
    expect(await violations(page)).toEqual([]);
    await drafts.getByRole('button', { name: /Indicator without a name/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Throw away' }).click();
    await expect(drafts.getByRole('listitem')).toHaveCount(1);
    await page.context().close();
  });
});

/** Presses Tab until what is meant has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate<string>(
      `((e) => e.getAttribute('aria-label') ?? e.textContent ?? '')(document.activeElement)`,
    );
    if (name.test(words)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test('versions are compared and brought back by keyboard alone', async ({ browser }) => {
  const page = await opened(browser, '/admin/events/kalamata-2023');
  const path = '/v1/events/kalamata-2023';
  const summary = (body: string) => ({ summary: { en: { body, state: 'draft' } } });
  await change(page.request, path, { mode: 'on site' }, summary('Partners met by the sea.'));
  await change(page.request, path, { mode: 'online' }, summary('Partners met by the harbour.'));
  await page.goto('/admin/events/kalamata-2023/revisions');
  await expect(
    page.getByRole('heading', { level: 2, name: /between version 2 and version 3/ }),
  ).toBeVisible();
  const compared = page.getByRole('region', { name: /What changed/ });
  await expect(compared.locator('ins', { hasText: 'On' }).first()).toBeVisible();
  await expect(compared.locator('del', { hasText: 'sea' })).toBeVisible();
  await expect(compared.locator('ins', { hasText: 'harbour' })).toBeVisible();
  await tabTo(page, /from version 1 to version 2/);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: /between version 1 and version 2/ }),
  ).toBeFocused();
  await expect(page).toHaveURL(/from=1&to=2/);
  await page.reload();
  await tabTo(page, /Bring version 1 back/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Bring version 1 back?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await tabTo(page, /Bring this version back/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}/admin/events/kalamata-2023`);
  await expect(page.getByText('Version 1 is back, as version 4.')).toBeVisible();
  const view = await ask<{ version: number; fields: { mode?: string } }>(page.request, 'GET', path);
  expect([view.version, view.fields.mode]).toEqual([4, undefined]);
  await page.context().close();
});

test('who was overtaken is told before an old version is brought back', async ({ browser }) => {
  const page = await opened(browser, '/admin/events/caceres-2024');
  const path = '/v1/events/caceres-2024';
  await change(page.request, path, { mode: 'on site' }, {});
  await page.goto('/admin/events/caceres-2024/revisions');
  await page.getByRole('button', { name: 'Bring version 1 back' }).click();
  await change(page.request, path, { mode: 'hybrid' }, {});
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Bring this version back' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Somebody saved this record meanwhile');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Version 3' })).toBeVisible();
  await page.context().close();
});

/** Each in one of the looks in turn: they are all of one kit. `trial:axe` goes through the screens in more. */
const LOOKS: readonly BrowserContextOptions[] = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 800 }, hasTouch: true },
];

const SCREENS = [
  'organisations',
  'regions',
  'events?search=a&type=interregional',
  'practices',
  'policies',
  'indicators',
  'reports',
  'library',
  'events?search=qqqqqq',
  'library?archived=true',
  'events/haskovo-2023/revisions',
  'events/kalamata-2023/revisions',
  'project/secon/revisions',
];

test('axe finds nothing, and nothing scrolls sideways', async ({ browser }) => {
  for (const [turn, look] of LOOKS.entries()) {
    const page = await opened(browser, '/admin/events', { ...look, reducedMotion: 'reduce' });
    for (const path of SCREENS.filter((_, place) => place % LOOKS.length === turn)) {
      await page.goto(`/admin/${path}`);
      await page.locator('main h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await violations(page)]).toEqual([path, []]);
      expect([
        path,
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ]).toEqual([path, 0]);
    }
    await page.context().close();
  }
});

test('axe finds nothing while a list is awaited, nor where there is none', async ({ browser }) => {
  const context = await signedIn(browser, server, carla);
  const page = await context.newPage();
  await page.route('**/api/v1/events?*', () => undefined);
  await page.goto('/admin/events');
  await expect(page.locator('.k-skeleton-row').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.route('**/api/v1/policies?*', route => route.fulfill({ json: { total: 0, records: [] } }));
  await page.goto('/admin/policies');
  await expect(page.getByText('No policy instrument is on record yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'New policy instrument' })).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await context.close();
});
