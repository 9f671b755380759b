// A text as tokens with the questions the grammars ask of it.

import { type Entry, MARK, ROLE } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, TYPE } from './token.ts';
import { GAP, type TokenList } from './token-list.ts';

export class Scan {
  readonly text: string;
  readonly tokens: TokenList;
  readonly lexicon: Lexicon;

  constructor(text: string, tokens: TokenList, lexicon: Lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  at(index: number): Token | undefined {
    return this.tokens.at(index);
  }

  /** What stands before the token. */
  gap(index: number): number {
    return this.tokens.gap(index);
  }

  start(index: number): number {
    return this.tokens.start(index);
  }

  end(index: number): number {
    return this.tokens.end(index);
  }

  length(index: number): number {
    return this.tokens.end(index) - this.tokens.start(index);
  }

  isWord(index: number): boolean {
    return this.tokens.isWord(index);
  }

  entry(index: number): Entry | null {
    return this.tokens.at(index)?.entry ?? null;
  }

  has(index: number, role: number): boolean {
    return this.tokens.hasRole(index, role);
  }

  marked(index: number, mark: number): boolean {
    return ((this.tokens.at(index)?.marks ?? 0) & mark) !== 0;
  }

  /** Some word of the text has one of these roles. */
  knows(role: number): boolean {
    return (this.tokens.allRoles & role) !== 0;
  }

  knowsMark(mark: number): boolean {
    return (this.tokens.allMarks & mark) !== 0;
  }

  /** The sign at a place, or an empty string. */
  sign(index: number): string {
    return this.tokens.isSign(index) ? (this.tokens.at(index)?.text ?? '') : '';
  }

  number(index: number): Token | null {
    return this.tokens.isNumber(index) ? (this.tokens.at(index) ?? null) : null;
  }

  /** A whole number in plain digits: no groups, no fraction. */
  integer(index: number): number | null {
    return this.tokens.isNumber(index) ? (this.tokens.at(index)?.whole ?? null) : null;
  }

  /** The word at a place in lower case, or an empty string. */
  word(index: number): string {
    return this.tokens.at(index)?.lower ?? '';
  }

  isDash(index: number): boolean {
    return this.tokens.isDash(index);
  }

  /** The token follows the one before it without a space. */
  joined(index: number): boolean {
    return this.tokens.gap(index) === GAP.none;
  }

  /** The token stands in the same paragraph as the one before it. */
  near(index: number): boolean {
    return this.tokens.gap(index) < GAP.paragraph;
  }

  isCapital(index: number): boolean {
    return this.tokens.at(index)?.capital ?? false;
  }

  /** The token begins a line or a sentence, as far as signs tell. */
  beginsSentence(index: number): boolean {
    if (index === 0 || this.tokens.gap(index) >= GAP.line) return true;
    return /^[.!?:•✓*|"“„«(-]$/u.test(this.sign(index - 1));
  }

  skip(from: number, role: number, most = 3): number {
    let index = from;
    while (index - from < most && this.near(index) && this.has(index, role)) index += 1;
    return index;
  }

  slice(
    first: number,
    last: number,
  ): { readonly text: string; readonly start: number; readonly end: number } {
    const start = this.tokens.start(first);
    const end = this.tokens.end(last);
    return { text: this.text.slice(start, end), start, end };
  }
}

export { GAP, MARK, ROLE, TYPE };
