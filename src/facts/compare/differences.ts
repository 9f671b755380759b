// Facts that differ between editions, each told once and of the edition that stands out.

import type { FactValue } from '../model.ts';
import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import { type Difference, matchFacts } from './match.ts';
import type { Placed, ReadEdition, SectionFacts } from './passages.ts';

/** A section of the reference with those of the other editions that belong to it. */
export interface Group {
  readonly reference: SectionFacts;
  readonly others: readonly { readonly edition: number; readonly sections: readonly SectionFacts[] }[];
}

interface Located {
  readonly edition: number;
  readonly group: number;
  /** The edition's own section: where a missing fact should stand. */
  readonly home: SectionFacts | undefined;
  readonly difference: Difference<Placed>;
}

export interface FactOptions {
  /** Compare web addresses too; in documents the rules on links do it. */
  readonly addresses?: boolean;
}

const collect = (groups: readonly Group[], { addresses = false }: FactOptions): Located[] =>
  groups.flatMap((group, index) =>
    group.others.flatMap(({ edition, sections }) => {
      if (sections.length === 0) return [];
      const compared = (fact: Placed): boolean => addresses || fact.kind !== 'url';
      const own = sections.flatMap(section => section.facts).filter(compared);
      const hints = { expected: group.reference.hints, own: sections.flatMap(section => section.hints) };
      return matchFacts(group.reference.facts.filter(compared), own, hints).differences.map(difference => ({
        edition,
        group: index,
        home: sections[0],
        difference,
      }));
    }),
  );

const keyOf = (fact: FactValue): string => `${fact.kind} ${fact.value}`;

