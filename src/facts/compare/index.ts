// Compares the editions of one document: sections, facts, links, tenses, names. Pure.

import type { NameEntry } from '../names.ts';
import { alignSections } from './align.ts';
import { factFindings, type Group } from './differences.ts';
import type { ComparedEdition, ComparedSection, Finding } from './edition.ts';
import { finding } from './finding.ts';
import { countMismatches, mixedScripts, repeatedHeadings } from './hygiene.ts';
import { linkFindings } from './links.ts';
import { nameFindings } from './name-consistency.ts';
import { type ReadEdition, readEdition, readSection, type SectionFacts } from './passages.ts';
import { findSplit } from './splits.ts';
import { groupContradictions, ownDateContradictions } from './timeline.ts';

export * from './edition.ts';
export { deadReason, linkTargets } from './links.ts';
export { type Difference, matchFacts } from './match.ts';
export { compareSegment } from './segment.ts';

export interface Comparison {
  /** Language of the edition the others were held against. */
  readonly reference: string;
  /** The editions, sections cut where two of the reference's stood as one; `matches` names the reference's section. */
  readonly editions: readonly {
    readonly facts: number;
    readonly sections: readonly (ComparedSection & { readonly matches: string | null })[];
  }[];
  readonly findings: readonly Finding[];
}

export interface CompareOptions {
  /** Language of the reference; without it English, else the first edition. */
  readonly reference?: string;
  readonly names?: readonly NameEntry[];
}

interface Aligned {
  readonly read: ReadEdition;
  readonly target: readonly number[];
  readonly moved: ReadonlySet<number>;
}

const referenceOf = (editions: readonly ComparedEdition[], wanted: string | undefined): number => {
  for (const language of [wanted, 'en']) {
    const index = editions.findIndex(edition => edition.language === language);
    if (language !== undefined && index >= 0) return index;
  }
  return 0;
};

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

/** Aligns one edition; cuts its sections where two of the reference's were read as one. */
const align = (reference: ReadEdition, own: ReadEdition, names: readonly NameEntry[]): Aligned => {
  let read = own;
  for (let round = 0; ; round++) {
    const { target, moved } = alignSections(reference, read);
    const { edition } = read;
    const cut =
      round >= LAST_SPLIT
        ? null
        : findSplit(reference, read, target, (facts, at) => {
            const [head, tail] = half(facts.section, at);
            return [readSection(head, edition, names), readSection(tail, edition, names)];
          });
    if (cut === null) return { read, target, moved };
    const sections = edition.sections.flatMap((section, i) =>
      i === cut.section ? half(section, cut.at) : [section],
    );
    read = readEdition({ ...edition, sections: renumber(sections) }, names);
  }
};

const weight = (section: SectionFacts): number =>
  section.section.body.reduce((sum, passage) => sum + passage.text.length, 0);
/** Worth missing: it has a body, or facts of its own. */
const isSubstantial = (section: SectionFacts): boolean =>
  weight(section) >= 40 || (section.section.body.length > 0 && section.facts.some(fact => !fact.weak));

const label = (section: SectionFacts): string => `"${section.section.heading}"`;

const sectionFindings = (all: readonly Aligned[]): Finding[] => {
  const [reference] = all;
  if (reference === undefined) return [];
  const others = all.slice(1);
  const findings: Finding[] = [];
  reference.read.sections.forEach((section, i) => {
    if (!isSubstantial(section)) return;
    const lacking = others.filter(other => !other.target.includes(i));
    if (others.length >= 2 && lacking.length > others.length / 2 && lacking.length === others.length) {
      findings.push(
        finding('section-added', {
          language: reference.read.edition.language,
          section: section.section.id,
          line: section.section.line,
          message: `only this edition has the section ${label(section)}`,
        }),
      );
      return;
    }
    for (const other of lacking) {
      findings.push(
        finding('section-missing', {
          language: other.read.edition.language,
          section: section.section.id,
          line: section.section.line,
          message: `the section ${label(section)} of the reference is missing`,
        }),
      );
    }
  });
  for (const other of others) findings.push(...ownSectionFindings(other, reference.read));
  return findings;
};

