// Sections without a counterpart that are a part of their neighbour's: a heading that only one side's text shows as such.

import type { ReadEdition } from './passages.ts';
import { joinedProfile, type Profile, profile } from './profiles.ts';
import { type Context, contextOf, lengthLikeness, similarity } from './similarity.ts';

/** Joined, the length fits this much better, and this well. */
const BETTER = 0.15;
const FITS = 0.65;

const STRONG = 1.55;

/** Most of the facts of the part, at least one, stand in the reference's section. */
const saysItsFacts = (wanted: Profile, part: Profile): boolean => {
  const facts = [...part.features].filter(([, weight]) => weight > STRONG).map(([key]) => key);
  const said = facts.filter(key => wanted.features.has(key)).length;
  return said > 0 && said >= facts.length / 2;
};

/** The length fits so much better that a little less likeness does not matter. */
const MUCH_BETTER = 0.4;

/** The part makes its neighbour more like the reference's section: it says more of the same, and the length fits better. */
const completes = (wanted: Profile, neighbour: Profile, part: Profile, context: Context): boolean => {
  const whole = joinedProfile([neighbour, part]);
  const length = lengthLikeness(wanted, whole);
  const gain = length - lengthLikeness(wanted, neighbour);
  if (length < FITS || gain < BETTER) return false;
  const share = gain < MUCH_BETTER ? 1 : 0.6;
  return similarity(wanted, whole, context) > similarity(wanted, neighbour, context) * share;
};

type Belongs = (wanted: Profile, neighbour: Profile, part: Profile) => boolean;

/** Gives sections without a counterpart that of a neighbour they belong to. */
const attach = (
  left: readonly Profile[],
  right: readonly Profile[],
  target: number[],
  belongs: Belongs,
): void => {
  target.forEach((known, j) => {
    const part = right[j];
    if (known !== -1 || part === undefined) return;
    for (const beside of [j - 1, j + 1]) {
      const wanted = left[target[beside] ?? -1];
      const neighbour = right[beside];
      if (wanted === undefined || neighbour === undefined || !belongs(wanted, neighbour, part)) continue;
      target[j] = target[beside] ?? -1;
      return;
    }
  });
};

/** Attaches small sections whose facts the neighbour's counterpart says: sure enough to come before all guesses. */
export const attachRepeating = (
  left: readonly Profile[],
  right: readonly Profile[],
  target: number[],
): void =>
  attach(
    left,
    right,
    target,
    (wanted, neighbour, part) => part.length < neighbour.length && saysItsFacts(wanted, part),
  );

/**
 * Attaches sections that are left to neighbours which they complete.
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
  attachRepeating(left, right, joined);
  attach(left, right, joined, (wanted, neighbour, part) => completes(wanted, neighbour, part, context));
  return joined;
};
