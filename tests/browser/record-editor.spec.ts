// The editor of records in a real browser against the real server: nothing typed is lost, and two who work on the same
// record are told of each other.
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
import { freePort, launch, type Server } from '../../bench/harness/secon.ts';
import { fits, SAID_ALOUD, violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { join, PASSWORD, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-editor-'));
const data = { SECON_DATA: joinPath(folder, 'data') };
let env: Record<string, string>;
let server: Pick<Server, 'url' | 'stop' | 'kill'>;
let carla: string;
let elena: string;
let oscar: string;

/** At the same address every time: a browser must not notice more of a restart than that it took a while. */
async function serveAt(port: number): Promise<typeof server> {
  const { process: running, ended } = launch(['start'], { ...data, PORT: String(port) });
  const url = `http://127.0.0.1:${port}`;
  const isUp = (): Promise<boolean> =>
    fetch(`${url}/healthz`).then(
      answer => answer.ok,
      () => false,
    );
  await expect.poll(isUp, { timeout: 150_000, intervals: [100] }).toBe(true);
  const end = (signal: 'SIGTERM' | 'SIGKILL') => async () => {
    running.kill(signal);
    await ended;
  };
  return { url, stop: end('SIGTERM'), kill: end('SIGKILL') };
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const port = await freePort();
  afterFirstStart(data);
  server = await serveAt(port);
  env = { ...data, SECON_URL: server.url, PORT: String(port) };
  const known = server as Server;
  carla = await join(known, env, { role: 'coordinator', name: 'Carla' });
  elena = await join(known, env, { role: 'coordinator', name: 'Elena' });
  oscar = await join(known, env, { role: 'officer', name: 'Oscar' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Does something in a browser in which somebody is signed in. */
async function as(
  browser: Browser,
  email: string,
  act: (page: Page, context: BrowserContext) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await signedIn(browser, server as Server, email, { reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('pageerror', error => broken.push(error.message));
  await act(page, context);
  expect(broken).toEqual([]);
  await context.close();
}

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const saveButton = (page: Page): Locator => page.getByRole('button', { name: 'Save', exact: true });
const saved = (page: Page): Locator => page.getByText(/^Version \d+, saved on/);
const kept = (page: Page): Locator => page.getByText(/^Draft saved at/);

/** Makes an event of its own, with a title. @returns its address */
async function made(page: Page, title: string): Promise<string> {
  const answer = await page.request.post('/api/v1/events', {
    headers: { origin: server.url },
    data: {
      draft: crypto.randomUUID(),
      fields: { type: 'interregional', start: '2025-02-03', source: 'en' },
      texts: { title: { en: { body: title, state: 'draft' }, el: { body: 'Τίτλος', state: 'draft' } } },
    },
  });
  expect(answer.status()).toBe(201);
  return `/admin/events/${(await answer.json()).id}`;
}

async function open(page: Page, address: string, title: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(saveButton(page)).toBeVisible();
}

const record = async (page: Page, address: string) =>
  (await page.request.get(address.replace('/admin/', '/api/v1/'))).json();

test('an event is typed, kept, found again after a reload, and saved under its own address', async ({
  browser,
}) => {
  await as(browser, carla, async page => {
    await page.goto('/admin/events/new');
    await expect(page.getByRole('heading', { level: 1, name: 'New event' })).toBeVisible();
    await saveButton(page).click();
    await expect(page.getByRole('alert')).toContainText('First day: This must be filled in.');
    await page.getByRole('link', { name: /^First day/ }).click();
    await expect(page.getByRole('spinbutton').first()).toBeFocused();
    await page.keyboard.type('16042025');
    await field(page, 'Title').fill('Workshop on procurement');
    await expect(page.getByRole('heading', { level: 1, name: 'Workshop on procurement' })).toBeVisible();
    await expect(kept(page)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/Here is what you typed on/)).toBeVisible();
    await expect(field(page, 'Title')).toHaveValue('Workshop on procurement');
    await field(page, 'Title').focus();
    await page.keyboard.press('Control+s');
    await expect(page).toHaveURL(`${server.url}/admin/events/workshop-on-procurement`);
    await expect(saved(page)).toContainText('Version 1');
    await expect(field(page, 'Title')).toBeFocused();
    expect(
      await page.evaluate('Object.keys(localStorage).filter(key => key.startsWith("secon.draft"))'),
    ).toEqual([]);
    const drafts = await (await page.request.get('/api/v1/drafts')).json();
    expect(drafts).toEqual([]);
    expect((await record(page, '/admin/events/workshop-on-procurement')).fields).toMatchObject({
      start: '2025-04-16',
    });
  });
});

test('the server dies in the middle of a word and comes back: every key is there', async ({ browser }) => {
  test.setTimeout(120_000);
  await as(browser, carla, async page => {
    const address = await made(page, 'Before the crash');
    await open(page, address, 'Before the crash');
    await field(page, 'Title').fill('While it fell');
    await server.kill();
    await field(page, 'Title').pressSequentially(' and after');
    await expect(page.getByText('No connection: kept on this computer').first()).toBeVisible();
    await saveButton(page).click();
    await expect(page.getByText(/The server does not answer/)).toBeVisible();
    server = await serveAt(Number(env.PORT));
    await expect(saved(page)).toContainText('Version 2', { timeout: 60_000 });
    expect((await record(page, address)).texts.title.en.body).toBe('While it fell and after');
  });
});

test('the window is closed while there is no network: what was typed waits in the browser', async ({
  browser,
}) => {
  await as(browser, carla, async (page, context) => {
    const address = await made(page, 'On the train');
    await open(page, address, 'On the train');
    await context.setOffline(true);
    await field(page, 'Title').fill('In the tunnel');
    await expect(page.getByText('No connection: kept on this computer').first()).toBeVisible();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await open(again, address, 'In the tunnel');
    await expect(again.getByText(/Here is what you typed on/)).toBeVisible();
    await expect(kept(again)).toBeVisible();
    await again.getByRole('button', { name: 'Throw changes away' }).first().click();
    await expect(field(again, 'Title')).toHaveValue('On the train');
    await again.getByRole('button', { name: 'Undo' }).click();
    await expect(field(again, 'Title')).toHaveValue('In the tunnel');
  });
});

test('offline and back: the draft goes to the server by itself', async ({ browser }) => {
  await as(browser, carla, async (page, context) => {
    const address = await made(page, 'Two stations');
    await open(page, address, 'Two stations');
    await context.setOffline(true);
    await field(page, 'Title').fill('Three stations');
    await expect(page.getByText('No connection: kept on this computer').first()).toBeVisible();
    await context.setOffline(false);
    await expect(kept(page)).toBeVisible({ timeout: 20_000 });
    expect((await record(page, address)).draft.texts.title.en.body).toBe('Three stations');
  });
});

test('the session is ended elsewhere: signing in again in the dialog saves what was typed', async ({
  browser,
}) => {
  await as(browser, carla, async page => {
    const address = await made(page, 'Signed out');
    await open(page, address, 'Signed out');
    const other = await signedIn(browser, server as Server, carla);
    const ended = await other.request.delete('/api/v1/me/sessions', { headers: { origin: server.url } });
    expect(ended.ok()).toBe(true);
    await other.close();
    await field(page, 'Title').fill('Signed in again');
    await saveButton(page).click();
    const dialog = page.getByRole('alertdialog', { name: 'Please sign in again' });
    await dialog.locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(saved(page)).toContainText('Version 2');
    expect((await record(page, address)).texts.title.en.body).toBe('Signed in again');
  });
});

test('two work on the same: they are told, what one touched alone is merged, what both did is chosen', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  await as(browser, carla, async page => {
    const address = await made(page, 'Common ground');
    await open(page, address, 'Common ground');
    await field(page, 'Theme').fill('Procurement');
    await field(page, 'Title').fill('My ground');
    await expect(kept(page)).toBeVisible();
    await as(browser, elena, async hers => {
      await open(hers, address, 'Common ground');
      await expect(hers.getByText(/Carla is editing this too/)).toBeVisible();
      await field(hers, 'Place').fill('Haskovo');
      await field(hers, 'Title').fill('Her ground');
      await saveButton(hers).click();
      await expect(saved(hers)).toContainText('Version 2');
      await field(hers, 'Place').fill('Haskovo, town hall');
      await expect(kept(hers)).toBeVisible();
    });
    await field(page, 'Theme').fill('Procurement for all');
    await expect(page.getByText('A newer version was saved meanwhile.')).toBeVisible();
    await expect(page.getByText(/Elena is editing this too/)).toBeVisible();
    await saveButton(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Elena changed the same' })).toBeVisible();
    await expect(page.getByText('Place (English)')).toBeVisible();
    await expect(page.getByText('Theme (English)')).toBeVisible();
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
    const title = page.getByRole('region', { name: 'Title (English)' });
    await expect(title).toContainText('Her ground');
    await expect(page.getByRole('button', { name: 'Save both' })).toBeDisabled();
    await title.getByRole('radio', { name: 'Both, typed together' }).check({ force: true });
    await title.getByRole('textbox', { name: 'Typed together' }).fill('Our ground');
    await page.getByRole('button', { name: 'Save both' }).click();
    await expect(saved(page)).toContainText('Version 3');
    const { texts } = await record(page, address);
    expect([texts.title.en.body, texts.place.en.body, texts.theme.en.body]).toEqual([
      'Our ground',
      'Haskovo',
      'Procurement for all',
    ]);
    // What she typed since and did not save is still hers.
    await as(browser, elena, async hers => {
      await open(hers, address, 'Our ground');
      await expect(field(hers, 'Place')).toHaveValue('Haskovo, town hall');
    });
  });
});

test('a fault in another language, or in a folded part, is reached from above the form', async ({
  browser,
}) => {
  await as(browser, carla, async page => {
    const address = await made(page, 'With a fault');
    await open(page, address, 'With a fault');
    await page.getByRole('tab', { name: /Ελληνικά/ }).click();
    await field(page, 'What it is about').fill('Στο {event:nowhere.dates}.');
    await page.getByRole('tab', { name: /English/ }).click();
    await saveButton(page).click();
    const summary = page.getByRole('alert');
    await expect(summary).toContainText('The fact {event:nowhere.dates} is not on record.');
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
    await summary.getByRole('link', { name: /What it is about/ }).click();
    const faulty = field(page, 'What it is about');
    await expect(faulty).toBeFocused();
    await expect(faulty).toHaveAttribute('lang', 'el');
    await faulty.fill('Στο Χάσκοβο.');
    await saveButton(page).click();
    await expect(saved(page)).toContainText('Version 2');

    await page.goto('/admin/project');
    await page.getByRole('button', { name: 'Reporting calendar' }).click();
    const length = page.locator('[data-field="fields.reporting.period_months"] input');
    await length.fill('99');
    await page.getByRole('button', { name: 'Reporting calendar' }).click();
    await saveButton(page).click();
    await page.getByRole('alert').getByRole('link').first().click();
    await expect(length).toBeFocused();
    await page.getByRole('button', { name: 'Throw changes away' }).click();
  });
});

test('a text is approved by another person than who wrote it, and the tab of its language tells', async ({
  browser,
}) => {
  const approve = async (page: Page) => {
    await page.getByRole('button', { name: /Title: (Draft|Reviewed)/ }).click();
    await page.getByRole('menuitemradio', { name: /Approved/ }).click();
    await expect(page.getByRole('tab', { name: /English \(Approved\)/ })).toBeVisible();
    await saveButton(page).click();
  };
  await as(browser, carla, async page => {
    const address = await made(page, 'Step by step');
    await open(page, address, 'Step by step');
    await expect(page.getByRole('tab', { name: /English \(Draft\)/ })).toBeVisible();
    await page.getByRole('button', { name: 'Title: Draft' }).click();
    const barred = page.getByRole('menuitemradio', { name: /Approved/ });
    await barred.click();
    await expect(barred).toContainText('somebody else has to approve them');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: /English \(Draft\)/ })).toBeVisible();
    // As if she had been alone when she opened it.
    await page.route('**/api/v1/events/*', async route => {
      if (route.request().method() !== 'GET') return route.continue();
      const response = await route.fetch();
      const view = await response.json();
      await route.fulfill({ response, json: { ...view, rights: { ...view.rights, approveOwn: ['en'] } } });
    });
    await page.reload();
    await approve(page);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(/Title \(English\).*somebody else has to approve them/);
    await alert.getByRole('link').click();
    await expect(field(page, 'Title')).toBeFocused();
    await expect(field(page, 'Title')).toHaveAccessibleDescription(/somebody else has to approve them/);
    await page.getByRole('button', { name: 'Throw changes away' }).first().click();
    await expect(page.getByRole('tab', { name: /English \(Draft\)/ })).toBeVisible();
    await as(browser, elena, async hers => {
      await open(hers, address, 'Step by step');
      await approve(hers);
      await expect(saved(hers)).toContainText('Version 2');
      await field(hers, 'Title').fill('Step after step');
      await expect(hers.getByRole('tab', { name: /English \(Reviewed\)/ })).toBeVisible();
      await saveButton(hers).click();
      await expect(saved(hers)).toContainText('Version 3');
      await expect(hers.getByRole('tab', { name: /Ελληνικά \(Out of date\)/ })).toBeVisible();
    });
  });
});

test('archived and brought back; what is needed elsewhere says by whom', async ({ browser }) => {
  await as(browser, carla, async page => {
    const address = await made(page, 'Called off');
    await open(page, address, 'Called off');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    const asked = page.getByRole('alertdialog', { name: 'Archive this event?' });
    await asked.getByRole('button', { name: 'Archive' }).click();
    await expect(page.getByText('This is archived')).toBeVisible();
    await expect(saveButton(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Restore' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
    await expect(saveButton(page)).toBeVisible();

    await page.goto('/admin/organisations/peloponnese');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Archive' }).click();
    await expect(page.getByRole('alertdialog').getByRole('link')).toHaveAttribute(
      'href',
      /^\/admin\/[a-z]+\//,
    );
  });
});

test('leaving with something typed costs nothing, and leads back', async ({ browser }) => {
  await as(browser, carla, async page => {
    const address = await made(page, 'Half a thought');
    await open(page, address, 'Half a thought');
    await field(page, 'Title').fill('Half a thought and');
    await page.getByRole('link', { name: 'Events' }).first().click();
    await page.getByRole('button', { name: 'Back to it' }).click();
    await expect(field(page, 'Title')).toHaveValue('Half a thought and');
  });
});

test('two windows of the same person know of each other', async ({ browser }) => {
  await as(browser, carla, async (page, context) => {
    const address = await made(page, 'Two windows');
    await open(page, address, 'Two windows');
    const second = await context.newPage();
    await open(second, address, 'Two windows');
    await field(second, 'Place').fill('Here');
    await expect(page.getByText('You are editing this in another window too')).toBeVisible();
  });
});

test('a record begun without a connection is offered to whoever begins another', async ({ browser }) => {
  await as(browser, carla, async (page, context) => {
    await page.goto('/admin/reports/new');
    await expect(saveButton(page)).toBeVisible();
    await context.setOffline(true);
    await field(page, 'Title').fill('A report from the train');
    await expect(page.getByText('No connection: kept on this computer').first()).toBeVisible();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto('/admin/reports/new');
    await again.getByRole('link', { name: 'Go on with it' }).click();
    await expect(field(again, 'Title')).toHaveValue('A report from the train');
  });
});

test('who may only read reads', async ({ browser }) => {
  await as(browser, oscar, async page => {
    await page.goto('/admin/events/haskovo-2023');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Second interregional workshop' }),
    ).toBeVisible();
    await expect(saveButton(page)).toHaveCount(0);
    await expect(field(page, 'Title')).toHaveAttribute('readonly', '');
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
  });
});

test('a partner’s editor changes their organisation, not what it is to the project', async ({ browser }) => {
  const irena = await join(server as Server, env, {
    role: 'partner-editor',
    name: 'Irena',
    organisation: 'haskovo',
  });
  await as(browser, irena, async page => {
    await page.goto('/admin/organisations/haskovo');
    await expect(page.getByRole('radio', { name: 'Partner' })).toBeDisabled();
    await field(page, 'Website').fill('www.example.eu');
    await page.keyboard.press('Control+s');
    await expect(saved(page)).toContainText('Version 2');
    expect((await record(page, '/admin/organisations/haskovo')).fields.website).toBe(
      'https://www.example.eu',
    );
    // Another's is theirs to read; the words in her own language she may write everywhere.
    await page.goto('/admin/organisations/riga');
    await expect(page.getByRole('tab').first()).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Country' })).toHaveCount(0);
    await expect(page.getByText('Latvia', { exact: true })).toBeVisible();
  });
});

test('while a record is on its way, and when it cannot be had', async ({ browser }) => {
  await as(browser, carla, async page => {
    let answer = (): void => undefined;
    const waiting = new Promise<void>(resolve => {
      answer = resolve;
    });
    await page.route('**/api/v1/events/haskovo-2023', async route => {
      await waiting;
      await route.fulfill({ status: 500, body: '{}' });
    });
    await page.goto('/admin/events/haskovo-2023');
    await expect(page.locator('.k-skeleton')).toBeVisible();
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
    answer();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
    await page.unroute('**/api/v1/events/haskovo-2023');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(saveButton(page)).toBeVisible();
  });
});

test('what is not there says so', async ({ browser }) => {
  await as(browser, carla, async page => {
    await page.goto('/admin/events/no-such-event');
    await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`every kind’s form passes axe and fits a phone, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(180_000);
    await as(
      browser,
      carla,
      async page => {
        for (const address of [
          'events/haskovo-2023',
          'organisations/haskovo',
          'regions/BG422',
          'practices/new',
          'policies/new',
          'indicators/new',
          'reports/new',
          'library/new',
          'project',
        ]) {
          // High enough that the bar covers nothing.
          await page.setViewportSize({ width: 1280, height: 6000 });
          await page.goto(`/admin/${address}`);
          await expect(saveButton(page)).toBeVisible();
          const folded = page.locator('.k-disclosure-button[aria-expanded=false]');
          while ((await folded.count()) > 0) await folded.first().click();
          expect.soft([address, await violations(page, SAID_ALOUD)]).toEqual([address, []]);
          await page.setViewportSize({ width: 390, height: 844 });
          expect.soft([address, await fits(page)]).toEqual([address, true]);
        }
      },
      { colorScheme },
    );
  });
