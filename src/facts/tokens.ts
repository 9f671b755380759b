// Splits a text into words, numbers and signs, in one pass. Addresses found before are single tokens.

import { CLASS, classOf, isApostrophe, isLetterPair, lowered } from './characters.ts';
import { contacts, type Span } from './contacts.ts';
import { readDigits } from './digits.ts';
import { type Entry, MARK, marksOf, type Phrase } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, TYPE, type Word } from './token.ts';
import { GAP, TokenList } from './token-list.ts';

const BARE = {
  text: '',
  lower: '',
  entry: null,
  roles: 0,
  marks: 0,
  capital: false,
  value: '',
  shape: null,
  date: null,
  whole: null,
  span: null,
} as const;

const DASHES = new Set(['-', '–', '—', '‑', '‒', '−', '―', '~']);
/** Signs at which a fact may begin. */
const OPENING = new Set(['+', '(', '#', '€', '$', '£', '½', '¼', '¾', '−']);

interface Sign extends Token {
  readonly opens: boolean;
}

const signToken = (text: string): Sign => {
  const type = DASHES.has(text) ? TYPE.dash : TYPE.sign;
  return { type, ...BARE, text, opens: OPENING.has(text) };
};

/** The usual signs, by their UTF-16 unit: made once. */
const USUAL_SIGNS = 0x2200;
const signs: (Sign | null)[] = Array.from({ length: USUAL_SIGNS }, () => null);
const signOf = (code: number): Sign => {
  const known = signs[code];
  if (known) return known;
  const sign = signToken(String.fromCharCode(code));
  if (code < USUAL_SIGNS) signs[code] = sign;
  return sign;
};

/** A set phrase is one token: its words as they stand, its own entry. */
const phraseToken = (word: Token, text: string, entry: Entry): Token => ({
  type: TYPE.word,
  text,
  lower: text.toLowerCase(),
  entry,
  roles: entry.roles,
  marks: marksOf(entry),
  capital: word.capital,
  value: '',
  shape: null,
  date: null,
  whole: null,
  span: null,
});

const BLANK = 32;

class Tokeniser {
  readonly list = new TokenList();
  private text = '';
  private units = new Uint16Array(4096);
  private hash = 0;

  run(text: string, lexicon: Lexicon): TokenList {
    this.take(text);
    this.list.clear();
    const spans = contacts(text);
    let next = 0;
    let at = 0;
    for (;;) {
      const start = this.tokenStart(at);
      if (start >= text.length) break;
      const gap = this.gapBetween(at, start);
      const span = spans[next];
      if (span === undefined || span.start > start) at = this.read(start, gap, lexicon);
      else {
        next += 1;
        at = this.address(span, start, gap);
      }
    }
    this.list.close();
    return this.list;
  }

  /** An address that begins inside what was just read is none: "14:30@…". */
  private address(span: Span, at: number, gap: number): number {
    const stands = span.start === at || span.start >= this.list.end(this.list.count - 1);
    return stands ? this.list.add({ type: TYPE.span, ...BARE, span }, span.start, span.end, gap, true) : at;
  }

  /** Most words are parted by one blank. */
  private tokenStart(at: number): number {
    const near = this.units[at] === BLANK ? at + 1 : at;
    const kind = this.classAt(near);
    return kind === CLASS.blank || kind === CLASS.newline ? this.gapEnd(near) : near;
  }

  /** Spreads the text out: its units are asked for again and again. */
  private take(text: string): void {
    this.text = text;
    if (text.length >= this.units.length) this.units = new Uint16Array(text.length * 2);
    const { units } = this;
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    // What lies behind is another text's.
    units[text.length] = 0;
  }

  private classAt(at: number): number {
    return classOf(this.units[at] ?? 0);
  }

  /** Where the blanks and line breaks before the next token end. */
  private gapEnd(from: number): number {
    let at = from;
    for (; at < this.text.length; at++) {
      const kind = this.classAt(at);
      if (kind !== CLASS.blank && kind !== CLASS.newline) break;
    }
    return at;
  }

  private gapBetween(from: number, to: number): number {
    if (from === to) return GAP.none;
    if (to === from + 1) return this.units[from] === 10 ? GAP.line : GAP.space;
    let lines = 0;
    for (let at = from; at < to; at++) if (this.units[at] === 10) lines += 1;
    return lines === 0 ? GAP.space : lines === 1 ? GAP.line : GAP.paragraph;
  }

  private read(at: number, gap: number, lexicon: Lexicon): number {
    const kind = this.classAt(at);
    if (kind === CLASS.digit) return this.number(at, gap, lexicon);
    if (kind === CLASS.letter || kind === CLASS.surrogate) {
      const end = this.wordEnd(at);
      if (end > at) return this.word(at, end, gap, lexicon);
    }
    const sign =
      kind === CLASS.surrogate ? signToken(this.text.slice(at, at + 2)) : signOf(this.units[at] ?? 0);
    return this.list.add(sign, at, at + sign.text.length, gap, sign.opens);
  }

