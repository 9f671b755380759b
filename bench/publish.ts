// bench:publish: newsletter 2 in every language and face, warm, on PostgreSQL, against the limit of the design.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../scripts/build.mjs';
import { SERVER_FLAGS } from '../scripts/memory-flags.mjs';
import { ROOT } from '../src/platform/root.ts';
import { loadedOnPostgres } from './harness/record.ts';
import { expectBars, median, result, round, table } from './harness/report.ts';
import { NODE } from './harness/secon.ts';

const LIMIT_S = 1.5;
const LIMIT_MB = 400;

interface Measured {
  readonly first: number;
  readonly seconds: readonly number[];
  /** Peak of resident memory. */
  readonly mb: number;
}

const record = await loadedOnPostgres('bench-publish');
await bundle({ publish: 'bench/harness/publish-process.ts' }, 'dist/bench');
const env = { ...process.env, NODE_ENV: 'production', SECON_LOG: 'error', ...record.env };
const { stdout } = await promisify(execFile)(NODE, [...SERVER_FLAGS, join(ROOT, 'dist/bench/publish.js')], {
  env,
});
const { first, seconds, mb }: Measured = JSON.parse(stdout);
await record.close();

table([
  ['round', 'seconds', 'limit'],
  ['first', round(first), '-'],
  ...seconds.map((one, index) => [index + 1, round(one), LIMIT_S]),
]);
const warm = round(median(seconds));
expectBars([
  { what: `at most ${LIMIT_S} s, got ${warm}`, met: warm <= LIMIT_S },
  { what: `under ${LIMIT_MB} MB, got ${mb}`, met: mb < LIMIT_MB },
]);
result('publish', { seconds: warm, rss_mb: mb });
