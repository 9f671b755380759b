// The parts of a date: days, months and years in any order a language writes them.

import {
  afterYear,
  type Day,
  dayAt,
  hyphenedMonth,
  isCounted,
  isFalseMay,
  isLikelyYear,
  type Month,
  monthAt,
  TO_ENDINGS,
  yearAfter,
  yearAt,
} from './date-parts.ts';
import type { PartialDate } from './edtf.ts';
import { ROLE, type Scan } from './scan.ts';

export interface Item {
  date: PartialDate;
  readonly first: number;
  readonly last: number;
  /** Read month first: a bare day may follow and take its month. */
  readonly monthFirst: boolean;
  /** A year that stands before the day and month ("2023. gada 13."): it holds for the items after it. */
  readonly yearFirst: boolean;
  /** Says by its own ending that it opens or closes a range (Hungarian -tól, -ig). */
  readonly ending: 'from' | 'to' | null;
}

const item = (date: PartialDate, first: number, last: number, extra: Partial<Item> = {}): Item => ({
  date,
  first,
  last,
  monthFirst: false,
  yearFirst: false,
  ending: null,
  ...extra,
});

const lastBefore = (scan: Scan, next: number): number => (scan.sign(next - 1) === '.' ? next - 2 : next - 1);

/** A day with its month and perhaps its year, or a bare day that waits for a month. */
const dayItem = (scan: Scan, index: number): { found: Item; next: number } | null => {
  const day = dayAt(scan, index);
  if (day === null) return null;
  const of = scan.skip(day.next, ROLE.of);
  const month = monthAt(scan, of) ?? hyphenedMonth(scan, of);
  if (month === null || (!month.sure && isFalseMay(scan, index, month.next)))
    return bareDay(scan, index, day);
  const year = yearAfter(scan, month.next);
  const ending = month.ending ?? day.ending;
  if (year === null)
    return {
      found: item({ y: null, m: month.m, d: day.d }, index, lastBefore(scan, month.next), { ending }),
      next: month.next,
    };
  return { found: item({ y: year.y, m: month.m, d: day.d }, index, year.last, { ending }), next: year.next };
};

/** A day in digits that waits for its month; a lone ordinal word is no day. */
const bareDay = (scan: Scan, index: number, day: Day): { found: Item; next: number } | null =>
  scan.number(index) === null || isHour(scan, day.next) || isCounted(scan, index)
    ? null
    : {
        found: item({ y: null, m: null, d: day.d }, index, day.next - 1, { ending: day.ending }),
        next: day.next,
      };

/** "szombat, 10–18 óra": hours that follow a date are no days. */
const isHour = (scan: Scan, from: number): boolean => {
  const index = scan.isDash(from) && scan.number(from + 1) !== null ? from + 2 : from;
  return scan.near(index) && scan.has(index, ROLE.clockAfter);
};

/** "elsején", "huszadikán", "tizenhetedikéig": the Hungarian day of the month in words. */
const HUNGARIAN_DAY = /^(?:elsej|\p{L}+dik[áéai](?:n|ig|tól|től|ra|re)?$)/u;

