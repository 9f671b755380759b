// The grammar of dates: days, months and years in any order a language writes them, ranges, lists.

import { isRealDate, type PartialDate, writeDate } from './edtf.ts';
import { ROLE, type Scan } from './scan.ts';

/** A date value with the tokens it was read from (`last` inclusive). */
export interface FoundDate {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

interface Item {
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

type Link = 'range' | 'and' | 'list' | 'slash';

const FIRST_YEAR = 1500;
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
  const word = entry?.ordinal ?? (scan.has(index, ROLE.article) ? undefined : entry?.cardinal);
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
const yearAfter = (scan: Scan, from: number): Year | null => {
  // Hungarian names the year first: what follows belongs to the next date.
  if (scan.lexicon.language.code === 'hu') return null;
  let index = from;
  if (scan.sign(index) === ',' || (scan.sign(index) === '.' && scan.joined(index))) index += 1;
  index = scan.skip(index, ROLE.of | ROLE.year);
  const y = scan.near(index) ? yearAt(scan, index) : null;
  // Groups such as "2023 000" never come here; a quantity after the year makes it none.
  if (y === null || isCounted(scan, index)) return null;
  return { y, next: afterYear(scan, index + 1), last: index };
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
  if (scan.sign(index + 1) === '%' || scan.sign(index + 1) === '€') return true;
  if (scan.at(index + 1)?.gap !== 1) return false;
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
  const month = monthAt(scan, of);
  if (month === null) return bareDay(scan, index, day);
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
  scan.number(index) === null
    ? null
    : {
        found: item({ y: null, m: null, d: day.d }, index, day.next - 1, { ending: day.ending }),
        next: day.next,
      };

/** A month with a year or, where the language writes so, with a day behind it. */
const monthItem = (scan: Scan, index: number): { found: Item; next: number } | null => {
  const month = monthAt(scan, index);
  if (month === null) return null;
  const day = scan.lexicon.language.order === 'MD' && scan.near(month.next) ? dayAt(scan, month.next) : null;
  if (day !== null && scan.number(month.next) !== null && !isCounted(scan, day.next - 1)) {
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
  if (
    month.sure ||
    ((yearAt(scan, index - 2) ?? yearAt(scan, index - 3)) !== null && scan.has(index - 1, ROLE.year))
  )
    return true;
  if (
    (scan.isDash(month.next) || scan.has(month.next, ROLE.to)) &&
    scan.entry(month.next + 1)?.month !== undefined &&
    scan.isCapital(index)
  )
    return true;
  if (scan.has(index, ROLE.short) || !scan.has(index - 1, ROLE.doubtfulAfter)) return false;
  return scan.lexicon.language.code !== 'en' || scan.isCapital(index);
};

/** A year, alone or in front of its month and day ("2023. gada 13. novembrī", "2023. november 13."). */
const yearItem = (scan: Scan, index: number): { found: Item; next: number } | null => {
  const y = yearAt(scan, index);
  if (y === null || isCounted(scan, index)) return null;
  const hyphen =
    scan.isDash(index + 1) &&
    scan.joined(index + 1) &&
    scan.joined(index + 2) &&
    scan.at(index + 2)?.type === 'word';
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
  return scan.has(index - 1, ROLE.year) && scan.integer(index) !== null && monthWithin(scan, index, 8);
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
    token?.date === undefined ||
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

const readItem = (scan: Scan, index: number, first: boolean): { found: Item; next: number } | null => {
  const start = first ? index : skipWeekday(scan, scan.skip(index, ROLE.of));
  if (!first && !scan.near(start)) return null;
  return numericItem(scan, start) ?? dayItem(scan, start) ?? monthItem(scan, start) ?? yearItem(scan, start);
};

/** "no 2021. līdz 2027. gadam": the point belongs to the year, the sentence goes on. */
const isLowerLink = (scan: Scan, index: number): boolean =>
  scan.has(index, ROLE.to | ROLE.and) && !scan.isCapital(index) && scan.near(index);

/** What joins two items: a dash, "to", "and", a comma, a slash. */
const readLink = (scan: Scan, from: number): { link: Link; next: number } | null => {
  let index = from;
  // "13 November (Monday) – …" is not read; a weekday in brackets is rare.
  if (
    scan.sign(index) === '.' &&
    scan.joined(index) &&
    (scan.isDash(index + 1) || scan.sign(index + 1) === '/' || isLowerLink(scan, index + 1))
  )
    index += 1;
  if (!scan.near(index)) return null;
  if (scan.isDash(index)) return { link: 'range', next: index + 1 };
  if (scan.sign(index) === '/') return { link: 'slash', next: index + 1 };
  if (scan.has(index, ROLE.to)) return { link: 'range', next: index + 1 };
  if (scan.has(index, ROLE.and)) return { link: 'and', next: index + 1 };
  if (scan.sign(index) === ',' && scan.has(index + 1, ROLE.to)) return { link: 'range', next: index + 2 };
  if (scan.sign(index) === ',')
    return {
      link: scan.has(index + 1, ROLE.and) ? 'and' : 'list',
      next: scan.has(index + 1, ROLE.and) ? index + 2 : index + 1,
    };
  return null;
};

/** Whether an item may follow the one before it across this link. */
const follows = (before: Item, link: Link, after: Item): boolean => {
  const bareDay = after.date.d !== null && after.date.m === null;
  const leftBare = before.date.d !== null && before.date.m === null;
  // A bare day after a whole date needs a month from the left: only where the month stands first.
  if (bareDay && !leftBare) return before.monthFirst || before.yearFirst;
  if (link === 'list')
    return (
      after.date.d !== null &&
      (leftBare || (before.date.d !== null && before.date.y === null && after.date.m !== null))
    );
  const same =
    (before.date.d === null) === (after.date.d === null) &&
    (before.date.m === null) === (after.date.m === null);
  if (link === 'slash') return same || leftBare;
  return same || leftBare || (link === 'range' && before.date.y !== null && after.date.y !== null);
};

interface Chain {
  readonly items: Item[];
  readonly links: Link[];
  readonly next: number;
}

const readChain = (scan: Scan, index: number): Chain | null => {
  const start = readItem(scan, index, true);
  if (start === null) return null;
  const items = [start.found];
  const links: Link[] = [];
  let next = start.next;
  while (items.length < 12) {
    const more = readNext(scan, next, items[items.length - 1]);
    if (more === null) break;
    items.push(more.found);
    links.push(more.link);
    next = more.next;
  }
  return { items, links, next };
};

const readNext = (
  scan: Scan,
  from: number,
  before: Item | undefined,
): { found: Item; link: Link; next: number } | null => {
  if (before === undefined) return null;
  const link =
    readLink(scan, from) ??
    (before.ending === 'from' && scan.near(from) ? { link: 'range' as const, next: from } : null);
  if (link === null) return null;
  const read = readItem(scan, link.next, false);
  if (read === null || !follows(before, link.link, read.found)) return null;
  const year =
    before.monthFirst && read.found.date.m === null && read.found.date.d !== null
      ? yearAfter(scan, read.next)
      : null;
  if (year === null) return { found: read.found, link: link.link, next: read.next };
  // "November 13-14, 2023": the year stands behind the bare day.
  return {
    found: { ...read.found, date: { ...read.found.date, y: year.y }, last: year.last },
    link: link.link,
    next: year.next,
  };
};

/** Fills what an item leaves to its neighbours: "13–14 November 2023", "November 13–14", "2023. gada 13.–14.". */
const fill = (items: Item[], links: readonly Link[]): void => {
  for (let i = items.length - 2; i >= 0; i--) {
    const here = items[i];
    const right = items[i + 1];
    if (here === undefined || right === undefined) continue;
    const m = here.date.m ?? (here.date.d === null ? null : right.date.m);
    let y = here.date.y;
    if (y === null && right.date.y !== null)
      y = before(here.date, m, right.date) || links[i] !== 'range' ? right.date.y : right.date.y - 1;
    here.date = { ...here.date, m, y };
  }
  for (let i = 1; i < items.length; i++) {
    const here = items[i];
    const left = items[i - 1];
    if (here === undefined || left === undefined) continue;
    here.date = {
      d: here.date.d,
      m: here.date.m ?? (here.date.d === null ? null : left.date.m),
      y: here.date.y ?? left.date.y,
    };
  }
};

/** Not later in the year: "30 December – 2 January 2024" begins the year before. */
const before = (left: PartialDate, m: number | null, right: PartialDate): boolean => {
  if (m === null || right.m === null) return true;
  return m < right.m || (m === right.m && (left.d ?? 0) <= (right.d ?? 31));
};

const isRange = (chain: Chain, i: number, opener: boolean): boolean => {
  const link = chain.links[i];
  if (link === 'range') return true;
  if (link === 'slash') return consecutive(chain.items[i], chain.items[i + 1]);
  return link === 'and' && opener && chain.items.length === 2;
};

const consecutive = (a: Item | undefined, b: Item | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  if (a.date.m !== b.date.m || a.date.d === null || b.date.d === null)
    return a.date.d === null || b.date.m !== a.date.m || a.date.y !== b.date.y;
  return b.date.d === a.date.d + 1;
};

/** "between … and …" before the chain, "… és … között" behind it. */
const isBetween = (scan: Scan, index: number, next: number): boolean => {
  let at = index - 1;
  while (at > index - 4 && (scan.has(at, ROLE.of) || scan.has(at, ROLE.weekday))) at -= 1;
  if (scan.has(at, ROLE.between)) return true;
  return scan.lexicon.language.code === 'hu' && /^között/.test(scan.word(next) || scan.word(next + 1));
};

/** The chain up to the last item whose day has found a month. */
const usable = (chain: Chain): Chain => {
  let length = chain.items.length;
  while (length > 0 && !resolves(chain.items[length - 1])) length -= 1;
  return {
    items: chain.items.slice(0, length),
    links: chain.links.slice(0, Math.max(0, length - 1)),
    next: chain.next,
  };
};

const resolves = (found: Item | undefined): boolean =>
  found !== undefined && writeDate(found.date) !== '' && isRealDate(found.date);

/** Reads the dates that begin at `index`; null where none does. `next` is the index after them. */
export const readDates = (
  scan: Scan,
  index: number,
): { readonly dates: FoundDate[]; readonly next: number } | null => {
  const whole = readChain(scan, index);
  if (whole === null) return null;
  fill(whole.items, whole.links);
  const chain = usable(whole);
  if (chain.items.length === 0 || !chain.items.every(resolves)) return null;
  const opener = isBetween(scan, index, whole.next);
  const dates: FoundDate[] = [];
  for (let i = 0; i < chain.items.length; i++) {
    const from = chain.items[i];
    const to = chain.items[i + 1];
    if (from === undefined) break;
    if (to !== undefined && isRange(chain, i, opener)) {
      dates.push({ value: rangeValue(from.date, to.date), first: from.first, last: to.last });
      i += 1;
    } else dates.push({ value: writeDate(from.date), first: from.first, last: from.last });
  }
  const last = chain.items[chain.items.length - 1]?.last ?? index;
  return {
    dates,
    next: Math.max(last + 1, chain.items.length === whole.items.length ? whole.next : last + 1),
  };
};

const rangeValue = (from: PartialDate, to: PartialDate): string => {
  const first = writeDate(from);
  const last = writeDate(to);
  return first === last ? first : `${first}/${last}`;
};

/** "2023/24", "2021-27", "2021/2027": years whose second half is short or joined by a slash. */
export const shortYears = (first: number, second: string): string | null => {
  const last = second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
  if (second.length !== 2 && second.length !== 4) return null;
  const fits = first >= 1900 && first < 2200 && last > first && last - first <= 60;
  return fits ? `${first}/${last}` : null;
};
