// Splits a text into words, numbers and signs, in one pass. Addresses found before are single tokens.

import { CLASS, classOf, isDigitAt, wordEnd } from './characters.ts';
import { contacts, type Span } from './contacts.ts';
import { type NumericDate, readDigits, type Shape } from './digits.ts';
import type { Entry, Lexicon, Phrase } from './lexicon.ts';
import type { Word } from './vocabulary.ts';

/** What stands before a token: nothing, blanks, one line break, a paragraph break. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** A piece of the text. Tokens of every type are made with the same fields, so that the engine that runs us reads them fast. */
export interface Token {
  readonly type: 'word' | 'number' | 'sign' | 'span';
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly text: string;
  /** Of words: in lower case. */
  readonly lower: string;
  readonly entry: Entry | null;
  readonly capital: boolean;
  /** Of numbers: plain decimal; for the other shapes than integer and decimal the digits as they stand. */
  readonly value: string;
  readonly shape: Shape | null;
  readonly date: NumericDate | null;
  readonly span: Span | null;
}

const wordToken = (start: number, end: number, gap: number, word: Word): Token => ({
  type: 'word',
  start,
  end,
  gap,
  text: word.text,
  lower: word.lower,
  entry: word.entry,
  capital: word.capital,
  value: '',
  shape: null,
  date: null,
  span: null,
});

const phraseToken = (text: string, word: Token, end: number, entry: Entry): Token => {
  const all = text.slice(word.start, end);
  return { ...word, end, text: all, lower: all.toLowerCase(), entry };
};

const numberToken = (text: string, start: number, gap: number, lexicon: Lexicon): Token => {
  const lexeme = readDigits(text, start, lexicon);
  const end = start + lexeme.length;
  return {
    type: 'number',
    start,
    end,
    gap,
    text: text.slice(start, end),
    lower: '',
    entry: null,
    capital: false,
    value: lexeme.value,
    shape: lexeme.shape,
    date: lexeme.date ?? null,
    span: null,
  };
};

const signToken = (start: number, end: number, gap: number, text: string): Token => ({
  type: 'sign',
  start,
  end,
  gap,
  text,
  lower: '',
  entry: null,
  capital: false,
  value: '',
  shape: null,
  date: null,
  span: null,
});

const spanToken = (span: Span, gap: number): Token => ({
  type: 'span',
  start: span.start,
  end: span.end,
  gap,
  text: '',
  lower: '',
  entry: null,
  capital: false,
  value: '',
  shape: null,
  date: null,
  span,
});

/** Blanks and line breaks before the next token: what they part, and where they end. */
const gapEnd = (text: string, from: number): number => {
  let at = from;
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== CLASS.blank && kind !== CLASS.newline) break;
  }
  return at;
};

const gapBetween = (text: string, from: number, to: number): number => {
  if (from === to) return GAP.none;
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines += 1;
  return lines === 0 ? GAP.space : lines === 1 ? GAP.line : GAP.paragraph;
};

/** Abbreviations of single letters are one word: `p.m`, `μ.μ`, `n.º`. */
const abbreviationEnd = (text: string, start: number, end: number): number => {
  let last = end;
  while (
    last - start <= 6 &&
    text[last] === '.' &&
    classOf(text.charCodeAt(last + 1)) === CLASS.letter &&
    !isDigitAt(text, last + 2) &&
    classOf(text.charCodeAt(last + 2)) !== CLASS.letter
  ) {
    last += 2;
  }
  return last;
};

/** Where a set phrase ends that begins with the word before `from`; -1 if it does not stand there. */
const phraseEnd = (text: string, from: number, phrase: Phrase): number => {
  let at = from;
  for (const part of phrase.rest) {
    const kind = classOf(part.charCodeAt(0));
    const isWord = kind === CLASS.letter || kind === CLASS.digit;
    const next = gapEnd(text, at);
    const gap = gapBetween(text, at, next);
    if (gap > GAP.line || (!isWord && gap > 0)) return -1;
    if (!saysPart(text, next, part)) return -1;
    at = next + part.length;
    if (isWord && classOf(text.charCodeAt(at)) === CLASS.letter) return -1;
  }
  return at;
};

const saysPart = (text: string, at: number, part: string): boolean =>
  text.startsWith(part, at) || text.slice(at, at + part.length).toLowerCase() === part;

const withPhrase = (text: string, token: Token, phrases: readonly Phrase[]): Token => {
  for (const phrase of phrases) {
    const end = phraseEnd(text, token.end, phrase);
    if (end > 0) return phraseToken(text, token, end, phrase.entry);
  }
  return token;
};

/** Signs at which a fact may begin. */
const OPENING = new Set(['+', '(', '#', '€', '$', '£', '½', '¼', '¾', '−']);

/** The tokens of a text, in order, and the places of those at which a fact may begin. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly openers: readonly number[];
}

class Tokeniser {
  readonly tokens: Token[] = [];
  readonly openers: number[] = [];
  private readonly text: string;
  private readonly lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  run(): Tokens {
    const { text } = this;
    const spans = contacts(text);
    let next = 0;
    let at = 0;
    for (;;) {
      const start = gapEnd(text, at);
      if (start >= text.length) return this;
      const gap = gapBetween(text, at, start);
      at = start;
      const span = spans[next];
      if (span !== undefined && span.start <= at) {
        next += 1;
        if (span.end > at) at = this.push(spanToken(span, gap), true);
      } else at = this.read(at, gap);
    }
  }

  private push(token: Token, opens: boolean): number {
    if (opens) this.openers.push(this.tokens.length);
    this.tokens.push(token);
    return token.end;
  }

  private read(at: number, gap: number): number {
    const kind = classOf(this.text.charCodeAt(at));
    if (kind === CLASS.digit) return this.number(at, gap);
    if (kind === CLASS.letter || kind === CLASS.surrogate) {
      const end = wordEnd(this.text, at);
      if (end > at) return this.word(at, end, gap);
    }
    const sign = this.text.slice(at, at + (kind === CLASS.surrogate ? 2 : 1));
    return this.push(signToken(at, at + sign.length, gap, sign), OPENING.has(sign));
  }

  private number(at: number, gap: number): number {
    const before = this.tokens.length - 1;
    // Letters and digits written as one: the code begins with its letters.
    if (gap === GAP.none && this.tokens[before]?.type === 'word' && this.openers.at(-1) !== before)
      this.openers.push(before);
    return this.push(numberToken(this.text, at, gap, this.lexicon), true);
  }

  private word(at: number, wordEnds: number, gap: number): number {
    const end = wordEnds === at + 1 ? abbreviationEnd(this.text, at, wordEnds) : wordEnds;
    const word = this.lexicon.words.at(this.text, at, end);
    const token = wordToken(at, end, gap, word);
    if (word.phrases === null) return this.push(token, word.opens);
    const phrase = withPhrase(this.text, token, word.phrases);
    return this.push(phrase, word.opens || phrase !== token);
  }
}

/** Splits a text into tokens. Linear in its length. */
export const tokenise = (text: string, lexicon: Lexicon): Tokens => new Tokeniser(text, lexicon).run();
