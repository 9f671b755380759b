// The sentences of a section, each with what helps to recognise it in another language: facts and names.

import type { ComparedSection, Passage } from '../facts/compare/index.ts';
import { sentenceAround } from '../facts/compare/tense.ts';
import { extract, latin } from '../facts/index.ts';

export interface Sentence {
  readonly passage: Passage;
  /** Place of the passage among those of its section. */
  readonly index: number;
  /** Offsets into the passage's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Line of the source at an offset into a passage. */
export const lineOf = (passage: Passage, offset: number): number => {
  let { line } = passage;
  for (const start of passage.lines) {
    if (start.at > offset) break;
    line = start.line;
  }
  return line;
};

/** The sentence around a place, with its closing mark and without the space around it. */
export const spanAround = (text: string, start: number, end: number): { start: number; end: number } => {
  const sentence = sentenceAround(text, start, end);
  const from = Math.max(0, text.lastIndexOf(sentence, start));
  const closing = /^[.!?;…]*["”»)]*/u.exec(text.slice(from + sentence.length))?.[0] ?? '';
  const whole = sentence + closing;
  const indent = whole.length - whole.trimStart().length;
  return { start: from + indent, end: from + whole.trimEnd().length };
};

export const passagesIn = (section: ComparedSection): Passage[] => [...section.headings, ...section.body];

const split = (passage: Passage, index: number): Sentence[] => {
  const sentences: Sentence[] = [];
  let at = 0;
  while (at < passage.text.length) {
    const { start, end } = spanAround(passage.text, at, at);
    if (end <= at) break;
    sentences.push({ passage, index, start, end });
    at = end + (/^\s*/.exec(passage.text.slice(end))?.[0].length ?? 0);
  }
  return sentences;
};

const known = new WeakMap<ComparedSection, readonly Sentence[]>();

/** All sentences of a section, headings first; made once for each section. */
export const sentencesOf = (section: ComparedSection): readonly Sentence[] => {
  const made = known.get(section) ?? passagesIn(section).flatMap(split);
  known.set(section, made);
  return made;
};

export const textOf = ({ passage, start, end }: Sentence): string => passage.text.slice(start, end);

interface Traits {
  readonly facts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const traits = new WeakMap<Sentence, Traits>();

// Long enough to be a name or a word that travels; cut, because endings differ ("Kalamata", "Καλαμάτας").
const STEM = 5;

const traitsOf = (sentence: Sentence, language: string): Traits => {
  const found = traits.get(sentence);
  if (found !== undefined) return found;
  const text = textOf(sentence);
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(latin).filter(word => word.length >= STEM);
  const made = {
    facts: new Set(
      extract(text, sentence.passage.language ?? language).map(({ kind, value }) => `${kind} ${value}`),
    ),
    words: new Set(words.map(word => word.slice(0, STEM))),
  };
  traits.set(sentence, made);
  return made;
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(value => b.has(value)).length;

/** How surely two sentences of different languages say the same: shared facts count twice, shared stems once. */
export const likeness = (
  a: { readonly sentence: Sentence; readonly language: string },
  b: { readonly sentence: Sentence; readonly language: string },
): number => {
  const left = traitsOf(a.sentence, a.language);
  const right = traitsOf(b.sentence, b.language);
  return 2 * shared(left.facts, right.facts) + shared(left.words, right.words);
};
