// The grammar of dates: parts of dates joined to ranges and lists, each filling what the other leaves out.

import { type Item, readItem } from './date-items.ts';
import { yearAfter } from './date-parts.ts';
import { isRealDate, type PartialDate, writeDate } from './edtf.ts';
import { MARK, ROLE, type Scan } from './scan.ts';

/** A date value with the tokens it was read from (`last` inclusive). */
export interface FoundDate {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

type Link = 'range' | 'and' | 'list' | 'slash';

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
  if (scan.isDash(index) || scan.has(index, ROLE.to)) return { link: 'range', next: index + 1 };
  if (scan.sign(index) === '/') return { link: 'slash', next: index + 1 };
  // "z 5 na 12 kwietnia": moved from one day to another.
  if (scan.has(index, ROLE.and) || scan.marked(index, MARK.rise)) return { link: 'and', next: index + 1 };
  return scan.sign(index) === ',' ? linkBehindComma(scan, index + 1) : null;
};

/** ", to", ", and" or a list's comma alone. */
const linkBehindComma = (scan: Scan, index: number): { link: Link; next: number } => {
  if (scan.has(index, ROLE.to)) return { link: 'range', next: index + 1 };
  return scan.has(index, ROLE.and) ? { link: 'and', next: index + 1 } : { link: 'list', next: index };
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
  for (let i = items.length - 2; i >= 0; i--) fillFromRight(items[i], items[i + 1], links[i]);
  for (let i = 1; i < items.length; i++) fillFromLeft(items[i - 1], items[i]);
};

const fillFromRight = (here: Item | undefined, right: Item | undefined, link: Link | undefined): void => {
  if (here === undefined || right === undefined) return;
  const m = here.date.m ?? (here.date.d === null ? null : right.date.m);
  const lastYear = link === 'range' && !before(here.date, m, right.date) ? 1 : 0;
  const y = here.date.y ?? (right.date.y === null ? null : right.date.y - lastYear);
  here.date = { ...here.date, m, y };
};

const fillFromLeft = (left: Item | undefined, here: Item | undefined): void => {
  if (here === undefined || left === undefined) return;
  const m = here.date.m ?? (here.date.d === null ? null : left.date.m);
  here.date = { d: here.date.d, m, y: here.date.y ?? left.date.y };
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

/** "February's 4-1 win": a score, no range of days. */
const runsBackward = (from: Item | undefined, to: Item | undefined): boolean => {
  if (from === undefined || to === undefined || from.date.m !== to.date.m || from.date.y !== to.date.y)
    return false;
  return (from.date.d ?? 0) > (to.date.d ?? 31);
};

/** The chain up to the last item whose day has found a month. */
const usable = (chain: Chain): Chain => {
  const backward = chain.links.findIndex(
    (link, i) => link === 'range' && runsBackward(chain.items[i], chain.items[i + 1]),
  );
  let length = backward < 0 ? chain.items.length : backward + 1;
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
