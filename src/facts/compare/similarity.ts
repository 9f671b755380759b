// How alike two sections of different languages are, between 0 and a little over 1.

import type { Profile } from './profiles.ts';

interface Side {
  readonly profiles: readonly Profile[];
  /** In how many sections a feature stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Two lists of sections that are compared: how rare a feature is on both sides. */
export interface Context {
  readonly left: Side;
  readonly right: Side;
  readonly norms: Map<Profile, number>;
}

const sideOf = (profiles: readonly Profile[]): Side => {
  const counts = new Map<string, number>();
  for (const { features } of profiles)
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { profiles, counts };
};

export const contextOf = (left: readonly Profile[], right: readonly Profile[]): Context => ({
  left: sideOf(left),
  right: sideOf(right),
  norms: new Map(),
});

const rarityIn = ({ profiles, counts }: Side, key: string): number => {
  const count = counts.get(key);
  return count === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(0.05, Math.log((profiles.length + 1) / count));
};

/** What stands in few sections tells more than what stands in all. */
const weightOf = ({ left, right }: Context, key: string): number => {
  const weight = Math.min(rarityIn(left, key), rarityIn(right, key));
  return weight === Number.POSITIVE_INFINITY ? 1 : weight;
};

/** Length of a profile as a vector; a word that the other language does not have at all says nothing for or against. */
const norm = (own: Profile, other: Side, context: Context): number => {
  const known = context.norms.get(own);
  if (known !== undefined) return known;
  let sum = 0;
  for (const [key, weight] of own.features) {
    if (key.startsWith('w:') && !other.counts.has(key)) continue;
    sum += (weight * weightOf(context, key)) ** 2;
  }
  const length = Math.sqrt(sum);
  context.norms.set(own, length);
  return length;
};

const THIN = 1.5;
const SHAPE = 0.2;

/**
 * Likeness of two sections.
 * @param a of the context's left side
 * @param b of its right side
 */
export const similarity = (a: Profile, b: Profile, context: Context): number => {
  let dot = 0;
  let evidence = 0;
  for (const [key, weight] of a.features) {
    const other = b.features.get(key);
    if (other === undefined) continue;
    const rare = weightOf(context, key);
    dot += weight * other * rare ** 2;
    evidence += Math.min(weight, other) * rare;
  }
  const size = norm(a, context.right, context) * norm(b, context.left, context);
  const cosine = size === 0 ? 0 : dot / size;
  // One shared word in two short sections is no evidence yet.
  return (cosine * evidence) / (evidence + THIN) + SHAPE * shape(a, b);
};

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(1, a, b);

/** Length, list-likeness and richness in facts, between 0 and 1. */
const shape = (a: Profile, b: Profile): number => {
  const items = a.items === b.items ? 1 : ratio(a.items, b.items);
  const facts = a.facts === b.facts ? 1 : (ratio(a.facts, b.facts) + ratio(a.facts + 2, b.facts + 2)) / 2;
  return (ratio(a.length, b.length) + items + facts) / 3;
};

/** How alike two sections are in length alone, between 0 and 1. */
export const lengthLikeness = (a: Profile, b: Profile): number => ratio(a.length, b.length);
