// Pictures in the admin, in a real browser: dropped, pasted, chosen; refused with reasons; described; lost and sent again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type Server, serve } from '../../bench/harness/secon.ts';
import { fits, violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { join, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-pictures-'));
const env = { SECON_DATA: joinPath(folder, 'data') };
const hall = joinPath(folder, 'great hall.jpg');
let server: Server;
let carla: string;

test.beforeAll(async ({ browser }) => {
  afterFirstStart(env);
  server = await serve('start', env);
  carla = await join(server, env, { role: 'coordinator' });
  await drawHall();
  await withPage(browser, page => keepSquare(page));
});
test.afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a record's form at its picture. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('[data-field="fields.picture"]').scrollIntoViewIfNeeded();
}

const field = (page: Page) => page.locator('[data-field="fields.picture"]');
/** A picture as it comes from a camera. */
async function drawHall(): Promise<void> {
  const background = { width: 1400, height: 900, channels: 3 as const, background: '#468' };
  const noise = { type: 'gaussian' as const, mean: 140, sigma: 40 };
  await sharp({ create: { ...background, noise } })
    .jpeg()
    .toFile(hall);
}

/** One is in the library from the beginning, and Haskovo shows it. */
async function keepSquare({ request }: Page): Promise<void> {
  const headers = { origin: server.url };
  const square = { width: 700, height: 700, channels: 3 as const, background: '#a63' };
  const body = await sharp({ create: square }).png().toBuffer();
  const sent = await request.post('/api/v1/library/pictures', {
    data: body,
    headers: { ...headers, 'content-type': 'image/png' },
  });
  const { name: _, preview: __, ...file } = await sent.json();
  const rights = { licence: 'CC-BY-4.0', author: 'M. Sample', consent: 'nobody recognisable' };
  const approved = (words: string) => ({ en: { body: words, state: 'approved' } });
  const made = await request.post('/api/v1/library', {
    data: {
      draft: crypto.randomUUID(),
      fields: { kind: 'picture', ...file, ...rights },
      texts: { title: approved('Brown square'), alt: approved('A brown square.') },
    },
    headers,
  });
  const { version, fields } = await (await request.get('/api/v1/events/haskovo-2023')).json();
  const picture = (await made.json()).id;
  const changed = await request.put('/api/v1/events/haskovo-2023', {
    data: { version, fields: { ...fields, picture } },
    headers,
  });
  expect(changed.status()).toBe(200);
}

const IS_IN_FIELD = 'document.activeElement.closest(\'[data-field="fields.picture"]\') !== null';

const about = (page: Page) => page.getByRole('dialog', { name: 'About this picture' });

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
  await (await chooser).setFiles(file);
}

