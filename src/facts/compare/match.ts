// Sets two lists of facts against each other: what is the same in another form, what changed, what is missing or new.

import { equalFacts } from '../equal.ts';
import type { Hint } from '../extract.ts';
import { leftovers, pairChanges } from './changes.ts';
import { isYearless, matchDaySets } from './day-sets.ts';
import { type Difference, isOpen, join, type State, sideOf } from './match-state.ts';
import type { Placed } from './passages.ts';
import { compatible, isSaid, isSoft } from './same-figure.ts';
import { matchBroken, matchUnread } from './unread-values.ts';

export type { Difference } from './match-state.ts';

type Same = (expected: Placed, own: Placed) => boolean;

/** Joins each open fact with the first open one that is the same. */
const run = (state: State, same: Same, found?: (expected: Placed, own: Placed) => void): void => {
  const open = state.own.facts.flatMap((_, j) => (isOpen(state.own, j) ? [j] : []));
  state.expected.facts.forEach((expected, i) => {
    if (!isOpen(state.expected, i)) return;
    const at = open.findIndex(index => {
      const own = state.own.facts[index];
      return own !== undefined && same(expected, own);
    });
    const j = open[at];
    const own = state.own.facts[j ?? -1];
    if (j === undefined || own === undefined) return;
    open.splice(at, 1);
    join(state, i, j);
    found?.(expected, own);
  });
};

const keyOf = (fact: Placed): string => `${fact.inHeading ? 'h' : ''} ${fact.kind} ${fact.value}`;

/** Exact matches by a map, so that long lists stay linear; headings first with headings. */
const runExact = (state: State, key: (fact: Placed) => string): void => {
  const places = new Map<string, number[]>();
  state.own.facts.forEach((fact, j) => {
    if (!isOpen(state.own, j)) return;
    const list = places.get(key(fact));
    if (list === undefined) places.set(key(fact), [j]);
    else list.push(j);
  });
  const next = new Map<string, number>();
  state.expected.facts.forEach((fact, i) => {
    if (!isOpen(state.expected, i)) return;
    const at = next.get(key(fact)) ?? 0;
    const j = places.get(key(fact))?.[at];
    if (j === undefined) return;
    next.set(key(fact), at + 1);
    join(state, i, j);
  });
};

/** Values that a difference already tells: their repetitions are not told again. */
const toldValues = (differences: readonly Difference[]): Set<string> => {
  const told = new Set<string>();
  for (const difference of differences) {
    if (difference.type === 'missing' || difference.type === 'added') continue;
    for (const value of difference.expected.value.split(', '))
      told.add(`expected ${difference.expected.kind} ${value}`);
    for (const value of difference.own.value.split(', ')) told.add(`own ${difference.own.kind} ${value}`);
  }
  return told;
};

/**
 * Compares what a passage says with what it should say.
 * @param expected facts of the reference, in order
 * @param own facts of the edition
 * @param hints numbers each side implies without saying them ("both")
 */
export const matchFacts = (
  expected: readonly Placed[],
  own: readonly Placed[],
  hints: { readonly expected: readonly Hint[]; readonly own: readonly Hint[] },
): readonly Difference[] => {
  const state: State = { expected: sideOf(expected), own: sideOf(own), differences: [] };
  matchSame(state);
  matchUnread(state);
  matchBroken(state);
  const missing = leftovers(state.expected, fact => isSoft(fact) || isSaid(fact, own, hints.own));
  const added = leftovers(state.own, fact => isSoft(fact) || isSaid(fact, expected, hints.expected));
  pairChanges(state, missing, added);
  const told = toldValues(state.differences);
  for (const { fact, index, soft } of missing)
    if (isOpen(state.expected, index))
      state.differences.push({
        type: 'missing',
        expected: fact,
        soft: soft || told.has(`expected ${fact.kind} ${fact.value}`),
      });
  for (const { fact, index, soft } of added)
    if (isOpen(state.own, index))
      state.differences.push({
        type: 'added',
        own: fact,
        soft: soft || told.has(`own ${fact.kind} ${fact.value}`),
      });
  return state.differences;
};

/** What is the same: word for word, by value, as sets of days, without its year, under another kind. */
const matchSame = (state: State): void => {
  runExact(state, keyOf);
  runExact(state, fact => `${fact.kind} ${fact.value}`);
  run(state, (a, b) => equalFacts(a, b) && !(a.kind === 'date' && isYearless(a.value) !== isYearless(b.value)));
  matchDaySets(state);
  run(
    state,
    (a, b) => a.kind === 'date' && equalFacts(a, b),
    (left, right) => {
      if (isYearless(right.value) && !isYearless(left.value))
        state.differences.push({ type: 'year', expected: left, own: right });
    },
  );
  run(state, compatible);
};
