// The tokens of a text in order, with their places.

import { type Token, TYPE } from './token.ts';

/** What stands before a token: nothing, blanks, one line break, a paragraph break. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** The grammars look this far behind the last token and before the first without asking whether one is there. */
const MARGIN = 16;

/**
 * The tokens of one text: what they are, where they stand, and at which of them a fact may begin. What is asked most
 * lies in plain arrays. There is one such list, filled again for each text: reading many short texts makes no garbage.
 */
export class TokenList {
  count = 0;
  /** What some token of the text is: most texts have no label, no street, no hour, and need not be asked for one. */
  allRoles = 0;
  allMarks = 0;
  openers: number[] = [];
  private items: Token[] = [];
  private starts = new Int32Array(4096);
  private ends = new Int32Array(4096);
  private gaps = new Uint8Array(4096).fill(GAP.paragraph);
  private types = new Uint8Array(4096);
  private roles = new Int32Array(4096);

  clear(): void {
    this.count = 0;
    this.allRoles = 0;
    this.allMarks = 0;
    this.openers = [];
    // What a long text left behind is not kept for the short ones that follow.
    if (this.items.length > 200_000) this.items = [];
  }

  add(token: Token, start: number, end: number, gap: number, opens: boolean): number {
    const index = this.count;
    const place = index + MARGIN;
    if (place + MARGIN >= this.starts.length) this.grow();
    this.items[index] = token;
    this.starts[place] = start;
    this.ends[place] = end;
    this.gaps[place] = gap;
    this.types[place] = token.type;
    this.roles[place] = token.roles;
    this.allRoles |= token.roles;
    this.allMarks |= token.marks;
    if (opens) this.openers.push(index);
    this.count = index + 1;
    return end;
  }

  /** Ends the list: behind the last token is nothing, after a paragraph's end. */
  close(): void {
    const place = this.count + MARGIN;
    this.gaps.fill(GAP.paragraph, place, place + MARGIN);
    this.types.fill(TYPE.none, place, place + MARGIN);
    this.roles.fill(0, place, place + MARGIN);
  }

  at(index: number): Token | undefined {
    return index >= 0 && index < this.count ? this.items[index] : undefined;
  }

  start(index: number): number {
    return this.starts[index + MARGIN] ?? 0;
  }

  end(index: number): number {
    return this.ends[index + MARGIN] ?? 0;
  }

  /** What stands before the token; outside the list a paragraph ends. */
  gap(index: number): number {
    return this.gaps[index + MARGIN] ?? GAP.paragraph;
  }

  hasRole(index: number, role: number): boolean {
    return ((this.roles[index + MARGIN] ?? 0) & role) !== 0;
  }

  isWord(index: number): boolean {
    return this.types[index + MARGIN] === TYPE.word;
  }

  isNumber(index: number): boolean {
    return this.types[index + MARGIN] === TYPE.number;
  }

  isDash(index: number): boolean {
    return this.types[index + MARGIN] === TYPE.dash;
  }

  isSign(index: number): boolean {
    const type = this.types[index + MARGIN];
    return type === TYPE.sign || type === TYPE.dash;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = copied(this.starts, new Int32Array(size));
    this.ends = copied(this.ends, new Int32Array(size));
    this.gaps = copied(this.gaps, new Uint8Array(size));
    this.types = copied(this.types, new Uint8Array(size));
    this.roles = copied(this.roles, new Int32Array(size));
  }
}

const copied = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
