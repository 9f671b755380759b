// What CLDR says of a language's dates and times: months, weekdays, the small words between, and how they are written.

import type { DateStyle, Forms, Words } from '../language.ts';
import type { CldrException } from './cldr-exceptions.ts';

/** Months from 0 to 11. */
export const EVERY_MONTH = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

type Options = Intl.DateTimeFormatOptions;

const formatter = (code: string, options: Options): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(code, { timeZone: 'UTC', ...options });

const partsOf = (code: string, options: Options, date: Date): Intl.DateTimeFormatPart[] =>
  formatter(code, options).formatToParts(date);

// A leap year, so that every day of every month is there.
const on = (month: number, day = 5, hour = 15): Date => new Date(Date.UTC(2024, month, day, hour, 5));

/** Pieces of CLDR's text as word forms: apart by spaces, `_` for a space inside; without letters none. */
export const tidy = (pieces: readonly string[]): Words =>
  [...new Set(pieces.flatMap(asForm))].filter(form => /\p{L}/u.test(form)).join(' ');

const asForm = (piece: string): string[] => {
  const form = piece.replace(/[,()]/g, ' ').trim().replace(/\s+/gu, '_');
  // "ta’": the tokeniser parts a last apostrophe from its word, and people write both.
  return /\p{L}['’]$/u.test(form) ? [`${form.slice(0, -1)}_’`, `${form.slice(0, -1)}_'`] : [form];
};

const LONG_CONTEXTS: readonly Options[] = [
  {},
  { day: 'numeric' },
  { year: 'numeric' },
  { day: 'numeric', year: 'numeric' },
];

/** A month's forms: in a date (mostly a genitive), with its year, alone. One letter or digits are none. */
export const monthForms = (code: string, month: number, width: 'long' | 'short'): Forms =>
  tidy(
    LONG_CONTEXTS.flatMap(context =>
      partsOf(code, { ...context, month: width }, on(month))
        .filter(part => part.type === 'month')
        .map(part => part.value),
    ),
  )
    .split(' ')
    .filter(form => form.length > 2)
    .join(' ');

interface Literals {
  readonly order: 'DM' | 'MD';
  /** The day's digits take a point. */
  readonly point: boolean;
  readonly weekdays: Words;
  readonly of: Words;
  readonly year: Words;
  readonly clockBefore: Words;
  readonly clockAfter: Words;
  readonly am: Words;
  readonly pm: Words;
}

type Parts = readonly Intl.DateTimeFormatPart[];

const placeOf = (parts: Parts, type: string): number => parts.findIndex(part => part.type === type);

/** The text between a part and the next one. */
const behind = (parts: Parts, type: string): string => {
  const next = parts[placeOf(parts, type) + 1];
  return next?.type === 'literal' ? next.value : '';
};

const weekdays = (code: string): Words =>
  tidy(
    EVERY_MONTH.slice(0, 7).flatMap(day =>
      (['long', 'short'] as const).flatMap(weekday => [
        ...[formatter(code, { weekday }).format(on(0, 7 + day))].filter(name => name.length > 1),
        ...partsOf(code, { dateStyle: 'full' }, on(0, 7 + day))
          .filter(part => part.type === 'weekday' && weekday === 'long')
          .map(part => part.value),
      ]),
    ),
  );

/** "kl.", "klo", "à": what stands between a date and its time, without what already ends the date. */
const clockWord = (code: string): string => {
  const withTime = partsOf(code, { dateStyle: 'long', timeStyle: 'short' }, on(2));
  const before = withTime[placeOf(withTime, 'hour') - 1];
  const end = partsOf(code, { dateStyle: 'long' }, on(2)).at(-1);
  const ending = end?.type === 'literal' ? end.value : '';
  const text = before?.type === 'literal' ? before.value : '';
  return text.startsWith(ending) ? text.slice(ending.length) : text;
};

const dayPeriod = (code: string, hour: number): Words =>
  tidy(
    partsOf(code, { hour: 'numeric', minute: 'numeric', hour12: true }, on(2, 5, hour))
      .filter(part => part.type === 'dayPeriod')
      .map(part => part.value),
  );

const yearWords = (code: string, behindYear: string): Words => {
  const unit = (n: number): string =>
    new Intl.NumberFormat(code, { style: 'unit', unit: 'year', unitDisplay: 'long' })
      .formatToParts(n)
      .filter(part => part.type === 'unit')
      .map(part => part.value)
      .join('');
  const name = new Intl.DisplayNames(code, { type: 'dateTimeField' }).of('year') ?? '';
  const words = tidy([...[1, 2, 3, 5, 21, 1.5].map(unit), name])
    .split(' ')
    .filter(form => form.length > 1);
  return [...words, ...tidy([behindYear]).split(' ')].filter(form => form !== '').join(' ');
};

const withoutPoint = (text: string): string => text.replace(/^\./, '');

/** Everything that stands around the parts of dates and times. */
export const literalsOf = (code: string): Literals => {
  const full = partsOf(code, { dateStyle: 'full' }, on(2));
  const long = partsOf(code, { dateStyle: 'long' }, on(2));
  const dayFirst = placeOf(long, 'day') < placeOf(long, 'month');
  const yearLast = placeOf(long, 'year') > placeOf(long, 'month');
  const hour = partsOf(code, { hour: 'numeric', hour12: false }, on(2));
  return {
    order: dayFirst ? 'DM' : 'MD',
    point: behind(long, 'day').startsWith('.'),
    weekdays: weekdays(code),
    of: tidy([
      behind(full, 'weekday'),
      dayFirst ? withoutPoint(behind(long, 'day')) : '',
      behind(long, 'month'),
    ]),
    // "2025 m.": a word behind the year where the year stands first.
    year: yearWords(code, yearLast ? '' : behind(long, 'year')),
    clockBefore: tidy([clockWord(code)]),
    clockAfter: tidy([behind(hour, 'hour')]),
    am: dayPeriod(code, 3),
    pm: dayPeriod(code, 15),
  };
};

/**
 * How dates are written: CLDR's long forms; a range of days stands in the place of the day.
 * @param exception further forms of the months: where there are twelve of them, they stand beside a day
 */
export const datesOf = (code: string, { monthForms: genitives, firstDay }: CldrException): DateStyle => {
  const write = (options: Options, date: Date, replace: Readonly<Record<string, string>>): string =>
    partsOf(code, options, date)
      .map(part => replace[part.type] ?? part.value)
      .join('');
  const year = (y: string | null): Options => (y === null ? {} : { year: 'numeric' });
  const said = (y: string | null): Readonly<Record<string, string>> => (y === null ? {} : { year: y });
  const point = behind(partsOf(code, { dateStyle: 'long' }, on(2)), 'day').startsWith('.') ? '.' : '';
  const name = (m: number): string => formatter(code, { month: 'long' }).format(on(m - 1));
  const beside = (m: number): Readonly<Record<string, string>> => {
    const month = genitives?.[m - 1] ?? '';
    return month === '' || genitives?.includes('') === true ? {} : { month };
  };
  const inDate = (day: string, m: number, y: string | null): string =>
    write({ day: 'numeric', month: 'long', ...year(y) }, on(m - 1), { day, ...beside(m), ...said(y) });
  return {
    day: (d, m, y) => inDate(d === 1 ? (firstDay ?? '1') : String(d), m, y),
    days: (d, e, m, y) => inDate(`${d}${point}–${e}`, m, y),
    month: (m, y) => write({ month: 'long', ...year(y) }, on(m - 1), said(y)),
    months: (m, n, y) =>
      write({ month: 'long', ...year(y) }, on(n - 1), { month: `${name(m)}–${name(n)}`, ...said(y) }),
    dash: ' – ',
  };
};