/** Facts of sections that found no partner: what is missing in one place may stand there. */
const strays = (groups: readonly Group[], editions: readonly ReadEdition[]): ReadonlySet<string>[] => {
  const grouped = editions.map(() => new Set<SectionFacts>());
  for (const group of groups) {
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

/** Facts of reference sections that an edition lacks as a whole. */
const lost = (groups: readonly Group[], edition: number): ReadonlySet<string> =>
  new Set(
    groups
      .filter(group => group.others.some(other => other.edition === edition && other.sections.length === 0))
      .flatMap(group => group.reference.facts.map(keyOf)),
  );

/** Drops what only moved: missing in one section and new in another of the same edition. */
const withoutMoves = (
  all: readonly Located[],
  groups: readonly Group[],
  editions: readonly ReadEdition[],
): Located[] => {
  const loose = strays(groups, editions);
  const gone = editions.map((_, edition) => lost(groups, edition));
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

/** What the edition makes of the reference's fact, to count who agrees with whom. */
const stance = (difference: Difference<Placed>): string => {
  switch (difference.type) {
    case 'changed':
      return `changed ${keyOf(difference.own)}`;
    case 'pair':
      return `pair ${difference.own.value}`;
    default:
      return difference.type;
  }
};

/** Editions but the reference that take part in a group. */
const present = (group: Group | undefined): number =>
  group?.others.filter(({ sections }) => sections.length > 0).length ?? 0;

/** All findings on facts. */
export const factFindings = (
  groups: readonly Group[],
  editions: readonly ReadEdition[],
  options: FactOptions = {},
): Finding[] => {
  const all = withoutMoves(collect(groups, options), groups, editions);
  const added = all.filter(({ difference }) => difference.type === 'added');
  const rest = all.filter(({ difference }) => difference.type !== 'added');
  return withoutRepeats([...byReference(rest, groups, editions), ...additions(added, groups, editions)]);
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

/** Groups differences by the reference's fact; where most editions agree against it, the reference stands out. */
const byReference = (
  all: readonly Located[],
  groups: readonly Group[],
  editions: readonly ReadEdition[],
): Finding[] => {
  const slots = new Map<Placed, Located[]>();
  for (const located of all) {
    if (located.difference.type === 'added') continue;
    const { expected } = located.difference;
    slots.set(expected, [...(slots.get(expected) ?? []), located]);
  }
  return [...slots.values()].flatMap(slot => {
    const outlier = agreeAgainst(slot, present(groups[slot[0]?.group ?? -1]));
    return outlier === null
      ? slot.flatMap(located => tell(located, editions))
      : tellReference(outlier, slot, editions);
  });
};

/** The stance that more than half of the editions share against the reference, if it is no mere omission of weight. */
const agreeAgainst = (slot: readonly Located[], among: number): Located | null => {
  const counts = new Map<string, Located[]>();
  for (const located of slot) {
    const key = stance(located.difference);
    counts.set(key, [...(counts.get(key) ?? []), located]);
  }
  for (const [key, those] of counts) {
    if (those.length >= 2 && those.length > (among + 1) / 2 && key !== 'year') return those[0] ?? null;
  }
  return null;
};

const tellReference = (
  agreed: Located,
  slot: readonly Located[],
  editions: readonly ReadEdition[],
): Finding[] => {
  const language = editions[0]?.edition.language ?? '';
  const { difference } = agreed;
  const key = stance(difference);
  const rest = slot
    .filter(located => stance(located.difference) !== key)
    .flatMap(located => tell(located, editions));
  if (difference.type === 'added' || (difference.type === 'missing' && difference.soft)) return rest;
  const { expected } = difference;
  if (difference.type === 'missing')
    return [
      finding('fact-added', {
        language,
        fact: expected,
        message: `only this edition says "${expected.text}"`,
      }),
      ...rest,
    ];
  const kind = difference.type === 'pair' ? 'range-to-pair' : 'fact-changed';
  return [
    finding(kind, {
      language,
      fact: expected,
      expected: difference.own,
      message: `"${saying(expected)}" here; the other editions say "${saying(difference.own)}"`,
    }),
    ...rest,
  ];
};

/** The words of a fact; of several days told together all from the first to the last. */
const saying = (fact: Placed): string =>
  fact.value.includes(', ') ? fact.passage.text.slice(fact.start, fact.end) || fact.text : fact.text;

const tell = ({ edition, difference, home }: Located, editions: readonly ReadEdition[]): Finding[] => {
  const language = editions[edition]?.edition.language ?? '';
  switch (difference.type) {
    case 'missing':
      return tellMissing(difference, language, home);
    case 'changed':
      return [
        finding('fact-changed', {
          language,
          fact: difference.own,
          expected: difference.expected,
          message: `"${difference.own.text}" here; the reference says "${difference.expected.text}"`,
        }),
      ];
    case 'pair':
      return [
        finding('range-to-pair', {
          language,
          fact: difference.own,
          expected: difference.expected,
          message: pairMessage(difference),
        }),
      ];
    case 'year':
      return [
        finding('fact-missing', {
          language,
          fact: difference.own,
          expected: difference.expected,
          message: `the year is missing in "${saying(difference.own)}"; the reference says "${saying(difference.expected)}"`,
        }),
      ];
    default:
      return [];
  }
};

const pairMessage = ({ own, expected }: { readonly own: Placed; readonly expected: Placed }): string =>
  expected.value.includes('/')
    ? `"${saying(own)}" names two days; the reference has the range "${saying(expected)}"`
    : `"${saying(own)}" is a range; the reference names the days "${saying(expected)}"`;

/** Spelled small numbers come and go with the style of a language: for a person to look at. */
const isTaste = (fact: Placed): boolean =>
  fact.words && (fact.kind === 'number' || fact.kind === 'ordinal') && Number(fact.value) <= 10;

const tellMissing = (
  { expected, soft }: { readonly expected: Placed; readonly soft: boolean },
  language: string,
  home: SectionFacts | undefined,
): Finding[] => {
  if (soft) return [];
  return [
    finding(expected.kind === 'url' ? 'link-dead' : 'fact-missing', {
      language,
      section: home?.section.id ?? null,
      line: home?.section.line ?? null,
      expected,
      message: `"${expected.text}" of the reference is missing`,
      ...(isTaste(expected) ? { severity: 'review' as const } : {}),
    }),
  ];
};

/** New facts; what most editions share the others lack. */
const additions = (
  all: readonly Located[],
  groups: readonly Group[],
  editions: readonly ReadEdition[],
): Finding[] => {
  const clusters = new Map<string, Located[]>();
  for (const located of all) {
    if (located.difference.type !== 'added') continue;
    const key = `${located.group} ${keyOf(located.difference.own)}`;
    clusters.set(key, [...(clusters.get(key) ?? []), located]);
  }
  return [...clusters.values()].flatMap(cluster =>
    tellAdded(cluster, groups[cluster[0]?.group ?? -1], editions),
  );
};

const tellAdded = (
  cluster: readonly Located[],
  group: Group | undefined,
  editions: readonly ReadEdition[],
): Finding[] => {
  const having = new Set(cluster.map(({ edition }) => edition));
  const among = present(group);
  const first = cluster[0]?.difference;
  if (
    first?.type !== 'added' ||
    (first.soft && cluster.every(({ difference }) => difference.type === 'added' && difference.soft))
  )
    return [];
  if (having.size >= 2 && having.size > (among + 1) / 2) {
    const lacking = [
      { edition: 0, section: group?.reference },
      ...(group?.others
        .filter(({ edition, sections }) => sections.length > 0 && !having.has(edition))
        .map(({ edition, sections }) => ({ edition, section: sections[0] })) ?? []),
    ];
    return lacking.map(({ edition, section }) =>
      finding('fact-missing', {
        language: editions[edition]?.edition.language ?? '',
        section: section?.section.id ?? null,
        line: section?.section.line ?? null,
        expected: first.own,
        message: `"${first.own.text}" is missing; the other editions say it`,
      }),
    );
  }
  const told = new Set<number>();
  return cluster.flatMap(({ edition, difference }) => {
    if (difference.type !== 'added' || difference.soft || told.has(edition)) return [];
    told.add(edition);
    return [
      finding('fact-added', {
        language: editions[edition]?.edition.language ?? '',
        fact: difference.own,
        message: `"${difference.own.text}" is not in the reference`,
        ...(isTaste(difference.own) ? { severity: 'review' as const } : {}),
      }),
    ];
  });
};
