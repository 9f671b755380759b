// trial:two-processes: a second start on the same data refuses politely, verbs run inside the server,
// and after kill -9 the data is free again at once.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT, scratch } from './harness/record.ts';
import { expectBars, result } from './harness/report.ts';
import { type Environment, secon, serve } from './harness/secon.ts';

const { folder, remove } = scratch('trial-two');
const env: Environment = { SECON_DATA: join(folder, 'data') };
const bars: { what: string; met: boolean }[] = [];
const expect = (what: string, met: boolean): void => {
  bars.push({ what, met });
  console.log(`${met ? 'yes' : 'NO '}  ${what}`);
};

const first = await serve('start', env);

const second = await secon(['start'], { ...env, PORT: '0' });
expect(`a second start ends with code 2 (${second.code})`, second.code === 2);
expect('and says why in one line', /^secon: [^\n]*in use[^\n]*\n$/.test(second.err));

const loaded = await secon(['load', CONTENT], env);
expect('load runs inside the server', loaded.code === 0 && loaded.out.includes('0 added, 0 changed'));
const wrong = await secon(['load', join(folder, 'nowhere')], env);
expect(
  'a wrong folder is told from inside the server, code 2',
  wrong.code === 2 && /^secon: .*is not a folder\n$/.test(wrong.err),
);
const exported = await secon(['export', join(folder, 'out')], env);
expect(
  'export runs inside the server',
  exported.code === 0 && existsSync(join(folder, 'out', 'project.yaml')),
);
const backed = await secon(['backup', join(folder, 'all.tar.gz')], env);
expect('backup runs inside the server', backed.code === 0 && existsSync(join(folder, 'all.tar.gz')));
const published = await secon(
  ['publish', 'newsletter', '2', '--languages', 'el,bg', '--out', join(folder, 'pub')],
  env,
);
expect(
  'publish runs inside the server',
  published.code === 0 && existsSync(join(folder, 'pub', 'bg', 'issue.pdf')),
);
const many = await Promise.all(
  Array.from({ length: 4 }, (_, i) => secon(['export', join(folder, `out-${i}`)], env)),
);
expect(
  'four verbs at once all succeed',
  many.every(({ code }) => code === 0),
);
expect('the server still answers', (await fetch(`${first.url}/readyz`)).ok);

await first.kill();
const third = await serve('start', env);
expect('after kill -9 the next start works', (await fetch(`${third.url}/bg/newsletters/2`)).ok);
await third.stop();
remove();
expectBars(bars);
result('two-processes', {
  kills: 1,
  lost: 0,
  doubled: 0,
  uncertain: 0,
  checks: bars.length,
  met: bars.filter(bar => bar.met).length,
});
