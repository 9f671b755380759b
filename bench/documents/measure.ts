// Measures the comparison of documents: false findings on clean editions, injected differences found, sections aligned.
// npx tsx bench/documents/measure.ts [--issue DIR] [--only WORD] [--rounds N] [--pairs | --alone] [--show]
// --pairs holds each edition against English only, --alone each against itself.
import { parseArgs } from 'node:util';
import type { Finding } from '../../src/facts/compare/index.ts';
import type { Edition } from '../../src/reading/index.ts';
import { seeded } from '../../src/testing/random.ts';
import { expectBars, table } from '../harness/report.ts';
import { alignmentOf } from './alignment.ts';
import { type Injection, type Injector, VALUES } from './injections.ts';
import { passages } from './passages.ts';
import { check, read, type SampleDocument, samples } from './samples.ts';

const { values: options } = parseArgs({
  options: {
    issue: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '2' },
    pairs: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

const documents = samples(options.issue);
const isAlarm = (finding: Finding): boolean => finding.severity !== 'review';
const TOLD_BY_WORDS = /^(?:section|script|text|heading)/;
const keyOf = ({ kind, language, fact, expected, message }: Finding): string =>
  [kind, language, fact?.value, expected?.value, TOLD_BY_WORDS.test(kind) ? message : ''].join('|');

// ---- clean editions ----

const clean = (): { editions: number; alarms: number; worst: number } => {
  const rows: (string | number)[][] = [['document', 'edition', 'errors and warnings', 'review']];
  let [editions, alarms, worst] = [0, 0, 0];
  for (const { name, sources } of documents) {
    const { findings } = check(sources.map(read));
    for (const { language } of sources) {
      const own = findings.filter(finding => finding.language === language);
      const loud = own.filter(isAlarm);
      editions += 1;
      alarms += loud.length;
      worst = Math.max(worst, loud.length);
      if (own.length > 0) rows.push([name, language, loud.length, own.length - loud.length]);
      for (const { kind, line, message } of loud)
        console.log(`  ${name} ${language} ${line}: ${kind} ${message}`);
    }
  }
  table(rows);
  return { editions, alarms, worst };
};

// ---- injected differences ----

interface Tally {
  tried: number;
  found: number;
  near: number;
  extra: number;
}

const tallies = new Map<string, Tally>();
const tallyOf = (key: string): Tally => {
  const known = tallies.get(key) ?? { tried: 0, found: 0, near: 0, extra: 0 };
  tallies.set(key, known);
  return known;
};

/** The lines of the section that holds a line. */
const bounds = (edition: Edition, line: number): readonly [number, number] => {
  const at = edition.sections.findLastIndex(section => section.line <= line);
  return [edition.sections[at]?.line ?? 1, edition.sections[at + 1]?.line ?? Number.POSITIVE_INFINITY];
};

interface Trial {
  readonly kind: string;
  readonly injection: Injection;
  readonly edition: Edition;
  /** Findings that the clean editions did not have. */
  readonly fresh: readonly Finding[];
}

const judge = (trial: Trial): void => {
  const { kind, injection, edition, fresh } = trial;
  const told = fresh.filter(
    finding => finding.language === edition.language && injection.kinds.includes(finding.kind),
  );
  const [from, to] = bounds(edition, injection.line);
  const near = told.some(
    ({ line, kind: own }) =>
      own === 'section-missing' || (line !== null && line >= from - 2 && line <= to + 2),
  );
  // A sentence that is gone may have held several facts.
  const allowed = kind === 'sentence dropped' ? told.length : 1;
  const extra = fresh.length - Math.min(allowed, told.length);
  for (const key of [kind, `in ${edition.language}`, 'all']) {
    const tally = tallyOf(key);
    tally.tried += 1;
    if (told.length > 0) tally.found += 1;
    if (near) tally.near += 1;
    tally.extra += extra;
  }
  if (options.show && (!near || extra > 0))
    show(trial, told.length === 0 ? 'MISSED' : near ? 'EXTRA' : 'FAR');
};

const show = ({ kind, injection, edition, fresh }: Trial, verdict: string): void => {
  console.log(`${verdict} ${kind} in ${edition.language}, line ${injection.line}: ${injection.what}`);
  for (const { kind: own, language, line, message } of fresh)
    console.log(`    ${own} ${language} ${line}: ${message}`);
};

// What an edition shows by itself.
const OWN = new Set([
  'url emptied',
  'tense',
  'two scripts',
  'heading repeated',
  'count changed',
  'item dropped',
  'left in English',
]);

const inject = (document: SampleDocument, seed: number): void => {
  const [english] = document.sources;
  if (english === undefined) return;
  const injectors: Readonly<Record<string, Injector>> = { ...VALUES, ...passages(english) };
  const editions = document.sources.map(read);
  const random = seeded(seed);
  document.sources.forEach((source, at) => {
    const reference = editions[0];
    const around = (own: Edition): Edition[] => {
      if (options.alone) return [own];
      if (options.pairs && reference !== undefined && at > 0) return [reference, own];
      return editions.map((one, i) => (i === at ? own : one));
    };
    const unchanged = editions[at];
    if (unchanged === undefined) return;
    const before = new Set(check(around(unchanged)).findings.map(keyOf));
    for (const [kind, injector] of Object.entries(injectors)) {
      if (options.only !== undefined && !kind.includes(options.only)) continue;
      if (options.alone && !OWN.has(kind)) continue;
      const injection = injector(source, random);
      if (injection === null) continue;
      const changed = read({ language: source.language, text: injection.text });
      const fresh = check(around(changed)).findings.filter(finding => !before.has(keyOf(finding)));
      judge({ kind, injection, edition: changed, fresh });
    }
  });
};

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}`;

// ---- all of it ----

const started = performance.now();
const cleaned = clean();
for (let round = 0; round < Number(options.rounds); round++)
  for (const [i, document] of documents.entries()) inject(document, round * 1000 + i + 1);
table([
  ['difference', 'tried', 'found %', 'near %', 'extra'],
  ...[...tallies].map(([key, { tried, found, near, extra }]) => [
    key,
    tried,
    percent(found, tried),
    percent(near, tried),
    extra,
  ]),
]);
const aligned =
  options.only === undefined || options.only === 'align' ? alignmentOf(documents, options.show) : null;
const all = tallyOf('all');
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
expectBars([
  {
    what: `clean editions: at most one finding each, got ${cleaned.alarms} in ${cleaned.editions}, worst ${cleaned.worst}`,
    met: cleaned.worst <= 1,
  },
  {
    what: `19 of 20 differences found, got ${percent(all.found, all.tried)} %`,
    met: all.found >= all.tried * 0.95,
  },
  ...(aligned === null
    ? []
    : [
        {
          what: `sections aligned right, got ${percent(aligned.right, aligned.sections)} %`,
          met: aligned.right >= aligned.sections * 0.98,
        },
      ]),
]);
