// The words and figures a date is made of: its day, its month, its year.

import { readNumeral } from './numerals.ts';
import { GAP, MARK, ROLE, type Scan, TYPE } from './scan.ts';
import { isUnitSign } from './units.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

const ROMAN_MONTHS: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};
const FROM_ENDINGS = new Set(['tól', 'től', 'jétől', 'jától', 'ától', 'étől', 'án', 'én']);
export const TO_ENDINGS = new Set(['ig', 'éig', 'áig', 'jéig', 'jáig']);

/** A year in digits at a place. */
export const yearAt = (scan: Scan, index: number): number | null => {
  const value = scan.integer(index);
  if (value === null || scan.number(index)?.text.length !== 4) return null;
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
};

export interface Day {
  readonly d: number;
  readonly next: number;
  readonly ending: 'from' | 'to' | null;
  readonly dotted: boolean;
}

/** After the digits of a day: "th", "º", "-ти", "." and Hungarian case endings. */
const afterDay = (scan: Scan, d: number, index: number): Day => {
  const hyphen = scan.isDash(index) && scan.joined(index) && scan.joined(index + 1) ? index + 1 : index;
  const word = scan.word(hyphen);
  if (word !== '' && scan.joined(hyphen)) {
    if (scan.lexicon.language.code === 'hu') return hungarianEnding(d, word, hyphen + 1);
    if (scan.has(hyphen, ROLE.suffix)) return { d, next: hyphen + 1, ending: null, dotted: false };
  }
  if (scan.sign(index) !== '.' || !scan.joined(index)) return { d, next: index, ending: null, dotted: false };
  // "1.º de maio"
  if (scan.has(index + 1, ROLE.suffix) && scan.joined(index + 1))
    return { d, next: index + 2, ending: null, dotted: true };
  return { d, next: index + 1, ending: null, dotted: true };
};

const hungarianEnding = (d: number, word: string, next: number): Day => {
  const ending = TO_ENDINGS.has(word) ? 'to' : FROM_ENDINGS.has(word) && !/n$/.test(word) ? 'from' : null;
  return { d, next, ending, dotted: true };
};

export const dayAt = (scan: Scan, index: number): Day | null => {
  const value = scan.integer(index);
  const digits = scan.number(index)?.text.length ?? 0;
  if (value !== null && value >= 1 && value <= 31 && digits <= 2) return afterDay(scan, value, index + 1);
  const entry = scan.entry(index);
  const article = scan.has(index, ROLE.article) && scan.word(index) !== 'uno';
  const word = entry?.ordinal ?? (article ? undefined : entry?.cardinal);
  if (word === undefined || word > 31) return null;
  return { d: word, next: index + 1, ending: null, dotted: false };
};

export interface Month {
  readonly m: number;
  readonly next: number;
  readonly ending: 'from' | 'to' | null;
  readonly sure: boolean;
}

export const monthAt = (scan: Scan, index: number): Month | null => {
  if (!scan.near(index)) return null;
  const entry = scan.entry(index);
  if (entry?.month === undefined) return romanMonth(scan, index);
  // "18 to 30 may apply": the English month has its capital.
  if ((entry.roles & ROLE.doubtful) !== 0 && scan.lexicon.language.code === 'en' && !scan.isCapital(index))
    return null;
  const short = (entry.roles & ROLE.short) !== 0;
  const pointed = scan.sign(index + 1) === '.' && scan.joined(index + 1);
  // An abbreviation's point; a full month keeps its sentence's point.
  const next = short && pointed ? index + 2 : index + 1;
  return {
    m: entry.month,
    next,
    ending: monthEnding(scan, index),
    sure: !short && (entry.roles & ROLE.doubtful) === 0,
  };
};

/** "9-XI-2020" */
export const hyphenedMonth = (scan: Scan, index: number): Month | null => {
  if (!scan.isDash(index) || !scan.marked(index + 1, MARK.month)) return null;
  const token = scan.at(index + 1);
  const m = token?.type === TYPE.word ? ROMAN_MONTHS[token.text] : undefined;
  const joined =
    scan.isDash(index) && scan.isDash(index + 2) && scan.joined(index + 2) && scan.joined(index + 3);
  if (m === undefined || !joined || yearAt(scan, index + 3) === null) return null;
  return { m, next: index + 3, ending: null, sure: true };
};

/** Romanian "nouă mai multe" is no day: a day in words before a doubtful month needs a year or the sentence's end behind it. */
export const isFalseMay = (scan: Scan, day: number, next: number): boolean =>
  scan.number(day) === null && scan.isWord(next) && scan.near(next) && (scan.entry(next)?.roles ?? 0) === 0;

const romanMonth = (scan: Scan, index: number): Month | null => {
  if (!scan.marked(index, MARK.month)) return null;
  const token = scan.at(index);
  const m = token?.type === TYPE.word ? ROMAN_MONTHS[token.text] : undefined;
  if (m === undefined || yearAt(scan, index + 1 + (scan.sign(index + 1) === '.' ? 1 : 0)) === null)
    return null;
  return { m, next: scan.sign(index + 1) === '.' ? index + 2 : index + 1, ending: null, sure: false };
};

