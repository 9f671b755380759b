// Compares the editions of one document: sections, facts, links, tenses, names. Pure.

import type { NameEntry } from '../names.ts';
import { factFindings } from './differences.ts';
import type { ComparedEdition, ComparedSection, Finding } from './edition.ts';
import { type Aligned, alignEdition, alignedReference } from './edition-alignment.ts';
import { withoutExplained } from './explained.ts';
import { linkFindings } from './links.ts';
import { mastheadGroup, settleMastheads } from './masthead.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { nameAgreement } from './name-agreement.ts';
import { nameFindings } from './name-consistency.ts';
import { type ReadEdition, readEdition, type SectionFacts } from './passages.ts';
import { type Counterparts, repeatedHeadings } from './repeated-headings.ts';
import { sectionFindings } from './section-findings.ts';
import { extraGroups, type Group, groupsOf } from './section-groups.ts';
import { countMismatches } from './stated-counts.ts';
import { groupContradictions, ownDateContradictions } from './timeline.ts';
import { untranslated } from './untranslated.ts';

export * from './edition.ts';
export { deadReason, linkTargets } from './link-places.ts';
export { type Difference, matchFacts } from './match.ts';
export { isMixed } from './mixed-scripts.ts';
export { type BlockSide, compareBlocks, compareSegment } from './segment.ts';

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

const referenceOf = (editions: readonly ComparedEdition[], wanted: string | undefined): number => {
  for (const language of [wanted, 'en']) {
    const index = editions.findIndex(edition => edition.language === language);
    if (language !== undefined && index >= 0) return index;
  }
  return 0;
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
  const aligned = [
    alignedReference(reference),
    ...read.slice(1).map(own => alignEdition(reference, own, names)),
  ];
  const dated = settleMastheads(aligned.map(own => own.read));
  const all = aligned.map((own, i) => ({ ...own, read: dated[i] ?? own.read }));
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
  const extra = extraGroups(all);
  const own = ownDateContradictions(editions);
  const flagged = new Set(own.flagged);
  const tenses = groups.flatMap(group => groupContradictions(members(group), editions, flagged));
  const counterparts = counterpartsIn(groups);
  const findings = [
    ...sectionFindings(all, groups, extra),
    ...factFindings([...groups, ...extra, ...mastheadGroup(editions)], editions),
    ...linkFindings(editions, groups),
    ...untranslated(editions),
    ...nameAgreement(groups, editions),
    ...own.findings,
    ...tenses,
    ...editions.flatMap(edition => [
      ...repeatedHeadings(edition, counterparts),
      ...countMismatches(edition),
      ...nameFindings(edition, names),
      ...mixedScripts(edition),
    ]),
  ];
  return withoutExplained(findings, editions);
};

/** For each section those of the other editions that belong to it. */
const counterpartsIn = (groups: readonly Group[]): Counterparts => {
  const places = new Map<SectionFacts, { readonly edition: number; readonly group: Group }>();
  for (const group of groups)
    for (const { edition, section } of members(group)) places.set(section, { edition, group });
  return section => {
    const place = places.get(section);
    const theirs = place === undefined ? [] : members(place.group);
    return new Map(
      theirs.filter(({ edition }) => edition !== place?.edition).map(one => [one.edition, one.section]),
    );
  };
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
