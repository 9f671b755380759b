// Facts that differ between the editions of each group of sections; what only moved from one section to another is dropped.

import type { Finding } from './edition.ts';
import { keyOf, type Located } from './located.ts';
import { factStandings } from './majority.ts';
import { matchFacts } from './match.ts';
import type { Placed, ReadEdition, SectionFacts } from './passages.ts';
import { withoutSharedNames } from './proper-names.ts';
import type { Group } from './section-groups.ts';

export interface FactOptions {
  /** Compare web addresses too; in documents the rules on links do it. */
  readonly addresses?: boolean;
}

const collect = (groups: readonly Group[], { addresses = false }: FactOptions): Located[] =>
  groups.flatMap((group, index) =>
    group.others.flatMap(({ edition, sections }) => {
      if (sections.length === 0) return [];
      const isOfMasthead = group.reference.passages.length === 0;
      const compared = (fact: Placed): boolean =>
        (addresses || fact.kind !== 'url') && (isOfMasthead || fact.masthead !== true);
      const own = sections.flatMap(section => section.facts).filter(compared);
      const hints = { expected: group.reference.hints, own: sections.flatMap(section => section.hints) };
      const differences = matchFacts(
        withoutSharedNames(group.reference.facts.filter(compared), sections),
        withoutSharedNames(own, [group.reference]),
        hints,
      );
      return differences.map(difference => ({ edition, group: index, home: sections[0], difference }));
    }),
  );

/** Facts of sections that found no partner: what is missing in one place may stand there. */
const strays = (groups: readonly Group[], editions: readonly ReadEdition[]): ReadonlySet<string>[] => {
  const grouped = editions.map(() => new Set<SectionFacts>());
  for (const group of groups) {
    if (group.pivot !== 0) continue;
    grouped[0]?.add(group.reference);
    for (const { edition, sections } of group.others)
      for (const section of sections) grouped[edition]?.add(section);
  }
  return editions.map(
    (edition, i) =>
      new Set(
        edition.sections
          .filter(section => !(grouped[i]?.has(section) ?? false))
          .flatMap(section => section.facts.map(keyOf)),
      ),
  );
};

/** Facts of the reference's sections that each edition lacks as a whole. */
const lost = (groups: readonly Group[], editions: number): ReadonlySet<string>[] => {
  const gone = Array.from({ length: editions }, () => new Set<string>());
  for (const { reference, others } of groups) {
    for (const { edition, sections } of others) {
      if (sections.length === 0) for (const fact of reference.facts) gone[edition]?.add(keyOf(fact));
    }
  }
  return gone;
};

/** Drops what only moved: missing in one section and new in another of the same edition. */
const withoutMoves = (
  all: readonly Located[],
  groups: readonly Group[],
  editions: readonly ReadEdition[],
): Located[] => {
  const loose = strays(groups, editions);
  const gone = lost(groups, editions.length);
  const keys = (type: 'missing' | 'added'): ReadonlySet<string> =>
    new Set(
      all.flatMap(({ edition, difference }) => {
        if (difference.type !== type) return [];
        return [`${edition} ${keyOf(difference.type === 'missing' ? difference.expected : difference.own)}`];
      }),
    );
  const missing = keys('missing');
  const added = keys('added');
  return all.filter(({ edition, difference }) => {
    if (difference.type === 'missing') {
      const key = keyOf(difference.expected);
      return !loose[edition]?.has(key) && !added.has(`${edition} ${key}`);
    }
    if (difference.type !== 'added') return true;
    const key = keyOf(difference.own);
    return !gone[edition]?.has(key) && !missing.has(`${edition} ${key}`);
  });
};

/** All findings on facts. */
export const factFindings = (
  groups: readonly Group[],
  editions: readonly ReadEdition[],
  options: FactOptions = {},
): Finding[] => {
  const all = withoutMoves(collect(groups, options), groups, editions);
  return withoutRepeats(factStandings(all, groups, editions));
};

/** The same change twice in one section (heading and text) is one difference. */
const withoutRepeats = (findings: readonly Finding[]): Finding[] => {
  const seen = new Set<string>();
  return findings.filter(({ kind, language, section, fact, expected }) => {
    const key = [kind, language, section, fact?.kind, fact?.value, expected?.kind, expected?.value].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
