// The words met so far, each made once: what a word is is found by its letters, without cutting it out of the text.

import type { Word } from './token.ts';

const SLOTS = 1 << 15;
const FULL = SLOTS / 2;
/** Longer words are no words of a language; they are made anew each time. */
const LONGEST = 64;
const USUAL = 12;

/** An open-addressed table: a look costs one comparison of letters, most often. */
export class Vocabulary {
  private readonly make: (text: string) => Word;
  private words: Word[] = [];
  /** By slot: the number of a word plus one, and its hash. */
  private slots = new Int32Array(0);
  private hashes = new Int32Array(0);
  /** The letters of all words, one behind the other, and where each begins. */
  private letters = new Uint16Array(0);
  private begins = new Int32Array(0);

  constructor(make: (text: string) => Word) {
    this.make = make;
  }

  /**
   * The word that stands in a text.
   * @param units the text's UTF-16 units
   * @param hash of the units from `start` to `end`, all 32 bits
   */
  at(text: string, units: Uint16Array, start: number, end: number, hash: number): Word {
    if (end - start > LONGEST) return this.make(text.slice(start, end));
    if (this.isFull()) this.empty();
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return this.add(units, start, end, hash, slot);
      if (this.hashes[slot] === hash && this.spells(number - 1, units, start, end)) {
        const word = this.words[number - 1];
        if (word !== undefined) return word;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private spells(number: number, units: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    const begin = this.begins[number] ?? 0;
    if ((this.begins[number + 1] ?? 0) - begin !== end - start) return false;
    for (let i = end - start - 1; i >= 0; i--) if (letters[begin + i] !== units[start + i]) return false;
    return true;
  }

  private add(units: Uint16Array, start: number, end: number, hash: number, slot: number): Word {
    // A slice would hold the whole text in memory for as long as the word is known.
    const word = this.make(String.fromCharCode(...units.subarray(start, end)));
    const number = this.words.length;
    const begin = this.begins[number] ?? 0;
    this.letters.set(units.subarray(start, end), begin);
    this.begins[number + 1] = begin + end - start;
    this.words.push(word);
    this.slots[slot] = number + 1;
    this.hashes[slot] = hash;
    return word;
  }

  private isFull(): boolean {
    const used = this.begins[this.words.length] ?? 0;
    return this.words.length >= FULL || used + LONGEST > this.letters.length;
  }

  private empty(): void {
    this.words = [];
    this.slots = new Int32Array(SLOTS);
    this.hashes = new Int32Array(SLOTS);
    this.letters = new Uint16Array(FULL * USUAL);
    this.begins = new Int32Array(FULL + 2);
  }
}
