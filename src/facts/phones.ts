// Telephone numbers: international ones, and national ones behind a word such as "Tel.".

import { ROLE, type Scan } from './scan.ts';

const PHONE = /(?:\(?\+\)?|\(?00)\s?\d[\d\s().\-/\u00a0]{5,22}\d/y;
const NATIONAL = /\(?\d[\d\s().\-/\u00a0]{4,20}\d/y;

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
    token.type === 'number' && token.text.length === 3 && scan.isDash(index + 1)
      ? lineFrom(GROUPED, scan.text, start)
      : null;
  if (grouped !== null) return { value: digitsOf(grouped), start, end: start + grouped.length };
  const found = international(scan, index, start);
  return found ?? (phoneWordBefore(scan, index) ? national(scan.text, start) : null);
};

const international = (scan: Scan, index: number, start: number): Phone | null => {
  const sign = scan.sign(index);
  const zeros = scan.number(index)?.text.startsWith('00') === true;
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
  const token = scan.at(index);
  if (token === undefined || (token.type !== 'number' && scan.sign(index) !== '(')) return false;
  let at = index - 1;
  while (at > index - 4 && /^[.:]$/.test(scan.sign(at))) at -= 1;
  return scan.has(at, ROLE.phone) && scan.near(index);
};
