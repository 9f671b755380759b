// The two passages of a finding: the words of the edition that stands out, and what they are held against.

import type { Finding } from '../facts/compare/index.ts';
import { differingWords } from './differing-words.ts';
import {
  belonging,
  counterpart,
  type Found,
  findLine,
  groupOf,
  locateAny,
  type Mark,
  type PassageSource,
  type Section,
} from './locate.ts';
import { lineOf, passagesIn, textOf } from './sentences.ts';

export type { Mark, PassageSource } from './locate.ts';

export interface MarkedPassage {
  /** Language of the edition it stands in. */
  readonly edition: string;
  /** Language of its words, where it was left in another than the edition's. */
  readonly language: string;
  readonly section: string | null;
  readonly line: number | null;
  readonly text: string;
  /** The words that differ, in order, none overlapping. */
  readonly marks: readonly Mark[];
}

export interface FindingPassages {
  readonly own: MarkedPassage | null;
  readonly expected: MarkedPassage | null;
  /** The expected passage is the one the comparison named; otherwise it was chosen for its likeness. */
  readonly exact: boolean;
}

export const NO_PASSAGES: FindingPassages = { own: null, expected: null, exact: false };

/** Asterisks that were to make words bold are no words; marks move along. */
const withoutEmphasis = (text: string, marks: readonly Mark[]): Pick<MarkedPassage, 'text' | 'marks'> => {
  const clean = (part: string): string => part.replace(/\*\*|__/g, '');
  const moved = (offset: number): number => clean(text.slice(0, offset)).length;
  return {
    text: clean(text),
    marks: marks.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
};

const asPassage = (found: Found | null): MarkedPassage | null =>
  found === null
    ? null
    : {
        edition: found.source.language,
        language: found.sentence.passage.language ?? found.source.language,
        section: found.section.id,
        line: lineOf(found.sentence.passage, found.sentence.start),
        ...withoutEmphasis(textOf(found.sentence), found.marks),
      };

/** A whole section: its heading marked, its words below. */
const wholeSection = (source: PassageSource, section: Section | undefined): MarkedPassage | null => {
  if (section === undefined) return null;
  const text = passagesIn(section)
    .map(passage => passage.text)
    .join(' · ');
  const at = section.headings.length > 0 ? text.indexOf(section.heading) : -1;
  return {
    edition: source.language,
    language: source.language,
    section: section.id,
    line: section.line,
    ...withoutEmphasis(text, at < 0 ? [] : [{ start: at, end: at + section.heading.length }]),
  };
};

const headingOnly = (source: PassageSource, section: Section | undefined): MarkedPassage | null =>
  section === undefined
    ? null
    : {
        edition: source.language,
        language: source.language,
        section: section.id,
        line: section.line,
        text: section.heading,
        marks: [{ start: 0, end: section.heading.length }],
      };

const quotesOf = (message: string): string[] =>
  [...message.matchAll(/"([^"]+)"/g)].flatMap(([, words]) => words ?? []);

/** The words a message ends with, for findings that name no fact. */
const closingQuote = (message: string): string | undefined => /"([^"]+)"$/.exec(message)?.[1];

interface World {
  /** Language of the reference. */
  readonly reference: string;
  readonly own: PassageSource;
  readonly home: Section | undefined;
  readonly others: readonly PassageSource[];
}

const worldOf = (finding: Finding, sources: readonly PassageSource[], reference: string): World | null => {
  const own = sources.find(({ language }) => language === finding.language);
  if (own === undefined) return null;
  const first = sources.filter(({ language }) => language === reference && language !== own.language);
  return {
    reference,
    own,
    home: own.sections.find(({ id }) => id === finding.section),
    others: [...first, ...sources.filter(source => source !== own && !first.includes(source))],
  };
};

const findOwn = ({ message, fact, line }: Finding, { own, home }: World): Found | null => {
  const sections = home === undefined ? own.sections : [home, ...own.sections.filter(one => one !== home)];
  if (fact === null) {
    const text = closingQuote(message);
    return locateAny(own, sections, [text], { value: text ?? '', line });
  }
  const texts = [quotesOf(message)[0], fact.text];
  const found = locateAny(own, sections, texts, { value: fact.value, line });
  return found ?? sections.map(section => findLine(own, section, line)).find(one => one !== null) ?? null;
};

