// Telephone numbers: international ones, and national ones behind a word such as "Tel.".

import { isNumbered } from './labels.ts';
import { ROLE, type Scan, TYPE } from './scan.ts';

const PHONE = /(?:\(?\+\)?|\(?00)\s?\d[\d\s().\-/\u00a0]{5,22}\d/y;
const NATIONAL = /\(?\d[\d\s().\-/\u00a0]{4,20}\d/y;

// "(020) 555 01 99", "06 30 555 12 34": a trunk code of its own, then groups.
const BRACKETED = /\(0\d{1,5}(?:[ \u00a0/-]\d{1,3})?\)[ \u00a0]?\d[\d \u00a0\-/]{3,14}\d/y;
const TRUNK = /0\d{1,4}(?:[ \u00a0/-]\d{1,4}){2,5}(?![\d])/y;
const TRUNK_AND_NUMBER = /0\d{1,5}[ \u00a0/-]\d{6,8}(?![\d/]|-\d)/y;
const DAY_MONTH_YEAR = /^\d\d[ /-]\d\d[ /-](?:19|20)\d\d$/;

// 859-292-3680: no range looks so.
const GROUPED = /\d{3}-\d{3}-\d{4}(?![\d-])/y;

const digitsOf = (text: string): string => text.replace(/\(0\)/, '').replace(/\D/g, '');

interface Phone {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a pattern reads at a place, up to the line's end. */
const lineFrom = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : (found.split('\n')[0] ?? '').trimEnd();
};

/** A telephone number at `index`: international, or national behind a word such as "Tel.". */
export const readPhone = (scan: Scan, index: number): Phone | null => {
  const token = scan.at(index);
  if (token === undefined) return null;
  const start = scan.start(index);
  const grouped =
    token.type === TYPE.number && token.text.length === 3 && scan.isDash(index + 1)
      ? lineFrom(GROUPED, scan.text, start)
      : null;
  if (grouped !== null) return { value: digitsOf(grouped), start, end: start + grouped.length };
  const found = international(scan, index, start);
  return found ?? (phoneWordBefore(scan, index) ? national(scan.text, start) : domestic(scan, index, start));
};

/** A number whose own shape tells: a trunk zero and groups. */
const domestic = (scan: Scan, index: number, start: number): Phone | null => {
  const bracketed = scan.sign(index) === '(' && scan.number(index + 1)?.text.startsWith('0') === true;
  const trunk = scan.number(index)?.shape === 'integer' && scan.number(index)?.text.startsWith('0') === true;
  // "№ 05-0184/2024" is a reference.
  if ((!bracketed && !trunk) || isNumbered(scan, index)) return null;
  const found =
    lineFrom(bracketed ? BRACKETED : TRUNK, scan.text, start) ??
    (bracketed ? null : lineFrom(TRUNK_AND_NUMBER, scan.text, start));
  const digits = found?.replace(/\D/g, '') ?? '';
  if (found === null || digits.length < 8 || digits.length > 12 || DAY_MONTH_YEAR.test(found)) return null;
  return { value: digits, start, end: start + found.length };
};

const international = (scan: Scan, index: number, start: number): Phone | null => {
  const sign = scan.sign(index);
  const zeros = /^00(?!0)/.test(scan.number(index)?.text ?? '');
  if (sign !== '+' && !(sign === '(' && scan.sign(index + 1) === '+') && !zeros) return null;
  const text = lineFrom(PHONE, scan.text, start);
  const digits = text === null ? '' : digitsOf(text).slice(zeros ? 2 : 0);
  return text !== null && digits.length >= 8 && digits.length <= 15
    ? { value: `+${digits}`, start, end: start + text.length }
    : null;
};

const national = (text: string, start: number): Phone | null => {
  const found = lineFrom(NATIONAL, text, start);
  const digits = found === null ? '' : digitsOf(found);
  return found !== null && digits.length >= 6 && digits.length <= 13
    ? { value: digits, start, end: start + found.length }
    : null;
};

const phoneWordBefore = (scan: Scan, index: number): boolean => {
  if (!scan.knows(ROLE.phone)) return false;
  const token = scan.at(index);
  if (token === undefined || (token.type !== TYPE.number && scan.sign(index) !== '(')) return false;
  let at = index - 1;
  while (at > index - 4 && /^[.:]$/.test(scan.sign(at))) at -= 1;
  return scan.has(at, ROLE.phone) && scan.near(index);
};
