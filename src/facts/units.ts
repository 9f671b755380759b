// What a quantity is of: an amount of money or a percentage, by the sign, code or word before or behind it.

import type { FactKind } from './model.ts';
import { ROLE, type Scan, TYPE } from './scan.ts';

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

const UNIT_SIGNS = new Set([...Object.keys(CURRENCY_SIGNS), '%']);

/** A sign that makes the number before it an amount or a percentage. */
export const isUnitSign = (sign: string): boolean => sign !== '' && UNIT_SIGNS.has(sign);

export type Unit = { readonly kind: 'money'; readonly code: string } | { readonly kind: 'percent' };

const isCode = (scan: Scan, index: number): boolean => {
  const token = scan.at(index);
  return token?.type === TYPE.word && /^[A-Z]{3}$/.test(token.text) && token.entry?.currency !== undefined;
};

export interface FoundUnit {
  readonly unit: Unit;
  readonly last: number;
}

/** The unit behind a quantity: "€", "million of euros", "%", "Prozent", "60-prozentig". */
export const unitAfter = (scan: Scan, behind: number): FoundUnit | null => {
  const from = afterNoCents(scan, behind);
  if (!scan.near(from)) return null;
  const bySign = signAfter(scan, from);
  if (bySign !== null) return bySign;
  const hyphened = scan.isDash(from) && scan.joined(from) && scan.joined(from + 1);
  const index = hyphened ? from + 1 : from;
  if (scan.has(index, ROLE.percent)) return { unit: { kind: 'percent' }, last: index };
  return currencyAt(scan, index) ?? (hyphened ? null : currencyAt(scan, scan.skip(index, ROLE.of, 1)));
};

/** "12,- €", "1.250,-- EUR": no cents. */
const afterNoCents = (scan: Scan, from: number): number => {
  const sign = scan.sign(from);
  if ((sign !== ',' && sign !== '.') || !scan.joined(from)) return from;
  if (!scan.isDash(from + 1) || !scan.joined(from + 1)) return from;
  return scan.isDash(from + 2) && scan.joined(from + 2) ? from + 3 : from + 2;
};

const signAfter = (scan: Scan, from: number): FoundUnit | null => {
  const sign = scan.sign(from);
  if (sign === '%') return { unit: { kind: 'percent' }, last: from };
  const code = CURRENCY_SIGNS[sign];
  // "5 € 10": a sign that stands to the next number belongs to that number.
  const ofNext = scan.number(from + 1) !== null && scan.joined(from + 1) && !scan.joined(from);
  return code === undefined || ofNext ? null : { unit: { kind: 'money', code }, last: from };
};

const currencyAt = (scan: Scan, index: number): FoundUnit | null => {
  const code = scan.entry(index)?.currency;
  return code === undefined || !scan.near(index) ? null : { unit: { kind: 'money', code }, last: index };
};

/** The unit before a quantity: "€", "EUR". */
export const unitBefore = (scan: Scan, index: number): Unit | null => {
  const sign = CURRENCY_SIGNS[scan.sign(index)];
  if (sign !== undefined) return { kind: 'money', code: sign };
  if (isCode(scan, index)) return { kind: 'money', code: scan.entry(index)?.currency ?? '' };
  return null;
};

/** A value with its unit, as a fact has it. */
export const written = (unit: Unit | null, value: string): { kind: FactKind; value: string } => {
  if (unit === null) return { kind: 'number', value };
  return unit.kind === 'percent'
    ? { kind: 'percent', value: `${value}%` }
    : { kind: 'money', value: `${unit.code} ${value}` };
};