const monthEnding = (scan: Scan, index: number): 'from' | 'to' | null => {
  if (scan.lexicon.language.code !== 'hu') return null;
  const word = scan.word(index);
  if (/t[óő]l$/.test(word)) return 'from';
  return /ig$/.test(word) ? 'to' : null;
};

interface Year {
  readonly y: number;
  /** Index after the year and its word; `last` is the digits' own index. */
  readonly next: number;
  readonly last: number;
}

/** A year after a date: ", 2023", "de 2023", "del año 2023", "от 2023 г.". */
export const yearAfter = (scan: Scan, from: number): Year | null => {
  // Hungarian names the year first: what follows belongs to the next date.
  if (scan.lexicon.language.code === 'hu') return null;
  let index = from;
  if (scan.sign(index) === ',' || (scan.sign(index) === '.' && scan.joined(index))) index += 1;
  index = scan.skip(index, ROLE.of | ROLE.year);
  const y = scan.near(index) ? yearAt(scan, index) : null;
  if (y === null) return scan.near(index) && index > from ? spelledYear(scan, index) : null;
  // Groups such as "2023 000" never come here; a quantity after the year makes it none.
  if (isCounted(scan, index)) return null;
  return { y, next: afterYear(scan, index + 1), last: index };
};

/** "cinco de marzo de dos mil veinticuatro" */
const spelledYear = (scan: Scan, index: number): Year | null => {
  const numeral = readNumeral(scan, index);
  if (numeral === null || numeral.value < 1900 || numeral.value > 2100) return null;
  return { y: numeral.value, next: numeral.next, last: numeral.next - 1 };
};

export const afterYear = (scan: Scan, from: number): number => {
  let index = from;
  if (
    scan.sign(index) === '.' &&
    scan.joined(index) &&
    (scan.has(index + 1, ROLE.year) || scan.entry(index + 1)?.month !== undefined)
  )
    index += 1;
  if (scan.near(index) && scan.has(index, ROLE.year)) {
    index += 1;
    if (scan.sign(index) === '.' && scan.joined(index)) index += 1;
  }
  return index;
};

/** The number is a quantity: what it counts stands behind it. */
export const isCounted = (scan: Scan, index: number): boolean => {
  if (isUnitSign(scan.sign(index + 1))) return true;
  if (scan.gap(index + 1) !== GAP.space) return false;
  const entry = scan.entry(index + 1);
  if (entry === null) return false;
  return (
    (entry.roles & (ROLE.counted | ROLE.percent)) !== 0 ||
    entry.scale !== undefined ||
    entry.currency !== undefined
  );
};

/** Our own century and the last speak for themselves; an older or later year needs "in", "since", "year" beside it. */
export const isLikelyYear = (scan: Scan, index: number, y: number): boolean => {
  if (y >= 1900 && y <= 2100) return true;
  if (scan.has(index - 1, ROLE.year) || scan.has(index + 1, ROLE.year) || scan.has(index + 2, ROLE.year))
    return true;
  if (scan.entry(index + 2)?.month !== undefined || hasYearCase(scan, index)) return true;
  // English groups the digits of what it counts.
  if (scan.lexicon.language.code === 'en' && y >= 1500) return true;
  if (isSpanOfYears(scan, index)) return true;
  const introduced = scan.has(
    index - 1,
    ROLE.of | ROLE.from | ROLE.to | ROLE.doubtfulAfter | ROLE.clockBefore,
  );
  return introduced && (y >= 1500 || endsPhrase(scan, index + 1));
};

/** "(1876–1925)": two years and nothing that could be counted. */
const isSpanOfYears = (scan: Scan, index: number): boolean => {
  const first = scan.isDash(index - 1) ? index - 2 : index;
  const [from, to] = [yearAt(scan, first), yearAt(scan, first + 2)];
  if (from === null || to === null || !scan.isDash(first + 1)) return false;
  return from < to && to - from <= 120 && (scan.sign(first - 1) === '(' || endsPhrase(scan, first + 3));
};

/** "fundada en 1364, …": nothing follows that could be counted. */
const endsPhrase = (scan: Scan, index: number): boolean =>
  !scan.near(index) || /^[,.;:)]$/.test(scan.sign(index)) || scan.has(index, ROLE.and);

/** "1891-ben": Hungarian says by the ending that a year is meant. */
const hasYearCase = (scan: Scan, index: number): boolean =>
  scan.lexicon.language.code === 'hu' &&
  scan.isDash(index + 1) &&
  scan.joined(index + 1) &&
  scan.joined(index + 2) &&
  /^(?:[bt][ae]n|t[óő]l|ig|[eao]s|i)$/.test(scan.word(index + 2));
