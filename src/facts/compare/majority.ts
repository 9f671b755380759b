// Who stands out: the editions against the reference, or the reference where most of them agree against it.

import { sameDays, withoutYear } from '../edtf.ts';
import type { Finding } from './edition.ts';
import { told, toldAdded, toldLacking, toldOfReference } from './fact-wording.ts';
import { keyOf, type Located } from './located.ts';
import type { Placed, ReadEdition, SectionFacts } from './passages.ts';
import { amount, sameFigure } from './same-figure.ts';
import type { Group } from './section-groups.ts';

/** Editions but the one held against that take part in a group. */
const present = (group: Group | undefined): number =>
  group?.others.filter(({ sections }) => sections.length > 0).length ?? 0;

/** Findings on what differs, each told of who stands out. */
export const factStandings = (
  all: readonly Located[],
  groups: readonly Group[],
  editions: readonly ReadEdition[],
): Finding[] => {
  const languages = editions.map(({ edition }) => edition.language);
  return [...byReference(all, groups, languages), ...additions(all, groups, languages)];
};

/** What the edition makes of the reference's fact, to count who agrees with whom; the unit a figure was read with does not matter. */
const stance = ({ difference }: Located): string => {
  switch (difference.type) {
    case 'changed': {
      const { own, expected } = difference;
      const unit = own.kind === 'money' && amount(own) === amount(expected) ? own.value : amount(own);
      return `changed ${unit}`;
    }
    case 'pair':
      return `pair ${difference.own.value}`;
    default:
      return difference.type;
  }
};

const placeOf = (fact: Placed, group: number): string =>
  `${group} ${fact.section} ${fact.line} ${fact.start} ${fact.kind} ${fact.value}`;

/** Groups differences by the reference's fact; where most editions agree against it, the reference stands out. */
const byReference = (
  all: readonly Located[],
  groups: readonly Group[],
  languages: readonly string[],
): Finding[] => {
  const slots = new Map<string, Located[]>();
  for (const located of all) {
    const { difference, group } = located;
    if (difference.type === 'added') continue;
    const key = placeOf(difference.expected, group);
    slots.set(key, [...(slots.get(key) ?? []), located]);
  }
  return [...slots.values()].flatMap(slot => {
    const group = groups[slot[0]?.group ?? -1];
    const agreed = agreeAgainst(slot, present(group));
    if (agreed === null) return slot.flatMap(located => told(located, languages));
    const rest = slot.filter(located => !agrees(located, agreed)).flatMap(one => told(one, languages));
    return [...toldOfReference(agreed, languages[group?.pivot ?? 0] ?? ''), ...rest];
  });
};

const agrees = (one: Located, other: Located): boolean => {
  if (stance(one) === stance(other)) return true;
  const [a, b] = [one.difference, other.difference];
  return (
    a.type === 'changed' && b.type === 'changed' && (sameFigure(a.own, b.own) || sameDates(a.own, b.own))
  );
};

/** The same days, as a range or one by one, with or without their year. */
const sameDates = (a: Placed, b: Placed): boolean => {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const days = (fact: Placed): string[] => fact.value.split(', ').map(withoutYear);
  return sameDays(days(a), days(b));
};

/** One of those that agree, where more than half of the editions share a stance against the reference. */
const agreeAgainst = (slot: readonly Located[], among: number): Located | null => {
  for (const one of slot) {
    const those = slot.filter(other => agrees(other, one));
    if (those.length >= 2 && those.length > (among + 1) / 2 && one.difference.type !== 'year') return one;
  }
  return null;
};

/** New facts; what most editions share the others lack. */
const additions = (
  all: readonly Located[],
  groups: readonly Group[],
  languages: readonly string[],
): Finding[] => {
  const clusters = new Map<string, Located[]>();
  for (const located of all) {
    if (located.difference.type !== 'added') continue;
    const key = `${located.group} ${keyOf(located.difference.own)}`;
    clusters.set(key, [...(clusters.get(key) ?? []), located]);
  }
  return [...clusters.values()].flatMap(cluster => {
    const group = groups[cluster[0]?.group ?? -1];
    return group === undefined ? [] : tellCluster(cluster, group, languages);
  });
};

const tellCluster = (cluster: readonly Located[], group: Group, languages: readonly string[]): Finding[] => {
  const hard = cluster.flatMap(({ edition, difference }) =>
    difference.type === 'added' && !difference.soft ? [{ edition, fact: difference.own }] : [],
  );
  const [first] = hard;
  if (first === undefined) return [];
  const having = new Set(cluster.map(({ edition }) => edition));
  const isSilent = (sections: readonly SectionFacts[]): boolean =>
    !sections.some(({ facts }) => facts.some(fact => sameFigure(fact, first.fact)));
  if (having.size < 2 || having.size <= (present(group) + 1) / 2) {
    const once = hard.filter(({ edition }, i) => hard.findIndex(one => one.edition === edition) === i);
    return once.map(({ edition, fact }) => toldAdded(fact, languages[edition] ?? ''));
  }
  const lacking = [
    { edition: group.pivot, section: group.reference },
    ...group.others
      .filter(({ edition, sections }) => sections.length > 0 && !having.has(edition) && isSilent(sections))
      .map(({ edition, sections }) => ({ edition, section: sections[0] })),
  ];
  return lacking.map(({ edition, section }) => toldLacking(first.fact, section, languages[edition] ?? ''));
};
