// Which section of an edition is which section of the reference: by what they say first, by order only then.

import { type Scores, scoresOf } from './candidates.ts';
import { gapAt, outOfOrder } from './order.ts';
import { attachRepeating } from './parts.ts';
import type { ReadEdition } from './passages.ts';
import { type Profile, profile } from './profiles.ts';
import { contextOf } from './similarity.ts';

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

const SURE = 0.39;
const POSSIBLE = 0.25;
const NEIGHBOUR = 0.17;
const LEFTOVER = 0.18;
const ALONE = 0.1;
const PLACE = 0.08;

/** Likeness with a little for standing at the same place, the best first. */
const pairsOf = (scores: Scores, reference: number): Pair[] => {
  const pairs = scores.flatMap((row, j) =>
    [...row].flatMap(([i, score]) => {
      const distance = Math.abs(i / Math.max(1, reference - 1) - j / Math.max(1, scores.length - 1));
      const total = score + PLACE * (1 - distance);
      return total < POSSIBLE ? [] : [{ i, j, score: total }];
    }),
  );
  return pairs.sort((a, b) => b.score - a.score);
};

interface State {
  readonly target: number[];
  readonly taken: Set<number>;
  /** Sections that are surely matched out of order: no guide for their neighbours. */
  moved: ReadonlySet<number>;
}

const match = ({ target, taken }: State, i: number, j: number): void => {
  target[j] = i;
  taken.add(i);
};

const assign = (reference: readonly Profile[], own: readonly Profile[]): number[] => {
  const scores = scoresOf(reference, own, contextOf(reference, own));
  const state: State = { target: own.map(() => -1), taken: new Set(), moved: new Set() };
  const pairs = pairsOf(scores, reference.length);
  takeSure(state, pairs);
  state.moved = outOfOrder(state.target);
  takeInOrder(state, pairs);
  attachRepeating(reference, own, state.target);
  fillGaps(state, scores, reference.length);
  pairLeftovers(state, scores);
  uncross(state, scores);
  return state.target;
};

const CROSSING = 0.12;
// Two neighbours that change places are rarer than two that are mistaken for each other.
const NEIGHBOURS_CROSSING = 0.35;

/** Exchanges the places of two that crossed for little likeness more: in doubt the order of the reference holds. */
const uncross = (state: State, scores: Scores): void => {
  const { target } = state;
  for (const j of outOfOrder(target)) {
    const other = target.findIndex((_, k) => k !== j && isBetterExchanged(target, scores, j, k));
    const [i, there] = [target[j], target[other]];
    if (i === undefined || there === undefined) continue;
    target[j] = there;
    target[other] = i;
  }
};

const isBetterExchanged = (target: readonly number[], scores: Scores, j: number, k: number): boolean => {
  const [a, b] = [target[j] ?? -1, target[k] ?? -1];
  if (a < 0 || b < 0 || a < b === j < k) return false;
  const now = (scores[j]?.get(a) ?? 0) + (scores[k]?.get(b) ?? 0);
  const exchanged = [scores[j]?.get(b), scores[k]?.get(a)];
  const allowed = Math.abs(j - k) === 1 && Math.abs(a - b) === 1 ? NEIGHBOURS_CROSSING : CROSSING;
  if (exchanged.includes(undefined) || (exchanged[0] ?? 0) + (exchanged[1] ?? 0) + allowed < now)
    return false;
  const trial = [...target];
  trial[j] = b;
  trial[k] = a;
  return outOfOrder(trial).size < outOfOrder(target).size;
};

/** Pairs that are alike enough wherever they stand. */
const takeSure = (state: State, pairs: readonly Pair[]): void => {
  for (const { i, j, score } of pairs)
    if (score >= SURE && !state.taken.has(i) && state.target[j] === -1) match(state, i, j);
};

const fitsOrder = ({ target, moved }: State, i: number, j: number): boolean => {
  const { before, after } = gapAt(target, moved, j);
  return i > before && i < after;
};

/** Less sure pairs, where they stand between their known neighbours. */
const takeInOrder = (state: State, pairs: readonly Pair[]): void => {
  for (const { i, j, score } of pairs) {
    if (score >= SURE || state.taken.has(i) || state.target[j] !== -1) continue;
    if (fitsOrder(state, i, j)) match(state, i, j);
  }
};

const openOf = ({ target }: State): number[] => target.flatMap((known, j) => (known === -1 ? [j] : []));

/** What is left over between the same neighbours on both sides belongs together. */
const fillGaps = (state: State, scores: Scores, reference: number): void => {
  const open = openOf(state);
  // Where as many are open on both sides, none is missing: one alone between known neighbours is the one.
  const noneMissing = open.length === reference - state.taken.size;
  for (const j of open) {
    const { before, after } = gapAt(state.target, state.moved, j);
    const best = bestFree(scores[j], i => !state.taken.has(i) && i > before && i < after);
    if (best === null) continue;
    const isAlone = noneMissing && after - before === 2;
    if (best.score >= (isAlone ? ALONE : NEIGHBOUR)) match(state, best.i, j);
  }
};

const bestFree = (
  row: ReadonlyMap<number, number> | undefined,
  free: (i: number) => boolean,
): { readonly i: number; readonly score: number } | null => {
  let best: { i: number; score: number } | null = null;
  for (const [i, score] of row ?? []) if (score > (best?.score ?? 0) && free(i)) best = { i, score };
  return best;
};

/** What is left on both sides and each other's best, wherever it stands: a section that moved. */
const pairLeftovers = (state: State, scores: Scores): void => {
  const open = openOf(state);
  const rivals = new Map<number, number[]>();
  for (const j of open) {
    for (const i of scores[j]?.keys() ?? []) rivals.set(i, [...(rivals.get(i) ?? []), j]);
  }
  for (const j of open) {
    const best = bestFree(scores[j], i => !state.taken.has(i));
    if (best === null || best.score < LEFTOVER) continue;
    const isRival = (other: number): boolean =>
      state.target[other] === -1 && (scores[other]?.get(best.i) ?? 0) > best.score;
    if (!(rivals.get(best.i) ?? []).some(isRival)) match(state, best.i, j);
  }
};

/** For each section of the edition the index of its section in the reference, or -1. */
export const alignSections = (
  reference: Pick<ReadEdition, 'sections'>,
  own: Pick<ReadEdition, 'sections'>,
): number[] => assign(reference.sections.map(profile), own.sections.map(profile));
