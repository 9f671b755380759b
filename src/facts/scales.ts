// Scales behind a number: "million", "tys.", "M€", and amounts said in two scales.

import { plainDecimal } from './digits.ts';
import { GAP, type Scan, TYPE } from './scan.ts';

/** Numbers of so many digits are whole in a double. */
const SAFE_DIGITS = 15;

/** Multiplies a plain decimal by a power of ten or any whole number, without rounding. */
export const scaled = (value: string, factor: number): string => {
  if (factor === 1) return value;
  if (value.length + String(factor).length <= SAFE_DIGITS && !value.includes('.'))
    return String(Number(value) * factor);
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = BigInt(whole + fraction) * BigInt(factor);
  const text = digits.toString().padStart(fraction.length + 1, '0');
  return fraction === ''
    ? text
    : plainDecimal(`${text.slice(0, -fraction.length)}.${text.slice(-fraction.length)}`);
};

interface Scale {
  readonly scale: number;
  readonly next: number;
}

/** The scale that begins at `from`; two may stand together ("thousand million"). */
export const scaleAt = (scan: Scan, from: number): Scale | null => {
  const first = oneScale(scan, from);
  const second = first === null ? null : oneScale(scan, first.next);
  if (first === null || second === null) return first;
  return { scale: first.scale * second.scale, next: second.next };
};

const oneScale = (scan: Scan, from: number): Scale | null => {
  const behindOf = scan.lexicon.language.code === 'ro' && scan.word(from) === 'de' && scan.near(from + 1);
  const index = behindOf && scan.entry(from + 1)?.scale !== undefined ? from + 1 : from;
  const scale = scan.entry(index)?.scale;
  if (scale === undefined) return bySign(scan, index);
  if (scan.gap(index) > GAP.line) return null;
  // "1.9m", "50k": one letter counts only when it is written to the digits.
  if (scan.length(index) === 1 && scan.gap(index) !== GAP.none) return bySign(scan, index);
  const pointed = scan.sign(index + 1) === '.' && scan.joined(index + 1) && scan.length(index) <= 6;
  return { scale, next: pointed && continues(scan, index + 2) ? index + 2 : index + 1 };
};

const LETTERS: Readonly<Record<string, number>> = { M: 1_000_000, k: 1000, K: 1000 };

/** "62 M Ft" */
const isForint = (scan: Scan, index: number): boolean =>
  scan.lexicon.language.code === 'hu' &&
  scan.entry(index + 1)?.currency !== undefined &&
  scan.near(index + 1);

/** "1,9 M€", "50 k€": the letter stands to the sign. */
const bySign = (scan: Scan, index: number): Scale | null => {
  if (!(scan.sign(index + 1) === '€' && scan.joined(index + 1)) && !isForint(scan, index)) return null;
  const scale = LETTERS[scan.at(index)?.text ?? ''];
  return scale === undefined ? null : { scale, next: index + 1 };
};

/** A point of an abbreviation: the sentence goes on behind it. */
const continues = (scan: Scan, index: number): boolean => {
  const token = scan.at(index);
  if (token === undefined || scan.gap(index) >= GAP.paragraph) return false;
  return token.type !== TYPE.word || !token.capital || token.entry?.currency !== undefined;
};

/** "€ 2.3 m": behind an amount of money the letter may stand apart. */
export const spacedScale = (scan: Scan, index: number): Scale | null => {
  const token = scan.at(index);
  const scale =
    token?.type === TYPE.word && scan.length(index) === 1 && scan.gap(index) === GAP.space
      ? token.entry?.scale
      : undefined;
  return scale === undefined ? null : { scale, next: index + 1 };
};

/** "3 mln 250 tys.": what a smaller scale adds. */
export const smallerScale = (
  scan: Scan,
  index: number,
  above: number,
): { value: number; next: number } | null => {
  const value = scan.integer(index);
  const scale = value === null || !scan.near(index) ? null : scaleAt(scan, index + 1);
  if (value === null || scale === null || above < 1_000_000 || scale.scale >= above || value >= 1000)
    return null;
  return { value: value * scale.scale, next: scale.next };
};
