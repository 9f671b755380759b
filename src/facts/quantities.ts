// Numbers, amounts of money and percentages, in digits and in words, with ranges such as "10–20 million euro".

import { plainDecimal } from './digits.ts';
import type { FactKind } from './model.ts';
import { readNumeral } from './numerals.ts';
import { GAP, ROLE, type Scan } from './scan.ts';

export interface FoundFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly first: number;
  readonly last: number;
  /** An article, a small word: reported only together with a difference that stands out. */
  readonly weak?: boolean;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const FRACTION_SIGNS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

interface Quantity {
  readonly value: string;
  readonly scale: number;
  readonly first: number;
  readonly next: number;
  readonly words: boolean;
  readonly article: boolean;
}

/** Multiplies a plain decimal by a power of ten or any whole number, without rounding. */
export const scaled = (value: string, factor: number): string => {
  if (factor === 1) return value;
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = BigInt(whole + fraction) * BigInt(factor);
  const text = digits.toString().padStart(fraction.length + 1, '0');
  return fraction === ''
    ? text
    : plainDecimal(`${text.slice(0, -fraction.length)}.${text.slice(-fraction.length)}`);
};

const scaleAt = (scan: Scan, from: number): { scale: number; next: number } | null => {
  const behindOf = scan.lexicon.language.code === 'ro' && scan.word(from) === 'de' && scan.near(from + 1);
  const index = behindOf && scan.entry(from + 1)?.scale !== undefined ? from + 1 : from;
  const entry = scan.entry(index);
  const token = scan.at(index);
  const letter = bySign(scan, index);
  if (letter !== null) return letter;
  if (entry?.scale === undefined || token === undefined || scan.gap(index) > GAP.line) return null;
  // "1.9m", "50k": one letter counts only when it is written to the digits.
  if (scan.length(index) === 1 && scan.gap(index) !== GAP.none) return null;
  const pointed = scan.sign(index + 1) === '.' && scan.joined(index + 1) && scan.length(index) <= 6;
  const next = pointed && continues(scan, index + 2) ? index + 2 : index + 1;
  const more = scaleAt(scan, next);
  return more === null ? { scale: entry.scale, next } : { scale: entry.scale * more.scale, next: more.next };
};

/** "1,9 M€", "50 k€": the letter stands to the sign. */
const bySign = (scan: Scan, index: number): { scale: number; next: number } | null => {
  const token = scan.at(index);
  const scale = token?.type === 'word' ? { M: 1_000_000, k: 1000, K: 1000 }[token.text] : undefined;
  return scale !== undefined && scan.sign(index + 1) === '€' && scan.joined(index + 1)
    ? { scale, next: index + 1 }
    : null;
};

/** A point of an abbreviation: the sentence goes on behind it. */
const continues = (scan: Scan, index: number): boolean => {
  const token = scan.at(index);
  if (token === undefined || scan.gap(index) >= GAP.paragraph) return false;
  return token.type !== 'word' || !token.capital || token.entry?.currency !== undefined;
};

/** "€ 2.3 m": behind an amount of money the letter may stand apart. */
const spacedScale = (scan: Scan, index: number): { scale: number; next: number } | null => {
  const token = scan.at(index);
  const scale =
    token?.type === 'word' && scan.length(index) === 1 && scan.gap(index) === GAP.space
      ? token.entry?.scale
      : undefined;
  return scale === undefined ? null : { scale, next: index + 1 };
};

const readQuantity = (scan: Scan, index: number, priced = false): Quantity | null => {
  const token = scan.number(index);
  if (token !== null) {
    if (token.shape !== 'integer' && token.shape !== 'decimal') return null;
    const scale = scaleAt(scan, index + 1) ?? (priced ? spacedScale(scan, index + 1) : null);
    return {
      value: plainDecimal(token.value),
      scale: scale?.scale ?? 1,
      first: index,
      next: scale?.next ?? index + 1,
      words: false,
      article: false,
    };
  }
  const numeral = scan.has(index, ROLE.vague) ? null : readNumeral(scan, index);
  if (numeral === null) return null;
  return {
    value: String(numeral.value),
    scale: 1,
    first: index,
    next: numeral.next,
    words: true,
    article: numeral.article,
  };
};

