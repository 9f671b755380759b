// Links that lead nowhere, and addresses that one edition has and another should.

import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import { addressOf, isLive, linkFact, linksOf, type PlacedLink } from './link-places.ts';
import type { ReadEdition, SectionFacts } from './passages.ts';
import type { Group } from './section-groups.ts';

/** What one edition links in one group of sections. */
interface Part {
  readonly edition: number;
  readonly home: SectionFacts;
  readonly live: readonly PlacedLink[];
  readonly dead: readonly PlacedLink[];
}

interface World {
  readonly languages: readonly string[];
  /** By edition the addresses that stand anywhere in it. */
  readonly anywhere: readonly ReadonlySet<string>[];
}

/** Findings on links: dead ones in each edition, then addresses of one edition that others lack or have otherwise. */
export const linkFindings = (editions: readonly ReadEdition[], groups: readonly Group[]): Finding[] => {
  const links = editions.map(linksOf);
  const world: World = {
    languages: editions.map(({ edition }) => edition.language),
    anywhere: links.map(own => new Set(own.filter(isLive).map(addressOf))),
  };
  const bySection = links.map(own => {
    const sections = new Map<string, PlacedLink[]>();
    for (const link of own) sections.set(link.section, [...(sections.get(link.section) ?? []), link]);
    return sections;
  });
  const grouped = editions.map(() => new Set<string>());
  const findings = groups.flatMap(group => {
    const parts = partsOf(group, bySection, grouped);
    const lacking = group.others
      .filter(({ sections }) => sections.length === 0)
      .map(({ edition }) => edition);
    return judge(group, parts, lacking, world);
  });
  const loose = links.flatMap((own, edition) =>
    own
      .filter(link => link.dead !== null && !(grouped[edition]?.has(link.section) ?? false))
      .map(link => tellDead(link, undefined, world.languages[edition] ?? '')),
  );
  return [...findings, ...loose];
};

const partsOf = (
  group: Group,
  bySection: readonly ReadonlyMap<string, readonly PlacedLink[]>[],
  grouped: readonly Set<string>[],
): Part[] =>
  [{ edition: group.pivot, sections: [group.reference] }, ...group.others].flatMap(
    ({ edition, sections }) => {
      const [home] = sections;
      if (home === undefined) return [];
      const links = sections.flatMap(({ section }) => {
        grouped[edition]?.add(section.id);
        return bySection[edition]?.get(section.id) ?? [];
      });
      return [
        { edition, home, live: unique(links.filter(isLive)), dead: links.filter(link => link.dead !== null) },
      ];
    },
  );

const unique = (links: readonly PlacedLink[]): PlacedLink[] =>
  links.filter((link, i) => links.findIndex(other => addressOf(other) === addressOf(link)) === i);

/** The addresses that a group should have, each with a link to show. */
const expectedIn = (group: Group, parts: readonly Part[]): Map<string, PlacedLink> => {
  const expected = new Map<string, PlacedLink>();
  for (const { live } of parts) {
    for (const link of live) {
      const address = addressOf(link);
      if (expected.has(address)) continue;
      const having = parts.filter(part => part.live.some(other => addressOf(other) === address));
      if (isExpected(group, parts, having)) expected.set(address, link);
    }
  }
  return expected;
};

/** Most have it, or would if their link were not dead; or the reference has it and is not alone. */
const isExpected = (group: Group, parts: readonly Part[], having: readonly Part[]): boolean => {
  const instead = parts.filter(part => !having.includes(part) && part.dead.length > 0);
  const linked = having.length + instead.length;
  if (linked > parts.length / 2) return true;
  const ofReference = having.some(part => part.edition === group.pivot);
  if (ofReference) return parts.length === 2 || linked >= 2;
  return parts.length > 2 && linked >= 2 && isLeading(parts, having);
};

/** No other address stands in as many editions. */
const isLeading = (parts: readonly Part[], having: readonly Part[]): boolean => {
  const counts = new Map<string, number>();
  for (const { live } of parts.filter(part => !having.includes(part)))
    for (const link of live) counts.set(addressOf(link), (counts.get(addressOf(link)) ?? 0) + 1);
  return Math.max(0, ...counts.values()) < having.length;
};

