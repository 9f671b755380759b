// Times of day: "14:30", "14.30 Uhr", "2:30 pm", "14h30", "godz. 10", and ranges of them.

import type { FoundFact } from './quantities.ts';
import { GAP, MARK, ROLE, type Scan, TYPE } from './scan.ts';
import { isUnitSign } from './units.ts';

interface Clock {
  readonly minutes: number;
  readonly next: number;
  readonly last: number;
  /** Says by itself that it is a time; otherwise a word before or behind must. */
  readonly sure: boolean;
  readonly half: 'am' | 'pm' | null;
}

// "14.30-kor", "9-kor"
const HUNGARIAN = new Set(['kor', 'kortól', 'tól', 'től', 'ig']);
const HOUR_MINUTE = /^(\d{1,2})[.:,](\d{2})$/;

/** "9.30" where a comma makes decimals: no number is written so. */
const isDotted = (scan: Scan, index: number): boolean => {
  if (scan.lexicon.language.decimal !== ',') return false;
  const parts = /^(\d{1,2})\.([0-5]\d)$/.exec(scan.number(index)?.text ?? '');
  return parts !== null && Number(parts[1]) <= 24;
};

const rawClock = (scan: Scan, index: number): { minutes: number; sure: boolean; whole: boolean } | null => {
  const token = scan.number(index);
  if (token === null) return null;
  if (token.shape === 'clock') {
    const [hours = '0', minutes = '0'] = token.value.split(':');
    return { minutes: Number(hours) * 60 + Number(minutes), sure: true, whole: false };
  }
  const parts = token.whole === null ? HOUR_MINUTE.exec(token.text) : null;
  if (parts !== null) {
    const hours = Number(parts[1]);
    const minutes = Number(parts[2]);
    return hours <= 24 && minutes <= 59 ? { minutes: hours * 60 + minutes, sure: false, whole: false } : null;
  }
  const hour = scan.integer(index);
  return hour !== null && hour <= 24 && token.text.length <= 2
    ? { minutes: hour * 60, sure: false, whole: true }
    : null;
};

/** A word behind the digits that makes them a time: Uhr, pm, h, óra; the point of an abbreviation goes with it. */
const clockWord = (scan: Scan, index: number): { next: number; half: 'am' | 'pm' | null } | null => {
  const token = scan.at(index);
  if (token === undefined || scan.gap(index) > GAP.line) return null;
  if (!scan.knows(ROLE.am | ROLE.pm | ROLE.clockAfter) && scan.lexicon.language.code !== 'hu') return null;
  const hyphen = scan.isDash(index) && scan.joined(index) && scan.joined(index + 1);
  if (hyphen && HUNGARIAN.has(scan.word(index + 1)) && scan.lexicon.language.code === 'hu')
    return { next: index + 2, half: null };
  // The last point of "p.m." is its own; that of "pm." ends the sentence.
  const pointed =
    token.type === TYPE.word &&
    token.text.includes('.') &&
    scan.sign(index + 1) === '.' &&
    scan.joined(index + 1);
  const end = pointed ? index + 2 : index + 1;
  if (scan.has(index, ROLE.am)) return { next: end, half: 'am' };
  if (scan.has(index, ROLE.pm)) return { next: end, half: 'pm' };
  if (scan.has(index, ROLE.clockAfter)) return { next: index + 1, half: null };
  return null;
};

const DAY_PARTS = MARK.morning | MARK.evening;

