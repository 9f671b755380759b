// Sets two lists of facts against each other: what is the same in another form, what changed, what is missing or new.

import { equalFacts } from '../equal.ts';
import type { Hint } from '../extract.ts';
import { leftovers, pairChanges } from './changes.ts';
import { isYearless, matchDaySets } from './day-sets.ts';
import { type Difference, isOpen, join, type Side, type State, sideOf } from './match-state.ts';
import type { Placed } from './passages.ts';
import { matchChangedRuns, matchRepeatedPairs, repeated } from './repetitions.ts';
import { compatible, isSaid, isSoft } from './same-figure.ts';
import { matchBroken, matchBrokenYears, matchUnread } from './unread-values.ts';

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

/** Places of the open facts of one side by key. */
const placesOf = (side: Side, key: (fact: Placed) => string): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  side.facts.forEach((fact, at) => {
    if (!isOpen(side, at)) return;
    const list = places.get(key(fact));
    if (list === undefined) places.set(key(fact), [at]);
    else list.push(at);
  });
  return places;
};

/** Exact matches by a map, so that long lists stay linear. */
const runExact = (state: State, key: (fact: Placed) => string): void => {
  const own = placesOf(state.own, key);
  for (const [same, places] of placesOf(state.expected, key)) {
    for (const [i, j] of inOrder(places, own.get(same) ?? [], state)) join(state, i, j);
  }
};

// Beyond this many repetitions the order decides alone.
const MOST_REPEATED = 12;

/** Joins repetitions of one value: in order where they are as many, else those that stand most alike. */
const inOrder = (
  expected: readonly number[],
  own: readonly number[],
  state: State,
): (readonly [number, number])[] => {
  const many = Math.min(expected.length, own.length);
  if (expected.length === own.length || Math.max(expected.length, own.length) > MOST_REPEATED)
    return Array.from({ length: many }, (_, k) => [expected[k] ?? -1, own[k] ?? -1] as const);
  const share = (at: number, { facts }: Side): number => at / Math.max(1, facts.length - 1);
  const pairs = expected.flatMap(i =>
    own.map(j => ({ i, j, apart: Math.abs(share(i, state.expected) - share(j, state.own)) })),
  );
  const [left, right] = [new Set<number>(), new Set<number>()];
  return pairs
    .sort((a, b) => a.apart - b.apart)
    .flatMap(({ i, j }) => {
      if (left.has(i) || right.has(j)) return [];
      left.add(i);
      right.add(j);
      return [[i, j] as const];
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
  matchChangedRuns(state);
  matchRepeatedPairs(state);
  matchUnread(state);
  matchBroken(state);
  matchBrokenYears(state);
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
      state.differences.push(addition(fact, soft || told.has(`own ${fact.kind} ${fact.value}`), expected));
  return state.differences;
};

/** New, or what the reference says with one part changed. */
const addition = (own: Placed, soft: boolean, expected: readonly Placed[]): Difference => {
  const said = soft ? undefined : repeated(own, expected);
  return said === undefined ? { type: 'added', own, soft } : { type: 'changed', expected: said, own };
};

/** What is the same: word for word, by value, as sets of days, without its year, under another kind. */
const matchSame = (state: State): void => {
  runExact(state, keyOf);
  runExact(state, fact => `${fact.kind} ${fact.value}`);
  run(
    state,
    (a, b) => equalFacts(a, b) && !(a.kind === 'date' && isYearless(a.value) !== isYearless(b.value)),
  );
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
