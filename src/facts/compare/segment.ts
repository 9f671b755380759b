// Compares one aligned segment: short texts that should say the same, in two or more languages.

import { factFindings } from './differences.ts';
import type { ComparedEdition, Finding, Passage } from './edition.ts';
import { readEdition } from './passages.ts';
import { ownDateContradictions } from './timeline.ts';

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

/** A text in the blocks that a reader sees. */
export interface BlockSide {
  readonly language: string;
  readonly blocks: readonly { readonly isHeading: boolean; readonly text: string }[];
}

const fromBlocks = ({ language, blocks }: BlockSide): ComparedEdition => {
  const passages = blocks.map(
    ({ isHeading, text }, at): Passage => ({
      kind: isHeading ? 'heading' : 'text',
      text,
      line: at + 1,
      lines: [],
    }),
  );
  const section = { id: 's1', heading: '', line: 1, headings: [], body: passages };
  return { language, published: null, sections: [section], links: [] };
};

/**
 * Findings of a text against the one it was translated from: values that differ, and days told in another tense than the
 * day asks for. A finding's `line` is the place of its block in its own text, from 1; of what is missing that of
 * `expected` is the place in the reference.
 * @param own the text that is looked at
 * @param reference null: it is looked at by itself
 * @param on the day it is read, `2024-04-24`
 */
export const compareBlocks = (
  own: BlockSide,
  reference: BlockSide | null,
  on: string,
): readonly Finding[] => {
  const read = readEdition(fromBlocks(own), []);
  const [section] = read.sections;
  const dated = { ...read, edition: { ...read.edition, published: on } };
  const { findings } = ownDateContradictions([dated]);
  const first = reference && readEdition(fromBlocks(reference), []);
  const expected = first?.sections[0];
  if (!first || !expected || !section) return findings.map(withoutSection);
  const group = { pivot: 0, reference: expected, others: [{ edition: 1, sections: [section] }] };
  const differing = factFindings([group], [first, read], { addresses: true });
  return [...differing, ...findings].map(withoutSection);
};

const withoutSection = (finding: Finding): Finding => ({ ...finding, section: null });
