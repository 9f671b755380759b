// The shell of the admin in a real browser: getting in, losing the session in the middle of work, going about.
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { type Server, seconOk, serve } from '../../bench/harness/secon.ts';
import { fits, violations } from './accessible.ts';
import { afterFirstStart } from './first-start.ts';
import { join, PASSWORD, signedIn } from './signed-in.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'secon-admin-'));
const env = { SECON_DATA: joinPath(folder, 'data') };
let server: Server;
let carla: string;
let oscar: string;

// Axe over five screens, and waiting for the limit of attempts to pass, take their time.
test.setTimeout(120_000);

test.beforeAll(async () => {
  afterFirstStart(env);
  server = await serve('start', env);
  carla = await join(server, env, { role: 'coordinator' });
  oscar = await join(server, env, { role: 'officer', name: 'Oscar' });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.tagName');

/** What a device shows for a key (RFC 6238). */
function totp(key: string): string {
  const bits = [...key.replaceAll(' ', '')]
    .map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', secret).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
}

const dialog = (page: Page) => page.getByRole('alertdialog', { name: 'Please sign in again' });

test.describe('getting in', () => {
  test('a wrong password is said, and says nothing of who has an account', async ({ page }) => {
    const said: (string | null)[] = [];
    for (const email of [carla, 'nobody@example.org']) {
      await page.goto(`${server.url}/admin/sign-in`);
      await signIn(page, email, 'not the password');
      await expect(page.getByRole('alert')).toContainText('do not belong together');
      said.push(await page.getByRole('alert').textContent());
    }
    expect(said[1]).toBe(said[0]);
  });

  test('leads to the screen one wanted to see', async ({ page }) => {
    await page.goto(`${server.url}/admin/account`);
    await expect(page).toHaveURL(/\/admin\/sign-in\?to=/);
    await signIn(page, carla);
    await expect(page).toHaveURL(`${server.url}/admin/account`);
    await expect(page).toHaveTitle('My account · SECON');
  });

  for (const to of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])
    test(`does not lead to ${to}`, async ({ page }) => {
      await page.goto(`${server.url}/admin/sign-in?to=${encodeURIComponent(to)}`);
      await signIn(page, carla);
      await expect(page.getByRole('button', { name: /^Carla/ })).toBeVisible();
      await expect(page).toHaveURL(`${server.url}/admin`);
    });

  test('by the link of a mail, which stays in no address', async ({ page }) => {
    await page.goto(`${server.url}/admin/sign-in/link#${'x'.repeat(32)}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toContainText('not valid any more');
    await expect(page).toHaveURL(`${server.url}/admin/sign-in/link`);
  });

  test('a forgotten password: the answer is the same for whoever asks', async ({ page }) => {
    for (const email of [carla, 'nobody@example.org']) {
      await page.goto(`${server.url}/admin/password`);
      await page.getByLabel('E-mail').fill(email);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'Look into your mailbox' })).toBeVisible();
    }
  });

  test('an invitation makes an account, in the language of the invited, and is then used up', async ({
    page,
  }) => {
    const email = 'invited@example.org';
    const invite = ['user', 'invite', email, '--role', 'partner-editor', '--organisation', 'haskovo'];
    const { out } = await seconOk([...invite, '--language', 'bg'], env);
    const [, token] = /#(\S+)/.exec(out) ?? [];
    await page.goto(`${server.url}/admin/invitation#${token}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
    await expect(page.getByText(email)).toBeVisible();
    await page.locator('input[autocomplete=name]').fill('Invited');
    await page.locator('input[type=password]').fill('too short');
    await page.locator('button[type=submit]').click();
    await expect(page.getByRole('alert')).toContainText('12');
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.locator('button[type=submit]').click();
    await expect(page).toHaveURL(`${server.url}/admin`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
    await page.goto(`${server.url}/admin/invitation#${token}`);
    await expect(page.getByRole('alert')).toBeVisible();
  });
});

test.describe('losing the session', () => {
  test('the same person goes on where they were; what they sent is sent', async ({ browser }) => {
    const context = await signedIn(browser, server, carla);
    const page = await context.newPage();
    await page.goto('/admin/account');
    await page.getByLabel('Name', { exact: true }).fill('Carla the Second');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeVisible();
    await dialog(page).locator('input[type=password]').fill('not the password');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('alert')).toBeVisible();
    await dialog(page).locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Carla the Second/ })).toBeVisible();
    await context.close();
  });

  test('another person begins afresh', async ({ browser }) => {
    const context = await signedIn(browser, server, carla);
    const page = await context.newPage();
    await page.goto('/admin/account');
    await page.getByLabel('Name', { exact: true }).fill('Unsaved words');
    await context.clearCookies();
    const other = await context.newPage();
    await other.goto('/admin/sign-in');
    await signIn(other, oscar);
    await expect(other.getByRole('button', { name: /^Oscar/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Oscar/ })).toBeVisible();
    await expect(page).toHaveURL(`${server.url}/admin`);
    await context.close();
  });

  test('signing out in one page asks in the others, and signing in again there lets all go on', async ({
    browser,
  }) => {
    const context = await signedIn(browser, server, oscar);
    const [one, two] = [await context.newPage(), await context.newPage()];
    await one.goto('/admin/account');
    await two.goto('/admin/account');
    await one.getByLabel('Name', { exact: true }).fill('Unsaved words');
    await two.getByRole('button', { name: /^Oscar/ }).click();
    await two.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(two).toHaveURL(/\/admin\/sign-in$/);
    await expect(dialog(one)).toBeVisible();
    await signIn(two, oscar);
    await expect(dialog(one)).toBeHidden();
    await expect(one.getByLabel('Name', { exact: true })).toHaveValue('Unsaved words');
    await context.close();
  });
});

