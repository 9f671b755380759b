// Numbers, amounts of money and percentages, in digits and in words, with ranges such as "10–20 million euro".

import { plainDecimal } from './digits.ts';
import type { FactKind } from './model.ts';
import { readNumeral } from './numerals.ts';
import { scaleAt, scaled, smallerScale, spacedScale } from './scales.ts';
import { GAP, MARK, ROLE, type Scan } from './scan.ts';
import { type Unit, unitAfter, unitBefore, written } from './units.ts';

export interface FoundFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly first: number;
  readonly last: number;
  /** An article, a small word: reported only together with a difference that stands out. */
  readonly weak?: boolean;
}

const FRACTION_SIGNS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

interface Quantity {
  readonly value: string;
  readonly scale: number;
  readonly first: number;
  readonly next: number;
  readonly words: boolean;
  readonly article: boolean;
}

const readQuantity = (scan: Scan, index: number, priced = false): Quantity | null =>
  scan.number(index) === null ? inWords(scan, index) : inDigits(scan, index, priced);

const inDigits = (scan: Scan, index: number, priced: boolean): Quantity | null => {
  const token = scan.number(index);
  if (token === null || (token.shape !== 'integer' && token.shape !== 'decimal')) return null;
  const mixed = mixedFraction(scan, index);
  if (mixed !== null)
    return { value: mixed.value, scale: 1, first: index, next: mixed.next, words: false, article: false };
  const value = plainDecimal(token.value);
  const scale = scaleAt(scan, index + 1) ?? (priced ? spacedScale(scan, index + 1) : null);
  if (scale === null) return { value, scale: 1, first: index, next: index + 1, words: false, article: false };
  const rest = smallerScale(scan, scale.next, scale.scale);
  if (rest === null)
    return { value, scale: scale.scale, first: index, next: scale.next, words: false, article: false };
  const sum = String(Number(scaled(value, scale.scale)) + rest.value);
  return { value: sum, scale: 1, first: index, next: rest.next, words: false, article: false };
};

/** "1½", "2 1/2" */
const mixedFraction = (scan: Scan, index: number): { value: string; next: number } | null => {
  const whole = scan.integer(index);
  if (whole === null) return null;
  if (scan.isWord(index + 1)) return null;
  const sign = FRACTION_SIGNS[scan.sign(index + 1)];
  if (sign !== undefined && scan.gap(index + 1) <= GAP.space)
    return { value: String(whole + Number(sign)), next: index + 2 };
  const [above, below] = [scan.integer(index + 1), scan.integer(index + 3)];
  const isPart =
    above !== null && (below === 2 || below === 4) && above < below && scan.sign(index + 2) === '/';
  if (!isPart || !scan.joined(index + 2) || !scan.joined(index + 3) || scan.gap(index + 1) !== GAP.space)
    return null;
  return { value: String(whole + above / below), next: index + 4 };
};

const inWords = (scan: Scan, index: number): Quantity | null => {
  const numeral = scan.has(index, ROLE.vague) ? null : readNumeral(scan, index);
  if (numeral === null) return null;
  const { value, next, article } = numeral;
  return { value: String(value), scale: 1, first: index, next, words: true, article };
};

/** A second quantity in the same breath: "10–20", "between 10 and 20", "5 to 10". */
const secondQuantity = (scan: Scan, from: number): Quantity | null => {
  if (!scan.near(from)) return null;
  const linked = scan.isDash(from) || scan.has(from, ROLE.to | ROLE.and) || scan.marked(from, MARK.rise);
  if (!linked) return null;
  const index = unitBefore(scan, from + 1) === null ? from + 1 : from + 2;
  return scan.near(index) ? readQuantity(scan, index) : null;
};

/** Millions written once hold for both ends: "10–20 million". */
const scaledValue = (quantity: Quantity, partner: Quantity | null): string => {
  if (quantity.scale > 1 || partner === null || Number(quantity.value) >= 1000)
    return scaled(quantity.value, quantity.scale);
  return scaled(quantity.value, partner.scale > 1 ? partner.scale : spokenScale(quantity, partner));
};

/** "fünf bis zehn Millionen": the second is read as one number in words. */
const spokenScale = (quantity: Quantity, partner: Quantity): number => {
  if (!quantity.words || !partner.words) return 1;
  return [1_000_000_000, 1_000_000].find(scale => Number(partner.value) % scale === 0) ?? 1;
};

