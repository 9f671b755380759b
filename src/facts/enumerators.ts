// Numbers that only number the lines of a list: "1. …", "2. …" on lines that follow each other, "1) …".

import { GAP, type Scan } from './scan.ts';

interface Numbered {
  readonly index: number;
  readonly value: number;
  readonly start: number;
  readonly sign: string;
}

/** A number at a line's beginning with a point or bracket and a space behind it. */
const numberedAt = (scan: Scan, index: number): Numbered | null => {
  if (scan.number(index) === null || !(index === 0 || scan.gap(index) >= GAP.line)) return null;
  const value = scan.integer(index);
  const sign = scan.sign(index + 1);
  const fits = value !== null && value <= 99 && scan.joined(index + 1) && !scan.joined(index + 2);
  return fits && (sign === '.' || sign === ')') ? { index, value, start: scan.start(index), sign } : null;
};

const NEAR = 300;

/** The next line of the same list: close by, with at most one blank line between. */
const isNext = (scan: Scan, before: Numbered, here: Numbered): boolean =>
  here.value === before.value + 1 &&
  here.start - before.start < NEAR &&
  !/\n\s*\n\s*\n/.test(scan.text.slice(before.start, here.start));

const NONE: ReadonlySet<number> = new Set();

/** Indexes of the tokens that only number lines. "2. Workshop" by itself is an ordinal; a list begins with 1. */
export const enumerators = (scan: Scan): ReadonlySet<number> => {
  // Few texts have lines that begin with a number.
  if (!scan.tokens.isNumber(0) && !scan.text.includes('\n')) return NONE;
  if (!/(?:^|\n)[ \t]*\d{1,2}[.)]\s/.test(scan.text)) return NONE;
  const found = new Set<number>();
  let previous: Numbered | null = null;
  for (const index of scan.tokens.openers) {
    const here = numberedAt(scan, index);
    if (here === null) continue;
    if (here.sign === ')') found.add(index);
    else {
      if (
        previous !== null &&
        isNext(scan, previous, here) &&
        (previous.value === 1 || found.has(previous.index))
      ) {
        found.add(previous.index).add(index);
      }
      previous = here;
    }
  }
  return found;
};
