// Sentences that stand letter for letter in another language's edition: left untranslated.

import type { Finding, Passage } from './edition.ts';
import { finding } from './finding.ts';
import { lineIn, type ReadEdition } from './passages.ts';

const SENTENCE_END = /(?<=[.!?…]["”»)]*)\s+(?=["“„«(]?\p{Lu})/u;

interface Sentence {
  readonly text: string;
  readonly start: number;
}

const sentencesOf = ({ text }: Passage): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const part of text.split(SENTENCE_END)) {
    const at = text.indexOf(part, start);
    sentences.push({ text: part, start: at });
    start = at + part.length;
  }
  return sentences;
};

const FEWEST_WORDS = 6;
const FEWEST_SMALL = 4;

/** Prose in words of its own: a name or a title in capitals is written alike in every language. */
const isProse = (text: string): boolean => {
  const words = text.replace(/\S*(?:@|https?:|www\.)\S*/g, ' ').match(/\p{L}+/gu) ?? [];
  return words.length >= FEWEST_WORDS && words.filter(word => /^\p{Ll}/u.test(word)).length >= FEWEST_SMALL;
};

const plain = (text: string): string => text.replace(/[*_`\s]+/g, ' ').trim();

/** Findings on sentences that an edition shares with the reference though their languages differ. */
export const untranslated = ([reference, ...others]: readonly ReadEdition[]): Finding[] => {
  if (reference === undefined) return [];
  const known = new Set(
    reference.sections.flatMap(({ passages }) =>
      passages
        .filter(passage => passage.language === undefined)
        .flatMap(sentencesOf)
        .map(({ text }) => plain(text)),
    ),
  );
  return others
    .filter(({ edition }) => edition.language !== reference.edition.language)
    .flatMap(own => leftIn(own, known, reference.edition.language));
};

const leftIn = (own: ReadEdition, known: ReadonlySet<string>, language: string): Finding[] =>
  own.sections.flatMap(({ section, passages }) =>
    passages.flatMap(passage => {
      // A passage that is foreign as a whole is told by what knows languages.
      if (passage.language !== undefined) return [];
      const left = sentencesOf(passage).find(({ text }) => isProse(text) && known.has(plain(text)));
      if (left === undefined) return [];
      return [
        finding('text-language', {
          language: own.edition.language,
          section: section.id,
          line: lineIn(passage, left.start),
          message: `left as it is in the reference (${language}): "${left.text.slice(0, 60)}…"`,
        }),
      ];
    }),
  );
