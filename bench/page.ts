// bench:page: a kept page of about 40 kB against a bare Node server that returns the same bytes from memory.
// Load by wrk: 10 connections, gzip; ours and the bare one in turns.
import { execFile, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadedOnPostgres } from './harness/record.ts';
import { expectBars, median, result, round, table } from './harness/report.ts';
import { freePort, memoryMb, serve } from './harness/secon.ts';

const run = promisify(execFile);
const ROUNDS = 5;
const SECONDS = 4;
const WANTED_BYTES = 40_000;

interface Load {
  readonly rate: number;
  readonly p99: number;
}

async function wrk(url: string): Promise<Load> {
  const args = ['-t1', '-c10', `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: gzip', url];
  const { stdout } = await run('wrk', args).catch(error => {
    throw error.code === 'ENOENT' ? new Error('wrk is not installed: apt-get install wrk') : error;
  });
  if (/Non-2xx/.test(stdout)) throw new Error(`not every answer was a page: ${stdout}`);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const [, value, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  return { rate, p99: Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? 'ms'] ?? 1) };
}

/** The page of the site whose HTML is nearest to the size wanted. */
async function pageNear(url: string): Promise<{ path: string; bytes: number }> {
  const paths = [
    '/el/newsletters/2',
    '/bg/newsletters/2',
    '/en/newsletters/2',
    '/el/partners',
    '/el/indicators',
    '/el',
    '/el/events',
  ];
  const sized = await Promise.all(
    paths.map(async path => ({ path, bytes: (await (await fetch(url + path)).arrayBuffer()).byteLength })),
  );
  return sized.reduce((best, page) =>
    Math.abs(page.bytes - WANTED_BYTES) < Math.abs(best.bytes - WANTED_BYTES) ? page : best,
  );
}

async function bareServer(page: string): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL('./harness/bare-server.mjs', import.meta.url)), [
    page,
    String(port),
  ]);
  await new Promise(ready => child.once('message', ready));
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}

const record = await loadedOnPostgres('bench-page');
const server = await serve('web', record.env);
const { path, bytes } = await pageNear(server.url);
const bare = await bareServer(server.url + path);
await wrk(server.url + path);
await wrk(bare.url);
const rows: [Load, Load][] = [];
for (let count = 0; count < ROUNDS; count++) rows.push([await wrk(server.url + path), await wrk(bare.url)]);
const rss = memoryMb(server.pid, 'VmHWM');
bare.stop();
await server.stop();
await record.close();

console.log(
  `${path}: ${bytes} bytes of HTML, gzip, 10 connections, ${ROUNDS} rounds of ${SECONDS} s in turns`,
);
table([
  ['', 'ours req/s', 'p99 ms', 'bare Node req/s', 'p99 ms'],
  ...rows.map(([ours, theirs], index) => [
    `round ${index + 1}`,
    round(ours.rate, 0),
    round(ours.p99),
    round(theirs.rate, 0),
    round(theirs.p99),
  ]),
]);
const ratio = round(median(rows.map(([ours, theirs]) => ours.rate / theirs.rate)));
const p99 = round(median(rows.map(([ours]) => ours.p99)));
expectBars([
  { what: `at least 0.65 of a bare server, got ${ratio}`, met: ratio >= 0.65 },
  { what: `p99 within 5 ms, got ${p99}`, met: p99 <= 5 },
]);
result('page', { ratio_node: ratio, p99_ms: p99, rss_mb: rss });
