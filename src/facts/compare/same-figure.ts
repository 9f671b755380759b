// The same figure under another kind, or said in other words: no difference.

import { ends, withoutYear } from '../edtf.ts';
import { equalFacts } from '../equal.ts';
import type { Hint, Mention } from '../extract.ts';

const NUMERIC = new Set(['number', 'ordinal', 'identifier']);

/** Bare digits without any separator: the last resort for "10.000" in an English text. */
const digits = (fact: Mention): string => fact.text.replace(/\D/g, '');

/** The figure without its unit. */
export const amount = (fact: Pick<Mention, 'value'>): string => fact.value.replace(/^[A-Z]{3} |%$/g, '');

/** The same figure under another kind: "2. Newsletter" and "Newsletter 2", "2023" read as a number. */
export const compatible = (a: Mention, b: Mention): boolean => {
  if (a.kind === b.kind)
    return (
      (a.kind === 'number' || a.kind === 'identifier') &&
      digits(a).length > 3 &&
      digits(a) === digits(b) &&
      !a.words &&
      !b.words
    );
  if (NUMERIC.has(a.kind) && NUMERIC.has(b.kind)) return a.value === b.value;
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('number') && (kinds.has('money') || kinds.has('percent'))) return amount(a) === amount(b);
  if (kinds.has('date') && (kinds.has('number') || kinds.has('identifier'))) return a.value === b.value;
  if (kinds.has('time') && kinds.has('number')) return digits(a) === digits(b) && digits(a).length >= 1;
  return false;
};

/** Whether two facts are one and the same, under whatever kind they were read. */
export const sameFigure = (a: Mention, b: Mention): boolean => equalFacts(a, b) || compatible(a, b);

/** A value the other side says somewhere, or implies: a repetition dropped, a year inside a fuller date, "both". */
export const isSaid = (fact: Mention, others: readonly Mention[], hints: readonly Hint[]): boolean => {
  if (others.some(other => sameFigure(other, fact))) return true;
  if (fact.kind === 'number' && hints.some(hint => hint.value === fact.value)) return true;
  if (fact.kind !== 'date') return false;
  return others.some(other => other.kind === 'date' && holds(other.value, fact.value));
};

/** The finer date lies in the coarser one: 2024 is said by "April 2024". */
const holds = (fine: string, coarse: string): boolean => {
  const said = ends(coarse);
  const finer = ends(fine);
  if (said === null || finer === null || coarse.includes('/')) return false;
  const [date] = said;
  if (date.d !== null)
    return (
      withoutYear(fine).split('/').includes(withoutYear(coarse)) &&
      (date.y === null || finer[0].y === null || date.y === finer[0].y)
    );
  return (
    finer.some(end => end.y === date.y && (date.m === null || end.m === date.m)) ||
    (date.y === null && finer.some(end => end.m === date.m))
  );
};

/** Words for one and two come and go in translation; digits do not. */
export const isSoft = (fact: Mention): boolean =>
  fact.weak || (fact.words && fact.kind === 'number' && Number(fact.value) <= 2);