  private number(at: number, gap: number, lexicon: Lexicon): number {
    const before = this.list.count - 1;
    // Letters and digits written as one: the code begins with its letters.
    if (
      gap === GAP.none &&
      this.list.isWord(before) &&
      this.list.openers[this.list.openers.length - 1] !== before
    )
      this.list.openers.push(before);
    const { length, value, shape, date } = readDigits(this.text, at, lexicon.language);
    const isPlain = shape === 'integer' && length === value.length;
    const token: Token = {
      type: TYPE.number,
      text: isPlain ? value : this.text.slice(at, at + length),
      lower: '',
      entry: null,
      roles: 0,
      // A numeric date lends its month to the days before it: "13 и 14.11.2023".
      marks: date === undefined ? 0 : MARK.month,
      capital: false,
      value,
      shape,
      date: date ?? null,
      whole: isPlain ? Number(value) : null,
      span: null,
    };
    return this.list.add(token, at, at + length, gap, true);
  }

  /** Where the word that begins at `at` ends, `at` itself where none begins; an apostrophe between letters belongs to it. Leaves its hash. */
  private wordEnd(at: number): number {
    const { units } = this;
    let end = at;
    let hash = 0;
    let code = units[end] ?? 0;
    while (classOf(code) === CLASS.letter) {
      hash = (Math.imul(hash, 31) + code) | 0;
      end += 1;
      code = units[end] ?? 0;
    }
    this.hash = hash;
    return isApostrophe(code) || classOf(code) === CLASS.surrogate ? this.rareWordEnd(at, end, hash) : end;
  }

  private rareWordEnd(at: number, from: number, begun: number): number {
    const { units } = this;
    let end = from;
    let hash = begun;
    for (;;) {
      const code = units[end] ?? 0;
      const kind = classOf(code);
      if (kind === CLASS.letter) end += 1;
      else if (kind === CLASS.surrogate && isLetterPair(this.text, end)) end += 2;
      else if (isApostrophe(code) && end > at && this.classAt(end + 1) === CLASS.letter) end += 1;
      else break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.hash = hash;
    return end;
  }

  private word(at: number, wordEnds: number, gap: number, lexicon: Lexicon): number {
    const end = wordEnds === at + 1 ? this.abbreviationEnd(at, wordEnds) : wordEnds;
    const hash = end === wordEnds ? this.hash : this.hashOf(at, end);
    const word = lexicon.words.at(this.text, this.units, at, end, hash);
    if (word.phrases === null) return this.list.add(word, at, end, gap, word.opens);
    return this.phrase(word, word.phrases, at, end, gap);
  }

  private hashOf(at: number, end: number): number {
    let hash = 0;
    for (let i = at; i < end; i++) hash = (Math.imul(hash, 31) + (this.units[i] ?? 0)) | 0;
    return hash;
  }

  /** Abbreviations of single letters are one word: `p.m`, `μ.μ`, `n.º`. */
  private abbreviationEnd(start: number, end: number): number {
    let last = end;
    while (
      last - start <= 6 &&
      this.text[last] === '.' &&
      this.classAt(last + 1) === CLASS.letter &&
      this.classAt(last + 2) !== CLASS.digit &&
      this.classAt(last + 2) !== CLASS.letter
    ) {
      last += 2;
    }
    return last;
  }

  private phrase(word: Word, phrases: readonly Phrase[], at: number, end: number, gap: number): number {
    // The first letter of what follows rules most phrases out.
    const first = lowered(this.units[this.gapEnd(end)] ?? 0);
    for (const phrase of phrases) {
      if (phrase.first !== first) continue;
      const last = this.phraseEnd(end, phrase);
      if (last < 0) continue;
      const token = phraseToken(word, this.text.slice(at, last), phrase.entry);
      return this.list.add(token, at, last, gap, true);
    }
    return this.list.add(word, at, end, gap, word.opens);
  }

  /** Where a set phrase ends that begins with the word before `from`; -1 if it does not stand there. */
  private phraseEnd(from: number, phrase: Phrase): number {
    let at = from;
    for (const part of phrase.rest) {
      const kind = classOf(part.charCodeAt(0));
      const isWord = kind === CLASS.letter || kind === CLASS.digit;
      const next = this.gapEnd(at);
      const gap = this.gapBetween(at, next);
      if (gap > GAP.line || (!isWord && gap > 0) || !this.says(part, next)) return -1;
      at = next + part.length;
      if (isWord && this.classAt(at) === CLASS.letter) return -1;
    }
    return at;
  }

  private says(part: string, at: number): boolean {
    return this.text.startsWith(part, at) || this.text.slice(at, at + part.length).toLowerCase() === part;
  }
}

const tokeniser = new Tokeniser();

/** Splits a text into tokens, in time linear in its length. The list is good until the next text is split. */
export const tokenise = (text: string, lexicon: Lexicon): TokenList => tokeniser.run(text, lexicon);