type Unit = { readonly kind: 'money'; readonly code: string } | { readonly kind: 'percent' };

const isCode = (scan: Scan, index: number): boolean => {
  const token = scan.at(index);
  return token?.type === 'word' && /^[A-Z]{3}$/.test(token.text) && token.entry?.currency !== undefined;
};

/** The unit behind a quantity: "€", "million of euros", "%", "Prozent". */
const unitAfter = (scan: Scan, from: number): { unit: Unit; last: number } | null => {
  if (scan.sign(from) === '%' && scan.near(from)) return { unit: { kind: 'percent' }, last: from };
  const sign = CURRENCY_SIGNS[scan.sign(from)];
  // "5 € 10": a sign that stands to the next number belongs to that number.
  if (
    sign !== undefined &&
    scan.near(from) &&
    !(scan.number(from + 1) !== null && scan.joined(from + 1) && !scan.joined(from))
  ) {
    return { unit: { kind: 'money', code: sign }, last: from };
  }
  if (
    scan.isDash(from) &&
    scan.joined(from) &&
    scan.joined(from + 1) &&
    scan.entry(from + 1)?.currency !== undefined
  ) {
    return { unit: { kind: 'money', code: scan.entry(from + 1)?.currency ?? '' }, last: from + 1 };
  }
  const index =
    scan.entry(from)?.currency === undefined && !scan.has(from, ROLE.percent)
      ? scan.skip(from, ROLE.of, 1)
      : from;
  const entry = scan.entry(index);
  if (entry === null || !scan.near(index)) return null;
  if (index === from && (entry.roles & ROLE.percent) !== 0) return { unit: { kind: 'percent' }, last: index };
  return entry.currency === undefined ? null : { unit: { kind: 'money', code: entry.currency }, last: index };
};

const unitBefore = (scan: Scan, index: number): Unit | null => {
  const sign = CURRENCY_SIGNS[scan.sign(index)];
  if (sign !== undefined) return { kind: 'money', code: sign };
  if (isCode(scan, index)) return { kind: 'money', code: scan.entry(index)?.currency ?? '' };
  return null;
};

/** A second quantity in the same breath: "10–20", "between 10 and 20", "5 to 10". */
const secondQuantity = (scan: Scan, from: number): Quantity | null => {
  if (!scan.near(from)) return null;
  const linked = scan.isDash(from) || scan.has(from, ROLE.to | ROLE.and);
  if (!linked) return null;
  const index = unitBefore(scan, from + 1) === null ? from + 1 : from + 2;
  return scan.near(index) ? readQuantity(scan, index) : null;
};

const written = (unit: Unit | null, value: string): { kind: FactKind; value: string } => {
  if (unit === null) return { kind: 'number', value };
  return unit.kind === 'percent'
    ? { kind: 'percent', value: `${value}%` }
    : { kind: 'money', value: `${unit.code} ${value}` };
};

/** Millions written once hold for both ends: "10–20 million". */
const scaledValue = (quantity: Quantity, partner: Quantity | null): string => {
  const inherits =
    quantity.scale === 1 && partner !== null && partner.scale > 1 && Number(quantity.value) < 1000;
  return scaled(quantity.value, inherits ? partner.scale : quantity.scale);
};

/** Reads a quantity at `index`, with its unit and, where a range shares it, both ends. */
export const readQuantities = (scan: Scan, index: number): Found | null => {
  const sign = FRACTION_SIGNS[scan.sign(index)];
  if (sign !== undefined)
    return { facts: [{ kind: 'number', value: sign, first: index, last: index }], next: index + 1 };
  if (scan.sign(index) === '−') return negative(scan, index);
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
  const second = secondQuantity(scan, first.next);
  const shared = second === null ? null : unitAfter(scan, second.next);
  if (second !== null && (shared !== null || second.scale > 1))
    return pair(scan, { first, second, prefix: null, shared, index });
  return single(first, null, index, first.next - 1);
};

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
  const fact = { ...written(unit, scaled(quantity.value, quantity.scale)), first: index, last };
  return { facts: [unit === null && quantity.article ? { ...fact, weak: true } : fact], next: last + 1 };
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
