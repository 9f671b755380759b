// Two names for one body in one edition: registered names of the same thing, and phrases that nearly agree.

import { latin } from '../fold.ts';
import type { NameEntry } from '../names.ts';
import type { Finding, Passage } from './edition.ts';
import { finding } from './finding.ts';
import { sameWord } from './name-agreement.ts';
import { lineIn, type Placed, type ReadEdition } from './passages.ts';

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly section: string;
  readonly line: number;
  readonly passage: Passage;
  readonly start: number;
}

// Capitalised words with the small words that names carry between them.
const PHRASE =
  /\p{Lu}[\p{L}\p{M}'’-]+(?:,?\s+(?:(?:de|del|la|las|los|el|y|e|da|do|dos|das|di|of|the|and|for|für|und|der|des|van|en|i|și|si|al|ale|un|за|и|на|και|της|του|των|για)\s+){0,2}\p{Lu}[\p{L}\p{M}'’-]+)+/gu;
const SMALL = 3;

const phrasesOf = ({ sections }: ReadEdition): Phrase[] =>
  sections.flatMap(({ section, passages }) =>
    passages.flatMap(passage =>
      [...passage.text.matchAll(PHRASE)].flatMap(found => {
        if (/^[\p{Lu}\s-]+$/u.test(found[0])) return [];
        const words = (found[0].match(/[\p{L}\p{M}]+/gu) ?? [])
          .map(latin)
          .filter(word => word.length > SMALL);
        return words.length < 3
          ? []
          : [
              {
                text: found[0],
                words,
                section: section.id,
                line: lineIn(passage, found.index),
                passage,
                start: found.index,
              },
            ];
      }),
    ),
  );

const sharedWords = (a: Phrase, b: Phrase): number =>
  a.words.filter(word => b.words.some(other => sameWord(word, other))).length;

/** The same head ("Consejería de Agricultura, …") with another tail; one is not the other shortened. */
const nearlyAgree = (a: Phrase, b: Phrase): boolean => {
  const smaller = Math.min(a.words.length, b.words.length);
  if (smaller < 4) return isMisspelt(a, b);
  const [a1 = '', a2 = ''] = a.words;
  const [b1 = '', b2 = ''] = b.words;
  const shared = sharedWords(a, b);
  const oneDiffers = shared === smaller - 1 && a.words.length === b.words.length && smaller >= 5;
  const heads = sameWord(a1, b1) && sameWord(a2, b2) && shared / smaller >= 0.5 && shared < smaller;
  return heads || (oneDiffers && isMisspelt(a, b));
};

/** Equal but for one word that is a letter or two off inside (not at its end, where inflection lives). */
const isMisspelt = (a: Phrase, b: Phrase): boolean => {
  if (a.words.length !== b.words.length) return false;
  const differing = a.words.flatMap((word, i) =>
    word === b.words[i] ? [] : [[word, b.words[i] ?? ''] as const],
  );
  const [pair] = differing;
  if (pair === undefined || differing.length !== 1) return false;
  const [left, right] = pair;
  if (Math.min(left.length, right.length) < 6 || sameWord(left, right)) return false;
  return edits(left, right) <= 1 && left.slice(-3) === right.slice(-3);
};

/** Edits between two short words. */
const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

const MOST_PHRASES = 400;

const byPhrases = (edition: ReadEdition): Finding[] => {
  const phrases = phrasesOf(edition).slice(0, MOST_PHRASES);
  const distinct = phrases.filter(
    (phrase, i) => phrases.findIndex(other => other.words.join(' ') === phrase.words.join(' ')) === i,
  );
  const findings: Finding[] = [];
  const used = new Set<Phrase>();
  distinct.forEach((later, j) => {
    const earlier = distinct.slice(0, j).find(other => !used.has(other) && nearlyAgree(other, later));
    if (earlier === undefined) return;
    used.add(later);
    findings.push(inconsistent(edition, later, earlier));
  });
  return findings;
};