test('the second factor: set up, asked for, passed with a backup code, taken away', async ({ browser }) => {
  const email = await join(server, env, { role: 'reviewer', name: 'Ria' });
  const context = await signedIn(browser, server, email);
  const page = await context.newPage();
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('dialog').locator('input[type=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Without a camera' }).click();
  const key = await page.getByRole('textbox', { name: 'Key' }).inputValue();
  await page.getByLabel('Code that the app shows').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'not right' })).toBeVisible();
  await page.getByLabel('Code that the app shows').fill(totp(key));
  await page.keyboard.press('Enter');
  const kept = page.getByRole('button', { name: 'I have kept them' });
  await expect(kept).toBeVisible();
  const codes = await page.locator('.account-codes code').allInnerTexts();
  expect(codes.length).toBeGreaterThan(5);
  await kept.click();
  await expect(page.getByRole('button', { name: 'Turn it off' })).toBeVisible();
  await context.clearCookies();
  await page.goto('/admin/sign-in');
  await signIn(page, email);
  await expect(page).toHaveTitle(/^The second step/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use a backup code instead' }).click();
  await page.getByLabel('Backup code').fill(codes[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Ria/ })).toBeVisible();
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await page.getByRole('dialog').locator('input[type=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Set it up' })).toBeVisible();
  await context.close();
});

