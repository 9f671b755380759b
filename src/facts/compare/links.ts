// Links that lead nowhere, and addresses that one edition has and another should.

import { normaliseUrl } from '../equal.ts';
import type { ComparedEdition, ComparedLink, Finding } from './edition.ts';
import { finding } from './finding.ts';
import { type Placed, type ReadEdition, readEdition } from './passages.ts';

/** What makes a target dead without asking its server; null where it is well formed. */
export const deadReason = (target: string): string | null => {
  const trimmed = target.trim();
  if (trimmed === '') return 'the link has no address';
  if (/^#!?$/.test(trimmed) || /^javascript:/i.test(trimmed)) return `the link leads nowhere ("${trimmed}")`;
  if (/^(?:#|mailto:|tel:|fact:|\/)/i.test(trimmed)) return null;
  if (/^https?:/i.test(trimmed))
    return isWellFormed(trimmed) ? null : `the address is malformed ("${trimmed}")`;
  if (/^(?:https?\/\/|https?:\/[^/]|htp|htttp|www\s|http\s)/i.test(trimmed) || /\s/.test(trimmed))
    return `the address is malformed ("${trimmed}")`;
  return null;
};

const isWellFormed = (target: string): boolean => {
  if (!/^https?:\/\/[^\s/]/i.test(target)) return false;
  try {
    const { hostname } = new URL(target);
    return (
      hostname === 'localhost' ||
      (/^[^.].*\.[\p{L}]{2,}$|^\d+(?:\.\d+){3}$|^\[/u.test(hostname) && !hostname.includes('..'))
    );
  } catch {
    return false;
  }
};

export interface PlacedLink {
  readonly target: string;
  readonly line: number;
  readonly section: string;
  readonly dead: string | null;
}

const sectionAt = (edition: ComparedEdition, line: number): string => {
  let id = edition.sections[0]?.id ?? '';
  let best = -1;
  for (const section of edition.sections) {
    for (const passage of [...section.headings, ...section.body]) {
      if (passage.line <= line && passage.line > best) {
        best = passage.line;
        id = section.id;
      }
    }
  }
  return id;
};

/** Links of the markup and addresses in the text, with their sections. */
export const linksOf = ({ edition, sections }: ReadEdition): PlacedLink[] => {
  const marked = edition.links.map((link: ComparedLink) => ({
    target: link.target,
    line: link.line,
    section: sectionAt(edition, link.line),
    dead: deadReason(link.target),
  }));
  const said = sections.flatMap(section =>
    section.facts
      .filter(fact => fact.kind === 'url')
      .map(fact => ({
        target: fact.value,
        line: fact.line,
        section: fact.section,
        dead: deadReason(fact.value),
      })),
  );
  const known = new Set(marked.map(link => `${link.section} ${link.target}`));
  return [...marked, ...said.filter(link => !known.has(`${link.section} ${link.target}`))];
};

/** Web addresses of an edition that are well formed, with their places. */
export const linkTargets = (edition: ComparedEdition): PlacedLink[] =>
  linksOf(readEdition(edition, [])).filter(link => link.dead === null && isWeb(link.target));

const isWeb = (target: string): boolean => !/^(?:mailto:|tel:|fact:|#|\/)/i.test(target);

const asFact = (link: PlacedLink): Placed => ({
  kind: 'url',
  value: link.target,
  text: link.target,
  start: 0,
  end: 0,
  weak: false,
  words: false,
  line: link.line,
  section: link.section,
  passage: { kind: 'text', text: '', line: link.line, lines: [] },
  inHeading: false,
});

/** Sections of the editions that belong together: by edition, the ids. */
export interface LinkGroup {
  /** For each edition the ids of its sections in this group, empty where it has none. */
  readonly ids: readonly ReadonlySet<string>[];
}

interface Side {
  readonly edition: number;
  readonly language: string;
  readonly links: readonly PlacedLink[];
}

/** Findings on links: dead ones in each edition, then addresses of one edition that others lack. */
export const linkFindings = (editions: readonly ReadEdition[], groups: readonly LinkGroup[]): Finding[] => {
  const sides: Side[] = editions.map((edition, index) => ({
    edition: index,
    language: edition.edition.language,
    links: linksOf(edition),
  }));
  const dead = sides.flatMap(side =>
    side.links.filter(link => link.dead !== null).map(link => deadFinding(side, link, sides, groups)),
  );
  return [...dead, ...missingAddresses(sides, groups, editions)];
};

const groupOf = (groups: readonly LinkGroup[], edition: number, section: string): LinkGroup | undefined =>
  groups.find(group => group.ids[edition]?.has(section));

const liveIn = (side: Side | undefined, ids: ReadonlySet<string> | undefined): PlacedLink[] =>
  side?.links.filter(link => link.dead === null && isWeb(link.target) && ids?.has(link.section)) ?? [];

const deadFinding = (
  side: Side,
  link: PlacedLink,
  sides: readonly Side[],
  groups: readonly LinkGroup[],
): Finding => {
  const group = groupOf(groups, side.edition, link.section);
  const live =
    group === undefined ? undefined : sides.flatMap(other => liveIn(other, group.ids[other.edition]))[0];
  return finding('link-dead', {
    language: side.language,
    section: link.section,
    line: link.line,
    fact: asFact(link),
    expected: live === undefined ? null : asFact(live),
    message: link.dead ?? '',
  });
};

/** Every address of any edition, and who lacks it. */
const missingAddresses = (
  sides: readonly Side[],
  groups: readonly LinkGroup[],
  editions: readonly ReadEdition[],
): Finding[] => {
  const findings: Finding[] = [];
  const addresses = new Map<string, { link: PlacedLink; edition: number }>();
  for (const side of sides) {
    for (const link of side.links) {
      if (link.dead === null && isWeb(link.target) && !addresses.has(normaliseUrl(link.target)))
        addresses.set(normaliseUrl(link.target), { link, edition: side.edition });
    }
  }
  for (const [address, { link, edition }] of addresses) {
    const having = sides.filter(side =>
      side.links.some(other => other.dead === null && normaliseUrl(other.target) === address),
    );
    findings.push(...judge(address, link, edition, having, { sides, groups, editions }));
  }
  return findings;
};

interface World {
  readonly sides: readonly Side[];
  readonly groups: readonly LinkGroup[];
  readonly editions: readonly ReadEdition[];
}

const judge = (
  _address: string,
  link: PlacedLink,
  edition: number,
  having: readonly Side[],
  world: World,
): Finding[] => {
  const { sides, groups } = world;
  const lacking = sides.filter(side => !having.includes(side));
  if (lacking.length === 0) return [];
  const group = groupOf(groups, edition, link.section);
  // Editions whose section has a link of its own instead (dead, or another address) are told elsewhere.
  const replaced = lacking.filter(side =>
    side.links.some(
      other => group?.ids[side.edition]?.has(other.section) && isWebOrDead(other) && !isShared(other, sides),
    ),
  );
  const bare = lacking.filter(side => !replaced.includes(side));
  const linked = having.length + replaced.length;
  const expectedThere =
    having.some(side => side.edition === 0) || linked > sides.length / 2 || (sides.length > 2 && linked >= 2);
  if (
    expectedThere &&
    !(having.length === 1 && edition === 0 && bare.length === sides.length - 1 && sides.length > 2)
  ) {
    return [
      ...changed(link, edition, replaced, group, world),
      ...bare.map(side => absent(side, link, group, world)),
    ];
  }
  if (replaced.length > 0) return [...changed(link, edition, replaced, group, world)];
  if (having.length === 1 && edition !== 0 && standsForAnother(edition, group, sides)) return [];
  return having.map(side => addedFinding(side, link, edition));
};

/** The reference's address of this section is not in the edition: that its own is another has been told. */
const standsForAnother = (edition: number, group: LinkGroup | undefined, sides: readonly Side[]): boolean =>
  liveIn(sides[0], group?.ids[0]).some(
    link => !sides[edition]?.links.some(own => normaliseUrl(own.target) === normaliseUrl(link.target)),
  );

const isWebOrDead = (link: PlacedLink): boolean => link.dead !== null || isWeb(link.target);
/** The same address in most editions: no replacement for one that is missing. */
const isShared = (link: PlacedLink, sides: readonly Side[]): boolean =>
  link.dead === null &&
  sides.filter(side => side.links.some(other => normaliseUrl(other.target) === normaliseUrl(link.target)))
    .length > 1;

/** Another well-formed address where the reference has this one. */
const changed = (
  link: PlacedLink,
  edition: number,
  replaced: readonly Side[],
  group: LinkGroup | undefined,
  world: World,
): Finding[] => {
  if (edition !== 0) return [];
  return replaced.flatMap(side => {
    const other = side.links.find(
      candidate =>
        candidate.dead === null &&
        group?.ids[side.edition]?.has(candidate.section) &&
        isWeb(candidate.target) &&
        !isShared(candidate, world.sides),
    );
    if (other === undefined) return [];
    return [
      finding('fact-changed', {
        language: side.language,
        fact: asFact(other),
        expected: asFact(link),
        message: `the address is ${other.target}; the reference has ${link.target}`,
      }),
    ];
  });
};

const absent = (side: Side, link: PlacedLink, group: LinkGroup | undefined, world: World): Finding => {
  const id = [...(group?.ids[side.edition] ?? [])][0] ?? null;
  const own = world.editions[side.edition]?.edition.sections.find(section => section.id === id);
  return finding('link-dead', {
    language: side.language,
    section: id,
    line: own?.line ?? null,
    expected: asFact(link),
    message: `the address ${link.target} is missing; other editions have it`,
  });
};

const addedFinding = (side: Side, link: PlacedLink, edition: number): Finding => {
  const own =
    side.edition === edition
      ? link
      : (side.links.find(other => normaliseUrl(other.target) === normaliseUrl(link.target)) ?? link);
  return finding('fact-added', {
    language: side.language,
    fact: asFact(own),
    message: `only this edition has the address ${own.target}`,
  });
};
