// Signing in by a provider of identities in a real browser: from one site to the other and back, with its own cookies.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect as soon, test } from '@playwright/test';
import { freePort } from '../../bench/harness/secon.ts';
import { ROOT } from '../../src/platform/root.ts';
import { violations } from './accessible.ts';

// What signs people in is loaded when the first one comes, and from its sources here.
const expect = soon.configure({ timeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'secon-elsewhere-'));
let running: ChildProcess;
let site: string;

/** Waits until it says that it has done what it was told. */
const ready = (): Promise<void> =>
  new Promise((done, failed) => {
    running.stdout?.once('data', () => done());
    running.once('exit', code => failed(new Error(`it ended with ${code}`)));
  });

/** Whom the provider lets in from now on. */
async function letsIn(email: string): Promise<void> {
  const told = ready();
  running.stdin?.write(`${email}\n`);
  await told;
}

test.beforeAll(async () => {
  const port = await freePort();
  site = `http://127.0.0.1:${port}`;
  const script = join(ROOT, 'tests', 'browser', 'house-with-provider.ts');
  running = spawn(join(ROOT, 'node_modules', '.bin', 'tsx'), [script, folder, String(port)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}` },
  });
  await ready();
});
test.afterAll(async () => {
  const ended = new Promise<void>(done => running.once('exit', () => done()));
  running.stdin?.end();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

const button = (page: Page) => page.getByRole('button', { name: 'Sign in with EU Login' });

test('whoever has no account is told so, and where the screen was asked for it is asked for again', async ({
  page,
}) => {
  await letsIn('nobody@example.org');
  await page.goto(`${site}/admin/sign-in?to=%2Fadmin%2Fpeople`);
  await button(page).click();
  await expect(page.getByText('There is no account with the e-mail address')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?problem=oidc-unknown&to=%2Fadmin%2Fpeople');
  expect(await violations(page)).toEqual([]);
  await letsIn('maria@example.org');
  await button(page).click();
  await expect(page).toHaveURL(`${site}/admin/people`);
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});

test('whoever is let in sees the connection in their account and takes it away', async ({ page }) => {
  await letsIn('maria@example.org');
  await page.goto(`${site}/admin/sign-in?to=%2Fadmin%2Faccount`);
  await button(page).click();
  await expect(page.getByRole('heading', { name: 'Signing in elsewhere' })).toBeVisible();
  await page.getByRole('button', { name: 'Disconnect EU Login' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click();
  await expect(page.getByRole('heading', { name: 'Signing in elsewhere' })).toBeHidden();
});

test('whoever stops there comes back and may go another way', async ({ page }) => {
  await letsIn('');
  await page.goto(`${site}/admin/sign-in`);
  await button(page).click();
  await expect(page.getByText('The service did not sign you in.')).toBeVisible();
  await expect(page.getByLabel('E-mail')).toBeVisible();
});
