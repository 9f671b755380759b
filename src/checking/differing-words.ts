// Which words of two phrases in one language differ: "Ministry of *Health*", "Ministry of *Labour*".

import type { Mark } from './locate.ts';

interface Word extends Mark {
  readonly key: string;
}

const wordsIn = (text: string, { start, end }: Mark): Word[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLocaleLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }));

/** Words that follow each other are one mark. */
const joined = (text: string, words: readonly Word[]): Mark[] => {
  const marks: Mark[] = [];
  for (const { start, end } of words) {
    const last = marks.at(-1);
    if (last !== undefined && /^[\s,]*$/.test(text.slice(last.end, start)))
      marks[marks.length - 1] = { start: last.start, end };
    else marks.push({ start, end });
  }
  return marks;
};

/** Narrows the mark of a phrase to the words that the other phrase lacks; the whole phrase where that leaves nothing. */
export const differingWords = (text: string, mark: Mark, other: string, otherMark: Mark): readonly Mark[] => {
  const there = new Set(wordsIn(other, otherMark).map(({ key }) => key));
  const marks = joined(
    text,
    wordsIn(text, mark).filter(({ key }) => !there.has(key)),
  );
  return marks.length > 0 ? marks : [mark];
};
