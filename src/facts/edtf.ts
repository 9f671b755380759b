// Dates as values: writing them in EDTF, reading them back, comparing them as sets of days.

/** A date whose unsaid parts are null. */
export interface PartialDate {
  readonly y: number | null;
  readonly m: number | null;
  readonly d: number | null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2023-11-13`, `XXXX-04-16`, `2024-04`, `2021`; empty where a day lacks its month or nothing is said. */
export const writeDate = ({ y, m, d }: PartialDate): string => {
  const year = y === null ? 'XXXX' : String(y).padStart(4, '0');
  if (m === null) return d === null && y !== null ? year : '';
  return d === null ? `${year}-${two(m)}` : `${year}-${two(m)}-${two(d)}`;
};

const PART = /^(\d{4}|XXXX|\d{3}X)(?:-(\d{2}))?(?:-(\d{2}))?$/;

export const parseDate = (value: string): PartialDate | null => {
  const parts = PART.exec(value);
  if (parts === null) return null;
  return {
    y: parts[1]?.includes('X') === true ? null : Number(parts[1]),
    m: parts[2] === undefined ? null : Number(parts[2]),
    d: parts[3] === undefined ? null : Number(parts[3]),
  };
};

/** First and last part of a date value; both the same where it is no range. */
export const ends = (value: string): readonly [PartialDate, PartialDate] | null => {
  const [first = '', last] = value.split('/');
  const from = parseDate(first);
  const to = last === undefined ? from : parseDate(last);
  return from === null || to === null ? null : [from, to];
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; February has 29 where the year is not known. */
export const daysIn = (m: number, y: number | null): number => {
  if (m !== 2 || y === null) return DAYS[m - 1] ?? 31;
  return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
};

export const isRealDate = ({ y, m, d }: PartialDate): boolean =>
  (m === null || (m >= 1 && m <= 12)) && (d === null || (m !== null && d >= 1 && d <= daysIn(m, y)));

// A leap year without a name: days of dates whose year is not said are counted in it.
const ANY_YEAR = 2000;
const DAY = 86_400_000;
const dayNumber = (y: number, m: number, d: number): number => Math.round(Date.UTC(y, m - 1, d) / DAY);

/** First and last day of a value as running numbers, with the year that was said. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly yearless: boolean;
  /** How finely it was said. */
  readonly precision: 'day' | 'month' | 'year';
}

export const daySpan = (value: string): DaySpan | null => {
  const pair = ends(value);
  if (pair === null) return null;
  const [from, to] = pair;
  const yearless = from.y === null && to.y === null;
  if (yearless && from.m === null) return null;
  const startYear = from.y ?? to.y ?? ANY_YEAR;
  const endYear = to.y ?? startYear;
  const first = dayNumber(startYear, from.m ?? 1, from.d ?? 1);
  const lastMonth = to.m ?? 12;
  const last = dayNumber(endYear, lastMonth, to.d ?? daysIn(lastMonth, endYear));
  const precision = from.d !== null ? 'day' : from.m !== null ? 'month' : 'year';
  return { first, last, yearless, precision };
};

/** The same value without its year, for comparing with one that has none. */
export const withoutYear = (value: string): string => value.replace(/\b\d{4}(?=-)/g, 'XXXX');

/** The set of days as one string, for sets that "13 and 14" and "13–14" share. Yearless values stay yearless. */
export const sameDays = (a: readonly string[], b: readonly string[]): boolean => {
  const left = daySet(a);
  const right = daySet(b);
  return left.size === right.size && [...left].every(day => right.has(day));
};

const LONGEST = 4000;

/** The days of several date values, at most a decade of them each; coarser values count by their own name. */
export const daySet = (values: readonly string[]): Set<string> => {
  const days = new Set<string>();
  for (const value of values) {
    const span = daySpan(value);
    if (span === null || span.precision === 'year' || span.last - span.first > LONGEST) {
      days.add(value);
      continue;
    }
    for (let day = span.first; day <= span.last; day++) days.add(`${span.yearless ? 'X' : ''}${day}`);
  }
  return days;
};