const hostOf = (address: string): string => address.split('/')[0] ?? '';

/** Each edition has a page of its own on the same server: addresses in its own language. */
const areLocalised = (parts: readonly Part[]): boolean => {
  const all = parts.flatMap(({ live }) => live.map(addressOf));
  return (
    parts.length >= 3 &&
    parts.every(({ live }) => live.length === 1) &&
    new Set(all).size === parts.length &&
    new Set(all.map(hostOf)).size === 1
  );
};

const judge = (group: Group, parts: readonly Part[], lacking: readonly number[], world: World): Finding[] => {
  const expected = areLocalised(parts) ? new Map<string, PlacedLink>() : expectedIn(group, parts);
  const absent = new Set<string>();
  const findings = areLocalised(parts) ? [] : parts.flatMap(part => judgePart(part, expected, absent, world));
  // What is told missing of one edition is told of those that lack the whole section too.
  const gone = lacking.flatMap(edition =>
    [...absent].flatMap(address => {
      const link = expected.get(address);
      return link === undefined || world.anywhere[edition]?.has(address)
        ? []
        : [tellAbsent(link, undefined, world.languages[edition] ?? '')];
    }),
  );
  return [...findings, ...gone];
};

const judgePart = (
  { edition, home, live, dead }: Part,
  expected: ReadonlyMap<string, PlacedLink>,
  absent: Set<string>,
  { languages, anywhere }: World,
): Finding[] => {
  const language = languages[edition] ?? '';
  const own = anywhere[edition] ?? new Set<string>();
  const here = new Set(live.map(addressOf));
  // What stands elsewhere in the edition is not missing, unless another address stands in its place.
  const missing = [...expected]
    .filter(([address]) => !here.has(address))
    .sort(([a], [b]) => Number(own.has(a)) - Number(own.has(b)));
  const extra = live.filter(link => !expected.has(addressOf(link)));
  const any = [...expected.values()][0];
  const findings = dead.map(link => tellDead(link, missing.shift()?.[1] ?? any, language));
  for (const [address, link] of missing) {
    const other = takeNearest(extra, address);
    if (other !== undefined) findings.push(tellChanged(other, link, language));
    else if (!own.has(address)) {
      absent.add(address);
      findings.push(tellAbsent(link, home, language));
    }
  }
  const known = extra.filter(link => anywhere.some((all, i) => i !== edition && all.has(addressOf(link))));
  return [...findings, ...extra.filter(link => !known.includes(link)).map(link => tellAdded(link, language))];
};

/** Takes the link that stands for an address: on the same server if there is one. */
const takeNearest = (extra: PlacedLink[], address: string): PlacedLink | undefined => {
  if (extra.length === 0) return undefined;
  const at = extra.findIndex(link => hostOf(addressOf(link)) === hostOf(address));
  return extra.splice(Math.max(0, at), 1)[0];
};

const tellDead = (link: PlacedLink, live: PlacedLink | undefined, language: string): Finding =>
  finding('link-dead', {
    language,
    section: link.section,
    line: link.line,
    fact: linkFact(link),
    expected: live === undefined ? null : linkFact(live),
    message: link.dead ?? '',
  });

const tellChanged = (other: PlacedLink, link: PlacedLink, language: string): Finding =>
  finding('fact-changed', {
    language,
    fact: linkFact(other),
    expected: linkFact(link),
    message: `the address is ${other.target}; the other editions have ${link.target}`,
  });

const tellAbsent = (link: PlacedLink, home: SectionFacts | undefined, language: string): Finding =>
  finding('link-dead', {
    language,
    section: home?.section.id ?? null,
    line: home?.section.line ?? null,
    expected: linkFact(link),
    message: `the address ${link.target} is missing; other editions have it`,
  });

const tellAdded = (link: PlacedLink, language: string): Finding =>
  finding('fact-added', {
    language,
    fact: linkFact(link),
    message: `only this edition has the address ${link.target}`,
  });
