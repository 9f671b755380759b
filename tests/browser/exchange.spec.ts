// The translator's side in a real browser: texts go out as files and come back as a translator's tool writes them, a
// machine is asked over the network, and people call each other by name. Whatever does not fit changes nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
import { deepl, inGreek, type Machine } from './deepl.ts';
import { afterFirstStart } from './first-start.ts';
import { join, signedIn } from './signed-in.ts';
import { changed, GREEK, SUMMARY, TITLE, TOOLS, type Tool } from './translators-tools.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-exchange-'));
let server: Server;
let carla: string;
let thalia: string;

let machine: Machine;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  machine = await deepl();
  const env = {
    SECON_DATA: joinPath(folder, 'data'),
    SECON_DEEPL_KEY: 'a key',
    SECON_DEEPL_URL: machine.url,
  };
  afterFirstStart(env);
  server = await serve('start', env);
  carla = await join(server, env, { role: 'coordinator', name: 'Carla' });
  thalia = await join(server, env, { role: 'translator', name: 'Thalia', language: 'el' });
  await join(server, env, { role: 'communication', name: 'Nikos Vlach' });
});
test.afterAll(async () => {
  machine.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
const sessions = new Map<string, Kept>();

/** A browser in which somebody is signed in; their screens speak English. */
async function person(browser: Browser, email: string, options: BrowserContextOptions = {}): Promise<Page> {
  if (!sessions.has(email)) {
    const first = await signedIn(browser, server, email);
    await first.request.patch('/api/v1/me', { data: { language: 'en' }, headers: { origin: server.url } });
    sessions.set(email, await first.storageState());
    await first.close();
  }
  const storageState = sessions.get(email) as Kept;
  const context = await browser.newContext({
    baseURL: server.url,
    reducedMotion: 'reduce',
    storageState,
    ...options,
  });
  const page = await context.newPage();
  page.on('pageerror', error => expect(error.message).toBe('no error'));
  return page;
}

/** An event with a title and a summary in English. @returns its name */
async function made(page: Page): Promise<string> {
  const written = await page.request.post('/api/v1/events', {
    headers: { origin: server.url },
    data: {
      draft: crypto.randomUUID(),
      fields: { type: 'interregional', start: '2025-02-03', source: 'en' },
      texts: {
        title: { en: { body: TITLE, state: 'reviewed' } },
        summary: { en: { body: SUMMARY, state: 'reviewed' } },
      },
    },
  });
  expect(written.status(), await written.text()).toBe(201);
  return (await written.json()).id;
}

interface Shown {
  readonly body: string;
  readonly state: string;
  readonly version: string;
}

/** A text as it is on record. */
async function onRecord(page: Page, id: string, field: string, language = 'el'): Promise<Shown | null> {
  const desk = await page.request.get(`/api/v1/desk/events/${id}/${language}`);
  const { fields } = (await desk.json()) as { fields: { field: string; target: Shown | null }[] };
  return fields.find(text => text.field === field)?.target ?? null;
}

/** Somebody else writes a text. */
async function writes(page: Page, id: string, field: string, body: string, language = 'el'): Promise<void> {
  const seen = (await onRecord(page, id, field, language))?.version ?? null;
  const saved = await page.request.put(`/api/v1/desk/events/${id}/${language}/${field}`, {
    headers: { origin: server.url },
    data: { body, state: 'draft', seen },
  });
  expect(saved.status(), await saved.text()).toBe(200);
}

interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

async function downloaded(page: Page): Promise<Taken> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).click();
  const download = await started;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const address = (id: string): string => `/admin/exchange?kind=events&id=${id}&language=el`;
const back = (page: Page): Locator => page.getByRole('region', { name: 'Bring a file back' });

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await back(page)
    .getByRole('button', { name: /^Choose/ })
    .click();
  await (await chooser).setFiles({ name, mimeType: '', buffer });
}