const asPlaced = (phrase: Phrase): Placed => ({
  kind: 'name',
  value: phrase.text,
  text: phrase.text,
  start: phrase.start,
  end: phrase.start + phrase.text.length,
  weak: false,
  words: false,
  line: phrase.line,
  section: phrase.section,
  passage: phrase.passage,
  inHeading: false,
});

const inconsistent = (edition: ReadEdition, later: Phrase, earlier: Phrase): Finding =>
  finding('name-inconsistent', {
    language: edition.edition.language,
    fact: asPlaced(later),
    expected: asPlaced(earlier),
    message: `"${later.text}" here, "${earlier.text}" in line ${earlier.line}: two names for one body?`,
  });

interface Member {
  readonly ref: string;
  /** Words of its names that its siblings do not have. */
  readonly own: readonly string[];
  readonly shared: readonly string[];
}

const stemsOf = (entry: NameEntry): Set<string> =>
  new Set(
    entry.names.flatMap(({ name }) =>
      (name.match(/[\p{L}\p{M}]+/gu) ?? []).map(latin).filter(word => word.length > SMALL + 1),
    ),
  );

/** Entries of one body that exclude each other ("extremadura/a", "extremadura/b"), by family. */
const familiesOf = (names: readonly NameEntry[]): Member[][] => {
  const families = new Map<string, NameEntry[]>();
  for (const entry of names) {
    const family = entry.ref.split('/')[0] ?? '';
    if (family !== entry.ref) families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return [...families.values()]
    .filter(entries => entries.length > 1)
    .map(entries =>
      entries.map(entry => {
        const mine = [...stemsOf(entry)];
        const others = entries.filter(other => other !== entry).flatMap(other => [...stemsOf(other)]);
        return {
          ref: entry.ref,
          own: mine.filter(word => !others.includes(word)),
          shared: mine.filter(word => others.includes(word)),
        };
      }),
    );
};

const FUZZY_LIMIT = 200;

/** A passage that speaks of a member: its registered name, or in translation two words only it has and one they share. */
const speaksOf = (edition: ReadEdition, member: Member): Placed | null => {
  for (const { names: found } of edition.sections) {
    const exact = found.find(name => name.value === member.ref);
    if (exact !== undefined) return exact;
  }
  for (const { section, passages } of edition.sections) {
    const passage = passages.find(
      candidate => candidate.text.length <= FUZZY_LIMIT && hasWords(candidate.text, member),
    );
    if (passage !== undefined)
      return asPlaced({
        text: passage.text,
        words: [],
        section: section.id,
        line: passage.line,
        passage,
        start: 0,
      });
  }
  return null;
};

const hasWords = (text: string, member: Member): boolean => {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(latin);
  const count = (wanted: readonly string[]): number =>
    wanted.filter(word => words.some(said => sameWord(said, word))).length;
  return count(member.own) >= 2 && count(member.shared) >= 1;
};

/** Two registered names of one body in one edition. */
const byRegister = (edition: ReadEdition, names: readonly NameEntry[]): Finding[] =>
  familiesOf(names).flatMap(members => {
    const [first, other] = members
      .map(member => speaksOf(edition, member))
      .filter(found => found !== null)
      .sort((a, b) => a.line - b.line);
    if (first === undefined || other === undefined || first.passage === other.passage) return [];
    return [
      finding('name-inconsistent', {
        language: edition.edition.language,
        fact: other,
        expected: first,
        message: `"${other.text}" here, "${first.text}" in line ${first.line}: two names for one body`,
      }),
    ];
  });

/** Findings on names; what the register knows is not said again by likeness. */
export const nameFindings = (edition: ReadEdition, names: readonly NameEntry[]): Finding[] => {
  const registered = byRegister(edition, names);
  return registered.length > 0 ? registered : byPhrases(edition);
};
