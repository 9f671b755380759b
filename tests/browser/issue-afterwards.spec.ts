// What becomes of an issue once it is written: it goes out by itself at its hour or says why it did not, readers are told
// where it is not available, a correction is told to them and the version before stays; and what the check finds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type Server, seconOk, serve } from '../../bench/harness/secon.ts';
import { afterFirstStart } from './first-start.ts';
import { hands } from './hands.ts';
import { join, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-afterwards-'));
const env = { SECON_DATA: joinPath(folder, 'data') };
/** Day and month are the same number: they are typed in whatever order the field has. */
const ITS_DAY = '2031-05-05';
const PATIENTLY = { timeout: 30_000 };
let server: Server;
let carla: string;
let elena: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  afterFirstStart(env);
  server = await serve('start', env);
  carla = await join(server, env, { role: 'communication', name: 'Carla' });
  elena = await join(server, env, { role: 'communication', name: 'Elena' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function as(browser: Browser, email: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await signedIn(browser, server, email, { reducedMotion: 'reduce' });
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('pageerror', error => broken.push(error.message));
  await act(page);
  expect(broken).toEqual([]);
  await context.close();
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const dialog = (page: Page): Locator => page.locator('section[role=alertdialog]');
const item = (page: Page, words: string | RegExp): Locator =>
  page.locator('.issue-item').filter({ hasText: words });

const draft = (text: string) => ({ en: { body: text, state: 'draft' } });

/** Makes an issue with words in English. */
async function make(page: Page, number: number, introduction: string): Promise<void> {
  const answer = await page.request.post('/api/v1/newsletters', {
    headers: { origin: server.url },
    data: {
      draft: crypto.randomUUID(),
      fields: { number, source: 'en' },
      texts: {
        headline: draft('## Regions at work\n\nWhat we did.'),
        introduction: draft(`## Welcome\n\n${introduction}`),
        disclaimer: draft('## Whose views\n\nOurs alone.'),
      },
    },
  });
  expect(answer.status()).toBe(201);
}

async function approve(page: Page, number: number): Promise<void> {
  await page.goto(`/admin/newsletters/${number}/check?language=en`);
  await button(page, 'Approve English').click(PATIENTLY);
  await dialog(page).getByRole('button', { name: 'Approve' }).click();
  await expect(button(page, 'Withdraw the approval of English')).toBeVisible(PATIENTLY);
}

async function schedule(page: Page, number: number, which: RegExp): Promise<void> {
  const { press, writeDay } = hands(page, 'mouse');
  await page.goto(`/admin/newsletters/${number}/publish`);
  await press(page.getByRole('radio', { name: which }));
  await press(page.getByRole('radio', { name: 'At a day and time' }));
  await writeDay(page.getByRole('group', { name: 'Day' }), ITS_DAY);
  await button(page, 'Schedule').click();
  await dialog(page).getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByText(/^This issue goes out by itself: Monday.* 5 May 2031/)).toBeVisible(PATIENTLY);
}

test('an issue goes out at its hour with nobody at a screen; one that cannot says why, and where', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  await as(browser, carla, async page => {
    await make(page, 3, 'Good to have you here.');
    await make(page, 4, 'Good to have you here again.');
  });
  await as(browser, elena, async page => {
    await approve(page, 3);
    await schedule(page, 3, /^The one that is approved/);
    await schedule(page, 4, /^All 11/);
    expect((await page.request.get('/en/newsletters/3')).status()).toBe(404);
  });
  await server.stop();
  // Its day has come; a house that was off asks as soon as it begins.
  server = await serve('start', { ...env, SECON_TODAY: ITS_DAY });
  const onSite = async (): Promise<string> => (await fetch(`${server.url}/en/newsletters/3`)).text();
  await expect.poll(onSite, PATIENTLY).toContain('Good to have you here.');
  await as(browser, elena, async page => {
    await page.goto('/admin/newsletters/3/publish');
    await expect(page.getByRole('heading', { name: 'On the public site' })).toBeVisible(PATIENTLY);
    await expect(page.getByText('This issue goes out by itself')).toHaveCount(0);
    await page.goto('/admin/newsletters/4/publish');
    const notice = page.locator('.k-notice').filter({ hasText: 'This issue was to go out' });
    await expect(notice).toContainText('It did not');
    await expect(notice).toContainText('English · Headline: Regions at work: This is still a draft.');
    await notice.getByRole('link', { name: 'Check' }).click();
    await expect(page).toHaveURL(`${server.url}/admin/newsletters/4/check`);
    expect((await page.request.get('/en/newsletters/4')).status()).toBe(404);
  });
});

test('the page names languages that are not out; a correction stands on it, and the old version stays', async ({
  browser,
}) => {
  const first = `${server.url}/en/newsletters/3/versions/1/page.html`;
  const before = await (await fetch(first)).text();
  await as(browser, carla, async page => {
    await page.goto('/en/newsletters/3');
    const absent = page.getByRole('region', { name: 'Not available in these languages' });
    await expect(absent.getByRole('listitem')).toHaveCount(10);
    await expect(absent).toContainText('Ελληνικά');
    await page.goto('/admin/newsletters/3');
    await page.getByRole('textbox', { name: /^Text: Welcome, in English/ }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' We moved house.');
    await button(page, 'Save').click();
    await expect(page.getByText(/^Version \d+, saved on/)).toBeVisible();
  });
  await as(browser, elena, async page => {
    await approve(page, 3);
    await page.goto('/admin/newsletters/3/publish');
    await button(page, 'Correct what was published').click(PATIENTLY);
    await button(page, 'Publish the correction').click();
    await expect(page.getByText('Choose at least one language.')).toBeVisible();
    await page.getByRole('group', { name: 'Languages to correct' }).getByText('English').click();
    await button(page, 'Publish the correction').click();
    await expect(page.getByText('Readers need to know what was corrected.')).toBeVisible();
    await page.getByLabel('What was corrected, for readers in English').fill('Our address is another.');
    await button(page, 'Publish the correction').click();
    await expect(page.getByRole('row', { name: /Our address is another/ })).toBeVisible(PATIENTLY);
    await expect(page.getByRole('row', { name: /^English/ })).toHaveCount(2);
    await page.goto('/en/newsletters/3');
    const page3 = page.locator('main');
    await expect(page3).toContainText('Corrected on 5 May 2031');
    await expect(page3).toContainText('Our address is another.');
    await expect(page3).toContainText('We moved house.');
    await page.getByRole('link', { name: /^Version 1,/ }).click();
    await expect(page).toHaveURL(first);
    await expect(page.locator('body')).not.toContainText('We moved house.');
  });
  expect(await (await fetch(first)).text()).toBe(before);
});

test('a picture is uploaded into a block; the check says what it lacks, and leads to it', async ({
  browser,
}) => {
  const photo = joinPath(folder, 'town hall.png');
  const square = { width: 900, height: 600, channels: 3 as const, background: '#357' };
  await sharp({ create: square }).png().toFile(photo);
  await as(browser, carla, async page => {
    await page.goto('/admin/newsletters/4');
    await button(page, 'Add a block').click();
    await page.getByRole('menuitem', { name: /^Picture/ }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.locator('.issue-block-picture').getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(photo);
    const about = page.getByRole('dialog', { name: 'About this picture' });
    await expect(about).toContainText('The public does not see this picture yet');
    await about.getByRole('button', { name: 'Add' }).click();
    await about.waitFor({ state: 'hidden' });
    await page.getByRole('textbox', { name: /^Picture, in English/ }).click();
    await page.keyboard.type('Where we met');
    await button(page, 'Save').click();
    await expect(page.getByText(/^Version 2, saved on/)).toBeVisible();
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    for (const lack of ['licence', 'who made', 'agreed', 'to be seen'])
      await expect(item(page, lack).first()).toContainText('Where we met', PATIENTLY);
    await expect(item(page, 'library:')).toHaveCount(0);
    await item(page, 'licence').first().getByRole('link').click();
    await expect(page).toHaveURL(/\/admin\/library\/town-hall/);
    await expect(page.getByText('No licence is chosen.')).toBeVisible();
  });
});

test('a link that leads nowhere is found, and so is one that is none', async ({ browser }) => {
  await as(browser, carla, async page => {
    await make(page, 5, 'See [our map](https://map.secon-sample.invalid/) and [this](http://map).');
    await page.goto('/admin/newsletters/5/check?language=en');
    await expect(item(page, 'is no web address')).toContainText('Welcome', PATIENTLY);
    await button(page, 'Ask now').click();
    const dead = item(page, 'https://map.secon-sample.invalid/');
    await expect(dead).toContainText('does not answer', PATIENTLY);
    await dead.getByRole('link').click();
    await expect(page).toHaveURL(`${server.url}/admin/newsletters/5?language=en#block-introduction`);
    await expect(page.getByRole('textbox', { name: /^Text: Welcome/ })).toBeFocused();
  });
});

/** Two editions of our own that differ in a day. */
const EDITIONS = {
  en: `# A sample issue for testing

This sample letter gathers what our imagined partners did during the autumn.

## Workshop in Harghita

The 3rd interregional workshop was held on 16-18 April 2024 in Harghita, and the steering group met there as well.
`,
  de: `# Eine Musterausgabe zum Testen

Dieser Musterbrief sammelt, was unsere gedachten Partner im Herbst getan haben.

## Workshop in Harghita

Der dritte interregionale Workshop fand vom 16. bis 19. April 2024 in Harghita statt, und auch die Lenkungsgruppe traf sich dort.
`,
} as const;

test('a question of an import leads to its words in their language, and is settled by keyboard', async ({
  browser,
}) => {
  const files = Object.entries(EDITIONS).map(([language, words]) => {
    const file = joinPath(folder, `sample-${language}.md`);
    writeFileSync(file, words);
    return file;
  });
  await seconOk(['import', ...files, '--newsletter', '6'], env);
  await as(browser, carla, async page => {
    const { press } = hands(page, 'keyboard');
    await page.goto('/admin/newsletters/6');
    const question = page.locator('.issue-question').filter({ hasText: 'German' }).first();
    await expect(question).toContainText('Workshop in Harghita', PATIENTLY);
    await question.getByRole('button', { name: /^Go to the block/ }).click();
    const german = page.getByRole('textbox', { name: /Workshop in Harghita, in German$/ });
    await expect(german).toBeFocused();
    await expect(german).toContainText('19. April 2024');
    const open = await page.locator('.issue-question:not([data-settled])').count();
    await page.goto('/admin/newsletters/6');
    await press(question.getByRole('button', { name: /^Settle: .* German, .*Workshop in Harghita/ }));
    await press(page.getByRole('dialog').getByRole('button', { name: 'Settle' }));
    await expect(page.locator('.issue-question[data-settled]')).toHaveCount(1);
    await expect(page.locator('.issue-question:not([data-settled])')).toHaveCount(open - 1);
    await expect(page.locator('.issue-question button:focus')).toHaveCount(1);
  });
});
