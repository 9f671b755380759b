// One difference put into one edition: what changed, where, and which finding should tell it.
import type { FindingKind } from '../../src/facts/compare/index.ts';
import { extract, type Fact, type FactKind, normaliseUrl } from '../../src/facts/index.ts';
import { tableOf } from '../../src/facts/languages/index.ts';
import { pick, type Random } from '../../src/testing/random.ts';
import type { Source } from './samples.ts';
import { AND, TENSES } from './wording.ts';

export interface Injection {
  readonly text: string;
  /** Any of these kinds tells it. */
  readonly kinds: readonly FindingKind[];
  /** Line of the changed text where it happened. */
  readonly line: number;
  /** What was there and what is there now. */
  readonly what: string;
}

export type Injector = (source: Source, random: Random) => Injection | null;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export const replaceAt = (
  { text }: Source,
  start: number,
  end: number,
  words: string,
  kinds: readonly FindingKind[],
): Injection => ({
  text: text.slice(0, start) + words + text.slice(end),
  kinds,
  line: lineOf(text, start),
  what: `"${text.slice(start, end).slice(0, 60)}" -> "${words.slice(0, 60)}"`,
});

const factsOf = (source: Source, ...kinds: readonly FactKind[]): Fact[] =>
  extract(source.text, source.language).filter(fact => kinds.includes(fact.kind));

const otherDigit = (digit: string, random: Random): string => {
  const others = '123456789'.replace(digit, '');
  return pick([...others], random) ?? '1';
};

/** One digit of one fact of these kinds becomes another. */
const digitIn =
  (...kinds: readonly FactKind[]): Injector =>
  (source, random) => {
    const fact = pick(
      factsOf(source, ...kinds).filter(one => /\d/.test(one.text)),
      random,
    );
    if (fact === undefined) return null;
    const digit = pick([...fact.text.matchAll(/\d/g)], random);
    if (digit === undefined) return null;
    const at = fact.start + digit.index;
    return replaceAt(source, at, at + 1, otherDigit(digit[0], random), ['fact-changed', 'count-mismatch']);
  };

/** Any digit of the text outside addresses, whether it was read as a fact or not. */
const anyDigit: Injector = (source, random) => {
  const masked = source.text.replace(/\S*(?:@|https?:|www\.)\S*/g, found => '_'.repeat(found.length));
  const digit = pick([...masked.matchAll(/\d/g)], random);
  if (digit === undefined) return null;
  return replaceAt(source, digit.index, digit.index + 1, otherDigit(digit[0], random), [
    'fact-changed',
    'count-mismatch',
  ]);
};

/** A date whose part at `pattern` (first group) gives way to `next`. */
const dateWith =
  (pattern: RegExp, next: (found: string) => string): Injector =>
  (source, random) => {
    const fact = pick(
      factsOf(source, 'date').filter(one => pattern.test(one.text)),
      random,
    );
    const found = fact === undefined ? null : pattern.exec(fact.text);
    if (fact === undefined || found === null) return null;
    const start = fact.start + found.index;
    return replaceAt(source, start, start + found[0].length, next(found[0]), ['fact-changed']);
  };

const day = dateWith(/(?<!\d)\d{1,2}(?!\d)/, found => String((Number(found) % 28) + 1));
const year = dateWith(/\b(?:19|20)\d\d\b/, found => String(Number(found) + 1));

