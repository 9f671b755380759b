// A word, a number or a sign of a text.

import type { Span } from './contacts.ts';
import type { NumericDate, Shape } from './digits.ts';
import type { Entry, Phrase } from './entries.ts';

/** Types of tokens; a dash is a sign of its own. */
export const TYPE = { none: 0, word: 1, number: 2, sign: 3, dash: 4, span: 5 } as const;

/** What a token is, wherever it stands. All types have the same fields, so that reading one costs the same everywhere. */
export interface Token {
  /** One of TYPE. */
  readonly type: number;
  readonly text: string;
  /** Of words: in lower case. */
  readonly lower: string;
  /** Of words: what the language's tables say. */
  readonly entry: Entry | null;
  /** The entry's roles; none without an entry. */
  readonly roles: number;
  /** The entry's marks. */
  readonly marks: number;
  readonly capital: boolean;
  /** Of numbers: plain decimal; for the other shapes than integer and decimal the digits as they stand. */
  readonly value: string;
  readonly shape: Shape | null;
  readonly date: NumericDate | null;
  /** Of numbers: the value of a whole number in plain digits, without groups or fraction. */
  readonly whole: number | null;
  readonly span: Span | null;
}

/** A word as it is spelled. */
export interface Word extends Token {
  /** Set phrases that may begin with it, longest first. */
  readonly phrases: readonly Phrase[] | null;
  /** A fact may begin here. */
  readonly opens: boolean;
}
