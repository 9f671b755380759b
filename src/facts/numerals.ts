// Numbers in words: "forty-three", "cuarenta y tres", "dwieście pięćdziesiąt", "zweihundertzehn", "two million".

import { ROLE, type Scan } from './scan.ts';

export interface Numeral {
  readonly value: number;
  /** Index after the last token. */
  readonly next: number;
  /** A lone "one" that may be an article. */
  readonly article: boolean;
}

const step = (scan: Scan, index: number): number =>
  scan.isDash(index) && scan.joined(index) && scan.joined(index + 1) ? index + 1 : index;

/** How the next word of a compound numeral adds to what is there; null when it begins another number. */
const combined = (group: number, word: number): number | null => {
  if (word === 100 && group >= 1 && group <= 99) return group * 100;
  // "kétmillió-ötszázezer": whole millions in one word take anything below a million.
  if (group >= 1_000_000 && group % 1_000_000 === 0 && word < 1_000_000) return group + word;
  const place = word < 10 ? 10 : word < 100 ? 100 : 1000;
  if (group === 0 || word >= 1000) return null;
  if (group % place !== 0) return null;
  // "twenty" + "three", "hundred" + "ten": the smaller always fills zeros of the larger.
  if (word < 10 && group % 100 !== 0 && group % 100 < 20) return null;
  return group + word;
};

/** Reads a numeral in words that begins at `index`; the value may be built of many words. */
export const readNumeral = (scan: Scan, index: number): Numeral | null => {
  const first = scan.entry(index);
  const start = first?.cardinal ?? (first?.scaleAlone === true ? 0 : undefined);
  if (start === undefined) return null;
  let total = 0;
  let group = start;
  let next = first?.cardinal === undefined ? index : index + 1;
  let words = first?.cardinal === undefined ? 0 : 1;
  for (;;) {
    const more = readMore(scan, next, group, total);
    if (more === null) break;
    ({ group, total, next } = more);
    words += 1;
  }
  const value = total + group;
  if (words === 0 || value === 0) return null;
  return { value, next, article: words === 1 && scan.has(index, ROLE.article) };
};

const isSpelled = (scan: Scan, index: number): boolean => {
  const word = scan.word(index);
  return word.length >= 3 && !scan.has(index, ROLE.vague);
};

/** Romanian "douăzeci de mii": a small word stands between. */
const scaleBehindOf = (scan: Scan, index: number): boolean =>
  scan.lexicon.language.code === 'ro' &&
  scan.word(index) === 'de' &&
  scan.entry(index + 1)?.scale !== undefined &&
  scan.near(index + 1);

interface Sum {
  readonly group: number;
  readonly total: number;
  readonly next: number;
}

const readMore = (scan: Scan, from: number, group: number, total: number): Sum | null => {
  let index = step(scan, from);
  if (scaleBehindOf(scan, index)) index += 1;
  if (!scan.near(index)) return null;
  const joined = scan.has(index, ROLE.joiner);
  if (joined) index += 1;
  const entry = scan.entry(index);
  if (entry === null || !scan.near(index)) return null;
  if (!joined && entry.scale !== undefined && isSpelled(scan, index))
    return multiplied(group, total, entry.scale, index + 1);
  return entry.cardinal === undefined
    ? null
    : added(scan, { group, total, next: index + 1 }, entry.cardinal, joined);
};

/** "two hundred" + "thousand". */
const multiplied = (group: number, total: number, scale: number, next: number): Sum | null =>
  // "mil quinientos millones": the thousand belongs to the millions.
  total > 0 && total < scale && total + group < scale
    ? { group: 0, total: (total + group) * scale, next }
    : group === 0 && total > 0
      ? null
      : { group: 0, total: total + (group === 0 ? 1 : group) * scale, next };

/** What may still be added to "two million": anything below a million. */
const leastScale = (total: number): number => (total % 1_000_000 === 0 ? 1_000_000 : 1000);

const added = (scan: Scan, { group, total, next }: Sum, word: number, joined: boolean): Sum | null => {
  const sum = group === 0 && total > 0 && word < leastScale(total) ? word : combined(group, word);
  // "between two hundred and three hundred": a joiner before a whole new number is an "and".
  return sum === null || (joined && !joinerFits(scan, group, total, word))
    ? null
    : { group: sum, total, next };
};

/** English joins after hundreds only; the Romance and Slavic joiners stand before the last word. */
const joinerFits = (scan: Scan, group: number, total: number, word: number): boolean => {
  if (scan.lexicon.language.code === 'en')
    return word < 100 && ((group >= 100 && group % 100 === 0) || (group === 0 && total >= 1000));
  if (group % 100 !== 0 && group % 100 >= 20) return word < 10;
  return (group >= 100 || (group === 0 && total >= 1000)) && word < 1000;
};
