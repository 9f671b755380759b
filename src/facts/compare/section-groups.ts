// Sections of all editions that belong together: by the reference, and those that the reference itself lacks.

import { alignSections } from './align.ts';
import type { Aligned } from './edition-alignment.ts';
import type { SectionFacts } from './passages.ts';

/** Sections that belong together: one edition's to hold the others against, and theirs by edition. */
export interface Group {
  /** The edition `reference` is of: 0, but for sections that the reference lacks. */
  readonly pivot: number;
  readonly reference: SectionFacts;
  /** The other editions with their sections, none where they lack it. */
  readonly others: readonly { readonly edition: number; readonly sections: readonly SectionFacts[] }[];
}

/** The reference's sections, each with those aligned to it. */
export const groupsOf = (all: readonly Aligned[]): Group[] => {
  const [reference] = all;
  if (reference === undefined) return [];
  const byPlace = all.map(({ read, target }) => {
    const places = new Map<number, SectionFacts[]>();
    target.forEach((i, j) => {
      const section = read.sections[j];
      if (section !== undefined) places.set(i, [...(places.get(i) ?? []), section]);
    });
    return places;
  });
  return reference.read.sections.map((section, i) => ({
    pivot: 0,
    reference: section,
    others: all.slice(1).map((_, k) => ({ edition: k + 1, sections: byPlace[k + 1]?.get(i) ?? [] })),
  }));
};

interface Open {
  readonly edition: number;
  sections: SectionFacts[];
}

// Where hundreds of sections have no counterpart, the documents are not editions of one text.
const MOST_OPEN = 400;

/** Sections that the reference lacks, those of several editions that belong together as one group. */
export const extraGroups = (all: readonly Aligned[]): Group[] => {
  const open: Open[] = all.slice(1).map(({ read, target }, k) => ({
    edition: k + 1,
    sections: read.sections.filter((_, j) => target[j] === -1),
  }));
  const groups: Group[] = [];
  for (;;) {
    const fullest = [...open].sort((a, b) => b.sections.length - a.sections.length)[0];
    if (fullest === undefined || fullest.sections.length === 0) return groups;
    groups.push(...groupsAround(fullest, open, all.length));
    fullest.sections = [];
  }
};

/** Groups around the open sections of one edition; what joins them is open no longer. */
const groupsAround = (pivot: Open, open: readonly Open[], editions: number): Group[] => {
  const others = open.filter(other => other !== pivot && pivot.sections.length < MOST_OPEN);
  const joined = others.map(other => {
    const target = other.sections.length === 0 ? [] : alignSections(pivot, other);
    const taken = other.sections;
    other.sections = taken.filter((_, j) => target[j] === -1);
    return { edition: other.edition, target, taken };
  });
  return pivot.sections.map((reference, i) => ({
    pivot: pivot.edition,
    reference,
    others: Array.from({ length: editions }, (_, edition) => edition)
      .filter(edition => edition !== pivot.edition)
      .map(edition => {
        const found = joined.find(one => one.edition === edition);
        return { edition, sections: found?.taken.filter((_, j) => found.target[j] === i) ?? [] };
      }),
  }));
};
