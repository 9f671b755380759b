// Which section of an edition is which section of the reference: by what they say first, by order only then.

import { withoutYear } from '../edtf.ts';
import { normaliseUrl } from '../equal.ts';
import { latin } from '../fold.ts';
import type { Placed, ReadEdition, SectionFacts } from './passages.ts';

export interface Alignment {
  /** For each section of the edition the index of its section in the reference, or -1. */
  readonly target: readonly number[];
  /** Sections that stand at another place than in the reference. */
  readonly moved: ReadonlySet<number>;
}

interface Profile {
  readonly features: ReadonlyMap<string, number>;
  readonly length: number;
  readonly items: number;
}

const WORD = /[\p{L}][\p{L}\p{M}]{3,}/gu;
const PREFIX = 5;

/** What makes a fact recognisable across languages: days without their year, figures without their kind. */
const factKey = (fact: Placed): string => {
  if (fact.kind === 'date') return `d:${withoutYear(fact.value).split('/')[0]}`;
  if (fact.kind === 'url') return `u:${normaliseUrl(fact.value)}`;
  if (fact.kind === 'number' || fact.kind === 'ordinal' || fact.kind === 'identifier')
    return `n:${fact.value}`;
  return `${fact.kind}:${fact.value}`;
};

const raise = (features: Map<string, number>, key: string, weight: number): void => {
  features.set(key, Math.max(features.get(key) ?? 0, weight));
};

const ACRONYM = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu;

/** Words that may look alike across languages: their beginnings in Latin letters; capitals and acronyms weigh more. */
const raiseWords = (features: Map<string, number>, text: string): void => {
  for (const [word] of text.matchAll(WORD)) {
    const key = latin(word).slice(0, PREFIX);
    if (key.length >= 4) raise(features, `w:${key}`, /^\p{Lu}/u.test(word) ? 1 : 0.6);
  }
  for (const [acronym] of text.matchAll(ACRONYM)) raise(features, `w:${latin(acronym)}`, 1.5);
};

const profile = (section: SectionFacts): Profile => {
  const features = new Map<string, number>();
  for (const passage of section.passages) raiseWords(features, passage.text);
  for (const fact of section.facts) if (!fact.weak) raise(features, factKey(fact), fact.words ? 0.8 : 2.5);
  for (const name of section.names) raise(features, `name:${name.value}`, 2.5);
  return {
    features,
    length: section.passages.reduce((sum, passage) => sum + passage.text.length, 0),
    items: section.passages.filter(passage => passage.kind === 'item').length,
  };
};

type Weights = ReadonlyMap<string, number>;

/** What stands in few sections tells more than what stands in all. */
const rarity = (sides: readonly (readonly Profile[])[]): Weights => {
  const weights = new Map<string, number>();
  for (const profiles of sides) {
    const counts = new Map<string, number>();
    for (const { features } of profiles)
      for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) {
      const idf = Math.log((profiles.length + 1) / count);
      weights.set(key, Math.min(weights.get(key) ?? Number.POSITIVE_INFINITY, Math.max(0.05, idf)));
    }
  }
  return weights;
};

const norm = (own: Profile, other: ReadonlySet<string>, weights: Weights): number => {
  let sum = 0;
  for (const [key, weight] of own.features) {
    // A word that the other language does not have at all says nothing for or against.
    if (key.startsWith('w:') && !other.has(key)) continue;
    sum += (weight * (weights.get(key) ?? 1)) ** 2;
  }
  return Math.sqrt(sum);
};

const similarity = (a: Profile, b: Profile, context: Context): number => {
  let dot = 0;
  let evidence = 0;
  for (const [key, weight] of a.features) {
    const other = b.features.get(key);
    if (other === undefined) continue;
    const idf = context.weights.get(key) ?? 1;
    dot += weight * other * idf * idf;
    evidence += Math.min(weight, other) * idf;
  }
  const size = norm(a, context.right, context.weights) * norm(b, context.left, context.weights);
  const cosine = size === 0 ? 0 : dot / size;
  // One shared word in two short sections is no evidence yet.
  return (cosine * evidence) / (evidence + THIN) + 0.15 * shape(a, b);
};

