// A heading that stands twice in one edition: one of the two stands over the wrong text.

import { latin } from '../fold.ts';
import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import type { ReadEdition, SectionFacts } from './passages.ts';

const SMALL = 3;
const PREFIX = 5;

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(latin).filter(word => word.length > SMALL);
const contentWords = (text: string): Set<string> => new Set(wordsOf(text));
const beginnings = (text: string): Set<string> => new Set(wordsOf(text).map(word => word.slice(0, PREFIX)));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
};

/** Share of the smaller set that the larger holds. */
const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.min(a.size, b.size);

const figures = (section: SectionFacts): string =>
  section.facts
    .filter(fact => fact.inHeading)
    .map(fact => `${fact.kind} ${fact.value}`)
    .sort()
    .join(',');

const isRepeated = (a: SectionFacts, b: SectionFacts): boolean => {
  if (a.section.headings.length === 0 || b.section.headings.length === 0 || figures(a) !== figures(b))
    return false;
  const left = contentWords(a.section.heading);
  const right = contentWords(b.section.heading);
  if (a.section.heading === b.section.heading) return left.size >= 1;
  return Math.min(left.size, right.size) >= 3 && containment(left, right) >= 0.9;
};

/** Sections that share a word of their headings, each pair once; in long documents only equal headings. */
const headingPairs = (sections: readonly SectionFacts[]): (readonly [number, number])[] => {
  const byKey = new Map<string, number[]>();
  const long = sections.length > LONG_DOCUMENT;
  sections.forEach(({ section }, i) => {
    const keys = long ? [section.heading] : contentWords(section.heading);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), i]);
  });
  const pairs = new Map<string, readonly [number, number]>();
  for (const places of byKey.values()) {
    for (const j of places.slice(1)) {
      for (const i of places.slice(0, long ? 1 : places.length)) if (i < j) pairs.set(`${i} ${j}`, [i, j]);
    }
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

const LONG_DOCUMENT = 200;

/** The sections of the other editions that belong to a section, by edition. */
export type Counterparts = (section: SectionFacts) => ReadonlyMap<number, SectionFacts>;

/** Headings that stand twice in one edition though in no other the two are one. */
export const repeatedHeadings = (own: ReadEdition, counterparts: Counterparts): Finding[] =>
  headingPairs(own.sections).flatMap(([i, j]) => {
    const a = own.sections[i];
    const b = own.sections[j];
    if (a === undefined || b === undefined || !isRepeated(a, b)) return [];
    const [theirs, others] = [counterparts(a), counterparts(b)];
    if (repeatElsewhere(theirs, others)) return [];
    const wrong = fitness(a, theirs) < fitness(b, others) ? a : b;
    const other = wrong === a ? b : a;
    return [
      finding('heading-repeated', {
        language: own.edition.language,
        section: wrong.section.id,
        line: wrong.section.line,
        message: `the heading "${wrong.section.heading}" repeats that of line ${other.section.line}`,
      }),
    ];
  });

const repeatElsewhere = (
  a: ReadonlyMap<number, SectionFacts>,
  b: ReadonlyMap<number, SectionFacts>,
): boolean =>
  [...a].some(([edition, section]) => {
    const other = b.get(edition);
    return other !== undefined && other !== section && isRepeated(section, other);
  });

/** How well a heading suits its section: words and figures of the others' headings, words of its own text. */
const fitness = (section: SectionFacts, others: ReadonlyMap<number, SectionFacts>): number => {
  const own = beginnings(section.section.heading);
  const body = beginnings(section.section.body.map(passage => passage.text).join(' '));
  const theirs = [...others.values()];
  const alike = theirs.map(other => headingLikeness(section, own, other));
  const mean = alike.length === 0 ? 0 : alike.reduce((sum, one) => sum + one, 0) / alike.length;
  return mean + (own.size === 0 ? 0 : shared(own, body) / own.size);
};

const headingLikeness = (section: SectionFacts, own: ReadonlySet<string>, other: SectionFacts): number => {
  const there = other.section.heading;
  const length =
    Math.min(section.section.heading.length, there.length) /
    Math.max(1, section.section.heading.length, there.length);
  const facts = figures(section) === figures(other) ? 1 : 0;
  return containment(own, beginnings(there)) + facts + length / 2;
};
