// Compares one aligned segment: short texts that should say the same, in two or more languages.

import { factFindings } from './differences.ts';
import type { ComparedEdition, Finding, Passage } from './edition.ts';
import { readEdition } from './passages.ts';

export interface SegmentSide {
  readonly language: string;
  readonly text: string;
}

export interface ComparedSegment {
  readonly findings: readonly Finding[];
  /** Facts by language. */
  readonly sides: readonly { readonly language: string; readonly facts: number }[];
}

const asEdition = ({ language, text }: SegmentSide): ComparedEdition => {
  const passage: Passage = { kind: 'text', text, line: 1, lines: [] };
  return {
    language,
    published: null,
    sections: [{ id: 's1', heading: '', line: 1, headings: [], body: [passage] }],
    links: [],
  };
};

const referenceFirst = (sides: readonly SegmentSide[], wanted: string | undefined): SegmentSide[] => {
  const first =
    sides.find(side => side.language === wanted) ?? sides.find(side => side.language === 'en') ?? sides[0];
  return first === undefined ? [] : [first, ...sides.filter(side => side !== first)];
};

/** A segment has no sections and no lines. */
const bare = (finding: Finding): Finding => ({ ...finding, section: null, line: null });

/** Findings of one segment; the reference is the one named, else English, else the first. */
export const compareSegment = (sides: readonly SegmentSide[], reference?: string): ComparedSegment => {
  const editions = referenceFirst(sides, reference).map(side => readEdition(asEdition(side), []));
  const [first] = editions;
  const own = first?.sections[0];
  if (own === undefined) return { findings: [], sides: [] };
  const group = {
    pivot: 0,
    reference: own,
    others: editions.slice(1).map((edition, i) => ({ edition: i + 1, sections: edition.sections })),
  };
  return {
    findings: factFindings([group], editions, { addresses: true }).map(bare),
    sides: editions.map(({ edition, sections }) => ({
      language: edition.language,
      facts: sections[0]?.facts.length ?? 0,
    })),
  };
};
