// The language board and the desk in a real browser: texts are translated with their facts, by several people at once,
// without a connection, and approved by somebody else. Nothing typed is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { type Server, serve } from '../../bench/harness/secon.ts';
import { fits, SAID_ALOUD, violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { join, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-desk-'));
const env = { SECON_DATA: joinPath(folder, 'data') };
let server: Server;
/** Two who lead, two who translate into Greek, one into Bulgarian. */
let carla: string;
let elena: string;
let thalia: string;
let nikos: string;
let boris: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  afterFirstStart(env);
  server = await serve('start', env);
  carla = await join(server, env, { role: 'coordinator', name: 'Carla' });
  elena = await join(server, env, { role: 'coordinator', name: 'Elena' });
  thalia = await join(server, env, { role: 'translator', name: 'Thalia', language: 'el' });
  nikos = await join(server, env, { role: 'translator', name: 'Nikos', language: 'el' });
  boris = await join(server, env, { role: 'translator', name: 'Boris', language: 'bg' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
const sessions = new Map<string, Kept>();

/** Each signs in once, and their screens speak English. */
async function sessionOf(browser: Browser, email: string): Promise<Kept> {
  const kept = sessions.get(email);
  if (kept !== undefined) return kept;
  const context = await signedIn(browser, server, email);
  await context.request.patch('/api/v1/me', { data: { language: 'en' }, headers: { origin: server.url } });
  const state = await context.storageState();
  sessions.set(email, state);
  await context.close();
  return state;
}

/** A browser in which somebody is signed in. */
async function person(
  browser: Browser,
  email: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const storageState = await sessionOf(browser, email);
  const context = await browser.newContext({
    baseURL: server.url,
    reducedMotion: 'reduce',
    storageState,
    ...options,
  });
  const page = await context.newPage();
  page.on('pageerror', error => expect(error.message).toBe('no error'));
  return { page, context };
}

const SUMMARY = 'The regions met on {event:haskovo-2023.dates} in [Haskovo](fact:event:haskovo-2023.place).';

type Bodies = Readonly<Record<string, string>>;

/** An event of its own with a title and a summary in English. @returns the address of its desk, without the language */
async function made(page: Page, title: string, titles: Bodies = {}): Promise<string> {
  const drafts = Object.entries(titles).map(([language, body]) => [language, { body, state: 'draft' }]);
  const answer = await page.request.post('/api/v1/events', {
    headers: { origin: server.url },
    data: {
      draft: crypto.randomUUID(),
      fields: { type: 'interregional', start: '2025-02-03', source: 'en' },
      texts: {
        title: { en: { body: title, state: 'reviewed' }, ...Object.fromEntries(drafts) },
        summary: { en: { body: SUMMARY, state: 'reviewed' } },
      },
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return `/admin/desk/events/${(await answer.json()).id}`;
}

interface Shown {
  readonly body: string;
  readonly state: string;
}

/** A text as it is on record. */
async function onRecord(page: Page, desk: string, language: string, field: string): Promise<Shown | null> {
  const answer = await page.request.get(`${desk.replace('/admin/', '/api/v1/')}/${language}`);
  const { fields } = (await answer.json()) as { fields: { field: string; target: Shown | null }[] };
  return fields.find(text => text.field === field)?.target ?? null;
}

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const editor = (page: Page, name: string): Locator => part(page, name).getByRole('textbox');
const saved = (page: Page, name: string): Locator => part(page, name).getByText(/^Saved \d/);

async function write(page: Page, name: string, words: string): Promise<void> {
  await editor(page, name).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

test('two texts are translated by keyboard alone, with a fact and a bound place, and the board knows', async ({
  browser,
}) => {
  const { page: carlas, context } = await person(browser, carla);
  const desk = await made(carlas, 'Meeting by keyboard');
  await context.close();
  const { page, context: own } = await person(browser, thalia, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${desk}/el#title`);
  await expect(editor(page, 'Title')).toBeFocused();
  await page.keyboard.type('Συνάντηση με πληκτρολόγιο');
  await page.keyboard.press('Alt+PageDown');
  await expect(editor(page, 'What it is about')).toBeFocused();
  await page.keyboard.type('Οι περιφέρειες συναντήθηκαν στις ');
  await expect(part(page, 'What it is about').getByText('2 facts are not in your text yet')).toBeVisible();
  await page.keyboard.press('Control+Alt+Digit1');
  await page.keyboard.type(' εδώ: ');
  await page.keyboard.press('Control+Alt+Digit2');
  await expect(part(page, 'What it is about').getByText('not in your text yet')).toBeHidden();
  await expect(saved(page, 'What it is about')).toBeVisible();
  expect(await onRecord(page, desk, 'el', 'title')).toMatchObject({ body: 'Συνάντηση με πληκτρολόγιο' });
  expect(await onRecord(page, desk, 'el', 'summary')).toMatchObject({
    body: 'Οι περιφέρειες συναντήθηκαν στις {event:haskovo-2023.dates} εδώ: {event:haskovo-2023.place}',
    state: 'draft',
  });
  expect(await violations(page, SAID_ALOUD)).toEqual([]);
  await page.goto('/admin/board?search=keyboard');
  const cell = page.getByRole('link', { name: /, Greek: Draft, 0 of 2 approved$/ });
  await expect(cell).toBeVisible();
  expect(await violations(page, SAID_ALOUD)).toEqual([]);
  await cell.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: /, Dutch: Missing/ })).toBeFocused();
  await own.close();
});

test('in two languages nobody disturbs anybody; in one, the second is told before anything is overwritten', async ({
  browser,
}) => {
  const [greek, other, bulgarian] = await Promise.all([
    person(browser, thalia),
    person(browser, nikos),
    person(browser, boris),
  ]);
  const { page: carlas, context } = await person(browser, carla);
  const desk = await made(carlas, 'Meeting of several', { el: 'Πρώτα λόγια', bg: 'Първи думи' });
  await context.close();
  await Promise.all([
    greek.page.goto(`${desk}/el`),
    other.page.goto(`${desk}/el`),
    bulgarian.page.goto(`${desk}/bg`),
  ]);
  await editor(other.page, 'Title').waitFor();
  await Promise.all([
    write(greek.page, 'Title', 'Συνάντηση πολλών'),
    write(bulgarian.page, 'Title', 'Среща на мнозина'),
  ]);
  await Promise.all([saved(greek.page, 'Title').waitFor(), saved(bulgarian.page, 'Title').waitFor()]);
  expect(await onRecord(greek.page, desk, 'bg', 'title')).toMatchObject({ body: 'Среща на мнозина' });

  await write(other.page, 'Title', 'Δική μου συνάντηση');
  const told = part(other.page, 'Title').getByText('Thalia has changed this text too');
  await expect(told).toBeVisible();
  expect(await onRecord(other.page, desk, 'el', 'title')).toMatchObject({ body: 'Συνάντηση πολλών' });
  expect(await violations(other.page, SAID_ALOUD)).toEqual([]);
  await write(other.page, 'Title', 'Συνάντηση πολλών, δική μου');
  await other.page.getByRole('button', { name: 'Keep mine as it stands now' }).click();
  await expect(told).toBeHidden();
  await expect(saved(other.page, 'Title')).toBeVisible();
  expect(await onRecord(other.page, desk, 'el', 'title')).toMatchObject({
    body: 'Συνάντηση πολλών, δική μου',
  });
  await Promise.all([greek, other, bulgarian].map(({ context: used }) => used.close()));
});

test('without a connection nothing is lost: it is kept, found after a reload, and sent when it is back', async ({
  browser,
}) => {
  const { page: carlas, context } = await person(browser, carla);
  const desk = await made(carlas, 'Meeting offline');
  await context.close();
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
  const { page, context: own } = await person(browser, thalia, phone);
  await page.goto(`${desk}/el`);
  await page.route('**/api/v1/desk/events/**', route =>
    route.request().method() === 'PUT' ? route.abort() : route.fallback(),
  );
  await write(page, 'Title', 'Χωρίς σύνδεση');
  const kept = part(page, 'Title')
    .getByText('No connection: kept on this computer', { exact: false })
    .first();
  await expect(kept).toBeVisible();
  expect(await violations(page, SAID_ALOUD)).toEqual([]);
  expect(await fits(page)).toBe(true);
  await page.reload();
  await expect(part(page, 'Title').getByText(/^Here is what you typed on/)).toBeVisible();
  expect(await onRecord(page, desk, 'el', 'title')).toBeNull();
  await page.unroute('**/api/v1/desk/events/**');
  await expect(saved(page, 'Title')).toBeVisible();
  expect(await onRecord(page, desk, 'el', 'title')).toMatchObject({ body: 'Χωρίς σύνδεση', state: 'draft' });
  await page.goto('/admin/board?search=offline&at=el');
  await expect(page.getByRole('link', { name: /^Meeting offline/ })).toBeVisible();
  expect(await violations(page, SAID_ALOUD)).toEqual([]);
  expect(await fits(page)).toBe(true);
  await own.close();
});

async function give(page: Page, name: string, state: string): Promise<void> {
  await part(page, name)
    .getByRole('button', { name: `${name}: change how far it is` })
    .click();
  await page.getByRole('menuitemradio', { name: state }).click();
}

test('who wrote it does not approve it where somebody else can; somebody else does', async ({ browser }) => {
  const [{ page, context }, second] = await Promise.all([person(browser, carla), person(browser, elena)]);
  const desk = await made(page, 'Meeting to approve');
  await page.goto(`${desk}/el`);
  await write(page, 'Title', 'Συνάντηση προς έγκριση');
  await expect(saved(page, 'Title')).toBeVisible();
  await give(page, 'Title', 'Approved');
  const barred = page.getByRole('menuitemradio', { name: 'Approved' });
  await expect(barred).toContainText('somebody else has to approve them');
  await expect(barred).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await onRecord(page, desk, 'el', 'title')).toMatchObject({ state: 'draft' });
  await second.page.goto(`${desk}/el`);
  await give(second.page, 'Title', 'Approved');
  await expect(part(second.page, 'Title').getByText(/^by Elena, /)).toBeVisible();
  expect(await onRecord(page, desk, 'el', 'title')).toMatchObject({ state: 'approved' });
  await Promise.all([context.close(), second.context.close()]);
});