async function withPage(
  browser: Parameters<typeof signedIn>[0],
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await signedIn(browser, server, carla, options);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

test('a picture is chosen, described and saved, by keyboard alone; then the public sees it', async ({
  browser,
}) => {
  await withPage(browser, async page => {
    await open(page, '/admin/events/caceres-2024');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).press('Enter');
    await (await chooser).setFiles(hall);
    await about(page).waitFor();
    await expect(about(page).getByLabel('Name in the library')).toHaveValue('great hall');
    await expect(about(page)).toContainText('The public does not see this picture yet');
    await about(page).getByLabel('Description for those who do not see it').focus();
    await page.keyboard.type('People listen in a hall.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('M. Sample');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(about(page)).not.toContainText('The public does not see this picture yet');
    await about(page).getByLabel('Name in the library').focus();
    await page.keyboard.press('Enter');
    await about(page).waitFor({ state: 'hidden' });
    await expect(field(page)).toContainText('M. Sample · CC BY 4.0');
    await expect(field(page)).toContainText('The public may see it.');
    await expect(field(page)).toContainText('Not written yet: Greek');
    await expect.poll(() => page.evaluate<boolean>(IS_IN_FIELD)).toBe(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(/Version 2/)).toBeVisible();
    await page.goto('/el/events/caceres-2024');
    await expect(page.locator('figure img')).toHaveAttribute('alt', 'People listen in a hall.');
    await expect(page.locator('figure img')).toHaveAttribute('lang', 'en');
    expect(await page.evaluate<number>("document.querySelector('figure img').naturalWidth")).toBeGreaterThan(
      400,
    );
  });
});

test('what is no picture of ours is refused in words, before or after it is sent', async ({ browser }) => {
  await withPage(browser, async page => {
    await open(page, '/admin/practices/remudarte');
    const file = (name: string, content: string | Buffer): string => {
      const path = joinPath(folder, name);
      writeFileSync(path, content);
      return path;
    };
    for (const [path, words] of [
      [file('plan.svg', '<svg/>'), 'Export it as PNG'],
      [file('IMG_1.heic', 'x'), 'Save it as JPEG'],
      [file('page.jpg', '<!doctype html><script>alert(1)</script>'), 'a web page'],
      [file('half.jpg', Buffer.from('ffd8ffe000104a46', 'hex')), 'damaged or incomplete'],
      [file('notes.txt', 'words'), 'of a kind that cannot be used'],
    ] as const) {
      await choose(page, path);
      await expect(field(page)).toContainText(words);
    }
    await choose(page, hall);
    await about(page).waitFor();
  });
});

test('a lost connection loses nothing: the file stays chosen and is sent again', async ({ browser }) => {
  await withPage(browser, async page => {
    await open(page, '/admin/practices/remudarte');
    await page.context().setOffline(true);
    await choose(page, hall);
    await expect(field(page)).toContainText('great hall.jpg stays chosen');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.context().setOffline(false);
    await about(page).waitFor();
  });
});

test('an upload can be stopped', async ({ browser }) => {
  await withPage(browser, async page => {
    await open(page, '/admin/practices/remudarte');
    await page.route('**/api/v1/library/pictures?*', () => undefined);
    await choose(page, hall);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await field(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  });
});

test('dropped and pasted it comes too; what was typed about it outlives closing', async ({ browser }) => {
  await withPage(browser, async page => {
    await open(page, '/admin/practices/remudarte');
    const give = async (event: string, key: string) => {
      const given = JSON.stringify([event, key, await previewAddress(page)]);
      await page.evaluate(`(${GIVE})(...${given})`);
    };
    await give('drop', 'dataTransfer');
    await about(page).getByLabel('Author').fill('Somebody');
    await page.keyboard.press('Escape');
    await expect(field(page)).toContainText('drop.webp is uploaded');
    await page.getByRole('button', { name: 'Describe and add it' }).click();
    await expect(about(page).getByLabel('Author')).toHaveValue('Somebody');
    await page.keyboard.press('Escape');
    await give('paste', 'clipboardData');
    await expect(about(page).getByLabel('Name in the library')).toHaveValue('paste');
  });
});

/** Hands a picture over as a browser does that knows of files: in an event. */
const GIVE = `async (event, key, address) => {
  const data = new DataTransfer();
  const blob = await (await fetch(address)).blob();
  data.items.add(new File([blob], event + '.webp', { type: 'image/webp' }));
  const init = { bubbles: true, cancelable: true, [key]: data };
  const made = event === 'drop' ? new DragEvent('drop', init) : new ClipboardEvent('paste', init);
  document.querySelector('.k-drop').dispatchEvent(made);
}`;

/** A picture that the server has. */
const previewAddress = async (page: Page): Promise<string> => {
  const { records } = await (await page.request.get('/api/v1/library?kind=picture')).json();
  return `/api/v1/library/${records[0].details.file}`;
};

test('one of the library is found and chosen, exchanged and removed', async ({ browser }) => {
  await withPage(browser, async page => {
    await open(page, '/admin/practices/remudarte');
    await page.getByRole('button', { name: 'Choose from the library' }).click();
    const chooser = page.getByRole('dialog', { name: 'Choose a picture' });
    await chooser.getByLabel('Search pictures').fill('nothing like it');
    await expect(chooser).toContainText('No picture found');
    await chooser.getByLabel('Search pictures').fill('brown');
    await chooser.getByRole('button', { name: 'Brown square' }).click();
    await expect(field(page)).toContainText('M. Sample · CC BY 4.0');
    await page.getByRole('button', { name: 'Exchange' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(field(page)).toContainText('M. Sample');
    await page.getByRole('button', { name: 'Remove from here' }).click();
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  });
});

test('in its own form the file is uploaded, and why the public does not see it is said', async ({
  browser,
}) => {
  await withPage(browser, async page => {
    await page.goto('/admin/library/new');
    await page.getByRole('radio', { name: 'Picture' }).check({ force: true });
    await choose(page, hall);
    const own = page.locator('[data-field="fields.file"]');
    await expect(own.locator('img')).toBeVisible();
    await expect(page.getByText('No licence is chosen.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

for (const [name, options] of [
  ['light', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['in the dark, on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true }],
] as const)
  test(`axe finds nothing and nothing scrolls sideways: ${name}`, async ({ browser }) => {
    test.setTimeout(180_000);
    await withPage(
      browser,
      async page => {
        await open(page, '/admin/events/haskovo-2023');
        await expect(field(page).locator('img')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Exchange' }).click();
        await choose(page, hall);
        await about(page).waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await fits(page)).toBe(true);
        await about(page).getByRole('button', { name: 'Close' }).click();
        await page.getByRole('button', { name: 'Choose from the library' }).click();
        await page.locator('.picture-tile').first().waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await fits(page)).toBe(true);
      },
      { ...options, reducedMotion: 'reduce' },
    );
  });
