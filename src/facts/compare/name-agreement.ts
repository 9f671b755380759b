// The same organisation under two names: listed under one, spoken of under another, where the other editions use one.

import { latin } from '../fold.ts';
import type { Finding, Passage } from './edition.ts';
import { finding } from './finding.ts';
import { lineIn, type Placed, type ReadEdition, type SectionFacts } from './passages.ts';
import type { Group } from './section-groups.ts';

interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const SMALL = 3;

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .map(found => ({
      letters: latin(found[0]),
      start: found.index,
      end: found.index + found[0].length,
      capital: /^\p{Lu}/u.test(found[0]),
    }))
    .filter(word => word.letters.length > SMALL);

/** Where inflection changes a word, its beginning stays. */
export const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  const kept = Math.max(4, Math.min(a.length, b.length) - 3);
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, kept) === b.slice(0, kept);
};

// Longer lines of a list are no names, longer lists no partners.
const LONGEST_NAME = 90;
const LONGEST_LIST = 60;

interface Name {
  readonly text: string;
  readonly words: readonly string[];
  readonly placed: Placed;
}

/** The items of a section's list as names; what stands before a colon is a label. */
const namesIn = ({ section }: SectionFacts): (Name | null)[] => {
  const items = section.body.filter(passage => passage.kind === 'item');
  if (items.length < 3 || items.length > LONGEST_LIST) return [];
  return items.map(passage => {
    const label = /^[^:]{1,40}:\**\s+/.exec(passage.text)?.[0].length ?? 0;
    const text = passage.text.slice(label).replace(/[*_]+/g, '').trim();
    const words = wordsIn(text);
    if (text.length > LONGEST_NAME || words.length < 2 || /\d|[.;!?]$/.test(text)) return null;
    if (words[0]?.capital !== true) return null;
    return { text, words: words.map(word => word.letters), placed: asPlaced(passage, section.id, label) };
  });
};

const asPlaced = (passage: Passage, section: string, start: number, end = passage.text.length): Placed => ({
  kind: 'name',
  value: passage.text.slice(start, end),
  text: passage.text.slice(start, end),
  start,
  end,
  weak: false,
  words: false,
  line: lineIn(passage, start),
  section,
  passage,
  inHeading: passage.kind === 'heading',
});

interface Mention {
  /** Share of the name's words that are said. */
  readonly said: number;
  readonly placed: Placed;
  /** A capitalised word stands in the place of one that is not said. */
  readonly replaced: boolean;
}

const SLACK = 1;

/** The place of a passage that says most of a name's words close together. */
const bestMention = (name: Name, passage: Passage, section: string): Mention | null => {
  const words = wordsIn(passage.text);
  let best: Mention | null = null;
  words.forEach((first, at) => {
    if (!first.capital || !name.words.some(word => sameWord(word, first.letters))) return;
    for (const from of [at, at - 1, at - 2]) {
      const window = words.slice(Math.max(0, from), Math.max(0, from) + name.words.length + SLACK);
      const mention = mentionIn(name, window, passage, section);
      if (mention !== null && mention.said > (best?.said ?? 0)) best = mention;
    }
  });
  return best;
};

const mentionIn = (
  name: Name,
  window: readonly Word[],
  passage: Passage,
  section: string,
): Mention | null => {
  const isSaid = (word: string): boolean => window.some(said => sameWord(word, said.letters));
  const known = (word: Word): boolean => name.words.some(own => sameWord(own, word.letters));
  const said = name.words.filter(isSaid).length / name.words.length;
  const capitals = window.filter(word => word.capital);
  const [first, last] = [capitals[0], capitals.slice(0, name.words.length).at(-1)];
  if (said === 0 || first === undefined || last === undefined) return null;
  const closed = isClosed(passage.text.slice(first.start, last.end));
  return {
    said,
    placed: asPlaced(passage, section, first.start, last.end),
    replaced: closed && capitals.slice(0, name.words.length).some(word => !known(word)),
  };
};

/** No end of a sentence, no comma inside. */
const isClosed = (text: string): boolean => !/[.!?;:,()]/.test(text);

/** Where the sections of a group speak of a name; null where they do not. */
const mentionOf = (name: Name, sections: readonly SectionFacts[]): Mention | null => {
  let best: Mention | null = null;
  for (const { section, passages } of sections) {
    for (const passage of passages) {
      if (passage === name.placed.passage || passage.language !== undefined) continue;
      const mention = bestMention(name, passage, section.id);
      if (mention !== null && mention.said > (best?.said ?? 0)) best = mention;
    }
  }
  return best;
};

const HALF = 0.5;
// The comparison reads every name in every section; beyond this the document is no newsletter.
const MOST_SECTIONS = 120;

const sectionsOf = (group: Group, edition: number): readonly SectionFacts[] =>
  edition === group.pivot
    ? [group.reference]
    : (group.others.find(other => other.edition === edition)?.sections ?? []);

/** Names that an edition lists in one form and uses in another, where most of the others use the listed one. */
export const nameAgreement = (groups: readonly Group[], editions: readonly ReadEdition[]): Finding[] => {
  if (groups.length > MOST_SECTIONS || editions.length < 2) return [];
  return groups.flatMap(list => {
    const names = editions.map((_, edition) => sectionsOf(list, edition).flatMap(namesIn));
    const length = names[0]?.length ?? 0;
    if (length === 0) return [];
    const listing = names.map(own => (own.length === length ? own : []));
    return Array.from({ length }, (_, item) =>
      groups.flatMap(group =>
        disagreements(
          group,
          listing.map(own => own[item] ?? null),
          listing,
          editions,
        ),
      ),
    ).flat();
  });
};

const disagreements = (
  group: Group,
  names: readonly (Name | null)[],
  listing: readonly (readonly (Name | null)[])[],
  editions: readonly ReadEdition[],
): Finding[] => {
  const mentions = names.map((name, edition) =>
    name === null ? null : mentionOf(name, sectionsOf(group, edition)),
  );
  const using = names.filter((_, edition) => mentions[edition]?.said === 1);
  const full = using.length;
  const able = names.filter((_, edition) => sectionsOf(group, edition).length > 0).length;
  if (full === 0 || full * 2 < able) return [];
  return mentions.flatMap((mention, edition) => {
    const name = names[edition];
    if (mention === null || name === undefined || name === null || mention.said === 1) return [];
    // Listed in the body's own language, as it is everywhere, it may be spoken of in the edition's.
    if (using.some(other => other?.text === name.text)) return [];
    if (mention.said < HALF || !mention.replaced || isOther(mention, name, listing[edition] ?? [])) return [];
    return [
      finding('name-inconsistent', {
        language: editions[edition]?.edition.language ?? '',
        fact: mention.placed,
        expected: name.placed,
        message: `"${mention.placed.text}" here, "${name.text}" in line ${name.placed.line}: two names for one body?`,
      }),
    ];
  });
};

/** The words are those of another body of the list. */
const isOther = (mention: Mention, name: Name, listing: readonly (Name | null)[]): boolean => {
  const said = wordsIn(mention.placed.passage.text).map(word => word.letters);
  return listing.some(
    other =>
      other !== null && other !== name && other.words.every(word => said.some(one => sameWord(word, one))),
  );
};