/** Reads a quantity at `index`, with its unit and, where a range shares it, both ends. */
export const readQuantities = (scan: Scan, index: number): Found | null => {
  const sign = scan.sign(index);
  if (sign === '−') return negative(scan, index);
  const fraction = sign === '' ? undefined : FRACTION_SIGNS[sign];
  if (fraction !== undefined)
    return { facts: [{ kind: 'number', value: fraction, first: index, last: index }], next: index + 1 };
  const prefix = unitBefore(scan, index);
  if (prefix !== null) return scan.near(index + 1) ? priced(scan, index, prefix) : null;
  const first = readQuantity(scan, index);
  return first === null ? null : plain(scan, index, first);
};

interface Found {
  readonly facts: FoundFact[];
  readonly next: number;
}

/** Without a sign before it: the unit stands behind the number or behind the second of a range. */
const plain = (scan: Scan, index: number, first: Quantity): Found => {
  const own = unitAfter(scan, first.next);
  if (own !== null) return single(first, own.unit, index, own.last);
  if (isEvenChance(scan, first)) return { facts: [], next: first.next + 2 };
  const second = secondQuantity(scan, first.next);
  const shared = second === null ? null : unitAfter(scan, second.next);
  if (second !== null && (shared !== null || second.scale > 1))
    return pair(scan, { first, second, prefix: null, shared, index });
  return single(first, null, index, first.next - 1);
};

/** "fifty-fifty", "50-50" */
const isEvenChance = (scan: Scan, first: Quantity): boolean =>
  first.value === '50' &&
  scan.isDash(first.next) &&
  scan.joined(first.next) &&
  scan.joined(first.next + 1) &&
  scan.at(first.next + 1)?.text === scan.at(first.first)?.text;

/** Behind a sign or code: "€1.9 million", "€10–20 million", "EUR 301 059 EUR". */
const priced = (scan: Scan, index: number, prefix: Unit): Found | null => {
  const first = readQuantity(scan, index + 1, true);
  if (first === null) return null;
  const after = unitAfter(scan, first.next);
  const last = Math.max(first.next - 1, after?.unit.kind === 'money' ? after.last : 0);
  const second = first.scale > 1 ? null : secondQuantity(scan, first.next);
  if (second === null) return single(first, prefix, index, last);
  return pair(scan, { first, second, prefix, shared: unitAfter(scan, second.next), index });
};

/** A true minus sign to the digits; hyphens are too many other things. */
const negative = (scan: Scan, index: number): { facts: FoundFact[]; next: number } | null => {
  const read =
    scan.joined(index + 1) && scan.number(index + 1) !== null && !scan.joined(index)
      ? readQuantities(scan, index + 1)
      : null;
  const [fact] = read?.facts ?? [];
  if (read === null || fact === undefined) return null;
  return {
    facts: [
      {
        ...fact,
        value: fact.kind === 'money' ? fact.value.replace(' ', ' -') : `-${fact.value}`,
        first: index,
      },
    ],
    next: read.next,
  };
};

const single = (
  quantity: Quantity,
  unit: Unit | null,
  index: number,
  last: number,
): { facts: FoundFact[]; next: number } => {
  const { kind, value } = written(unit, scaled(quantity.value, quantity.scale));
  const weak = unit === null && quantity.article;
  return { facts: [{ kind, value, first: index, last, weak }], next: last + 1 };
};

interface Pair {
  readonly first: Quantity;
  readonly second: Quantity;
  readonly prefix: Unit | null;
  readonly shared: { readonly unit: Unit; readonly last: number } | null;
  readonly index: number;
}

const pair = (
  scan: Scan,
  { first, second, prefix, shared, index }: Pair,
): { facts: FoundFact[]; next: number } => {
  // A sign in front of the second quantity is its own: "€5–€10".
  const ownSecond = unitBefore(scan, second.first - 1);
  const isDashed = scan.isDash(first.next) || scan.has(first.next, ROLE.to);
  const unit = shared?.unit ?? prefix;
  const firstUnit = prefix ?? shared?.unit ?? null;
  const secondUnit = ownSecond ?? shared?.unit ?? (isDashed ? prefix : null);
  const last = shared?.last ?? second.next - 1;
  if (prefix !== null && ownSecond === null && shared === null && !isDashed && second.scale === 1) {
    return single(first, prefix, index, first.next - 1);
  }
  return {
    facts: [
      { ...written(firstUnit ?? unit, scaledValue(first, second)), first: index, last: first.next - 1 },
      {
        ...written(secondUnit, scaled(second.value, second.scale)),
        first: ownSecond === null ? second.first : second.first - 1,
        last,
      },
    ],
    next: last + 1,
  };
};
