// Sections that are missing, added or moved, each told of the edition that stands out.

import type { Finding } from './edition.ts';
import type { Aligned } from './edition-alignment.ts';
import { finding } from './finding.ts';
import type { SectionFacts } from './passages.ts';
import { profile } from './profiles.ts';
import type { Group } from './section-groups.ts';

const SHORTEST = 40;

/** Worth missing: it has a body, or facts of its own. */
const isSubstantial = (section: SectionFacts): boolean => {
  const length = section.section.body.reduce((sum, passage) => sum + passage.text.length, 0);
  return length >= SHORTEST || (section.section.body.length > 0 && profile(section).facts > 0);
};

const label = (section: SectionFacts): string => `"${section.section.heading}"`;

/** All findings on sections as wholes. */
export const sectionFindings = (
  all: readonly Aligned[],
  groups: readonly Group[],
  extra: readonly Group[],
): Finding[] => {
  const languageOf = (edition: number): string => all[edition]?.read.edition.language ?? '';
  return [
    ...groups.flatMap(group => presence(group, languageOf)),
    ...extra.flatMap(group => presence(group, languageOf)),
    ...movedSections(all),
  ];
};

/** Who lacks a section, or who alone has it. */
const presence = (group: Group, languageOf: (edition: number) => string): Finding[] => {
  const { pivot, reference, others } = group;
  if (!isSubstantial(reference)) return [];
  const lacking = others.filter(({ sections }) => sections.length === 0);
  const having = others.length + 1 - lacking.length;
  if (isMissing(pivot, having, lacking.length))
    return lacking.map(({ edition }) =>
      finding('section-missing', {
        language: languageOf(edition),
        section: reference.section.id,
        line: reference.section.line,
        message:
          pivot === 0
            ? `the section ${label(reference)} of the reference is missing`
            : `the section ${label(reference)} of the edition in ${languageOf(pivot)} and others is missing`,
      }),
    );
  const own = [
    { edition: pivot, section: reference },
    ...others.flatMap(({ edition, sections }) => sections.map(section => ({ edition, section }))),
  ];
  return own.map(({ edition, section }) =>
    finding('section-added', {
      language: languageOf(edition),
      section: section.section.id,
      line: section.section.line,
      message:
        pivot === 0
          ? `only this edition has the section ${label(section)}`
          : `the section ${label(section)} is not in the reference`,
    }),
  );
};

/** The others lack it; not: this one alone has it. */
const isMissing = (pivot: number, having: number, lacking: number): boolean =>
  pivot === 0 ? having > 1 || lacking < 2 : having >= 2 && having > lacking;

/** Sections at another place; where most editions agree on it, the reference and its followers are out of place. */
const movedSections = (all: readonly Aligned[]): Finding[] => {
  const [reference] = all;
  if (reference === undefined) return [];
  const others = all.slice(1);
  const moves = others.map(placesOf);
  return reference.read.sections.flatMap((there, i) => {
    const here = others.flatMap((own, k) => {
      const j = moves[k]?.first.get(i);
      const section = own.read.sections[j ?? -1];
      return section === undefined ? [] : [{ own, section, moved: moves[k]?.moved.has(i) ?? false }];
    });
    const moved = here.filter(one => one.moved);
    const agreed = moved.length >= 2 && moved.length > (here.length + 1) / 2;
    const out = agreed ? [{ own: reference, section: there }, ...here.filter(one => !one.moved)] : moved;
    const where = agreed ? 'the other editions' : 'the reference';
    return out.map(({ own, section }) => tellMoved(own, section, agreed ? moved[0]?.section : there, where));
  });
};

/** Places in the reference by the section that stands there first, and those that moved. */
const placesOf = ({ target, moved }: Aligned): { first: Map<number, number>; moved: Set<number> } => {
  const first = new Map<number, number>();
  target.forEach((i, j) => {
    if (i >= 0 && !first.has(i)) first.set(i, j);
  });
  return { first, moved: new Set([...moved].map(j => target[j] ?? -1)) };
};

const tellMoved = (
  own: Aligned,
  section: SectionFacts,
  there: SectionFacts | undefined,
  where: string,
): Finding => {
  const counterpart = there === undefined ? '' : ` ${label(there)}`;
  return finding('section-moved', {
    language: own.read.edition.language,
    section: section.section.id,
    line: section.section.line,
    message: `the section ${label(section)} stands at another place than${counterpart} in ${where}`,
  });
};