/** Where the expected fact stands: in sections that belong together first, then anywhere. */
const findExpected = ({ kind, expected, message }: Finding, { own, home, others }: World): Found | null => {
  if (expected === null) return null;
  const texts = [quotesOf(message).at(-1), expected.text];
  if (kind === 'name-inconsistent') return locateAny(own, own.sections, texts, expected);
  const group = groupOf(home);
  for (const sectionsOf of [(source: PassageSource) => belonging(source, group), allSections]) {
    for (const source of others) {
      const found = locateAny(source, sectionsOf(source), texts, expected);
      if (found !== null) return found;
    }
  }
  return null;
};

const allSections = (source: PassageSource): readonly Section[] => source.sections;

const ofSections = (finding: Finding, world: World): FindingPassages | null => {
  const { own, home, others } = world;
  const reference = others.find(({ language }) => language === world.reference);
  const there = reference?.sections.find(({ id }) => id === home?.matches);
  switch (finding.kind) {
    case 'section-missing': {
      const lost = reference?.sections.find(({ id }) => id === finding.section);
      return reference === undefined
        ? NO_PASSAGES
        : { own: null, expected: wholeSection(reference, lost), exact: true };
    }
    case 'section-added':
      return { own: wholeSection(own, home), expected: null, exact: false };
    case 'section-moved':
    case 'heading-repeated':
      return {
        own: headingOnly(own, home),
        expected: reference === undefined ? null : headingOnly(reference, there),
        exact: false,
      };
    case 'text-language':
      return { own: asPassage(longPassage(finding, world)), expected: null, exact: false };
    default:
      return null;
  }
};

/** The paragraph that a finding on a whole passage is about. */
const longPassage = ({ line }: Finding, { own, home }: World): Found | null => {
  const passages = home === undefined ? [] : passagesIn(home);
  const index = passages.findIndex(passage => passage.line === line && passage.language !== undefined);
  const passage = passages[index];
  if (home === undefined || passage === undefined) return null;
  const sentence = { passage, index, start: 0, end: passage.text.length };
  return { source: own, section: home, sentence, marks: [] };
};

/** Kinds that no other edition's words would explain. */
const ALONE: ReadonlySet<string> = new Set(['script-mixed', 'name-inconsistent']);

/**
 * The passages of a finding, in the edition it is of and in the one it is held against.
 * @param sources the editions as they were compared (`compareEditions`), in any order
 * @param reference language of the reference
 * @returns sentences (for findings on sections: headings or whole sections) with the differing words marked; null where there is none
 */
export const passagesOf = (
  finding: Finding,
  sources: readonly PassageSource[],
  reference: string,
): FindingPassages => {
  const world = worldOf(finding, sources, reference);
  if (world === null) return NO_PASSAGES;
  const sections = ofSections(finding, world);
  if (sections !== null) return sections;
  const { own, home, others } = world;
  let mine = findOwn(finding, world);
  let theirs = findExpected(finding, world);
  const exact = theirs !== null;
  if (mine === null && theirs !== null && finding.fact === null)
    mine = counterpart(theirs, own, belonging(own, groupOf(theirs.section) ?? groupOf(home)));
  const [other] = others;
  if (mine !== null && theirs === null && other !== undefined && !ALONE.has(finding.kind))
    theirs = counterpart(mine, other, belonging(other, groupOf(mine.section)));
  const place = finding.fact === null ? unmarked(headingOnly(own, home)) : null;
  return narrowed({ own: asPassage(mine) ?? place, expected: asPassage(theirs), exact });
};

/** Where something is missing and nothing is alike, the section's heading tells the place. */
const unmarked = (passage: MarkedPassage | null): MarkedPassage | null =>
  passage === null ? null : { ...passage, marks: [] };

/** Two phrases of one edition: only the words that differ are marked. */
const narrowed = (passages: FindingPassages): FindingPassages => {
  const { own, expected } = passages;
  const [mark] = own?.marks ?? [];
  const [there] = expected?.marks ?? [];
  if (own === null || expected === null || mark === undefined || there === undefined) return passages;
  if (own.edition !== expected.edition) return passages;
  return {
    ...passages,
    own: { ...own, marks: differingWords(own.text, mark, expected.text, there) },
    expected: { ...expected, marks: differingWords(expected.text, there, own.text, mark) },
  };
};
