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
// For the section that follows the reference's (or precedes it) less is enough.
const NEXT = 0.2;
const HEADING_LIMIT = 90;

interface Missing {
  readonly place: number;
  readonly profile: Profile;
}

interface World {
  readonly context: Context;
  readonly missing: readonly Missing[];
  readonly resplit: Resplit;
}

/** A matched section of the reference. */
interface Current {
  readonly place: number;
  readonly profile: Profile;
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
  const missing = left
    .map((one, place) => ({ place, profile: one }))
    .filter(({ place }) => !found.has(place) && (reference.sections[place]?.section.body.length ?? 0) > 0);
  if (missing.length === 0 || missing.length * own.sections.length > MOST_CUTS) return null;
  const world = { context: contextOf(left, own.sections.map(profile)), missing, resplit };
  const cuts = own.sections.flatMap((section, j) => {
    const place = target[j] ?? -1;
    const current = left[place];
    const length = section.section.body.length;
    if (current === undefined || length > LONGEST_SPLIT) return [];
    return Array.from({ length: Math.max(0, length - 1) }, (_, k) => ({
      section: j,
      at: k + 1,
      score: cutScore(section, k + 1, { place, profile: current }, world),
    }));
  });
  const best = cuts.sort((a, b) => b.score - a.score)[0];
  return best === undefined || best.score === 0 ? null : best;
};

/** A short line that ends no sentence, with text below. */
const looksLikeHeading = ({ section }: SectionFacts, at: number): boolean => {
  const passage = section.body[at];
  if (passage?.kind !== 'text' || section.body[at + 1] === undefined) return false;
  return passage.text.length <= HEADING_LIMIT && !/[,;]$|\p{L}{4,}\.$/u.test(passage.text);
};

/** A list is not cut in two. */
const partsList = ({ section }: SectionFacts, at: number): boolean =>
  section.body[at]?.kind === 'item' && section.body[at - 1]?.kind === 'item';

/** How well a cut frees a missing section without hurting what the rest is matched with; 0 for no good cut. */
const cutScore = (section: SectionFacts, at: number, current: Current, world: World): number => {
  if (partsList(section, at)) return 0;
  const [head, tail] = world.resplit(section, at).map(profile);
  if (head === undefined || tail === undefined) return 0;
  const whole = similarity(current.profile, profile(section), world.context);
  const freed = Math.max(
    freedBy(head, tail, current, 1, whole, world),
    freedBy(tail, head, current, -1, whole, world),
  );
  return freed === 0 || !looksLikeHeading(section, at) ? freed : freed + 0.1;
};

/** How alike the part that is freed is to a missing section, if the part that stays is still alike to its own. */
const freedBy = (
  stays: Profile,
  goes: Profile,
  current: Current,
  step: 1 | -1,
  whole: number,
  { context, missing }: World,
): number => {
  if (similarity(current.profile, stays, context) < whole * 0.9) return 0;
  const scores = missing.map(({ place, profile: wanted }) => {
    const score = similarity(wanted, goes, context);
    return score > (place === current.place + step ? NEXT : SURE) ? score : 0;
  });
  const score = Math.max(...scores);
  return score > similarity(current.profile, goes, context) ? score : 0;
};
