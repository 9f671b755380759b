// The words met so far, each made once: what a word is is found by its letters, without cutting it out of the text.

import type { Word } from './token.ts';

const SLOTS = 1 << 15;
const FULL = SLOTS / 2;
/** Longer words are no words of a language; they are made anew each time. */
const LONGEST = 64;
const USUAL = 12;

/** What stands in a slot, side by side so that one look into memory brings it all. */
const SLOT = { number: 0, hash: 1, begin: 2, length: 3, size: 4 } as const;

/** An open-addressed table: a look costs one comparison of letters, most often. */
export class Vocabulary {
  private readonly make: (text: string) => Word;
  private words: Word[] = [];
  /** By slot: the number of a word plus one (0 where the slot is empty), its hash, and where its letters are. */
  private slots = new Int32Array(0);
  /** The letters of all words, one behind the other. */
  private letters = new Uint16Array(0);
  private used = 0;

  constructor(make: (text: string) => Word) {
    this.make = make;
  }

  /**
   * The word that stands in a text.
   * @param units the text's UTF-16 units
   * @param hash of the units from `start` to `end`, all 32 bits
   */
  at(text: string, units: Uint16Array, start: number, end: number, hash: number): Word {
    const length = end - start;
    if (length > LONGEST) return this.make(text.slice(start, end));
    if (this.words.length >= FULL || this.used + LONGEST > this.letters.length) this.empty();
    const { slots } = this;
    let slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * SLOT.size;
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0) return this.add(units.subarray(start, end), hash, slot);
      if (
        slots[slot + SLOT.hash] === hash &&
        slots[slot + SLOT.length] === length &&
        this.spells(slots[slot + SLOT.begin] ?? 0, units, start, length)
      ) {
        const word = this.words[number - 1];
        if (word !== undefined) return word;
      }
      slot = (slot + SLOT.size) & (SLOTS * SLOT.size - 1);
    }
  }

  private spells(begin: number, units: Uint16Array, start: number, length: number): boolean {
    const { letters } = this;
    for (let i = 0; i < length; i++) if (letters[begin + i] !== units[start + i]) return false;
    return true;
  }

  private add(spelled: Uint16Array, hash: number, slot: number): Word {
    // A slice would hold the whole text in memory for as long as the word is known.
    const word = this.make(String.fromCharCode(...spelled));
    this.letters.set(spelled, this.used);
    this.words.push(word);
    this.slots[slot] = this.words.length;
    this.slots[slot + SLOT.hash] = hash;
    this.slots[slot + SLOT.begin] = this.used;
    this.slots[slot + SLOT.length] = spelled.length;
    this.used += spelled.length;
    return word;
  }

  private empty(): void {
    this.words = [];
    this.used = 0;
    this.slots = new Int32Array(SLOTS * SLOT.size);
    this.letters = new Uint16Array(FULL * USUAL);
  }
}
