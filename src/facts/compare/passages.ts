// Sections with the facts that were read in them, each fact with its line.

import { type Hint, type Mention, readText } from '../extract.ts';
import type { NameEntry } from '../names.ts';
import type { ComparedEdition, ComparedSection, FindingFact, Passage } from './edition.ts';
import { readRemembered } from './remembered.ts';

export interface Placed extends Mention {
  readonly line: number;
  readonly section: string;
  readonly passage: Passage;
  /** Stands in a heading. */
  readonly inHeading: boolean;
  /** The date the edition gives itself: it stands now in this section, now in that. */
  readonly masthead?: boolean;
}

export interface SectionFacts {
  readonly section: ComparedSection;
  readonly passages: readonly Passage[];
  readonly facts: readonly Placed[];
  readonly names: readonly Placed[];
  readonly hints: readonly Hint[];
}

export interface ReadEdition {
  readonly edition: ComparedEdition;
  readonly sections: readonly SectionFacts[];
}

export const lineIn = (passage: Passage, offset: number): number => {
  let line = passage.line;
  for (const start of passage.lines) {
    if (start.at > offset) break;
    line = start.line;
  }
  return line;
};

export const asFact = ({ kind, value, text }: FindingFact): FindingFact => ({ kind, value, text });

const SHORT = 100;

/** The length of the source's line that holds a place. */
export const lineLength = ({ text, lines }: Passage, offset: number): number => {
  const next = lines.find(start => start.at > offset)?.at ?? text.length;
  return next - (lines.findLast(start => start.at <= offset)?.at ?? 0);
};

const isMasthead = (mention: Mention, passage: Passage, { published }: ComparedEdition): boolean =>
  mention.kind === 'date' &&
  mention.value === published &&
  (passage.kind === 'heading' || lineLength(passage, mention.start) < SHORT);

/** Reads the facts of one section. */
export const readSection = (
  section: ComparedSection,
  edition: ComparedEdition,
  names: readonly NameEntry[],
): SectionFacts => {
  const passages = [...section.headings, ...section.body];
  const facts: Placed[] = [];
  const found: Placed[] = [];
  const hints: Hint[] = [];
  for (const passage of passages) {
    const language = passage.language ?? edition.language;
    const reading =
      names.length === 0
        ? readRemembered(passage.text, language)
        : readText(passage.text, language, { names });
    hints.push(...reading.hints);
    for (const mention of reading.mentions) {
      const placed = {
        ...mention,
        line: lineIn(passage, mention.start),
        section: section.id,
        passage,
        inHeading: passage.kind === 'heading',
        masthead: isMasthead(mention, passage, edition),
      };
      if (mention.kind === 'name') found.push(placed);
      else facts.push(placed);
    }
  }
  return { section, passages, facts, names: found, hints };
};

export const readEdition = (edition: ComparedEdition, names: readonly NameEntry[]): ReadEdition => ({
  edition,
  sections: edition.sections.map(section => readSection(section, edition, names)),
});
