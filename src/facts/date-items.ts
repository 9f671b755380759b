// The parts of a date: days, months and years in any order a language writes them.

import type { PartialDate } from './edtf.ts';
import { readNumeral } from './numerals.ts';
import { GAP, ROLE, type Scan } from './scan.ts';

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
const TO_ENDINGS = new Set(['ig', 'éig', 'áig', 'jéig', 'jáig']);

/** A year in digits at a place. */
export const yearAt = (scan: Scan, index: number): number | null => {
  const value = scan.integer(index);
  if (value === null || scan.number(index)?.text.length !== 4) return null;
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
};

interface Day {
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

const dayAt = (scan: Scan, index: number): Day | null => {
  const value = scan.integer(index);
  const digits = scan.number(index)?.text.length ?? 0;
  if (value !== null && value >= 1 && value <= 31 && digits <= 2) return afterDay(scan, value, index + 1);
  const entry = scan.entry(index);
  const article = scan.has(index, ROLE.article) && scan.word(index) !== 'uno';
  const word = entry?.ordinal ?? (article ? undefined : entry?.cardinal);
  if (word === undefined || word > 31) return null;
  return { d: word, next: index + 1, ending: null, dotted: false };
};

interface Month {
  readonly m: number;
  readonly next: number;
  readonly ending: 'from' | 'to' | null;
  readonly sure: boolean;
}

const monthAt = (scan: Scan, index: number): Month | null => {
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
const hyphenedMonth = (scan: Scan, index: number): Month | null => {
  const token = scan.at(index + 1);
  const m = token?.type === 'word' ? ROMAN_MONTHS[token.text] : undefined;
  const joined =
    scan.isDash(index) && scan.isDash(index + 2) && scan.joined(index + 2) && scan.joined(index + 3);
  if (m === undefined || !joined || yearAt(scan, index + 3) === null) return null;
  return { m, next: index + 3, ending: null, sure: true };
};

/** Romanian "nouă mai multe" is no day: a day in words before a doubtful month needs a year or the sentence's end behind it. */
const isFalseMay = (scan: Scan, day: number, next: number): boolean =>
  scan.number(day) === null && scan.isWord(next) && scan.near(next) && (scan.entry(next)?.roles ?? 0) === 0;

const romanMonth = (scan: Scan, index: number): Month | null => {
  const token = scan.at(index);
  const m = token?.type === 'word' ? ROMAN_MONTHS[token.text] : undefined;
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

const afterYear = (scan: Scan, from: number): number => {
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
  if (/^[%€$£]$/.test(scan.sign(index + 1))) return true;
  if (scan.gap(index + 1) !== GAP.space) return false;
  const entry = scan.entry(index + 1);
  if (entry === null) return false;
  return (
    (entry.roles & (ROLE.counted | ROLE.percent)) !== 0 ||
    entry.scale !== undefined ||
    entry.currency !== undefined
  );
};

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

/** Our own century and the last speak for themselves; an older or later year needs "in", "since", "year" beside it. */
const isLikelyYear = (scan: Scan, index: number, y: number): boolean => {
  if (y >= 1900 && y <= 2100) return true;
  if (scan.has(index - 1, ROLE.year) || scan.has(index + 1, ROLE.year) || scan.has(index + 2, ROLE.year))
    return true;
  if (scan.entry(index + 2)?.month !== undefined || hasYearCase(scan, index)) return true;
  // English groups the digits of what it counts.
  if (scan.lexicon.language.code === 'en' && y >= 1500) return true;
  const introduced = scan.has(
    index - 1,
    ROLE.of | ROLE.from | ROLE.to | ROLE.doubtfulAfter | ROLE.clockBefore,
  );
  return introduced && (y >= 1500 || endsPhrase(scan, index + 1));
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

export const readItem = (scan: Scan, index: number, first: boolean): { found: Item; next: number } | null => {
  const start = first ? index : skipWeekday(scan, scan.skip(index, ROLE.of));
  if (!first && !scan.near(start)) return null;
  return numericItem(scan, start) ?? dayItem(scan, start) ?? monthItem(scan, start) ?? yearItem(scan, start);
};

/** "2023/24", "2021-27", "2021/2027": years whose second half is short or joined by a slash. */
export const shortYears = (first: number, second: string): string | null => {
  const last = second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
  if (second.length !== 2 && second.length !== 4) return null;
  const fits = first >= 1700 && first < 2200 && last > first && last - first <= 60;
  return fits ? `${first}/${last}` : null;
};
