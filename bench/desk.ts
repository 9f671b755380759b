// bench:desk: how long it takes until the desk is ready for typing with a text of 3,000 words and 100 facts, until what the
// checker found stands below it after a pause in typing, and until the language board shows its first row with 2,000 texts
// in eleven languages; on PostgreSQL, in Debian's Chromium. And how large the scripts are that the desk asks for.
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { PAUSE_MS } from '../src/slices/translation/admin/desk/pause.ts';
import { CHROMIUM } from '../tests/browser/chromium.ts';
import { join, signedIn } from '../tests/browser/signed-in.ts';
import { LONG, loadLongText, loadTexts } from './harness/many-texts.ts';
import { PAINTED, paintedAfter } from './harness/painted.ts';
import { loadedOnPostgres } from './harness/record.ts';
import { expectBars, median, result, round, table } from './harness/report.ts';
import { scriptBytes } from './harness/scripts.ts';
import { type Server, serve } from './harness/secon.ts';

const TEXTS = 2000;
const LONG_TEXT = { words: 3000, facts: 100 };
const ROUNDS = 5;
const LIMITS = { open_ms: 300, check_ms: 100, board_ms: 300, editor_kb: 150 };

const DESK = `/admin/desk/events/${LONG}/el`;
const EDITOR = '#text-summary [contenteditable=true]';

const ROW = "document.querySelector('.board-table tbody a, .board-lines a') !== null";
const READY = `document.querySelector('${EDITOR}') !== null`;

/** A number that the source does not have: typed at the end of the text, it is found. */
const found = (wrong: number): string =>
  `[...document.querySelectorAll('.desk-finding')].some(finding => finding.textContent.includes('${wrong}'))`;

/** A browser without anything kept: a screen's own script is fetched, too. */
async function openedAt(
  browser: Browser,
  server: Server,
  email: string,
  path: string,
): Promise<[BrowserContext, Page]> {
  const context = await signedIn(browser, server, email, { viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.locator('main h1').waitFor();
  return [context, page];
}

/** From the click in the navigation to the first row. */
async function boardMs(browser: Browser, server: Server, email: string): Promise<number> {
  const [context, page] = await openedAt(browser, server, email, '/admin');
  await page.evaluate(paintedAfter('click', ROW));
  await page.locator('nav.side a[href="/admin/board"]').click();
  const took = await page.evaluate<number>(PAINTED);
  await context.close();
  return took;
}

/**
 * From the click on the board to the editor; then from the last key to the finding, less the pause that the desk waits for
 * more keys, which is a constant of its own.
 */
async function deskMs(
  browser: Browser,
  server: Server,
  email: string,
  wrong: number,
): Promise<[open: number, check: number]> {
  const [context, page] = await openedAt(browser, server, email, `/admin/board?search=${LONG}`);
  await page.evaluate(paintedAfter('click', READY));
  await page.locator(`a[href="${DESK}"]`).click();
  const open = await page.evaluate<number>(PAINTED);
  await page.waitForLoadState('networkidle');
  await page.locator(EDITOR).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.evaluate(paintedAfter('input', found(wrong)));
  await page.keyboard.type(` ${wrong}`);
  const seen = await page.evaluate<number>(PAINTED);
  await context.close();
  return [open, seen - PAUSE_MS];
}

const record = await loadedOnPostgres('bench-desk');
// The site's own address is where the browser opens it.
const { SECON_URL: _, ...env } = record.env;
await loadTexts(env, TEXTS);
await loadLongText(env, record.folder, LONG_TEXT);
const server = await serve('start', env);
const email = await join(server, env, { role: 'coordinator' });
const browser = await chromium.launch(CHROMIUM);

const context = await signedIn(browser, server, email);
const home = await scriptBytes(context, '/admin');
const desk = await scriptBytes(context, DESK, EDITOR);
await context.close();

const taken = { open: [] as number[], check: [] as number[], board: [] as number[] };
for (let turn = 0; turn <= ROUNDS; turn++) {
  const board = await boardMs(browser, server, email);
  const [open, check] = await deskMs(browser, server, email, 7001 + turn);
  // The server's own first answers are for nobody's measure: it has been up for a while.
  if (turn === 0) continue;
  taken.board.push(board);
  taken.open.push(open);
  taken.check.push(check);
}
await browser.close();
await server.stop();
await record.close();

const measured = {
  open_ms: round(median(taken.open), 0),
  check_ms: round(median(taken.check), 0),
  board_ms: round(median(taken.board), 0),
  editor_kb: round((desk - home) / 1000, 1),
};
table([
  ['', 'median ms', 'worst ms', 'limit'],
  ['desk open', measured.open_ms, round(Math.max(...taken.open), 0), LIMITS.open_ms],
  ['text checked', measured.check_ms, round(Math.max(...taken.check), 0), LIMITS.check_ms],
  ['board', measured.board_ms, round(Math.max(...taken.board), 0), LIMITS.board_ms],
]);
table([
  ['scripts', 'kB', 'limit'],
  ['first load of the admin', round(home / 1000, 1), ''],
  ['the desk on top of it', measured.editor_kb, LIMITS.editor_kb],
]);
expectBars(
  Object.entries(LIMITS).map(([key, limit]) => {
    const value = measured[key as keyof typeof measured];
    return { what: `${key} at most ${limit}, got ${value}`, met: value <= limit };
  }),
);
result('desk', measured);
