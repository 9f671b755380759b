// Splits a text into words, numbers and signs, in one pass. Addresses found before are single tokens.

import { contacts, type Span } from './contacts.ts';
import type { Entry, Lexicon, Phrase, WordInfo } from './lexicon.ts';

/** What stands before a token: nothing, blanks, one line break, a paragraph break. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

export interface NumericDate {
  readonly y: number | null;
  readonly m: number;
  readonly d: number | null;
}

interface Base {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}
export interface WordToken extends Base {
  readonly type: 'word';
  readonly entry: Entry | null;
  readonly text: string;
}
export interface NumberToken extends Base {
  readonly type: 'number';
  readonly text: string;
  /** Plain decimal; for the other shapes the digits as they stand. */
  readonly value: string;
  readonly shape: 'integer' | 'decimal' | 'date' | 'clock' | 'slash' | 'dotted';
  readonly date?: NumericDate;
}
export interface SignToken extends Base {
  readonly type: 'sign';
  readonly text: string;
}
export interface SpanToken extends Base {
  readonly type: 'span';
  readonly span: Span;
}
export type Token = WordToken | NumberToken | SignToken | SpanToken;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const WORD = /[\p{L}\p{M}№§°]+(?:['’][\p{L}\p{M}]+)*/uy;
const SPACED_THOUSANDS = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d])(?:[.,]\d+)?(?![.,]?\d)/y;
const YMD =
  /(\d{4})(?:-(\d{1,2})-(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|\. (\d{1,2})\. (\d{1,2})(?=\.)|\/(\d{1,2})\/(\d{1,2}))(?![\d/])/y;
const DMY = /(\d{1,2})(?:\. ?(\d{1,2})\. ?|\/(\d{1,2})\/|-(\d{1,2})-)(\d{4}|\d{2}(?![\d.]))(?!\d|[.,]\d)/y;
const DM = /(\d{1,2})\.(\d{1,2})\.(?!\d|[.,]\d)/y;
const CLOCK = /(\d{1,2})(?::(\d{2})(?::\d{2})?|[hH](\d{2}))(?![\d:])/y;
const SLASH = /(?:\d{4}\/\d{1,4}|\d{1,4}\/\d{4})(?!\d|\/\d)/y;
const DOTTED = /\d+(?:\.\d+){2,}/y;
const GROUPED =
  /\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?!\.?\d)|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!,?\d)|\d{1,3}(?:['’]\d{3})+(?!\d)/y;
const MIXED = /\d{1,3}(?:\.\d{3})+,\d+(?!\d)|\d{1,3}(?:,\d{3})+\.\d+(?!\d)/y;
const PAIR = /(\d+)([.,])(\d+)/y;
const DIGITS = /\d+/y;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** A plain decimal: no leading zeros, no trailing zeros behind the point. */
export const plainDecimal = (digits: string): string => {
  const [whole = '0', fraction = ''] = digits.split('.');
  const kept = fraction.replace(/0+$/, '');
  const head = whole.replace(/^0+(?=\d)/, '');
  return kept === '' ? head : `${head}.${kept}`;
};

const validDate = (date: NumericDate): boolean =>
  date.m >= 1 &&
  date.m <= 12 &&
  (date.d === null || (date.d >= 1 && date.d <= 31)) &&
  (date.y === null || (date.y >= 1000 && date.y <= 2999));

interface Lexeme {
  readonly length: number;
  readonly value: string;
  readonly shape: NumberToken['shape'];
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

const lexNumber = (text: string, at: number, lexicon: Lexicon): Lexeme => {
  const { decimal, ordinalStyle } = lexicon.language;
  const special =
    lexDate(text, at) ??
    lexClock(text, at) ??
    lexGrouped(text, at) ??
    lexDayAndMonth(
      text,
      at,
      ordinalStyle.point || lexicon.language.code === 'bg' || lexicon.language.code === 'ro',
    ) ??
    lexSlash(text, at);
  if (special !== null) return special;
  const dotted = match(DOTTED, text, at);
  if (dotted !== null) return { length: dotted[0].length, value: dotted[0], shape: 'dotted' };
  const pair = lexPair(text, at, decimal);
  if (pair !== null) return pair;
  const digits = match(DIGITS, text, at)?.[0] ?? '0';
  return { length: digits.length, value: digits, shape: 'integer' };
};

const gapAt = (text: string, from: number): { readonly gap: number; readonly at: number } => {
  let at = from;
  let lines = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lines += 1;
    else if (
      !(
        code === 32 ||
        code === 9 ||
        code === 13 ||
        code === 0xa0 ||
        code === 0x202f ||
        code === 0x2009 ||
        code === 0x200b ||
        code === 0xfeff ||
        code === 0xad
      )
    )
      break;
  }
  if (at === from) return { gap: GAP.none, at };
  return { gap: lines === 0 ? GAP.space : lines === 1 ? GAP.line : GAP.paragraph, at };
};

/** Abbreviations of single letters are one word: `p.m`, `μ.μ`, `n.º`. */
const abbreviationEnd = (text: string, start: number, end: number): number => {
  let last = end;
  while (
    last - start <= 6 &&
    text[last] === '.' &&
    /\p{L}/u.test(text[last + 1] ?? '') &&
    !/[\p{L}\d]/u.test(text[last + 2] ?? '') &&
    /^(?:\p{L}\.)*\p{L}$/u.test(text.slice(start, last))
  ) {
    last += 2;
  }
  return last;
};

/** "o’clock" is known with a plain apostrophe, "February's" without its ending. */
const withApostrophe = (text: string, lexicon: Lexicon): WordInfo => {
  const plain = lexicon.find(text.replace('’', "'"));
  return plain.entry === null && plain.phrases === null ? lexicon.find(text.replace(/['’]s$/, '')) : plain;
};

const word = (
  text: string,
  at: number,
  gap: number,
  lexicon: Lexicon,
): { token: WordToken; phrases: readonly Phrase[] | null } | null => {
  const found = match(WORD, text, at);
  if (found === null) return null;
  let end = at + found[0].length;
  if (found[0].length === 1) end = abbreviationEnd(text, at, end);
  let info = lexicon.find(text.slice(at, end));
  // "L'8" and "dell'anno": nothing of ours; a curly apostrophe inside a known word is tried plain.
  if (info.entry === null && info.phrases === null && /['’]/.test(found[0]))
    info = withApostrophe(found[0], lexicon);
  return {
    token: { type: 'word', start: at, end, gap, entry: info.entry, text: text.slice(at, end) },
    phrases: info.phrases,
  };
};

/** Where a set phrase ends that begins with the word before `from`; -1 if it does not stand there. */
const phraseEnd = (text: string, from: number, phrase: Phrase): number => {
  let at = from;
  for (const part of phrase.rest) {
    const isWord = /^[\p{L}\d]/u.test(part);
    const next = gapAt(text, at);
    if (next.gap > GAP.line || (!isWord && next.gap > 0)) return -1;
    const piece = text.slice(next.at, next.at + part.length);
    if (piece.toLowerCase() !== part) return -1;
    at = next.at + part.length;
    if (isWord && /[\p{L}\p{M}]/u.test(text[at] ?? '')) return -1;
  }
  return at;
};

const withPhrase = (text: string, token: WordToken, phrases: readonly Phrase[]): WordToken => {
  for (const phrase of phrases) {
    const end = phraseEnd(text, token.end, phrase);
    if (end > 0) return { ...token, end, entry: phrase.entry, text: text.slice(token.start, end) };
  }
  return token;
};

/** The tokens of a text, in order. */
export const tokenise = (text: string, lexicon: Lexicon): Token[] => {
  const tokens: Token[] = [];
  const spans = contacts(text);
  let nextSpan = 0;
  let at = 0;
  while (at < text.length) {
    const step = gapAt(text, at);
    at = step.at;
    if (at >= text.length) break;
    const span = spans[nextSpan];
    if (span !== undefined && span.start <= at) {
      nextSpan += 1;
      if (span.end <= at) continue;
      tokens.push({ type: 'span', start: span.start, end: span.end, gap: step.gap, span });
      at = span.end;
      continue;
    }
    const token = readToken(text, at, step.gap, lexicon);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
};

const readToken = (text: string, at: number, gap: number, lexicon: Lexicon): Token => {
  if (isDigit(text.charCodeAt(at))) {
    const lexeme = lexNumber(text, at, lexicon);
    const end = at + lexeme.length;
    const base = {
      type: 'number',
      start: at,
      end,
      gap,
      text: text.slice(at, end),
      value: lexeme.value,
      shape: lexeme.shape,
    } as const;
    return lexeme.date === undefined ? base : { ...base, date: lexeme.date };
  }
  const read = word(text, at, gap, lexicon);
  if (read !== null) return read.phrases === null ? read.token : withPhrase(text, read.token, read.phrases);
  const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return { type: 'sign', start: at, end: at + width, gap, text: text.slice(at, at + width) };
};
