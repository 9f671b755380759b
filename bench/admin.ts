// bench:admin: how long it takes from a click in the navigation of the admin to the first row of each list, with 10,000
// events, good practices and organisations on PostgreSQL, in Debian's Chromium; and how large the scripts of a first load are.
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { RECORD_KINDS } from '../src/slices/records/model.ts';
import { CHROMIUM } from '../tests/browser/chromium.ts';
import { join, signedIn } from '../tests/browser/signed-in.ts';
import { loadMany } from './harness/many-records.ts';
import { PAINTED, paintedAfter } from './harness/painted.ts';
import { loadedOnPostgres } from './harness/record.ts';
import { expectBars, median, result, round, table } from './harness/report.ts';
import { scriptBytes } from './harness/scripts.ts';
import { type Server, serve } from './harness/secon.ts';

const RECORDS = 10_000;
const ROUNDS = 5;
const LIMIT_MS = 200;
const LIMIT_KB = 250;

// The project's own settings are one record: there is no list of them.
const KINDS = RECORD_KINDS.filter(kind => kind !== 'project');

const FIRST_ROW =
  "document.querySelector('.records-list tbody tr:not(.k-skeleton-row) th a, .records-list .k-empty') !== null";

/** A browser without anything kept: the screen's own script is fetched, too. */
async function openedHome(browser: Browser, server: Server, email: string): Promise<[BrowserContext, Page]> {
  const context = await signedIn(browser, server, email, { viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/admin', { waitUntil: 'networkidle' });
  await page.locator('main h1').waitFor();
  return [context, page];
}

async function firstRowMs(browser: Browser, server: Server, email: string, kind: string): Promise<number> {
  const [context, page] = await openedHome(browser, server, email);
  await page.evaluate(paintedAfter('click', FIRST_ROW));
  await page.locator(`nav.side a[href="/admin/${kind}"]`).click();
  const took = await page.evaluate<number>(PAINTED);
  await context.close();
  return took;
}

const record = await loadedOnPostgres('bench-admin');
// The site's own address is where the browser opens it.
const { SECON_URL: _, ...env } = record.env;
await loadMany(env, RECORDS);
const server = await serve('start', env);
const email = await join(server, env, { role: 'coordinator' });
const browser = await chromium.launch(CHROMIUM);

const stranger = await browser.newContext({ baseURL: server.url });
const signIn = await scriptBytes(stranger, '/admin/sign-in');
const home = await scriptBytes(await signedIn(browser, server, email), '/admin');

// The server's own first answers are for nobody's measure: it has been up for a while.
for (const kind of KINDS) await firstRowMs(browser, server, email, kind);
const measured = new Map<string, number[]>(KINDS.map(kind => [kind, []]));
for (let turn = 0; turn < ROUNDS; turn++)
  for (const kind of KINDS) measured.get(kind)?.push(await firstRowMs(browser, server, email, kind));
await browser.close();
await server.stop();
await record.close();

table([
  ['list', 'median ms', 'worst ms', 'limit'],
  ...KINDS.map(kind => {
    const took = measured.get(kind) ?? [];
    return [kind, round(median(took), 0), round(Math.max(...took), 0), LIMIT_MS];
  }),
]);
const kb = (bytes: number) => round(bytes / 1000, 1);
table([
  ['first load', 'scripts kB', 'limit'],
  ['signing in', kb(signIn), LIMIT_KB],
  ['home', kb(home), LIMIT_KB],
]);
const worstMedian = round(Math.max(...KINDS.map(kind => median(measured.get(kind) ?? []))), 0);
const worst = round(Math.max(...KINDS.flatMap(kind => measured.get(kind) ?? [])), 0);
const script = kb(Math.max(signIn, home));
expectBars([
  { what: `every list's first row within ${LIMIT_MS} ms, got ${worstMedian}`, met: worstMedian <= LIMIT_MS },
  { what: `at most ${LIMIT_KB} kB of script, got ${script}`, met: script <= LIMIT_KB },
]);
result('admin', { first_row_ms: worstMedian, worst_ms: worst, script_kb: script });