const THIN = 1.5;

/** Length and list-likeness, between 0 and 1. */
const shape = (a: Profile, b: Profile): number => {
  const ratio = Math.min(a.length, b.length) / Math.max(1, a.length, b.length);
  const items = a.items === b.items ? 1 : Math.min(a.items, b.items) / Math.max(1, a.items, b.items);
  return (ratio + items) / 2;
};

interface Context {
  readonly weights: Weights;
  /** All features of each side. */
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const contextOf = (reference: readonly Profile[], own: readonly Profile[]): Context => ({
  weights: rarity([reference, own]),
  left: new Set(reference.flatMap(p => [...p.features.keys()])),
  right: new Set(own.flatMap(p => [...p.features.keys()])),
});

const SURE = 0.34;
const POSSIBLE = 0.2;
const NEIGHBOUR = 0.12;
const LEFTOVER = 0.13;

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

// Long documents are compared near the diagonal only: a section may move this far.
const SMALL = 250_000;
const REACH = 60;

type Scores = readonly ReadonlyMap<number, number>[];

/** Similarities by own section and reference section; in long documents only those near each other in order. */
const scoresOf = (reference: readonly Profile[], own: readonly Profile[]): Scores => {
  const context = contextOf(reference, own);
  const all = reference.length * own.length <= SMALL;
  return own.map((b, j) => {
    const near = Math.round((j * (reference.length - 1)) / Math.max(1, own.length - 1));
    const from = all ? 0 : Math.max(0, near - REACH);
    const to = all ? reference.length : Math.min(reference.length, near + REACH);
    const row = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const a = reference[i];
      if (a !== undefined) row.set(i, similarity(a, b, context));
    }
    return row;
  });
};