/** Dutch "’s avonds" begins with its apostrophe. */
const dayPartAt = (scan: Scan, index: number): number =>
  /^['’‘]$/.test(scan.sign(index)) ? index + 1 : index;

/** "in the morning", "το βράδυ": the half of the day, said in words. */
const dayPart = (scan: Scan, from: number): 'am' | 'pm' | null => {
  if (!scan.knowsMark(DAY_PARTS)) return null;
  const index = dayPartAt(scan, from);
  if (scan.marked(index, MARK.morning)) return 'am';
  return scan.marked(index, MARK.evening) ? 'pm' : null;
};

/** "6 óra 40 perckor", "10 Uhr 30": minutes behind the word for the hour. */
const minutesBehind = (scan: Scan, index: number): { minutes: number; next: number } | null => {
  const minutes = scan.integer(index);
  const { code } = scan.lexicon.language;
  if (minutes === null || minutes > 59 || !scan.near(index) || !scan.has(index - 1, ROLE.clockAfter))
    return null;
  if (code === 'hu') return /^perc/.test(scan.word(index + 1)) ? { minutes, next: index + 2 } : null;
  const alone = code === 'de' && scan.number(index)?.text.length === 2 && !scan.isCapital(index + 1);
  return alone ? { minutes, next: index + 1 } : null;
};

const readClock = (scan: Scan, index: number, introduced: 'strong' | 'weak' | null): Clock | null => {
  const raw = rawClock(scan, index);
  if (raw === null) return null;
  const word = clockWord(scan, index + 1);
  if (word !== null) return withWord(scan, index, raw, word);
  const part = introduced !== null || raw.sure ? dayPart(scan, index + 1) : null;
  if (part !== null)
    return {
      minutes: raw.minutes,
      next: dayPartAt(scan, index + 1) + 1,
      last: dayPartAt(scan, index + 1),
      sure: true,
      half: part,
    };
  const hours = introduced !== null && scan.has(index + 1, ROLE.hours);
  // A comma makes decimals: "в 6,40 ч." is a time by its last word alone.
  if (scan.number(index)?.text.includes(',') === true)
    return { minutes: raw.minutes, next: index + 1, last: index, sure: false, half: null };
  const sure =
    raw.sure ||
    introduced === 'strong' ||
    (isDotted(scan, index) && scan.has(index - 1, ROLE.from | ROLE.to) && plainAfter(scan, index + 1)) ||
    hours ||
    (introduced === 'weak' && !raw.whole && plainAfter(scan, index + 1));
  return { minutes: raw.minutes, next: hours ? index + 2 : index + 1, last: index, sure, half: null };
};

/** An hour with the word that makes it one, and what may follow: minutes, a part of the day. */
const withWord = (
  scan: Scan,
  index: number,
  raw: { minutes: number; whole: boolean },
  word: { next: number; half: 'am' | 'pm' | null },
): Clock => {
  const more = raw.whole ? minutesBehind(scan, word.next) : null;
  const next = more?.next ?? word.next;
  const behind = dayPart(scan, next);
  const half = word.half ?? behind ?? dayPart(scan, index - 1);
  const end = behind === null ? next : dayPartAt(scan, next) + 1;
  return { minutes: raw.minutes + (more?.minutes ?? 0), next: end, last: end - 1, sure: true, half };
};

/** Nothing behind the digits makes them an amount. */
const plainAfter = (scan: Scan, index: number): boolean => {
  if (isUnitSign(scan.sign(index))) return false;
  const entry = scan.entry(index);
  if (entry === null || !scan.near(index)) return true;
  return (
    (entry.roles & (ROLE.percent | ROLE.counted)) === 0 &&
    entry.currency === undefined &&
    entry.scale === undefined &&
    entry.month === undefined
  );
};

const written = (minutes: number, half: 'am' | 'pm' | null): string => {
  let hours = Math.floor(minutes / 60);
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

const introducedBy = (scan: Scan, index: number): 'strong' | 'weak' | null => {
  if (!scan.knows(ROLE.clockStrong | ROLE.clockBefore) && !scan.knowsMark(DAY_PARTS)) return null;
  const before = scan.sign(index - 1) === '.' ? index - 2 : index - 1;
  if (scan.has(before, ROLE.clockStrong)) return 'strong';
  // Hungarian puts the part of the day first: "este 8-kor".
  if (scan.lexicon.language.code === 'hu' && dayPart(scan, before) !== null) return 'weak';
  return scan.has(before, ROLE.clockBefore) ? 'weak' : null;
};

const linkEnd = (scan: Scan, from: number, between: boolean): number => {
  if (!scan.near(from)) return -1;
  if (scan.lexicon.language.code === 'hu' && /t[óő]l$/.test(scan.word(from - 1))) return from;
  if (scan.isDash(from) || scan.has(from, ROLE.to) || (between && scan.has(from, ROLE.and)))
    return scan.skip(from + 1, ROLE.of | ROLE.starter | ROLE.clockStrong | ROLE.clockBefore);
  return -1;
};

const isBetween = (scan: Scan, index: number): boolean => {
  if (scan.lexicon.language.code === 'hu') return isBetweenBehind(scan, index);
  let at = index - 1;
  while (at > index - 4 && (scan.has(at, ROLE.of | ROLE.starter | ROLE.clockStrong) || scan.sign(at) === '.'))
    at -= 1;
  return scan.has(at, ROLE.between);
};

/** "8.30 és 15.30 között" */
const isBetweenBehind = (scan: Scan, index: number): boolean => {
  for (let at = index + 3; at < index + 8 && scan.near(at); at++)
    if (/^között/.test(scan.word(at))) return true;
  return false;
};

/** A line of an agenda begins with its hour: "09.30 Registration". */
const beginsAgenda = (scan: Scan, index: number): boolean =>
  isDotted(scan, index) &&
  (index === 0 || scan.gap(index) >= GAP.line) &&
  scan.near(index + 1) &&
  /[05]$/.test(scan.number(index)?.text ?? '') &&
  (scan.isCapital(index + 1) || scan.isDash(index + 1) || scan.sign(index + 1) === ':');

/** "um 11 und um 15 Uhr": an hour that its neighbour makes one. */
const listedHour = (
  scan: Scan,
  index: number,
  first: Clock,
  introduced: 'strong' | 'weak' | null,
): boolean => {
  if (introduced === null || !scan.has(first.next, ROLE.and)) return false;
  const start = scan.skip(first.next + 1, ROLE.of | ROLE.starter | ROLE.clockStrong | ROLE.clockBefore);
  return scan.number(start) !== null && clockWord(scan, start + 1) !== null && start > index;
};

/** The hour a word says; Polish counts its hours in order: "o godzinie jedenastej". */
const hourInWords = (scan: Scan, index: number): number | null => {
  const entry = scan.entry(index);
  const hour = scan.lexicon.language.code === 'pl' ? (entry?.ordinal ?? entry?.cardinal) : entry?.cardinal;
  return hour === undefined || hour < 1 || hour > 24 || !Number.isInteger(hour) ? null : hour;
};

/** A word behind the hour makes it one: "zehn Uhr", "девет часа", "nyolc órakor". */
const isNamedHour = (scan: Scan, index: number, introduced: boolean): boolean => {
  if (!scan.near(index)) return false;
  const { code } = scan.lexicon.language;
  if (code === 'hu') return /^óra(?:kor|i)|^órá(?:tól|ig)/.test(scan.word(index));
  return introduced && scan.has(index, code === 'bg' ? ROLE.clockAfter | ROLE.hours : ROLE.clockAfter);
};

/** Hours in words, beside what makes them hours: "a las diez de la mañana", "um zehn Uhr". */
export const readSpokenHour = (
  scan: Scan,
  index: number,
): { readonly fact: FoundFact; readonly next: number } | null => {
  const hour = hourInWords(scan, index);
  if (hour === null) return null;
  const half = scan.has(index + 1, ROLE.and | ROLE.joiner) && scan.has(index + 2, ROLE.half);
  const next = half ? index + 3 : index + 1;
  const introduction = introducedBy(scan, index);
  const named = isNamedHour(scan, next, introduction !== null);
  const end = named ? next + 1 : next;
  const part = scan.near(end) && (named || introduction !== null) ? dayPart(scan, end) : null;
  if (!named && part === null && introduction !== 'strong') return null;
  const value = written(hour * 60 + (half ? 30 : 0), part ?? dayPart(scan, index - 1));
  const last = part === null ? end - 1 : dayPartAt(scan, end);
  return { fact: { kind: 'time', value, first: index, last }, next: last + 1 };
};

/** Reads a time or a range of times at `index`. */
export const readTime = (
  scan: Scan,
  index: number,
): { readonly fact: FoundFact; readonly next: number } | null => {
  const introduced = introducedBy(scan, index);
  const first = readClock(scan, index, introduced);
  if (first === null) return null;
  const second = secondClock(scan, index, first, introduced);
  if (second !== null) {
    const value = `${written(first.minutes, sharedHalf(first, second))}/${written(second.minutes, second.half)}`;
    return { fact: { kind: 'time', value, first: index, last: second.last }, next: second.next };
  }
  if (!first.sure && !beginsAgenda(scan, index) && !listedHour(scan, index, first, introduced)) return null;
  const value = written(first.minutes, first.half);
  return { fact: { kind: 'time', value, first: index, last: first.last }, next: first.next };
};

/** "from 2 to 4 pm": the half of the day is said once. */
const sharedHalf = (first: Clock, second: Clock): 'am' | 'pm' | null =>
  first.half ??
  (first.minutes <= 12 * 60 && second.half === 'pm' && first.minutes < second.minutes ? 'pm' : null);

/** The end of a range that begins with `first`; null where none follows. */
const secondClock = (
  scan: Scan,
  index: number,
  first: Clock,
  introduced: 'strong' | 'weak' | null,
): Clock | null => {
  const start = linkEnd(scan, first.next, isBetween(scan, index));
  if (start < 0 || !scan.near(start)) return null;
  const strong = scan.has(start - 1, ROLE.clockStrong) || introduced === 'strong';
  const second = readClock(scan, start, strong ? 'strong' : first.sure ? 'weak' : introduced);
  if (second === null) return null;
  const fits =
    second.sure ||
    (first.sure && isFullClock(scan, start)) ||
    isDottedSpan(scan, index, start, first, second) ||
    isOpeningTime(scan, index, start);
  return fits ? second : null;
};

/** "w soboty 9–13", "H–P 8–16": bare hours behind a weekday, and nothing that makes them days of a month. */
const isOpeningTime = (scan: Scan, index: number, start: number): boolean => {
  const [from, to] = [scan.integer(index), scan.integer(start)];
  if (from === null || to === null || from >= to || to > 24 || start !== index + 2) return false;
  const before = /^[,:]$/.test(scan.sign(index - 1)) ? index - 2 : index - 1;
  const goesOn = scan.entry(start + 1)?.month !== undefined || /^[./]$/.test(scan.sign(start + 1));
  return scan.has(before, ROLE.weekday) && !goesOn && plainAfter(scan, start + 1);
};

/** "9.00–17.30", "od 9.00 do 14.00": two dotted hours, the later behind the earlier, and no unit. */
const isDottedSpan = (scan: Scan, index: number, start: number, first: Clock, second: Clock): boolean =>
  isDotted(scan, index) &&
  isDotted(scan, start) &&
  first.minutes < second.minutes &&
  plainAfter(scan, start + 1);

const isFullClock = (scan: Scan, index: number): boolean => rawClock(scan, index)?.whole === false;
