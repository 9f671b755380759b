// When two facts are the same fact: by value, not by form.

import { daySpan, sameDays, withoutYear } from './edtf.ts';
import type { FactValue } from './model.ts';

/** Host without case, no trailing slash, no language segment or ending: what makes two addresses the same page. */
export const normaliseUrl = (value: string): string => {
  const bare = value.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '');
  const slash = bare.search(/[/?#]/);
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase();
  const rest = slash < 0 ? '' : bare.slice(slash);
  const path = rest
    .replace(/^\/([a-z]{2})(?:[-_][a-zA-Z]{2})?(?=\/|$|[?#])/, (segment, code: string) =>
      LANGUAGE_SEGMENTS.has(code) ? '' : segment,
    )
    .replace(/([?&])(?:lang|language|locale|hl|l)=[a-zA-Z_-]{2,5}(?=&|$|#)/g, '$1')
    .replace(/\/([a-z]{2}|[a-z]{2}-[A-Z]{2})(?=\/|$)/g, (segment, code: string) =>
      LANGUAGE_SEGMENTS.has(code.slice(0, 2)) ? '' : segment,
    )
    .replace(/[_-](?:[a-z]{2})(?=\.(?:html?|aspx?|php)$)/i, '');
  return host + withoutEnd(withoutEnd(path, '?&'), '/');
};

/** Without the signs that stand at the end. */
const withoutEnd = (text: string, signs: string): string => {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? ' ')) end -= 1;
  return text.slice(0, end);
};

const LANGUAGE_SEGMENTS = new Set(
  'en el nl pl es de ro hu pt lv bg fr it da fi sv cs sk sl hr et lt mt ga'.split(' '),
);

const sameDate = (a: string, b: string): boolean => {
  if (a === b) return true;
  const left = daySpan(a);
  const right = daySpan(b);
  if (left === null || right === null) return false;
  // A year that one of them leaves out is no difference.
  if (left.yearless === right.yearless) return left.precision === right.precision && sameDays([a], [b]);
  return withoutYear(a) === withoutYear(b);
};

/** The same fact: same kind and value; dates as sets of days, a missing year fits any year, addresses normalised. */
export const equalFacts = (a: FactValue, b: FactValue): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.value === b.value) return true;
  switch (a.kind) {
    case 'date':
      return sameDate(a.value, b.value);
    case 'url':
      return normaliseUrl(a.value) === normaliseUrl(b.value);
    case 'email':
      return a.value.toLowerCase() === b.value.toLowerCase();
    case 'number':
      return Number(a.value) === Number(b.value);
    default:
      return false;
  }
};