/** Best pairs first; the same place in the order breaks near ties. */
const assign = (reference: readonly Profile[], own: readonly Profile[]): number[] => {
  const scores = scoresOf(reference, own);
  const pairs: Pair[] = scores.flatMap((row, j) =>
    [...row].flatMap(([i, score]) => {
      const place = Math.abs(i / Math.max(1, reference.length - 1) - j / Math.max(1, own.length - 1));
      const total = score + 0.08 * (1 - place);
      return total < POSSIBLE ? [] : [{ i, j, score: total }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score);
  const target = own.map(() => -1);
  const taken = new Set<number>();
  for (const threshold of [SURE, POSSIBLE]) {
    for (const { i, j, score } of pairs) {
      if (score < threshold || taken.has(i) || target[j] !== -1) continue;
      if (threshold === POSSIBLE && !fitsOrder(target, i, j)) continue;
      target[j] = i;
      taken.add(i);
    }
  }
  fillGaps(target, taken, scores);
  pairLeftovers(target, taken, scores);
  return target;
};

/** Between the neighbours that are already known. */
const fitsOrder = (target: readonly number[], i: number, j: number): boolean => {
  let before = j - 1;
  while (before >= 0 && target[before] === -1) before -= 1;
  let after = j + 1;
  while (after < target.length && target[after] === -1) after += 1;
  return (target[before] ?? -1) < i && (target[after] ?? Number.POSITIVE_INFINITY) > i;
};

/** What is left over between the same neighbours on both sides belongs together. */
const fillGaps = (target: number[], taken: Set<number>, scores: Scores): void => {
  target.forEach((known, j) => {
    if (known !== -1) return;
    const best = bestFree(scores[j], i => !taken.has(i) && fitsOrder(target, i, j));
    if (best === null || best.score < NEIGHBOUR) return;
    target[j] = best.i;
    taken.add(best.i);
  });
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
const pairLeftovers = (target: number[], taken: Set<number>, scores: Scores): void => {
  const open = target.flatMap((known, j) => (known === -1 ? [j] : []));
  for (const j of open) {
    const best = bestFree(scores[j], i => !taken.has(i));
    if (best === null || best.score < LEFTOVER) continue;
    if (open.some(other => target[other] === -1 && (scores[other]?.get(best.i) ?? 0) > best.score)) continue;
    target[j] = best.i;
    taken.add(best.i);
  }
};

/** The longest run of sections in the reference's order; the others have moved. */
const outOfOrder = (target: readonly number[]): Set<number> => {
  const placed = target.map((i, j) => ({ i, j })).filter(({ i }) => i >= 0);
  const best = placed.map(() => ({ length: 1, previous: -1 }));
  placed.forEach((here, k) => {
    for (let before = 0; before < k; before++) {
      const length = (best[before]?.length ?? 0) + 1;
      const current = best[k];
      if ((placed[before]?.i ?? 0) < here.i && current !== undefined && length > current.length)
        best[k] = { length, previous: before };
    }
  });
  let at = best.reduce((top, entry, k) => (entry.length > (best[top]?.length ?? 0) ? k : top), 0);
  const kept = new Set<number>();
  while (at >= 0 && placed[at] !== undefined) {
    kept.add(placed[at]?.j ?? -1);
    at = best[at]?.previous ?? -1;
  }
  return new Set(placed.filter(({ j }) => !kept.has(j)).map(({ j }) => j));
};

/** Aligns an edition's sections with the reference's. */
export const alignSections = (reference: ReadEdition, own: ReadEdition): Alignment => {
  const target = assign(reference.sections.map(profile), own.sections.map(profile));
  return { target, moved: outOfOrder(target) };
};

interface Split {
  readonly section: number;
  readonly at: number;
}

type Resplit = (section: SectionFacts, at: number) => readonly [SectionFacts, SectionFacts];

// A section of hundreds of paragraphs has no heading to look for inside.
const LONGEST_SPLIT = 40;
// Nor is it worth the time where hundreds of sections differ.
const MOST_CUTS = 3000;

/**
 * Where a section holds two of the reference's (its second heading was not recognised), the place to cut it.
 * @returns section and body index to cut before, or null
 */
export const findSplit = (
  reference: ReadEdition,
  own: ReadEdition,
  target: readonly number[],
  resplit: Resplit,
): Split | null => {
  const left = reference.sections.map(profile);
  const missing = left.filter(
    (_, i) => !target.includes(i) && (reference.sections[i]?.section.body.length ?? 0) > 0,
  );
  if (missing.length === 0 || missing.length * own.sections.length > MOST_CUTS) return null;
  const context = contextOf(left, own.sections.map(profile));
  const cuts = own.sections.flatMap((section, j) => {
    const current = left[target[j] ?? -1];
    const length = section.section.body.length;
    if (current === undefined || length > LONGEST_SPLIT) return [];
    return Array.from({ length: Math.max(0, length - 1) }, (_, k) => ({
      section: j,
      at: k + 1,
      score: cutScore(section, k + 1, current, missing, context, resplit),
    }));
  });
  const best = cuts.sort((a, b) => b.score - a.score)[0];
  return best === undefined || best.score === 0 ? null : best;
};

/** How well a cut frees a missing section without hurting what the rest is matched with; 0 for no good cut. */
const cutScore = (
  section: SectionFacts,
  at: number,
  current: Profile,
  missing: readonly Profile[],
  context: Context,
  resplit: Resplit,
): number => {
  const [head, tail] = resplit(section, at).map(profile);
  if (head === undefined || tail === undefined) return 0;
  if (similarity(current, head, context) < similarity(current, profile(section), context) * 0.9) return 0;
  const score = Math.max(...missing.map(wanted => similarity(wanted, tail, context)));
  return score > SURE && score > similarity(current, tail, context) ? score : 0;
};
