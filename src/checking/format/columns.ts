// Text in columns of a terminal: how wide it is shown, where it is wrapped, what no terminal should be sent.

import type { Mark } from '../passages.ts';

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
// East Asian letters and pictures take two columns.
const TWO_COLUMNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns a character takes. */
const widthOf = (character: string): number => {
  if (NO_WIDTH.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
};

/** Columns a text takes in a terminal. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

/** Fills a text with spaces up to a width. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/**
 * Text of a file as a terminal may show it: control characters could move its cursor or colour it, marks of direction
 * could turn the line around. Length and offsets stay.
 */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '\u200b');

export interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Where a word that is wider than a line must be cut: at least one character on, in addresses behind a sign. */
const cutAt = (text: string, from: number, width: number): number => {
  const to = lastFitting(text, from, width);
  const sign = /^.*[/.?&=_-]/su.exec(text.slice(from, to))?.[0].length ?? 0;
  return sign > (to - from) / 2 ? from + sign : to;
};

const lastFitting = (text: string, from: number, width: number): number => {
  let at = from;
  let used = 0;
  for (const character of text.slice(from)) {
    used += widthOf(character);
    if (used > width && at > from) break;
    at += character.length;
  }
  return at;
};

/** End of the line that begins at `from`, without the space it is broken at. */
const lineEnd = (text: string, from: number, width: number): number => {
  let end = from;
  for (const { index, 0: word } of text.slice(from).matchAll(/\S+/g)) {
    const after = from + index + word.length;
    if (displayWidth(text.slice(from, after)) > width) break;
    end = after;
  }
  return end > from ? end : cutAt(text, from, width);
};

const within = (marks: readonly Mark[], from: number, to: number): Mark[] =>
  marks
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
    .filter(({ start, end }) => start < end);

/** Breaks a text into lines of at most `width` columns, between words where it can; marks follow. */
export const wrap = (text: string, marks: readonly Mark[], width: number): Line[] => {
  const lines: Line[] = [];
  let from = text.length - text.trimStart().length;
  while (from < text.length) {
    const end = lineEnd(text, from, Math.max(1, width));
    lines.push({ text: text.slice(from, end), marks: within(marks, from, end) });
    from = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return lines;
};
