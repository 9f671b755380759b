// Reads what begins with a digit as one token: whole and decimal numbers, numeric dates, clocks, "2021/1060", "1.2.3".

import { isDigitAt } from './characters.ts';
import type { LanguageDescription } from './language.ts';

export interface NumericDate {
  readonly y: number | null;
  readonly m: number;
  readonly d: number | null;
}

export type Shape = 'integer' | 'decimal' | 'date' | 'clock' | 'slash' | 'dotted';

const SPACED_THOUSANDS = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d])(?:[.,]\d+)?(?![.,]?\d)/y;
const YMD =
  /(\d{4})(?:-(\d{1,2})-(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|\. (\d{1,2})\. (\d{1,2})(?=\.|-[a-zá-ű])|\/(\d{1,2})\/(\d{1,2}))(?![\d/])/y;
const DMY = /(\d{1,2})(?:\. ?(\d{1,2})\. ?|\/(\d{1,2})\/|-(\d{1,2})-)(\d{4}|\d{2}(?![\d.]))(?!\d|[.,]\d)/y;
const DM = /(\d{1,2})\.(\d{1,2})\.(?!\d|[.,]\d)/y;
const CLOCK = /(\d{1,2})(?::(\d{2})(?::\d{2})?|[hHu](\d{2}))(?![\d:])/y;
const SLASH = /(?:\d{4}\/\d{1,4}|\d{1,4}\/\d{4})(?!\d|\/\d)/y;
const DOTTED = /\d+(?:\.\d+){2,}/y;
const GROUPED =
  /\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?!\.?\d)|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!,?\d)|\d{1,3}(?:['’]\d{3})+(?!\d)/y;
const MIXED = /\d{1,3}(?:\.\d{3})+,\d+(?!\d)|\d{1,3}(?:,\d{3})+\.\d+(?!\d)/y;
const PAIR = /(\d+)([.,])(\d+)/y;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const ZERO = 48;

/** A plain decimal: no leading zeros, no trailing zeros behind the point. */
export const plainDecimal = (digits: string): string => {
  if (!digits.includes('.') && !digits.startsWith('0')) return digits;
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits.length : point;
  let begin = 0;
  while (begin < whole - 1 && digits.charCodeAt(begin) === ZERO) begin += 1;
  let end = digits.length;
  if (point >= 0) while (digits.charCodeAt(end - 1) === ZERO) end -= 1;
  return digits.slice(begin, end - 1 === point ? point : end);
};

const validDate = (date: NumericDate): boolean =>
  date.m >= 1 &&
  date.m <= 12 &&
  (date.d === null || (date.d >= 1 && date.d <= 31)) &&
  (date.y === null || (date.y >= 1000 && date.y <= 2999));

export interface Lexeme {
  readonly length: number;
  /** Plain decimal; for the other shapes the digits as they stand. */
  readonly value: string;
  readonly shape: Shape;
  readonly date?: NumericDate;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const lexDate = (text: string, at: number): Lexeme | null => {
  const ymd = match(YMD, text, at);
  if (ymd !== null) {
    const date = {
      y: Number(ymd[1]),
      m: Number(ymd[2] ?? ymd[4] ?? ymd[6] ?? ymd[8]),
      d: Number(ymd[3] ?? ymd[5] ?? ymd[7] ?? ymd[9]),
    };
    if (validDate(date)) return { length: ymd[0].length, value: ymd[0], shape: 'date', date };
  }
  const dmy = match(DMY, text, at);
  if (dmy !== null) {
    const date = { y: fullYear(dmy[5] ?? ''), m: Number(dmy[2] ?? dmy[3] ?? dmy[4]), d: Number(dmy[1]) };
    const spaced = dmy[5]?.length === 2 && dmy[0].includes(' ');
    if (validDate(date) && !spaced) return { length: dmy[0].length, value: dmy[0], shape: 'date', date };
  }
  return null;
};

const lexSlash = (text: string, at: number): Lexeme | null => {
  const slash = match(SLASH, text, at);
  if (slash === null) return null;
  const [left = '', right = ''] = slash[0].split('/');
  const date = { y: Number(right), m: Number(left), d: null };
  if (left.length <= 2 && right.length === 4 && validDate(date) && date.y > 1900 && date.y < 2100) {
    return { length: slash[0].length, value: slash[0], shape: 'slash', date };
  }
  return { length: slash[0].length, value: slash[0], shape: 'slash' };
};

const dropGroups = (digits: string, decimal: string): string => {
  const point = digits.lastIndexOf(decimal);
  const whole = point < 0 ? digits : digits.slice(0, point);
  const fraction = point < 0 ? '' : digits.slice(point + 1);
  return plainDecimal(`${whole.replace(/\D/g, '')}.${fraction}`);
};

const lexGrouped = (text: string, at: number): Lexeme | null => {
  const mixed = match(MIXED, text, at);
  if (mixed !== null) {
    const decimal = mixed[0].lastIndexOf(',') > mixed[0].lastIndexOf('.') ? ',' : '.';
    return { length: mixed[0].length, value: dropGroups(mixed[0], decimal), shape: 'decimal' };
  }
  const grouped = match(GROUPED, text, at) ?? match(SPACED_THOUSANDS, text, at);
  if (grouped === null) return null;
  const digits = grouped[0];
  const tail = /[.,](\d+)$/.exec(digits);
  const isFraction = tail !== null && (tail[1]?.length !== 3 || /[ \u00a0\u202f\u2009]/.test(digits));
  const value = isFraction ? dropGroups(digits, tail[0][0] ?? '.') : plainDecimal(digits.replace(/\D/g, ''));
  return { length: digits.length, value, shape: value.includes('.') ? 'decimal' : 'integer' };
};

/** One sign between digits: it groups thousands where the language says so and three digits follow. */
const lexPair = (text: string, at: number, decimal: string): Lexeme | null => {
  const pair = match(PAIR, text, at);
  if (pair === null) return null;
  const [all, whole = '', sign = '', fraction = ''] = pair;
  const monthAndYear = { y: Number(fraction), m: Number(whole), d: null };
  if (sign === '.' && whole.length <= 2 && /^(?:19|20)\d\d$/.test(fraction) && validDate(monthAndYear)) {
    return { length: all.length, value: all, shape: 'date', date: monthAndYear };
  }
  const groups = sign !== decimal && fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (groups) return { length: all.length, value: whole + fraction, shape: 'integer' };
  return { length: all.length, value: plainDecimal(`${whole}.${fraction}`), shape: 'decimal' };
};

const lexDayAndMonth = (text: string, at: number, points: boolean): Lexeme | null => {
  if (!points) return null;
  const found = match(DM, text, at);
  if (found === null) return null;
  const date = { y: null, m: Number(found[2]), d: Number(found[1]) };
  // Two digits for the month: "8.1." is as often a measure as a date.
  if (!validDate(date) || found[2]?.length !== 2) return null;
  return { length: found[0].length - 1, value: found[0], shape: 'date', date };
};

const lexClock = (text: string, at: number): Lexeme | null => {
  const clock = match(CLOCK, text, at);
  if (clock === null) return null;
  const hours = Number(clock[1]);
  const minutes = Number(clock[2] ?? clock[3]);
  if (hours > 24 || minutes > 59) return null;
  return {
    length: clock[0].length,
    value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
    shape: 'clock',
  };
};

/** Whether the sign behind a run of digits may join it to more: otherwise it is a whole number and nothing else. */
const mayGoOn = (text: string, end: number): boolean => {
  const sign = text[end] ?? '';
  if (sign === '.') return isDigitAt(text, end + 1) || (text[end + 1] === ' ' && isDigitAt(text, end + 2));
  if (sign === 'h' || sign === 'H' || sign === 'u' || JOINERS.has(sign)) return isDigitAt(text, end + 1);
  return false;
};
const JOINERS = new Set([',', '/', ':', '-', "'", '’', ' ', '\u00a0', '\u202f', '\u2009']);

const digitsEnd = (text: string, at: number): number => {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  return end;
};

/** The number, date or clock whose first digit stands at `at`. */
export const readDigits = (text: string, at: number, language: LanguageDescription): Lexeme => {
  const end = digitsEnd(text, at);
  if (!mayGoOn(text, end)) return { length: end - at, value: text.slice(at, end), shape: 'integer' };
  const { decimal, ordinalStyle, code } = language;
  const special =
    lexDate(text, at) ??
    lexClock(text, at) ??
    lexGrouped(text, at) ??
    lexDayAndMonth(text, at, ordinalStyle.point || code === 'bg' || code === 'ro') ??
    lexSlash(text, at);
  if (special !== null) return special;
  const dotted = match(DOTTED, text, at);
  if (dotted !== null) return { length: dotted[0].length, value: dotted[0], shape: 'dotted' };
  const pair = lexPair(text, at, decimal);
  if (pair !== null) return pair;
  return { length: end - at, value: text.slice(at, end), shape: 'integer' };
};
