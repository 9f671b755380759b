// What is matched so far between the facts of two passages, and the differences told.

import type { Placed } from './passages.ts';

export type Difference =
  | { readonly type: 'missing'; readonly expected: Placed; readonly soft: boolean }
  | { readonly type: 'added'; readonly own: Placed; readonly soft: boolean }
  | { readonly type: 'changed'; readonly expected: Placed; readonly own: Placed }
  | { readonly type: 'pair'; readonly expected: Placed; readonly own: Placed }
  | { readonly type: 'year'; readonly expected: Placed; readonly own: Placed };

/** One side: its facts in the order of the text, and for those that are matched their counterpart's place (-1: several). */
export interface Side {
  readonly facts: readonly Placed[];
  readonly partner: Map<number, number>;
}

export interface State {
  readonly expected: Side;
  readonly own: Side;
  readonly differences: Difference[];
}

export const sideOf = (facts: readonly Placed[]): Side => ({ facts, partner: new Map() });

export const join = ({ expected, own }: State, i: number, j: number): void => {
  expected.partner.set(i, j);
  own.partner.set(j, i);
};

export const isOpen = ({ partner }: Side, at: number): boolean => !partner.has(at);

/** Several facts told as one finding: the text from the first to the last, all values. */
export const joined = (members: readonly Placed[]): Placed => {
  const first = members[0];
  const last = members[members.length - 1];
  if (first === undefined || last === undefined) throw new Error('a group of facts has members');
  const whole = first.passage === last.passage ? first.passage.text.slice(first.start, last.end) : '';
  return {
    ...first,
    value: members.map(fact => fact.value).join(', '),
    text: whole === '' ? members.map(fact => fact.text).join(', ') : whole,
    end: last.end,
  };
};

/** The words between two facts of one passage; null where the second does not follow the first. */
export const between = (a: Placed, b: Placed): string | null =>
  a.passage === b.passage && a.end <= b.start ? a.passage.text.slice(a.end, b.start) : null;
