// How fast the facts of segments are read: ours and pofilter's time on the same PO file, in turns, and our memory.
// npm run bench:facts-speed [-- MEGABYTES], 96 unless told; pofilter comes with Debian's translate-toolkit.
import { spawnSync } from 'node:child_process';
import { closeSync, globSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PARALLEL } from '../src/facts/samples/index.ts';
import { ROOT } from '../src/platform/root.ts';
import { scratch } from './harness/record.ts';
import { expectBars, median, result, round, table } from './harness/report.ts';

const ROUNDS = 3;
const megabytes = Number(process.argv[2] ?? 96);
const NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');
const SECON = join(ROOT, 'bin', 'secon.mjs');

interface Run {
  readonly seconds: number;
  readonly mb: number;
}

const quoted = (text: string): string => JSON.stringify(text);
const HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';

/** What a project's PO file holds: the words of its screens, and sentences of its texts. English and German, numbers varied alike. */
const entriesOfHouse = (): readonly (readonly [string, string])[] => {
  const screens = globSync('src/**/messages/en.json', { cwd: ROOT }).flatMap(file => {
    const [en, de] = ['en', 'de'].map(
      language =>
        JSON.parse(readFileSync(join(ROOT, dirname(file), `${language}.json`), 'utf8')) as Record<
          string,
          string
        >,
    );
    return Object.entries(en ?? {}).map(([key, text]) => [text, de?.[key] ?? ''] as const);
  });
  const texts = PARALLEL.map(line => [line.en ?? '', line.de ?? ''] as const);
  return [...screens, ...texts];
};

const writePo = (path: string, bytes: number): number => {
  const file = openSync(path, 'w');
  let size = writeSync(file, HEADER);
  const entries = entriesOfHouse();
  for (let n = 0; size < bytes; n++) {
    const other = String(11 + (n % 79));
    const [en = '', de = ''] = (entries[n % entries.length] ?? []).map(text =>
      text.replace(/\b24\b/g, other),
    );
    size += writeSync(file, `msgctxt "s${n}"\nmsgid ${quoted(en)}\nmsgstr ${quoted(de)}\n\n`);
  }
  closeSync(file);
  return statSync(path).size / 1e6;
};

/** Wall time and peak memory of a command, as GNU time tells them. */
const timed = (command: string, args: readonly string[]): Run => {
  const done = spawnSync('/usr/bin/time', ['-f', '%e %M', command, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const [seconds, kilobytes] = (done.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (done.error || !Number.isFinite(seconds)) throw new Error(`${command} could not be run: ${done.stderr}`);
  return { seconds: seconds ?? 0, mb: (kilobytes ?? 0) / 1024 };
};

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;
if (!has('/usr/bin/time')) throw new Error('GNU time is needed: apt-get install time');

const { folder, remove } = scratch('facts-speed');
try {
  const [tiny, small, large, scrap] = ['tiny.po', 'small.po', 'large.po', 'found.po'].map(name =>
    join(folder, name),
  );
  writeFileSync(tiny ?? '', `${HEADER}msgid "one"\nmsgstr "eins"\n`);
  const [smallMb, largeMb] = [
    writePo(small ?? '', (megabytes * 1e6) / 4),
    writePo(large ?? '', megabytes * 1e6),
  ];
  const facts = (file = ''): Run => timed(NODE, [SECON, 'facts', '--segments', file]);
  const oneCore = (file = ''): Run =>
    has('taskset') ? timed('taskset', ['-c', '0', NODE, SECON, 'facts', '--segments', file]) : facts(file);
  const check = (file = ''): Run => timed(NODE, [SECON, 'check', '--segments', file, '--format', 'json']);
  const peer = has('pofilter') ? (): Run => timed('pofilter', [large ?? '', scrap ?? '']) : null;
  if (peer === null) console.log('pofilter is not installed: apt-get install translate-toolkit\n');

  facts(tiny);
  const start = median(Array.from({ length: ROUNDS }, () => facts(tiny).seconds));
  const times = {
    half: [] as Run[],
    whole: [] as Run[],
    core: [] as Run[],
    check: [] as Run[],
    peer: [] as Run[],
  };
  for (let n = 0; n < ROUNDS; n++) {
    // It takes its minute: once is enough.
    if (peer !== null && n === 0) times.peer.push(peer());
    times.half.push(facts(small));
    times.whole.push(facts(large));
    times.core.push(oneCore(large));
    times.check.push(check(large));
  }
  const seconds = (runs: readonly Run[]): number => median(runs.map(run => run.seconds));
  const speed = (runs: readonly Run[], mb: number, from = 0): number =>
    mb / Math.max(0.01, seconds(runs) - from);
  const peerSpeed = times.peer.length === 0 ? Number.NaN : speed(times.peer, largeMb);
  const rss = Math.max(...[...times.whole, ...times.core].map(run => run.mb));
  table([
    ['', 'MB', 'seconds', 'MB/s', 'peak MB'],
    ...(
      [
        ['pofilter', times.peer, largeMb, 0],
        ['secon facts', times.half, smallMb, 0],
        ['secon facts', times.whole, largeMb, 0],
        ['… on one core, after start', times.core, largeMb, start],
        ['secon check', times.check, largeMb, 0],
      ] as const
    ).map(([name, runs, mb, from]) => [
      name,
      round(mb, 1),
      runs.length === 0 ? '–' : round(seconds(runs)),
      runs.length === 0 ? '–' : round(speed(runs, mb, from)),
      runs.length === 0 ? '–' : Math.round(Math.max(...runs.map(run => run.mb))),
    ]),
  ]);
  const ratio = speed(times.whole, largeMb) / peerSpeed;
  const core = speed(times.core, largeMb, start);
  console.log(
    `\nstart ${round(start)} s; check finds what differs in value, at ${round(speed(times.check, largeMb) / peerSpeed, 1)} times pofilter's throughput\n`,
  );
  expectBars([
    { what: 'at least 5 MB/s on one core after start', met: core >= 5 },
    { what: 'at least 20 times the throughput of pofilter', met: peer === null || ratio >= 20 },
    { what: 'memory under 250 MB', met: rss < 250 },
  ]);
  result('facts-speed', { mb_per_s: round(core), ratio_pofilter: round(ratio, 1), rss_mb: Math.round(rss) });
} finally {
  remove();
}
