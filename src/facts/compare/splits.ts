// Where a section holds two of the reference's, because its second heading was not recognised.

import type { ReadEdition, SectionFacts } from './passages.ts';
import { type Profile, profile } from './profiles.ts';
import { type Context, contextOf, similarity } from './similarity.ts';

export interface Split {
  readonly section: number;
  readonly at: number;
}

type Resplit = (section: SectionFacts, at: number) => readonly [SectionFacts, SectionFacts];

// A section of hundreds of paragraphs has no heading to look for inside.
const LONGEST_SPLIT = 40;
// Nor is it worth the time where hundreds of sections differ.
const MOST_CUTS = 3000;
const SURE = 0.35;

interface World {
  readonly context: Context;
  readonly missing: readonly Profile[];
  readonly resplit: Resplit;
}

/**
 * Where a section holds two of the reference's, the place to cut it.
 * @returns section and body index to cut before, or null
 */
export const findSplit = (
  reference: ReadEdition,
  own: ReadEdition,
  target: readonly number[],
  resplit: Resplit,
): Split | null => {
  const left = reference.sections.map(profile);
  const found = new Set(target);
  const missing = left.filter(
    (_, i) => !found.has(i) && (reference.sections[i]?.section.body.length ?? 0) > 0,
  );
  if (missing.length === 0 || missing.length * own.sections.length > MOST_CUTS) return null;
  const world = { context: contextOf(left, own.sections.map(profile)), missing, resplit };
  const cuts = own.sections.flatMap((section, j) => {
    const current = left[target[j] ?? -1];
    const length = section.section.body.length;
    if (current === undefined || length > LONGEST_SPLIT) return [];
    return Array.from({ length: Math.max(0, length - 1) }, (_, k) => ({
      section: j,
      at: k + 1,
      score: cutScore(section, k + 1, current, world),
    }));
  });
  const best = cuts.sort((a, b) => b.score - a.score)[0];
  return best === undefined || best.score === 0 ? null : best;
};

/** How well a cut frees a missing section without hurting what the rest is matched with; 0 for no good cut. */
const cutScore = (section: SectionFacts, at: number, current: Profile, world: World): number => {
  const { context, resplit } = world;
  const [head, tail] = resplit(section, at).map(profile);
  if (head === undefined || tail === undefined) return 0;
  const whole = similarity(current, profile(section), context);
  return Math.max(freed(head, tail, current, whole, world), freed(tail, head, current, whole, world));
};

/** How alike the part that is freed is to a missing section, if the part that stays is still alike to its own. */
const freed = (
  stays: Profile,
  goes: Profile,
  current: Profile,
  whole: number,
  { context, missing }: World,
): number => {
  if (similarity(current, stays, context) < whole * 0.9) return 0;
  const score = Math.max(...missing.map(wanted => similarity(wanted, goes, context)));
  return score > SURE && score > similarity(current, goes, context) ? score : 0;
};