/** A month with a year or, where the language writes so, with a day behind it. */
const monthItem = (scan: Scan, index: number): { found: Item; next: number } | null => {
  const month = monthAt(scan, index);
  if (month === null) return null;
  const day =
    scan.lexicon.language.order === 'MD' && scan.near(month.next) && !/['’]s$/.test(scan.word(index))
      ? dayAt(scan, month.next)
      : null;
  if (
    day !== null &&
    (scan.number(month.next) !== null || HUNGARIAN_DAY.test(scan.word(month.next))) &&
    !isCounted(scan, day.next - 1)
  ) {
    const year = yearAfter(scan, day.next);
    const last = year?.last ?? lastBefore(scan, day.next);
    const next = year?.next ?? day.next;
    return {
      found: item({ y: year?.y ?? null, m: month.m, d: day.d }, index, last, {
        monthFirst: true,
        ending: day.ending,
      }),
      next,
    };
  }
  const year = yearAfter(scan, month.next);
  if (year !== null)
    return {
      found: item({ y: year.y, m: month.m, d: null }, index, year.last, { ending: month.ending }),
      next: year.next,
    };
  if (!standsAlone(scan, index, month)) return null;
  return {
    found: item({ y: null, m: month.m, d: null }, index, index, { ending: month.ending }),
    next: month.next,
  };
};

/** A month without any number: sure words always, doubtful ones only after "in", "since"… */
const standsAlone = (scan: Scan, index: number, month: Month): boolean => {
  if (month.sure || behindYear(scan, index) || beforeMonth(scan, index, month.next)) return true;
  if (scan.has(index - 1, ROLE.between) && scan.isCapital(index)) return true;
  if (scan.has(index, ROLE.short) && pointedMonth(scan, index)) return true;
  if (scan.has(index, ROLE.short) || !scan.has(index - 1, ROLE.doubtfulAfter)) return false;
  return scan.lexicon.language.code !== 'en' || scan.isCapital(index);
};

/** "until Oct.", "on Nov.": an English abbreviation with its point, behind a preposition. */
const pointedMonth = (scan: Scan, index: number): boolean =>
  scan.lexicon.language.code === 'en' &&
  scan.isCapital(index) &&
  scan.sign(index + 1) === '.' &&
  scan.joined(index + 1) &&
  scan.has(index - 1, ROLE.doubtfulAfter);

/** "2025. gada maijā" */
const behindYear = (scan: Scan, index: number): boolean =>
  (yearAt(scan, index - 2) ?? yearAt(scan, index - 3)) !== null && scan.has(index - 1, ROLE.year);

/** "mai–iunie", "May to July": another month across a dash or a "to". */
const beforeMonth = (scan: Scan, index: number, next: number): boolean => {
  if (scan.entry(next + 1)?.month === undefined || !scan.near(next)) return false;
  return (
    scan.isDash(next) ||
    (scan.has(next, ROLE.to) && (scan.lexicon.language.code !== 'en' || scan.isCapital(index)))
  );
};

/** A year, alone or in front of its month and day ("2023. gada 13. novembrī", "2023. november 13."). */
const yearItem = (scan: Scan, index: number): { found: Item; next: number } | null => {
  const y = yearAt(scan, index);
  if (y === null || isCounted(scan, index) || !isLikelyYear(scan, index, y)) return null;
  const hyphen =
    scan.isDash(index + 1) && scan.joined(index + 1) && scan.joined(index + 2) && scan.isWord(index + 2);
  const suffix = hyphen ? scan.word(index + 2) : '';
  const ending = TO_ENDINGS.has(suffix) ? 'to' : /^t[óő]l$/.test(suffix) ? 'from' : null;
  const next = hyphen ? index + 3 : afterYear(scan, index + 1);
  const dotted = next === index + 1 && scan.sign(next) === '.' && scan.joined(next) ? next + 1 : next;
  const follower = yearLeads(scan, dotted) ? (dayItem(scan, dotted) ?? monthItem(scan, dotted)) : null;
  if (follower !== null && follower.found.date.y === null) {
    const { found } = follower;
    return {
      found: { ...found, date: { ...found.date, y }, first: index, yearFirst: true },
      next: follower.next,
    };
  }
  return { found: item({ y, m: null, d: null }, index, index, { ending }), next };
};

/** Languages that write the year first: a day or month that follows belongs to it. */
const yearLeads = (scan: Scan, index: number): boolean => {
  if (!scan.near(index)) return false;
  if (scan.entry(index)?.month !== undefined)
    return (
      scan.lexicon.language.code === 'hu' ||
      scan.lexicon.language.code === 'lv' ||
      scan.sign(index - 1) === '.'
    );
  if (scan.lexicon.language.code !== 'lv') return false;
  // Latvian: "2023. gada 13." and a month not far behind; the list is checked when it is resolved.
  return scan.has(index - 1, ROLE.year) && scan.integer(index) !== null && monthWithin(scan, index, 14);
};

const monthWithin = (scan: Scan, from: number, most: number): boolean => {
  for (let index = from; index < from + most && scan.near(index); index++) {
    if (scan.entry(index)?.month !== undefined) return true;
    const fits =
      scan.integer(index) !== null ||
      scan.isDash(index) ||
      scan.sign(index) === '.' ||
      scan.sign(index) === ',' ||
      scan.has(index, ROLE.to | ROLE.and);
    if (!fits) return false;
  }
  return false;
};

const numericItem = (scan: Scan, index: number): { found: Item; next: number } | null => {
  const token = scan.number(index);
  if (
    token === null ||
    token.date === null ||
    (token.shape === 'slash' && scan.has(index - 1, ROLE.reference | ROLE.numero))
  )
    return null;
  const year = token.date.y === null && token.date.d !== null ? null : token.date.y;
  return { found: item({ ...token.date, y: year }, index, index), next: afterYear(scan, index + 1) };
};

const skipWeekday = (scan: Scan, from: number): number => {
  let index = from;
  while (scan.has(index, ROLE.weekday) && scan.near(index)) {
    index += 1;
    if (scan.sign(index) === ',' || scan.sign(index) === '.') index += 1;
    index = scan.skip(index, ROLE.of);
  }
  return index;
};

/** "Παρασκευή 6/12", "Sat 7/12": behind a weekday a day and its month, without a year. */
const weekdayItem = (scan: Scan, index: number): { found: Item; next: number } | null => {
  const before = scan.sign(index - 1) === ',' ? index - 2 : index - 1;
  const [d, m] = [scan.integer(index), scan.integer(index + 2)];
  if (!scan.has(before, ROLE.weekday) || scan.sign(index + 1) !== '/' || d === null || m === null)
    return null;
  const fits = d >= 1 && d <= 31 && m >= 1 && m <= 12 && scan.joined(index + 1) && scan.joined(index + 2);
  if (!fits || (scan.sign(index + 3) === '/' && scan.joined(index + 3))) return null;
  return { found: item({ y: null, m, d }, index, index + 2), next: index + 3 };
};

export const readItem = (scan: Scan, index: number, first: boolean): { found: Item; next: number } | null => {
  const start = first ? index : skipWeekday(scan, scan.skip(index, ROLE.of));
  if (!first && !scan.near(start)) return null;
  return (
    weekdayItem(scan, start) ??
    numericItem(scan, start) ??
    dayItem(scan, start) ??
    monthItem(scan, start) ??
    yearItem(scan, start)
  );
};

/** "2023/24", "2021-27", "2021/2027": years whose second half is short or joined by a slash. */
export const shortYears = (first: number, second: string): string | null => {
  const last = second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
  if (second.length !== 2 && second.length !== 4) return null;
  const fits = first >= 1700 && first < 2200 && last > first && last - first <= 60;
  return fits ? `${first}/${last}` : null;
};