const wordAmong =
  (
    groups: (language: string) => readonly string[][],
    kinds: readonly FactKind[],
    findings: readonly FindingKind[],
  ): Injector =>
  (source, random) => {
    const forms = groups(source.language);
    const places = factsOf(source, ...kinds).flatMap(fact =>
      [...fact.text.matchAll(/\p{L}{3,}/gu)].flatMap(word => {
        const group = forms.findIndex(list => list.includes(word[0].toLowerCase()));
        return group < 0 ? [] : [{ start: fact.start + word.index, word: word[0], group }];
      }),
    );
    const place = pick(places, random);
    if (place === undefined) return null;
    const other = forms[(place.group + 1 + Math.floor(random() * (forms.length - 1))) % forms.length] ?? [];
    const form = forms[place.group]?.indexOf(place.word.toLowerCase()) ?? 0;
    const next = other[Math.min(form, other.length - 1)];
    if (next === undefined || next === place.word.toLowerCase()) return null;
    const cased = /^\p{Lu}/u.test(place.word) ? next.charAt(0).toUpperCase() + next.slice(1) : next;
    return replaceAt(source, place.start, place.start + place.word.length, cased, findings);
  };

const month = wordAmong(
  language => tableOf(language).months.map(forms => forms.split(' ')),
  ['date'],
  ['fact-changed'],
);
const numberWord = wordAmong(
  language =>
    [3, 4, 5, 6, 7, 8, 9].map(n =>
      (tableOf(language).cardinals[n] ?? '').split(' ').filter(form => !form.includes('_')),
    ),
  ['number'],
  ['fact-changed', 'count-mismatch'],
);

const rangeToPair: Injector = (source, random) => {
  const range = /(?<!\d)(\d{1,2})\.?\s*[-–]\s*(\d{1,2})(?!\d)/;
  const fact = pick(
    factsOf(source, 'date').filter(one => {
      const found = range.exec(one.text);
      return found !== null && Number(found[2]) - Number(found[1]) > 1;
    }),
    random,
  );
  const found = fact === undefined ? null : range.exec(fact.text);
  if (fact === undefined || found === null) return null;
  const start = fact.start + found.index;
  const point = found[0].includes('.') ? '.' : '';
  const words = `${found[1]}${point} ${AND[source.language] ?? ','} ${found[2]}`;
  return replaceAt(source, start, start + found[0].length, words, ['range-to-pair']);
};

const currency: Injector = (source, random) => {
  const fact = pick(factsOf(source, 'money'), random);
  if (fact === undefined) return null;
  const figures = /\d[\d.,\u00a0\u202f ]*\d|\d/.exec(fact.text)?.[0] ?? '';
  const scale = /million\p{L}*|milion\p{L}*|miljon\p{L}*|millió|mln|млн\.?|εκατ\.?|millones/u.exec(
    fact.text,
  )?.[0];
  const other = fact.value.startsWith('USD') ? 'EUR' : 'USD';
  const words = scale === undefined ? `${figures} ${other}` : `${figures} ${scale} ${other}`;
  return replaceAt(source, fact.start, fact.end, words, ['fact-changed']);
};

const WEB = /(?:https?:\/\/|www\.)[^\s)>\]]*[^\s)>\].,;:]/g;

const urlAt = (source: Source, random: Random): { start: number; end: number; url: string } | null => {
  // An address that stands elsewhere too is not lost with one of its places.
  const all = [...source.text.matchAll(WEB)];
  const found = pick(
    all.filter(one => all.filter(other => normaliseUrl(other[0]) === normaliseUrl(one[0])).length === 1),
    random,
  );
  return found === undefined
    ? null
    : { start: found.index, end: found.index + found[0].length, url: found[0] };
};

const urlChanged: Injector = (source, random) => {
  const place = urlAt(source, random);
  if (place === null) return null;
  const { url } = place;
  // A segment of two letters may be a language's.
  const at = url.search(/e(?=[\w.-]{3,}$)/);
  if (at < 8) return null;
  return replaceAt(source, place.start, place.end, `${url.slice(0, at)}o${url.slice(at + 1)}`, [
    'fact-changed',
  ]);
};

const urlDropped: Injector = (source, random) => {
  const place = urlAt(source, random);
  if (place === null) return null;
  // A Markdown link goes with its brackets, its words stay.
  const marked = /\[([^\]]*)\]\($/.exec(source.text.slice(0, place.start));
  if (marked !== null)
    return replaceAt(source, place.start - marked[0].length, place.end + 1, marked[1] ?? '', ['link-dead']);
  return replaceAt(source, place.start, place.end, '', ['link-dead']);
};

