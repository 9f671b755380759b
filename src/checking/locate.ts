// Finds the sentence that holds given words at a given line, and the sentence of another edition that says the same.

import type { ComparedLink, ComparedSection } from '../facts/compare/index.ts';
import { likeness, lineOf, passagesIn, type Sentence, sentencesOf, spanAround } from './sentences.ts';

/** Offsets in UTF-16 units into a passage's text, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** An edition as it was compared. */
export interface PassageSource {
  readonly language: string;
  readonly sections: readonly (ComparedSection & { readonly matches: string | null })[];
  readonly links: readonly ComparedLink[];
}

export type Section = PassageSource['sections'][number];

/** A sentence with the edition and section it stands in. */
export interface Found {
  readonly source: PassageSource;
  readonly section: Section;
  readonly sentence: Sentence;
  readonly marks: readonly Mark[];
}

interface Wanted {
  readonly text: string;
  readonly value: string;
  readonly line: number | null;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Places where the words stand by themselves: the "9" of a "19" is none. */
const placesOf = (text: string, words: string): number[] => {
  const places: number[] = [];
  const open = (at: number, beside: string): boolean =>
    !(LETTER_OR_DIGIT.test(text[at] ?? '') && LETTER_OR_DIGIT.test(beside));
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    if (open(at - 1, words[0] ?? '') && open(at + words.length, words.at(-1) ?? '')) places.push(at);
  }
  return places;
};

const sentenceAt = (section: Section, index: number, start: number, end: number): Sentence | null => {
  const passage = passagesIn(section)[index];
  if (passage === undefined) return null;
  const within = sentencesOf(section).find(
    other => other.index === index && other.start <= start && end <= other.end,
  );
  return within ?? { passage, index, ...spanAround(passage.text, start, end) };
};

/** Finds words in a section at their line. */
const findWords = (source: PassageSource, section: Section, { text, line }: Wanted): Found | null => {
  for (const [index, passage] of passagesIn(section).entries()) {
    if (line !== null && passage.line > line) continue;
    for (const at of placesOf(passage.text, text)) {
      if (line !== null && lineOf(passage, at) !== line) continue;
      const sentence = sentenceAt(section, index, at, at + text.length);
      if (sentence !== null)
        return {
          source,
          section,
          sentence,
          marks: [{ start: at - sentence.start, end: at + text.length - sentence.start }],
        };
    }
  }
  return null;
};

/** The words that an address stands behind. */
const findLink = (source: PassageSource, section: Section, wanted: Wanted): Found | null => {
  const link = source.links.find(({ target, line }) => target === wanted.value && line === wanted.line);
  return link === undefined ? null : findWords(source, section, { ...wanted, text: link.text });
};

/** The first sentence that begins or runs on a line. */
export const findLine = (source: PassageSource, section: Section, line: number | null): Found | null => {
  if (line === null) return null;
  const sentence = sentencesOf(section).find(
    ({ passage, start, end }) => lineOf(passage, start) <= line && lineOf(passage, end - 1) >= line,
  );
  return sentence === undefined ? null : { source, section, sentence, marks: [] };
};

const locate = (source: PassageSource, sections: readonly Section[], wanted: Wanted): Found | null => {
  for (const find of [findWords, findLink]) {
    for (const section of sections) {
      const found = find(source, section, wanted);
      if (found !== null) return found;
    }
  }
  return null;
};

export const groupOf = (section: Section | undefined): string | null => section?.matches ?? null;

/** Sections of an edition that belong to a section of the reference, or all. */
export const belonging = (source: PassageSource, group: string | null): readonly Section[] =>
  group === null ? [] : source.sections.filter(section => section.matches === group);

// One shared fact, or two shared stems.
const LEAST = 2;

/** The sentence of the sections that most likely says what another does. */
export const counterpart = (
  known: Found,
  source: PassageSource,
  sections: readonly Section[],
): Found | null => {
  const mine = { sentence: known.sentence, language: known.source.language };
  let best: Found | null = null;
  let most = LEAST - 1;
  for (const section of sections) {
    for (const sentence of sentencesOf(section)) {
      const score = likeness(mine, { sentence, language: source.language });
      if (score > most) {
        most = score;
        best = { source, section, sentence, marks: [] };
      }
    }
  }
  return best ?? atSamePlace(known, source, sections);
};

/** Sections of one shape: what stands at the same place belongs together. */
const atSamePlace = (known: Found, source: PassageSource, sections: readonly Section[]): Found | null => {
  const [section] = sections;
  if (section === undefined || sections.length > 1) return null;
  const theirs = sentencesOf(section);
  const mine = sentencesOf(known.section);
  const place = mine.indexOf(known.sentence);
  const sentence = theirs[place];
  if (place < 0 || sentence === undefined || theirs.length !== mine.length) return null;
  return { source, section, sentence, marks: [] };
};

/** Tries each wording in turn: the message quotes more of several days told together than the fact's text holds. */
export const locateAny = (
  source: PassageSource,
  sections: readonly Section[],
  texts: readonly (string | undefined)[],
  { value, line }: Pick<Wanted, 'value' | 'line'>,
): Found | null => {
  for (const text of texts) {
    const found = text === undefined ? null : locate(source, sections, { text, value, line });
    if (found !== null) return found;
  }
  return null;
};
