// trial:lighthouse: the admin through Lighthouse on the desktop preset, in Debian's Chromium: signing in, home, a list,
// a record, the language board, the desk and the composer. Accessibility must be 100 everywhere, performance of the first load at least 90.
import { type ChildProcess, spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { CHROMIUM } from '../tests/browser/chromium.ts';
import { join, signedIn } from '../tests/browser/signed-in.ts';
import { scratch } from './harness/record.ts';
import { expectBars, result, table } from './harness/report.ts';
import { freePort, serve } from './harness/secon.ts';

const PATHS = [
  '/admin/sign-in',
  '/admin',
  '/admin/events',
  '/admin/events/haskovo-2023',
  '/admin/board',
  '/admin/desk/events/haskovo-2023/el',
  '/admin/newsletters/2',
];

const { folder, remove } = scratch('trial-lighthouse');
const env = { SECON_DATA: folder };
const server = await serve('start', env);
const email = await join(server, env, { role: 'coordinator' });
const cookie = await sessionCookie();

async function sessionCookie(): Promise<string> {
  const browser = await chromium.launch(CHROMIUM);
  const context = await signedIn(browser, server, email);
  const cookies = await context.cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function launchedChromium(): Promise<{ port: number; process: ChildProcess }> {
  const port = await freePort();
  const args = [
    ...CHROMIUM.args,
    '--headless=new',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${folder}/chromium`,
  ];
  const running = spawn(CHROMIUM.executablePath, [...args, 'about:blank'], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/json/version`).then(
      answer => answer.ok,
      () => false,
    );
    if (up) return { port, process: running };
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error('Chromium does not answer');
}

const browser = await launchedChromium();
const rows: [string, number, number][] = [];
for (const path of PATHS) {
  const ran = await lighthouse(
    server.url + path,
    {
      port: browser.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility'],
      ...(path.endsWith('sign-in') ? {} : { extraHeaders: { Cookie: cookie } }),
    },
    desktopConfig,
  );
  if (!ran) throw new Error(`no answer about ${path}`);
  const { categories, audits } = ran.lhr;
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  for (const { ref, result: audit } of failed(categories.accessibility?.auditRefs ?? [], audits))
    console.log(`${path}: ${ref}: ${audit}`);
  rows.push([path, score('performance'), score('accessibility')]);
}

function failed(
  refs: readonly { id: string; weight: number }[],
  audits: Readonly<Record<string, { score: number | null; title: string }>>,
) {
  return refs
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
    .map(({ id }) => ({ ref: id, result: audits[id]?.title ?? '' }));
}

browser.process.kill();
await new Promise(done => browser.process.once('close', done));
await server.stop();
remove();
table([['screen', 'performance', 'accessibility'], ...rows]);
const performance_ = Math.min(...rows.map(([, score]) => score));
const accessibility = Math.min(...rows.map(([, , score]) => score));
expectBars([
  { what: `performance of at least 90, got ${performance_}`, met: performance_ >= 90 },
  { what: `accessibility of 100, got ${accessibility}`, met: accessibility === 100 },
]);
result('lighthouse', { performance: performance_, accessibility });
