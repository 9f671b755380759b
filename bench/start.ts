// bench:start: from the command to the first page, on a new folder and again; and what an idle web process holds.
import { setTimeout as sleep } from 'node:timers/promises';
import { loadedOnPostgres, scratch } from './harness/record.ts';
import { expectBars, median, result, round, table } from './harness/report.ts';
import { memoryMb, serve } from './harness/secon.ts';

const ROUNDS = 3;
const LIMITS = { first: 10, again: 3, mb: 150 };

const firsts: number[] = [];
const agains: number[] = [];
for (let count = 0; count < ROUNDS; count++) {
  const { folder, remove } = scratch('bench-start');
  for (const times of [firsts, agains]) {
    const server = await serve('start', { SECON_DATA: folder });
    times.push(server.firstPage / 1000);
    await server.stop();
  }
  remove();
}

const record = await loadedOnPostgres('bench-start');
const web = await serve('web', record.env);
for (const path of ['/el', '/bg/partners', '/en/newsletters/2'])
  await (await fetch(web.url + path)).arrayBuffer();
await sleep(5000);
const rss = memoryMb(web.pid, 'VmRSS');
await web.stop();
await record.close();

table([
  ['', 'new folder, s', 'again, s'],
  ...firsts.map((first, index) => [`round ${index + 1}`, round(first), round(agains[index] ?? 0)]),
  ['limit', LIMITS.first, LIMITS.again],
]);
console.log(`idle web process on PostgreSQL: ${rss} MB resident, limit ${LIMITS.mb}`);
const first = round(median(firsts));
const again = round(median(agains));
expectBars([
  { what: `first page within ${LIMITS.first} s, got ${first}`, met: first <= LIMITS.first },
  { what: `again within ${LIMITS.again} s, got ${again}`, met: again <= LIMITS.again },
  { what: `at most ${LIMITS.mb} MB, got ${rss}`, met: rss <= LIMITS.mb },
]);
result('start', { first_s: first, again_s: again, rss_mb: rss });
