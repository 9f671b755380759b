// Sections without a counterpart that are a part of their neighbour's: a heading that only one side's text shows as such.

import type { ReadEdition } from './passages.ts';
import { joinedProfile, type Profile, profile } from './profiles.ts';
import { type Context, contextOf, lengthLikeness, similarity } from './similarity.ts';

/** Joined, the length fits this much better, and this well. */
const BETTER = 0.15;
const FITS = 0.65;

const STRONG = 2;

/** Most of the facts of the part, at least one, stand in the reference's section. */
const saysItsFacts = (wanted: Profile, part: Profile): boolean => {
  const facts = [...part.features].filter(([, weight]) => weight > STRONG).map(([key]) => key);
  const said = facts.filter(key => wanted.features.has(key)).length;
  return said > 0 && said >= facts.length / 2;
};

/** The part makes its neighbour more like the reference's section: it says more of the same, and the length fits better. */
const belongs = (wanted: Profile, neighbour: Profile, part: Profile, context: Context): boolean => {
  const whole = joinedProfile([neighbour, part]);
  if (part.length < neighbour.length && saysItsFacts(wanted, part)) return true;
  const length = lengthLikeness(wanted, whole);
  if (length < FITS || length < lengthLikeness(wanted, neighbour) + BETTER) return false;
  return similarity(wanted, whole, context) > similarity(wanted, neighbour, context);
};

/**
 * Gives sections without a counterpart that of their neighbour, where they are a part of it.
 * @param target for each section its place in the reference, -1 for none
 */
export const attachParts = (
  reference: ReadEdition,
  own: ReadEdition,
  target: readonly number[],
): readonly number[] => {
  if (!target.includes(-1)) return target;
  const left = reference.sections.map(profile);
  const right = own.sections.map(profile);
  const context = contextOf(left, right);
  const joined = [...target];
  joined.forEach((known, j) => {
    const part = right[j];
    if (known !== -1 || part === undefined) return;
    for (const beside of [j - 1, j + 1]) {
      const wanted = left[joined[beside] ?? -1];
      const neighbour = right[beside];
      if (wanted === undefined || neighbour === undefined || !belongs(wanted, neighbour, part, context))
        continue;
      joined[j] = joined[beside] ?? -1;
      return;
    }
  });
  return joined;
};