const ownSectionFindings = (own: Aligned, reference: ReadEdition): Finding[] =>
  own.read.sections.flatMap((section, j) => {
    const language = own.read.edition.language;
    const place = { language, section: section.section.id, line: section.section.line };
    const at = own.target[j] ?? -1;
    if (at < 0)
      return isSubstantial(section)
        ? [
            finding('section-added', {
              ...place,
              message: `the section ${label(section)} is not in the reference`,
            }),
          ]
        : [];
    if (!own.moved.has(j)) return [];
    const there = reference.sections[at];
    return [
      finding('section-moved', {
        ...place,
        message: `the section ${label(section)} stands at another place than ${there === undefined ? 'in the reference' : label(there)} in the reference`,
      }),
    ];
  });

/** Sections that belong together: the reference's and, by edition, those aligned with it. */
const groupsOf = (all: readonly Aligned[]): Group[] => {
  const [reference] = all;
  if (reference === undefined) return [];
  return reference.read.sections.map((section, i) => ({
    reference: section,
    others: all.slice(1).map((other, k) => ({
      edition: k + 1,
      sections: other.read.sections.filter((_, j) => other.target[j] === i),
    })),
  }));
};

/**
 * Compares editions of one document.
 * @param editions at least one; the reference is chosen by language
 * @returns findings in the order of the editions given, each difference once; with one edition only what it shows by itself
 */
export const compareEditions = (
  editions: readonly ComparedEdition[],
  options: CompareOptions = {},
): Comparison => {
  const names = options.names ?? [];
  const first = referenceOf(editions, options.reference);
  const order = [first, ...editions.map((_, i) => i).filter(i => i !== first)];
  const read = order.flatMap(i => (editions[i] === undefined ? [] : [readEdition(editions[i], names)]));
  const [reference] = read;
  if (reference === undefined) return { reference: options.reference ?? 'en', editions: [], findings: [] };
  const all: Aligned[] = [
    { read: reference, target: reference.sections.map((_, i) => i), moved: new Set() },
    ...read.slice(1).map(own => align(reference, own, names)),
  ];
  const findings = compareAligned(all, names);
  const rank = new Map(
    order.map((original, position) => [all[position]?.read.edition.language ?? '', original]),
  );
  findings.sort(
    (a, b) => (rank.get(a.language) ?? 0) - (rank.get(b.language) ?? 0) || (a.line ?? 0) - (b.line ?? 0),
  );
  return {
    reference: reference.edition.language,
    editions: editions.map((_, i) => summary(all[order.indexOf(i)], reference)),
    findings,
  };
};

const compareAligned = (all: readonly Aligned[], names: readonly NameEntry[]): Finding[] => {
  const editions = all.map(({ read }) => read);
  const groups = groupsOf(all);
  const own = ownDateContradictions(editions);
  const flagged = new Set(own.flagged);
  const tenses = groups.flatMap(group => groupContradictions(members(group), editions, flagged));
  const links = linkFindings(
    editions,
    groups.map(group => ({
      ids: [
        new Set([group.reference.section.id]),
        ...group.others.map(({ sections }) => new Set(sections.map(s => s.section.id))),
      ],
    })),
  );
  return [
    ...sectionFindings(all),
    ...factFindings(groups, editions),
    ...links,
    ...own.findings,
    ...tenses,
    ...all.flatMap(({ read, target }, i) =>
      repeatedHeadings(read, i === 0 ? null : (all[0]?.read ?? null), target),
    ),
    ...editions.flatMap(edition => [
      ...countMismatches(edition),
      ...nameFindings(edition, names),
      ...mixedScripts(edition),
    ]),
  ];
};

const members = (group: Group): { edition: number; section: SectionFacts }[] => [
  { edition: 0, section: group.reference },
  ...group.others.flatMap(({ edition, sections }) => sections.map(section => ({ edition, section }))),
];

const summary = (aligned: Aligned | undefined, reference: ReadEdition): Comparison['editions'][number] => {
  if (aligned === undefined) return { facts: 0, sections: [] };
  return {
    facts: aligned.read.sections.reduce(
      (sum, section) => sum + section.facts.length + section.names.length,
      0,
    ),
    sections: aligned.read.sections.map(({ section }, j) => ({
      ...section,
      matches: reference.sections[aligned.target[j] ?? -1]?.section.id ?? null,
    })),
  };
};