const urlEmptied: Injector = (source, random) => {
  const place = urlAt(source, random);
  if (place === null) return null;
  const target = random() < 0.5 ? '#' : '';
  const marked = source.text[place.start - 1] === '(';
  return replaceAt(source, place.start, place.end, marked ? target : `[${place.url}](${target})`, [
    'link-dead',
  ]);
};

const emailChanged: Injector = (source, random) => {
  const fact = pick(factsOf(source, 'email'), random);
  if (fact === undefined) return null;
  return replaceAt(source, fact.start, fact.start + 1, fact.text.startsWith('p') ? 'b' : 'p', [
    'fact-changed',
  ]);
};

const emailDropped: Injector = (source, random) => {
  const fact = pick(factsOf(source, 'email'), random);
  return fact === undefined ? null : replaceAt(source, fact.start, fact.end, '', ['fact-missing']);
};

const sameSentence = (text: string, a: number, b: number): boolean =>
  !/\p{L}{4,}[.!?]\s|\n\n/u.test(text.slice(Math.min(a, b), Math.max(a, b)));

const tense: Injector = (source, random) => {
  const places = (TENSES[source.language] ?? []).flatMap(([past, future]) =>
    [
      [future, past],
      [past, future],
    ].flatMap(([from = '', to = '']) => {
      const found = new RegExp(`(?<!\\p{L})${from.replaceAll(' ', '\\s')}(?!\\p{L})`, 'gu');
      return [...source.text.matchAll(found)].map(match => ({ at: match.index, from: match[0], to }));
    }),
  );
  const days = factsOf(source, 'date').filter(fact => /-\d\d-\d\d/.test(fact.value));
  // "will take place" holds "take place": the longest at a place counts.
  const place = pick(
    places.filter(
      one =>
        days.some(day => sameSentence(source.text, one.at, day.start)) &&
        !places.some(
          other =>
            other.from.length > one.from.length &&
            other.at <= one.at &&
            other.at + other.from.length >= one.at + one.from.length,
        ),
    ),
    random,
  );
  return place === undefined
    ? null
    : replaceAt(source, place.at, place.at + place.from.length, place.to, ['tense-contradiction']);
};

const LOOK: Readonly<Record<string, string>> = {
  α: 'a',
  ο: 'o',
  ν: 'v',
  Α: 'A',
  Κ: 'K',
  Μ: 'M',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  А: 'A',
  М: 'M',
};

const mixedScript: Injector = (source, random) => {
  if (source.language !== 'el' && source.language !== 'bg') return null;
  const words = [...source.text.matchAll(/\p{L}{5,}/gu)].filter(word =>
    [...word[0]].some(letter => letter in LOOK),
  );
  const word = pick(words, random);
  const at = word === undefined ? -1 : [...word[0]].findIndex(letter => letter in LOOK);
  if (word === undefined) return null;
  const start = word.index + at;
  return replaceAt(source, start, start + 1, LOOK[source.text[start] ?? ''] ?? 'o', ['script-mixed']);
};

/** Differences of single values. Those of passages and sections are in `passages.ts`. */
export const VALUES: Readonly<Record<string, Injector>> = {
  'any digit': anyDigit,
  number: digitIn('number'),
  'number word': numberWord,
  ordinal: digitIn('ordinal'),
  amount: digitIn('money'),
  currency,
  percent: digitIn('percent'),
  time: digitIn('time'),
  phone: digitIn('phone'),
  identifier: digitIn('identifier'),
  day,
  month,
  year,
  'range to pair': rangeToPair,
  'url changed': urlChanged,
  'url dropped': urlDropped,
  'url emptied': urlEmptied,
  'e-mail changed': emailChanged,
  'e-mail dropped': emailDropped,
  tense,
  'two scripts': mixedScript,
};
