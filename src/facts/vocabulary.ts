// The words met so far, each made once: what a word is is found by its letters, without cutting it out of the text.

import type { Entry, Phrase } from './lexicon.ts';

/** A word as it is spelled, with what the language's tables say of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly entry: Entry | null;
  /** Set phrases that may begin with it, longest first. */
  readonly phrases: readonly Phrase[] | null;
  readonly capital: boolean;
  /** A fact may begin here. */
  readonly opens: boolean;
}

const SLOTS = 1 << 16;
const FULL = SLOTS * 0.6;
/** Longer words are no words of a language; they are made anew each time. */
const LONGEST = 64;

const spells = (word: Word, text: string, start: number, end: number): boolean => {
  const known = word.text;
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) {
    if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
};

const hashOf = (text: string, start: number, end: number): number => {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
};

/** An open-addressed table: one look costs a hash of the letters and one comparison. */
export class Vocabulary {
  private slots: (Word | undefined)[] = [];
  private size = 0;
  private readonly make: (text: string) => Word;

  constructor(make: (text: string) => Word) {
    this.make = make;
  }

  /** The word that stands in `text` from `start` to `end`. */
  at(text: string, start: number, end: number): Word {
    if (end - start > LONGEST) return this.make(text.slice(start, end));
    if (this.slots.length === 0 || this.size > FULL) this.empty();
    let slot = hashOf(text, start, end);
    for (;;) {
      const word = this.slots[slot];
      if (word === undefined) return this.add(slot, text.slice(start, end));
      if (spells(word, text, start, end)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private add(slot: number, text: string): Word {
    // A slice would hold the whole text in memory for as long as the word is known.
    const word = this.make(detached(text));
    this.slots[slot] = word;
    this.size += 1;
    return word;
  }

  private empty(): void {
    this.slots = new Array<Word | undefined>(SLOTS).fill(undefined);
    this.size = 0;
  }
}

/** A copy of its own: engines keep a slice as a view into its parent. */
const detached = (text: string): string => text.split('').join('');
