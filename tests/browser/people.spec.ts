// People, roles, mails and the audit trail in a real browser: somebody is invited, joins, gets a role, loses it, is forgotten.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { type Server, serve } from '../../bench/harness/secon.ts';
import { startMailServer } from '../../src/platform/mail/testing.ts';
import { fits, SAID_ALOUD, violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { join, PASSWORD, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-people-'));
const env = { SECON_DATA: joinPath(folder, 'data') };
let server: Server;
let coordinator: string;
let translator: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  afterFirstStart(env);
  server = await serve('start', env);
  coordinator = await join(server, env, { role: 'coordinator', name: 'Carla' });
  translator = await join(server, env, { role: 'translator', name: 'Tom' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A screen, when its heading is there. */
async function open(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Does something in a browser in which somebody is signed in. */
async function as(
  browser: Browser,
  email: string,
  act: (page: Page, context: BrowserContext) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await signedIn(browser, server, email, { reducedMotion: 'reduce', ...options });
  await act(await context.newPage(), context);
  await context.close();
}

const dialog = (page: Page, name: string | RegExp) => page.getByRole('alertdialog', { name });

/** Fills in an invitation to edit Haskovo's records, and sends it. @returns the link to hand over */
async function inviteEditor(page: Page, email: string): Promise<string> {
  await open(page, '/admin/people/invite', 'Invite somebody');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('radio', { name: 'Partner’s editor' }).check({ force: true });
  await page.getByRole('combobox', { name: 'Organisation' }).pressSequentially('hask');
  await page.getByRole('option', { name: 'Haskovo Municipality' }).click();
  await page.getByRole('checkbox', { name: 'Български' }).check({ force: true });
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Invited' })).toBeFocused();
  return page.getByRole('textbox', { name: 'Link of the invitation' }).inputValue();
}

async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Accept and begin' }).click();
  await expect(page).toHaveURL(`${server.url}/admin`);
}

test('somebody is invited, joins, gets another role, loses all, and the trail tells it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const email = 'irena@example.org';
  const hers = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
  const irena = await hers.newPage();
  await as(browser, coordinator, async page => {
    const link = await inviteEditor(page, email);
    await expect(page.getByText('hand over the link yourself')).toBeVisible();
    await page.getByRole('link', { name: 'To the invitations' }).click();
    const row = page.getByRole('row', { name: email });
    await expect(row).toContainText('Open');
    await expect(row).toContainText('Haskovo Municipality · Bulgarian');

    await accept(irena, link, 'Irena Petrova');
    await page.reload();
    await expect(page.getByText('No invitations here')).toBeVisible();
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByRole('link', { name: 'Irena Petrova' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Irena Petrova' })).toBeFocused();

    await page.getByRole('button', { name: 'Give another role' }).click();
    await page.getByRole('radio', { name: 'Translator' }).check({ force: true });
    await page.getByRole('button', { name: 'Give the role' }).click();
    await page.getByRole('link', { name: 'Languages: Choose at least one language.' }).click();
    await expect(page.getByRole('checkbox', { name: 'English' })).toBeFocused();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Give the role' }).click();
    await expect(page.getByRole('row', { name: /Translator/ })).toBeVisible();

    await page.getByRole('button', { name: 'End: Translator' }).click();
    await dialog(page, 'End this role?').getByRole('button', { name: 'End' }).click();
    await expect(page.getByRole('heading', { name: 'Roles before' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
  // Ending a role signs out; she comes back with the other one.
  expect((await hers.request.get('/api/v1/me')).status()).toBe(401);
  await hers.request.post('/api/auth/sign-in/email', {
    data: { email, password: PASSWORD },
    headers: { origin: server.url },
  });
  await open(irena, '/admin/roles?show=mine', 'Roles and rights');
  await expect(irena.getByText('Haskovo Municipality; texts in Bulgarian').first()).toBeVisible();
  await as(browser, coordinator, async page => {
    await open(page, '/admin/people?search=irena', 'People');
    await page.getByRole('link', { name: 'Irena Petrova' }).click();
    await page.getByRole('button', { name: 'End all access' }).click();
    await dialog(page, 'End all access of Irena Petrova?')
      .getByRole('button', { name: 'End all access' })
      .click();
    await expect(page.getByText('No role, no access')).toBeVisible();

    await irena.getByRole('link', { name: 'Events' }).click();
    await expect(irena.getByRole('alertdialog', { name: 'Please sign in again' })).toBeVisible();

    await page.getByRole('link', { name: 'Audit trail', exact: true }).click();
    const entry = page.getByRole('listitem').filter({ hasText: 'Role ended' }).first();
    await expect(entry).toContainText('Irena Petrova');
    await expect(entry).toContainText('Carla');
    await expect(entry).toContainText('Haskovo Municipality');
  });
  await hers.close();
});

test('what is missing is said beside its field and above all of them, and leads there', async ({
  browser,
}) => {
  await as(browser, coordinator, async page => {
    await open(page, '/admin/people/invite', 'Invite somebody');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: /^E-mail:/ }).click();
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
    await page.keyboard.type('nobody-at-all');
    await page.getByRole('radio', { name: 'Reviewer of good practices' }).check({ force: true });
    await page.keyboard.press('Enter');
    await expect(summary.getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveAttribute('aria-invalid', 'true');
  });
});

test('the last coordinator stays, and is told why', async ({ browser }) => {
  await as(browser, coordinator, async page => {
    await open(page, '/admin/people?role=coordinator', 'People');
    await page.getByRole('link', { name: 'Carla' }).click();
    await expect(page.getByText('This is you', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'End all access' }).click();
    const asking = dialog(page, /^End all access/);
    await asking.getByRole('button', { name: 'End all access' }).click();
    await expect(asking.getByRole('alert')).toContainText('Nobody would coordinate');
  });
});

test('who may not is told so on each screen, and sees the rights all the same', async ({ browser }) => {
  await as(browser, translator, async page => {
    for (const path of ['people', 'people/invite', 'people/x', 'outbox', 'audit'])
      await open(page, `/admin/${path}`, 'Not for your role');
    await open(page, '/admin/roles?show=mine', 'Roles and rights');
    await expect(page.getByText('texts in English').first()).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Outbox' })).toHaveCount(0);
  });
});

test('an officer reads it all and is offered nothing to change', async ({ browser }) => {
  const officer = await join(server, env, { role: 'officer', name: 'Olga' });
  await as(browser, officer, async page => {
    await open(page, '/admin/people', 'People');
    await page.getByRole('link', { name: 'Carla' }).click();
    await expect(page.getByRole('heading', { name: 'Done lately' })).toBeVisible();
    await expect(page.locator('main').getByRole('button', { name: /^(End|Erase|Give)/ })).toHaveCount(0);
    await open(page, '/admin/people?tab=invitations&which=all', 'People');
    await expect(page.getByText('Accepted').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Invite' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^(Send again|Take back)/ })).toHaveCount(0);
    await open(page, '/admin/outbox', 'Not for your role');
  });
});

test('a person who is not there, and a list that cannot be had, say so', async ({ browser }) => {
  await as(browser, coordinator, async page => {
    await open(page, '/admin/people/018f0000-0000-7000-8000-000000000001', 'This did not work');
    await expect(page.getByText('There is no such person.')).toBeVisible();
    await page.route('**/api/v1/people?*', route => route.fulfill({ status: 500, body: '' }));
    await open(page, '/admin/people', 'People');
    await expect(page.getByRole('alert')).toContainText('Something broke on our side', { timeout: 20_000 });
    await page.unroute('**/api/v1/people?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('link', { name: 'Carla' })).toBeVisible();
  });
});

test('an invitation is sent again with another link, and taken back', async ({ browser }) => {
  await as(browser, coordinator, async (page, context) => {
    const email = 'twice@example.org';
    const first = await inviteEditor(page, email);
    await page.getByRole('link', { name: 'To the invitations' }).click();
    await page.getByRole('button', { name: `Send again: ${email}` }).click();
    const shown = page.getByRole('textbox', { name: 'Link of the invitation' });
    await expect(shown).not.toHaveValue(first);
    const second = await shown.inputValue();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: `Take back: ${email}` }).click();
    await dialog(page, 'Take this invitation back?').getByRole('button', { name: 'Take back' }).click();
    await expect(page.getByRole('row', { name: email })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    for (const link of [first, second]) {
      const answer = await context.request.post('/api/v1/invitations/look', {
        data: { token: link.split('#')[1] },
        headers: { origin: server.url },
      });
      expect(answer.status()).toBe(404);
    }
    await page.getByRole('radio', { name: 'All' }).check({ force: true });
    await expect(page.getByRole('row', { name: email })).toContainText('No longer counts');
  });
});

test('a mail that was kept is read as text, its link taken along; one to sign in with stays closed', async ({
  browser,
}) => {
  await as(browser, coordinator, async (page, context) => {
    const email = 'reader@example.org';
    const link = await inviteEditor(page, email);
    await context.request.post('/api/auth/sign-in/magic-link', {
      data: { email: translator },
      headers: { origin: server.url },
    });
    await page.getByRole('link', { name: 'Outbox' }).click();
    await expect(page.getByText('SECON_SMTP_URL')).toBeVisible();
    await expect(page.getByRole('row', { name: email })).toContainText('Kept');
    await page.getByRole('button', { name: `Read: ${email}` }).click();
    await expect(page.getByRole('textbox', { name: 'Link in the mail' })).toHaveValue(link);
    await expect(page.getByRole('dialog')).toContainText('Your role: Partner’s editor');
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.reload();
    await page
      .getByRole('button', { name: `Read: ${translator}` })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('for its recipient alone');
    await expect(page.getByRole('button', { name: 'Deliver again' })).toHaveCount(0);
  });
});

test('where there is a mail server the link is for the invited alone; what it refused is delivered again', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const mails = await startMailServer();
  mails.refusals.push(...Array(20).fill('451 4.7.1 the mailbox is full today'));
  const data = joinPath(folder, 'mailing');
  const mailing = { SECON_DATA: data, SECON_SMTP_URL: mails.url, SECON_MAIL_FROM: 'secon@example.org' };
  afterFirstStart(mailing);
  const house = await serve('start', mailing);
  const email = await join(house, mailing, { role: 'coordinator' });
  const context = await signedIn(browser, house, email, { reducedMotion: 'reduce' });
  const page = await context.newPage();
  await open(page, '/admin/people/invite', 'Invite somebody');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('mailed@example.org');
  await page.getByRole('radio', { name: 'Programme officer' }).check({ force: true });
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByText('A mail with a link is on its way.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Outbox' }).click();
  const row = page.getByRole('row', { name: /mailed@example\.org/ });
  await expect(row).toContainText('the mailbox is full today', { timeout: 30_000 });
  await expect(row).toContainText('Failed');
  await expect(page.getByText('SECON_SMTP_URL')).toHaveCount(0);
  mails.refusals.length = 0;
  await row.getByRole('button', { name: /^Deliver again/ }).click();
  await expect(page.getByText('not kept once it is sent').first()).toBeVisible({ timeout: 60_000 });
  expect(mails.received.join()).toContain('To: mailed@example.org');
  await expect(page.getByText('mailed@example.org')).toHaveCount(0);
  await context.close();
  await house.stop();
  await mails.stop();
});

test('filters of the trail stand in the address, and the table has the same', async ({ browser }) => {
  await as(browser, coordinator, async page => {
    await open(page, '/admin/audit', 'Audit trail');
    await page.getByRole('button', { name: /Kind of record/ }).click();
    await page.getByRole('option', { name: 'Event' }).click();
    await expect(page).toHaveURL(/kind=event/);
    await page.getByRole('combobox', { name: 'Record', exact: true }).pressSequentially('hask');
    await page.getByRole('option').filter({ hasText: /\w/ }).first().waitFor();
    await page.goto('/admin/audit?kind=event&record=haskovo-2023');
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Loaded from the content folder' }),
    ).toHaveCount(1);
    await page.getByRole('button', { name: /^What changed/ }).click();
    await expect(page.getByText('First day')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export as CSV' }).click();
    const rows = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows.slice(1).every(row => row.includes(',event:haskovo-2023,'))).toBe(true);
    expect(rows).toHaveLength(2);
    await page.goto('/admin/audit?kind=event&record=haskovo-2023&to=2001-01-01');
    await expect(page.getByText('Nothing found')).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(`${server.url}/admin/audit`);
    const more = page.getByRole('button', { name: 'Load more' });
    await expect(more).toBeVisible();
    const before = await page.getByRole('heading', { level: 3 }).count();
    await more.click();
    await expect(page.locator('h3:focus')).toHaveCount(1);
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(before);
  });
});

test('whoever is erased is somebody who left, everywhere', async ({ browser }) => {
  const email = await join(server, env, { role: 'reviewer', name: 'Ana  de la Cruz' });
  await as(browser, coordinator, async page => {
    await open(page, `/admin/people?search=${email}`, 'People');
    await page.getByRole('link', { name: 'Ana de la Cruz' }).click();
    await page.getByRole('button', { name: 'Erase this person' }).click();
    const asking = dialog(page, /^Erase Ana/);
    await asking.getByRole('textbox').fill('Ana');
    await asking.getByRole('button', { name: 'Erase this person' }).click();
    await expect(asking.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    expect(await violations(page, SAID_ALOUD)).toEqual([]);
    await asking.getByRole('textbox').fill('ana de la cruz');
    await asking.getByRole('button', { name: 'Erase this person' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Somebody who left' })).toBeFocused();
    await expect(page.getByText(email)).toHaveCount(0);
    await open(page, '/admin/audit?verb=people.erase', 'Audit trail');
    await expect(page.getByRole('listitem').filter({ hasText: 'Erased' }).last()).toContainText(
      'Somebody who left',
    );
  });
});

test('on a phone the rights are shown one role at a time, the own one first', async ({ browser }) => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };
  await as(
    browser,
    translator,
    async page => {
      await open(page, '/admin/roles', 'Roles and rights');
      await expect(page.getByRole('table')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 2, name: 'Translator' })).toBeVisible();
      await page.getByRole('button', { name: /Show/ }).click();
      await page.getByRole('option', { name: 'Partner’s editor' }).click();
      await expect(page.getByText('own organisation or languages').last()).toBeVisible();
      await expect(page).toHaveURL(/show=partner-editor/);
    },
    phone,
  );
});

const SCREENS: readonly (readonly [path: string, heading: string, settled: string])[] = [
  ['/admin/people', 'People', 'Carla'],
  ['/admin/people?tab=invitations&which=all', 'People', 'waiting@example.org'],
  ['/admin/people/invite', 'Invite somebody', 'Language of the mail'],
  ['/admin/roles', 'Roles and rights', 'Good practices'],
  ['/admin/roles?show=mine', 'Roles and rights', 'Good practices'],
  ['/admin/outbox', 'Outbox', 'No mail server is set'],
  ['/admin/audit', 'Audit trail', 'Loaded from the content folder'],
  ['/admin/audit?person=system&kind=event&from=2020-01-01', 'Audit trail', 'Loaded from the content folder'],
];

const WAYS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { viewport: { width: 1440, height: 900 } }],
  ['in the dark on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 800 }, hasTouch: true }],
];

for (const [name, options] of WAYS)
  test(`axe finds nothing, the browser complains of nothing, nothing is too wide: ${name}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    await as(
      browser,
      coordinator,
      async page => {
        const complaints: string[] = [];
        page.on('pageerror', error => complaints.push(error.message));
        page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
        await page.context().request.post('/api/v1/invitations', {
          data: { email: 'waiting@example.org', role: 'reviewer' },
          headers: { origin: server.url },
        });
        const { people } = await (await page.context().request.get('/api/v1/people?search=Carla')).json();
        const person = [`/admin/people/${people[0].id}`, 'Carla', 'Done lately'] as const;
        for (const [path, heading, settled] of [...SCREENS, person]) {
          await open(page, path, heading);
          await expect(
            page.locator('main').getByText(settled).filter({ visible: true }).first(),
          ).toBeVisible();
          expect([path, await violations(page, SAID_ALOUD)]).toEqual([path, []]);
          expect([path, await fits(page)]).toEqual([path, true]);
        }
        expect(complaints).toEqual([]);
      },
      options,
    );
  });