for (const [format, tool] of Object.entries(TOOLS))
  test(`out as ${format}, translated, and back: facts stay, and a second time nothing is new`, async ({
    browser,
  }) => {
    const carlas = await person(browser, carla);
    const id = await made(carlas);
    await carlas.context().close();
    const page = await person(browser, thalia);
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Translate elsewhere' }).click();
    await page.goto(address(id));
    await page.locator('label').filter({ hasText: format }).click();
    await expect(page.getByText('2 texts, translated from English')).toBeVisible();
    const { name, bytes } = await downloaded(page);
    const file = changed(bytes, tool);
    await bring(page, name, file);
    await expect(back(page).getByText('2 texts would change')).toBeVisible();
    await expect(back(page).getByText('Οι περιφέρειες συναντήθηκαν στις 13')).toBeVisible();
    expect(await onRecord(page, id, 'summary')).toBeNull();
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
    await back(page).getByRole('button', { name: 'Take in 2 texts' }).click();
    await expect(back(page).getByText('2 texts taken in')).toBeVisible();
    expect(await onRecord(page, id, 'title')).toMatchObject({ body: GREEK.title, state: 'draft' });
    expect(await onRecord(page, id, 'summary')).toMatchObject({ body: GREEK.summary, state: 'draft' });
    await bring(page, name, file);
    await expect(back(page).getByText('Nothing in it is new', { exact: false })).toBeVisible();
    await page.context().close();
  });

