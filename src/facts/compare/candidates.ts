// Which pairs of sections are worth comparing: all in short documents, in long ones those that share something rare.

import type { Profile } from './profiles.ts';
import { type Context, similarity } from './similarity.ts';

/** Likeness by own section and reference section, for the pairs that were compared. */
export type Scores = readonly ReadonlyMap<number, number>[];

// Up to this many pairs, each is compared.
const ALL = 40_000;
// A feature that stands in more sections than this does not find them.
const RARE = 12;
const MOST = 10;
const NEAR = 3;

const indexOf = (reference: readonly Profile[], context: Context): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  reference.forEach(({ features }, i) => {
    for (const key of features.keys()) {
      if ((context.left.counts.get(key) ?? 0) > RARE || !context.right.counts.has(key)) continue;
      const places = index.get(key);
      if (places === undefined) index.set(key, [i]);
      else places.push(i);
    }
  });
  return index;
};

/** The reference's sections that share most of the rare features, the likeliest first. */
const sharing = (own: Profile, index: ReadonlyMap<string, readonly number[]>): number[] => {
  const points = new Map<number, number>();
  for (const [key, weight] of own.features) {
    const places = index.get(key);
    if (places === undefined) continue;
    for (const i of places) points.set(i, (points.get(i) ?? 0) + weight / places.length);
  }
  return [...points]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([i]) => i);
};

/** Of growing expectations the place where the next section should stand: behind its forerunner's best. */
const around = (place: number, last: number): number[] => {
  const from = Math.max(0, place - NEAR);
  return Array.from({ length: Math.min(last, place + NEAR) - from + 1 }, (_, k) => from + k);
};

/** Likeness of the pairs worth comparing. */
export const scoresOf = (
  reference: readonly Profile[],
  own: readonly Profile[],
  context: Context,
): Scores => {
  const every = reference.map((_, i) => i);
  if (reference.length * own.length <= ALL) return own.map(b => scored(every, b, reference, context));
  const index = indexOf(reference, context);
  let expected = 0;
  return own.map(b => {
    const places = new Set([...sharing(b, index), ...around(expected, reference.length - 1)]);
    const row = scored([...places], b, reference, context);
    expected = bestOf(row, expected) + 1;
    return row;
  });
};

const scored = (
  places: readonly number[],
  b: Profile,
  reference: readonly Profile[],
  context: Context,
): Map<number, number> =>
  new Map(
    places.flatMap(i => {
      const a = reference[i];
      return a === undefined ? [] : [[i, similarity(a, b, context)] as const];
    }),
  );

/** The likeliest place of a row, of equals the nearest to the expected one. */
const bestOf = (row: ReadonlyMap<number, number>, expected: number): number => {
  let best = expected;
  let top = 0;
  for (const [i, score] of row) {
    if (score > top || (score === top && Math.abs(i - expected) < Math.abs(best - expected))) {
      best = i;
      top = score;
    }
  }
  return best;
};
