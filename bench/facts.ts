// How well the facts are read and compared, measured on sentences of our own: by language, by kind, by change.
// npm run bench:facts; --misses prints every segment that is read otherwise than its gold.
import { compareSegment } from '../src/facts/compare/index.ts';
import { extract, FACT_KINDS, type FactKind } from '../src/facts/index.ts';
import { PARALLEL, PROSE, SAMPLES } from '../src/facts/samples/index.ts';
import { seeded } from '../src/testing/random.ts';
import { VALUES } from './documents/injections.ts';
import { expectBars, result, round, table } from './harness/report.ts';

const LANGUAGES = Object.keys(PROSE);
const showMisses = process.argv.includes('--misses');

interface Count {
  right: number;
  extra: number;
  missed: number;
}

const count = (): Count => ({ right: 0, extra: 0, missed: 0 });
const precision = ({ right, extra }: Count): number => (right + extra === 0 ? 1 : right / (right + extra));
const f1 = ({ right, extra, missed }: Count): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);
const percent = (value: number): string => (100 * value).toFixed(1);

// ---- extraction: what a segment says, against what a person wrote down ----

const kindOf = (said: string): FactKind => said.slice(0, said.indexOf(' ')) as FactKind;

const byLanguage = new Map<string, Count>();
const byKind = new Map<string, Count>();
const all = count();

const counted = (language: string, said: string, field: keyof Count): void => {
  const kind = kindOf(said);
  for (const [map, key] of [
    [byLanguage, language],
    [byKind, kind],
    [byKind, `${language} ${kind}`],
  ] as const) {
    const sum = map.get(key) ?? count();
    sum[field] += 1;
    map.set(key, sum);
  }
  all[field] += 1;
};

const hold = (language: string, text: string, gold: string): void => {
  const missed = gold === '' ? [] : gold.split(/, (?=[a-z]+ )/);
  const extra: string[] = [];
  for (const { kind, value } of extract(text, language)) {
    const said = `${kind} ${value}`;
    const at = missed.indexOf(said);
    if (at < 0) extra.push(said);
    else {
      missed.splice(at, 1);
      counted(language, said, 'right');
    }
  }
  for (const said of missed) counted(language, said, 'missed');
  for (const said of extra) counted(language, said, 'extra');
  if (showMisses && missed.length + extra.length > 0)
    console.log(`${language}  ${text}\n    missed: ${missed.join(', ')}\n    extra:  ${extra.join(', ')}`);
};

for (const language of LANGUAGES) {
  for (const [text, gold] of [...(PROSE[language] ?? []), ...(SAMPLES[language] ?? [])])
    hold(language, text, gold);
}

console.log('\nF1 of extraction in percent, by language and kind (– where the set has none)\n');
table([
  ['', 'all', ...FACT_KINDS.filter(kind => byKind.has(kind))],
  ...[...LANGUAGES, ''].map(language => {
    const total = language === '' ? all : (byLanguage.get(language) ?? count());
    const cells = FACT_KINDS.filter(kind => byKind.has(kind)).map(kind => {
      const own = byKind.get(language === '' ? kind : `${language} ${kind}`);
      return own === undefined ? '–' : percent(f1(own));
    });
    return [language || 'all', percent(f1(total)), ...cells];
  }),
]);

const EXACT: readonly FactKind[] = ['number', 'date', 'money', 'percent'];
const exactness = EXACT.map(kind => precision(byKind.get(kind) ?? count()));
console.log(`\nprecision: ${EXACT.map((kind, i) => `${kind} ${percent(exactness[i] ?? 0)}`).join(', ')}`);

// ---- faithful translations: nothing alarms; one fact changed: it does ----

const alarms = (language: string, english: string, text: string): number =>
  compareSegment(
    [
      { language: 'en', text: english },
      { language, text },
    ],
    'en',
  ).findings.filter(finding => finding.severity !== 'review').length;

const ROUNDS = 3;
/** Changes that a sentence alone can show. */
const CHANGES = Object.fromEntries(
  Object.entries(VALUES).filter(([name]) => !['tense', 'two scripts', 'url emptied'].includes(name)),
);
const found = new Map<string, { hits: number; tries: number }>();
const note = (key: string, hit: boolean): void => {
  const sum = found.get(key) ?? { hits: 0, tries: 0 };
  sum.tries += 1;
  if (hit) sum.hits += 1;
  found.set(key, sum);
};

let [clean, loud] = [0, 0];
const random = seeded(2023);
for (const language of LANGUAGES.filter(code => code !== 'en')) {
  for (const line of PARALLEL) {
    const [english, text] = [line.en ?? '', line[language] ?? ''];
    clean += 1;
    if (alarms(language, english, text) > 0) {
      loud += 1;
      note(`${language} false`, true);
      if (showMisses) console.log(`${language} alarm  ${english}\n    ${text}`);
      continue;
    }
    note(`${language} false`, false);
    for (const [name, inject] of Object.entries(CHANGES)) {
      for (let round = 0; round < ROUNDS; round++) {
        const change = inject({ language, text }, random);
        if (change === null) break;
        const hit = alarms(language, english, change.text) > 0;
        note(`${language} ${name}`, hit);
        note(name, hit);
        note('all', hit);
        if (showMisses && !hit)
          console.log(`${language} silent  ${name}: ${change.what}\n    ${change.text}`);
      }
    }
  }
}

const rate = (key: string): string => {
  const sum = found.get(key);
  return sum === undefined ? '–' : percent(sum.hits / sum.tries);
};

const changes = Object.keys(CHANGES).filter(name => found.has(name));
console.log(
  '\nsingle facts changed in faithful translations: found, in percent; and false alarms where nothing changed\n',
);
table([
  ['', 'false', ...changes],
  ...LANGUAGES.filter(code => code !== 'en').map(language => [
    language,
    rate(`${language} false`),
    ...changes.map(name => rate(`${language} ${name}`)),
  ]),
  ['all', percent(loud / clean), ...changes.map(rate)],
]);

const least = Math.min(...LANGUAGES.map(language => f1(byLanguage.get(language) ?? count())));
const recall = (found.get('all')?.hits ?? 0) / (found.get('all')?.tries ?? 1);
console.log('');
expectBars([
  { what: 'F1 of at least 0.98 over all', met: f1(all) >= 0.98 },
  { what: 'F1 of at least 0.97 in every language', met: least >= 0.97 },
  {
    what: 'precision of at least 0.98 of numbers, dates, amounts, percentages',
    met: Math.min(...exactness) >= 0.98,
  },
  { what: 'recall of at least 0.98 of changes', met: recall >= 0.98 },
  { what: 'at most 2 % false alarms', met: loud / clean <= 0.02 },
]);
result('facts', {
  f1: round(f1(all), 4),
  f1_min_language: round(least, 4),
  recall: round(recall, 4),
  false_alarms: round(loud / clean, 4),
});
