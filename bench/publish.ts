// bench:publish: newsletter 2 in every language and face, warm, on PostgreSQL, against the limit of DESIGN §8.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SYSTEM } from '../src/platform/auth.ts';
import { readConfig } from '../src/platform/config.ts';
import { openHouse } from '../src/server.ts';
import { publishIssue, writeOut } from '../src/slices/newsletters/index.ts';
import { loadedOnPostgres } from './harness/record.ts';
import { expectBars, median, result, round, table } from './harness/report.ts';

const LIMIT_S = 1.5;
const LIMIT_MB = 400;
const ROUNDS = 7;

const record = await loadedOnPostgres('bench-publish');
const house = await openHouse(readConfig(record.env, record.folder));
const { services, registry } = house;
const out = join(record.folder, 'out');

async function publish(): Promise<number> {
  const begun = performance.now();
  const { issue, editions } = await publishIssue({ actor: SYSTEM, services, registry }, 2);
  await writeOut(out, issue.slug, editions);
  return (performance.now() - begun) / 1000;
}

const first = await publish();
const seconds: number[] = [];
for (let count = 0; count < ROUNDS; count++) {
  await rm(out, { recursive: true, force: true });
  seconds.push(await publish());
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
await house.close();
await record.close();

table([
  ['round', 'seconds', 'limit'],
  ['first', round(first), '-'],
  ...seconds.map((s, i) => [i + 1, round(s), LIMIT_S]),
]);
const warm = round(median(seconds));
expectBars([
  { what: `at most ${LIMIT_S} s, got ${warm}`, met: warm <= LIMIT_S },
  { what: `under ${LIMIT_MB} MB, got ${peak}`, met: peak < LIMIT_MB },
]);
result('publish', { seconds: warm, rss_mb: peak });
process.exit();
