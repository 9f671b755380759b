// What the walks share: somebody at a screen of some width, by mouse or by keyboard alone, in their language; and the
// first start with the link that lets the first coordinator in.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { freePort, launch } from '../../bench/harness/secon.ts';
import { translator } from '../../src/platform/i18n/index.ts';
import type { Language } from '../../src/platform/languages.ts';
import { type Hands, type How, hands } from './hands.ts';
import { countedStops, UNCOUNTED } from './stops.ts';

export interface Way {
  readonly language: Language;
  readonly width: number;
  readonly how: How;
}

/** Some of them; all by `SECON_WALKS=all`: each takes the better part of a minute. */
export const walksOf = <W>(some: readonly W[], more: readonly W[]): readonly W[] =>
  process.env.SECON_WALKS === 'all' ? [...some, ...more] : some;

/**
 * Where pictures of every step are left to be looked at, the whole page and what is seen of it, and how often Tab was
 * pressed to come somewhere; nowhere unless it is said.
 */
const PICTURES = process.env.SECON_WALK_PICTURES;

export const PASSWORD = 'correct horse battery';

export interface Step<W extends Way = Way> {
  readonly page: Page;
  readonly by: Hands;
  readonly t: (key: string, params?: Record<string, string | number>) => string;
  readonly walk: W;
  /** Leaves a picture. */
  shot(name: string): Promise<void>;
}

/** As `npm start` on a new machine: it says its link. */
export async function firstStart(
  data: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ url: string; link: string; stop(): Promise<void> }> {
  const port = await freePort();
  const { process: running, ended } = launch(['start'], {
    ...settings,
    SECON_DATA: data,
    PORT: String(port),
  });
  let said = '';
  running.stdout?.on('data', chunk => (said += chunk));
  const link = () => /http\S+\/admin\/invitation#\S+/.exec(said)?.[0];
  await expect.poll(link, { timeout: 150_000 }).toBeTruthy();
  const stop = async () => {
    running.kill('SIGTERM');
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, link: link() ?? '', stop };
}

export async function stepIn<W extends Way>(browser: Browser, walk: W, baseURL: string): Promise<Step<W>> {
  const { language, width, how } = walk;
  const options: BrowserContextOptions = { baseURL, locale: language, reducedMotion: 'reduce' };
  const context = await browser.newContext({
    ...options,
    viewport: { width, height: width < 600 ? 844 : 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', error => {
    throw error;
  });
  let number = 0;
  const name = `${language}-${width}-${how}`;
  const stops = PICTURES === undefined ? UNCOUNTED : countedStops(page, left(PICTURES, name));
  return {
    page,
    by: hands(page, how, stops),
    t: translator(language),
    walk,
    async shot(of) {
      if (PICTURES === undefined) return;
      const file = join(PICTURES, `${name}-${of}-${++number}`);
      await page.screenshot({ path: `${file}-seen.png` });
      await page.screenshot({ path: `${file}.png`, fullPage: true });
    },
  };
}

function left(folder: string, name: string): (line: string) => void {
  mkdirSync(folder, { recursive: true });
  return line => appendFileSync(join(folder, `${name}-stops.txt`), `${line}\n`);
}

export const heading = ({ page }: Step, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
export const button = ({ page }: Step, name: string) => page.getByRole('button', { name, exact: true });
export const field = ({ page }: Step, name: string) => page.getByRole('textbox', { name, exact: true });

/** One of the navigation's links, behind the menu where the window is narrow. */
export async function go(step: Step, label: string): Promise<void> {
  const { page, by, t, walk } = step;
  if (walk.width < 900) await by.press(page.getByRole('button', { name: t('admin.nav.open') }));
  await by.press(page.getByRole('navigation').getByRole('link', { name: t(label), exact: true }));
}
