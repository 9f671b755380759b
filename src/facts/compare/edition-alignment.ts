// Aligns one edition with the reference: cuts sections that hold two of the reference's, joins parts of one.

import type { NameEntry } from '../names.ts';
import { alignSections } from './align.ts';
import type { ComparedSection } from './edition.ts';
import { outOfOrder } from './order.ts';
import { attachParts } from './parts.ts';
import { type ReadEdition, readEdition, readSection, type SectionFacts } from './passages.ts';
import { findSplit } from './splits.ts';

/** An edition with the place of each of its sections in the reference (-1 for none), and those that moved. */
export interface Aligned {
  readonly read: ReadEdition;
  readonly target: readonly number[];
  readonly moved: ReadonlySet<number>;
}

const renumber = (sections: readonly ComparedSection[]): ComparedSection[] =>
  sections.map((section, i) => ({ ...section, id: `s${i + 1}` }));

const half = (section: ComparedSection, at: number): readonly [ComparedSection, ComparedSection] => {
  const tail = section.body.slice(at);
  const [first] = tail;
  const head = { ...section, body: section.body.slice(0, at) };
  return [
    head,
    {
      id: `${section.id}b`,
      heading: first?.text.slice(0, 80) ?? '',
      line: first?.line ?? section.line,
      headings: [],
      body: tail,
    },
  ];
};

const LAST_SPLIT = 6;

/** Aligns one edition with the reference; cuts its sections where two of the reference's were read as one. */
export const alignEdition = (
  reference: ReadEdition,
  own: ReadEdition,
  names: readonly NameEntry[],
): Aligned => {
  let read = own;
  for (let round = 0; ; round++) {
    const target = alignSections(reference, read);
    const { edition } = read;
    const resplit = ({ section }: SectionFacts, at: number): readonly [SectionFacts, SectionFacts] => {
      const [head, tail] = half(section, at);
      return [readSection(head, edition, names), readSection(tail, edition, names)];
    };
    const cut = round >= LAST_SPLIT ? null : findSplit(reference, read, target, resplit);
    if (cut === null) {
      const joined = attachParts(reference, read, target);
      return { read, target: joined, moved: outOfOrder(joined) };
    }
    const sections = edition.sections.flatMap((section, i) =>
      i === cut.section ? half(section, cut.at) : [section],
    );
    read = readEdition({ ...edition, sections: renumber(sections) }, names);
  }
};

/** The reference aligned with itself. */
export const alignedReference = (read: ReadEdition): Aligned => ({
  read,
  target: read.sections.map((_, i) => i),
  moved: new Set(),
});