test('a passkey is added, signs in, and is removed', async ({ browser }) => {
  // Browsers know no passkeys at bare addresses.
  const local = server.url.replace('127.0.0.1', 'localhost');
  const email = await join(server, env, { role: 'reviewer', name: 'Paul' });
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${local}/admin/account`);
  await signIn(page, email);
  await page.getByLabel('Name of the device').fill('My laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('My laptop', { exact: true })).toBeVisible();
  await context.clearCookies();
  await page.goto(`${local}/admin/sign-in`);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('button', { name: /^Paul/ })).toBeVisible();
  await page.goto(`${local}/admin/account`);
  await page.getByRole('button', { name: 'Remove My laptop' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('My laptop', { exact: true })).toBeHidden();
  await context.close();
});

test.describe('going about', () => {
  test('by keyboard: past the navigation, then to another screen, whose heading takes the focus', async ({
    browser,
  }) => {
    const context = await signedIn(browser, server, carla);
    const page = await context.newPage();
    await page.goto('/admin/account');
    await page.locator('h1').waitFor();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('To the content');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.getByRole('navigation').getByRole('link', { name: 'Home' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${server.url}/admin`);
    await expect(page.locator('h1')).toBeFocused();
    await context.close();
  });

  test('shows only what the role may see; the rest says so', async ({ browser }) => {
    const email = await join(server, env, { role: 'reviewer', name: 'Rita' });
    const context = await signedIn(browser, server, email);
    const page = await context.newPage();
    await page.goto('/admin/audit');
    await expect(page).toHaveTitle(/^Not for your role/);
    const links = page.getByRole('navigation').getByRole('link');
    await expect(links.getByText('Home', { exact: true })).toBeVisible();
    await expect(links.getByText('Audit trail', { exact: true })).toHaveCount(0);
    await page.goto('/admin/no/such/screen');
    await expect(page).toHaveTitle(/^There is nothing here/);
    await context.close();
  });

  test('on a phone the navigation is a drawer, which closes behind one', async ({ browser }) => {
    const context = await signedIn(browser, server, carla, { viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    await page.goto('/admin/account');
    await page.getByRole('button', { name: 'Menu' }).click();
    const drawer = page.getByRole('dialog', { name: 'Screens' });
    await expect(drawer).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
    await page.getByRole('button', { name: 'Menu' }).click();
    await drawer.getByRole('link', { name: 'Home' }).click();
    await expect(drawer).toBeHidden();
    await expect(page.locator('h1')).toBeFocused();
    await context.close();
  });

  test('the language is the person’s, wherever they sign in', async ({ browser }) => {
    const email = await join(server, env, { role: 'officer', name: 'Liga', language: 'lv' });
    const context = await signedIn(browser, server, email);
    const page = await context.newPage();
    await page.goto('/admin/account');
    await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
    await page.locator('.person-button').click();
    await page.locator('.person-menu .k-select').click();
    await page.getByRole('option', { name: 'Ελληνικά' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'el');
    await context.close();
    const elsewhere = await signedIn(browser, server, email);
    const other = await elsewhere.newPage();
    await other.goto('/admin/account');
    await expect(other.locator('html')).toHaveAttribute('lang', 'el');
    await elsewhere.close();
  });

  test('dark is dark though the system is light, and stays so', async ({ browser }) => {
    const context = await signedIn(browser, server, oscar, { colorScheme: 'light' });
    const page = await context.newPage();
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    await page.goto('/admin/account');
    await page.locator('h1').waitFor();
    const light = await ground();
    await page.locator('.person-button').click();
    await page.locator('label').filter({ hasText: 'Dark' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await ground()).toBe(dark);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test('a lost connection is said, and that it is back', async ({ browser }) => {
    const context = await signedIn(browser, server, oscar);
    const page = await context.newPage();
    await page.goto('/admin/account');
    await page.locator('h1').waitFor();
    await context.setOffline(true);
    await expect(page.locator('.offline')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('No connection');
    await context.setOffline(false);
    await expect(page.locator('.offline')).toBeHidden({ timeout: 15_000 });
    await context.close();
  });
});

const OPEN = [
  '/admin/sign-in',
  '/admin/sign-in/link#token',
  '/admin/password',
  '/admin/password#token',
  '/admin/invitation',
];
const WAYS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { viewport: { width: 1440, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['on a phone', { viewport: { width: 320, height: 640 }, hasTouch: true }],
  ['in forced colours', { forcedColors: 'active', viewport: { width: 700, height: 450 } }],
];

for (const [name, options] of WAYS)
  test(`axe finds nothing, nothing is wider than the window, nothing breaks the policy: ${name}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on(
      'console',
      message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
    );
    page.on('pageerror', error => complaints.push(error.message));
    for (const path of OPEN) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      expect([path, await violations(page)]).toEqual([path, []]);
      expect([path, await fits(page)]).toEqual([path, true]);
    }
    await page.goto('/admin/account');
    await signIn(page, carla);
    await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await page.locator('.person-button').click();
    await page.locator('.person-menu').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

test('a page that is opened anew puts the focus nowhere', async ({ page }) => {
  await page.goto(`${server.url}/admin/password`);
  await page.locator('h1').waitFor();
  expect(await focused(page)).toBe('BODY');
});
