// Finds addresses in a text: web, e-mail. Every search starts at a sign that is rare, so a long text is read once.

import type { FactKind } from './model.ts';

export interface Span {
  readonly kind: FactKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const TLD =
  'eu|com|org|net|info|edu|gov|int|io|europa|at|be|bg|ch|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|it|lt|lu|lv|mt|nl|pl|pt|ro|se|si|sk|uk|coop|app|dev|tv|me';
const WITH_SCHEME = /(?:https?|ftp):\/\/|\bwww\./gi;
const BARE = new RegExp(`\\.(?:${TLD})(?![\\p{L}\\d_-])`, 'giu');
const END_OF_URL = /[\s<>"“”„«»`|\\^{}]/u;
const TRAILING = /[.,;:!?'’*_…·)\]]/;
const HOST_SIGN = /[\p{L}\d.-]/u;
const MAIL_SIGN = /[\p{L}\d._%+-]/u;
const LONGEST_HOST = 253;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Cuts what belongs to the sentence: full stops, commas, a bracket that was not opened inside the address. */
const withoutTrailing = (text: string): string => {
  let end = text.length;
  // How many more of each are closed than opened.
  const open = { ')': count(text, ')') - count(text, '('), ']': count(text, ']') - count(text, '[') };
  while (end > 0) {
    const last = text[end - 1] ?? '';
    if (!TRAILING.test(last)) break;
    if (last === ')' || last === ']') {
      if (open[last] <= 0) break;
      open[last] -= 1;
    }
    end -= 1;
  }
  return text.slice(0, end);
};

const urlEnd = (text: string, from: number): number => {
  let end = from;
  let depth = 0;
  while (end < text.length) {
    const sign = text[end] ?? '';
    if (END_OF_URL.test(sign)) break;
    if (sign === '(') depth += 1;
    if (sign === ')') {
      // Markdown: `[words](address)` ends at its own bracket.
      if (depth === 0) break;
      depth -= 1;
    }
    if (sign === ']' && text[end + 1] === '(') break;
    end += 1;
  }
  return from + withoutTrailing(text.slice(from, end)).length;
};

const extend = (text: string, from: number, step: 1 | -1, most: number, sign: RegExp): number => {
  let at = from;
  while (Math.abs(at - from) < most && sign.test(text[step < 0 ? at - 1 : at] ?? '')) at += step;
  return at;
};

const mailAt = (text: string, at: number): Span | null => {
  let start = extend(text, at, -1, 64, MAIL_SIGN);
  let end = extend(text, at + 1, 1, LONGEST_HOST, HOST_SIGN);
  while (end > at && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
  while (start < at && /[.-]/.test(text[start] ?? '')) start += 1;
  if (start >= at || !/\.\p{L}{2,}$/u.test(text.slice(at + 1, end))) return null;
  return { kind: 'email', value: text.slice(start, end).toLowerCase(), start, end };
};

const mails = (text: string): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const span = mailAt(text, at);
    if (span !== null) found.push(span);
  }
  return found;
};

const schemed = (text: string, found: Span[]): void => {
  WITH_SCHEME.lastIndex = 0;
  for (let match = WITH_SCHEME.exec(text); match !== null; match = WITH_SCHEME.exec(text)) {
    const start = match.index;
    const end = urlEnd(text, start);
    if (end > start + match[0].length) found.push({ kind: 'url', value: text.slice(start, end), start, end });
    WITH_SCHEME.lastIndex = Math.max(end, start + match[0].length);
  }
};

const hostStart = (text: string, dot: number): number => {
  let start = dot;
  while (start > 0 && dot - start < LONGEST_HOST && HOST_SIGN.test(text[start - 1] ?? '')) start -= 1;
  while (start < dot && /[.-]/.test(text[start] ?? '')) start += 1;
  return start;
};

const bareAt = (text: string, index: number, after: number): Span | null => {
  const start = hostStart(text, index);
  const host = text.slice(start, after);
  // "end.It" is a missing space and "e.g" no host: letters on both sides, lower case after the dot.
  if (!/^[\p{L}\d-]{2,}/u.test(host) || !/\p{Ll}/u.test(host) || /\.\p{Lu}/u.test(host)) return null;
  const end = text[after] === '/' ? urlEnd(text, start) : after;
  return { kind: 'url', value: text.slice(start, end), start, end };
};

const bare = (text: string, found: Span[]): void => {
  BARE.lastIndex = 0;
  for (let match = BARE.exec(text); match !== null; match = BARE.exec(text)) {
    const after = match.index + match[0].length;
    if (text[after] === '.' && HOST_SIGN.test(text[after + 1] ?? '') && /\p{Ll}/u.test(text[after + 1] ?? ''))
      continue;
    const span = bareAt(text, match.index, after);
    if (span !== null) found.push(span);
  }
};

const NONE: readonly Span[] = [];

/** All addresses of a text in order, none inside another. */
export const contacts = (text: string): readonly Span[] => {
  // Every address has a point or a colon in it.
  if (!text.includes('.') && !text.includes(':')) return NONE;
  const all = mails(text);
  if (text.includes('://') || text.includes('www.') || text.includes('WWW.')) schemed(text, all);
  bare(text, all);
  if (all.length < 2) return all.length === 0 ? NONE : all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return all.filter(span => {
    const stands = span.start >= end;
    if (stands) end = span.end;
    return stands;
  });
};