test('a damaged file is refused on a phone too, with place and reason, and nothing of it is taken in', async ({
  browser,
}) => {
  const carlas = await person(browser, carla);
  const id = await made(carlas);
  await carlas.context().close();
  const page = await person(browser, thalia, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await page.goto(address(id));
  const { bytes } = await downloaded(page);
  const file = changed(bytes, TOOLS['XLIFF 2.1'] as Tool);
  // The title's unit is whole; the summary's lost a fact on the way.
  await bring(
    page,
    'lost.xlf',
    changed(file, markup => markup.replace(/(<target>[^<]*)<ph[^>]*\/>/, '$1')),
  );
  const refusal = back(page).getByRole('alert');
  await expect(refusal).toContainText('This file does not fit, so nothing was changed');
  await expect(refusal).toContainText('lost.xlf');
  await expect(refusal.getByRole('listitem')).toHaveText(
    /^Events, .*: What it is about, paragraph 1, line \d+: A fact or link of the source is missing: dates \(event:haskovo-2023\.dates\)\.$/,
  );
  expect(await violations(page, SAID_ALOUD)).toEqual([]);
  expect(await fits(page)).toBe(true);
  await bring(page, 'cut.xlf', file.subarray(0, file.length - 30));
  await expect(refusal).toContainText('It is damaged');
  await expect(back(page).getByRole('button', { name: /^Take in/ })).toBeHidden();
  expect([await onRecord(page, id, 'title'), await onRecord(page, id, 'summary')]).toEqual([null, null]);
  await bring(page, 'whole.xlf', file);
  await expect(back(page).getByText('2 texts would change')).toBeVisible();
  await expect(refusal).toBeHidden();
  await page.context().close();
});

test('what somebody changed since the file was taken out stays theirs, also between looking and taking in', async ({
  browser,
}) => {
  const carlas = await person(browser, carla);
  const id = await made(carlas);
  const page = await person(browser, thalia);
  await page.goto(address(id));
  const { name, bytes } = await downloaded(page);
  const file = changed(bytes, TOOLS['XLIFF 2.1'] as Tool);
  await bring(page, name, file);
  await expect(back(page).getByText('2 texts would change')).toBeVisible();
  await writes(carlas, id, 'title', 'Λόγια της Carla');
  await back(page).getByRole('button', { name: 'Take in 2 texts' }).click();
  await expect(back(page).getByRole('alert')).toContainText(
    /Title, line \d+: Somebody has changed this text here since the file was taken out\./,
  );
  expect(await onRecord(page, id, 'title')).toMatchObject({ body: 'Λόγια της Carla' });
  expect(await onRecord(page, id, 'summary')).toBeNull();

  await writes(carlas, id, 'summary', `${SUMMARY} All came.`, 'en');
  await page.reload();
  const fresh = await downloaded(page);
  await writes(carlas, id, 'summary', `${SUMMARY} Many came.`, 'en');
  const late = changed(fresh.bytes, TOOLS['XLIFF 2.1'] as Tool);
  await bring(page, name, late);
  await expect(
    back(page).getByText('Its source has changed since the file was made', { exact: false }),
  ).toBeVisible();
  await carlas.context().close();
  await page.context().close();
});

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const editor = (page: Page, name: string): Locator => part(page, name).getByRole('textbox');

test('a machine is asked at the desk: what it refuses is told, what it writes is marked, and facts come back', async ({
  browser,
}) => {
  const carlas = await person(browser, carla);
  const id = await made(carlas);
  await carlas.context().close();
  const page = await person(browser, thalia);
  await page.goto(`/admin/desk/events/${id}/el`);
  const ask = page.getByRole('button', { name: 'Translate by machine' });
  machine.answer = (_, response) => response.writeHead(456).end('{}');
  await ask.click();
  await expect(
    page.getByText('What it is about: What the project may have translated is used up.'),
  ).toBeVisible();
  expect(await violations(page, SAID_ALOUD)).toEqual([]);
  expect(await onRecord(page, id, 'summary')).toBeNull();

  // One that is broken at first, and takes its time then.
  let release = (): void => undefined;
  const released = new Promise<void>(free => {
    release = free;
  });
  machine.answer = (_, response) => {
    machine.answer = (blocks, later) => void released.then(() => inGreek(blocks, later));
    response.writeHead(500).end();
  };
  await ask.click();
  await expect(page.getByText('The machine does not answer yet', { exact: false })).toBeVisible();
  await editor(page, 'Title').click();
  await page.keyboard.type('Δικός μου τίτλος');
  await expect(part(page, 'Title').getByText(/^Saved \d/)).toBeVisible();
  release();
  await expect(part(page, 'What it is about').getByText('Machine', { exact: true })).toBeVisible({
    timeout: 45_000,
  });
  await expect(editor(page, 'What it is about')).toContainText('λόγια');
  await expect(page.getByText('Title: Somebody wrote this text meanwhile, so theirs stays.')).toBeVisible();
  expect(await onRecord(page, id, 'summary')).toMatchObject({
    state: 'machine',
    body: expect.stringMatching(
      /^λόγια\{event:haskovo-2023\.dates\}λόγια\[λόγια\]\(fact:event:haskovo-2023\.place\)λόγια$/,
    ),
  });
  expect(await onRecord(page, id, 'title')).toMatchObject({ body: 'Δικός μου τίτλος', state: 'draft' });
  await page.context().close();
});

test('@ in a comment offers people, by keys and by pointer, and tells whoever is named', async ({
  browser,
}) => {
  const carlas = await person(browser, carla);
  const id = await made(carlas);
  await carlas.context().close();
  const page = await person(browser, thalia);
  await page.goto(`/admin/desk/events/${id}/el`);
  await part(page, 'Title').getByRole('button', { name: 'Comments' }).click();
  const words = part(page, 'Title').getByRole('textbox', { name: 'Write a comment' });
  const offered = part(page, 'Title').getByRole('listbox', { name: 'Tell' });
  await words.click();
  await page.keyboard.type('Is that right, @');
  await expect(offered.getByRole('option')).toHaveText(['Carla', 'Nikos Vlach']);
  await page.keyboard.press('ArrowDown');
  await expect(offered.getByRole('option', { name: 'Nikos Vlach' })).toHaveAttribute('aria-selected', 'true');
  expect(await words.getAttribute('aria-activedescendant')).toBe(
    await offered.getByRole('option', { name: 'Nikos Vlach' }).getAttribute('id'),
  );
  expect(await violations(page, SAID_ALOUD)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(offered).toBeHidden();
  await page.keyboard.type('n');
  await expect(offered).toBeHidden();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('@nik');
  await page.keyboard.press('Enter');
  await expect(words).toHaveValue('Is that right, @Nikos Vlach ');
  await page.keyboard.type('and @c');
  await offered.getByRole('option', { name: 'Carla' }).click();
  await expect(words).toHaveValue('Is that right, @Nikos Vlach and @Carla ');
  for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await page.keyboard.type('l?');
  await part(page, 'Title').getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(part(page, 'Title').getByText('Told: Nikos Vlach', { exact: true })).toBeVisible();
  await expect(words).toHaveValue('');
  await page.context().close();
});
