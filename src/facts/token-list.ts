// The tokens of a text in order, with their places.

import type { Token } from './token.ts';

/** What stands before a token: nothing, blanks, one line break, a paragraph break. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/**
 * The tokens of one text: what they are, where they stand, and at which of them a fact may begin.
 * There is one such list, filled again for each text: reading many short texts then makes no garbage.
 */
export class TokenList {
  count = 0;
  openers: number[] = [];
  private items: Token[] = [];
  private starts = new Int32Array(4096);
  private ends = new Int32Array(4096);
  private gaps = new Uint8Array(4096);

  clear(): void {
    this.count = 0;
    this.openers = [];
    // What a long text left behind is not kept for the short ones that follow.
    if (this.items.length > 200_000) this.items = [];
  }

  add(token: Token, start: number, end: number, gap: number, opens: boolean): number {
    const index = this.count;
    if (index === this.starts.length) this.grow();
    this.items[index] = token;
    this.starts[index] = start;
    this.ends[index] = end;
    this.gaps[index] = gap;
    if (opens) this.openers.push(index);
    this.count = index + 1;
    return end;
  }

  at(index: number): Token | undefined {
    return index >= 0 && index < this.count ? this.items[index] : undefined;
  }

  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  end(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** What stands before the token; behind the last a paragraph ends. */
  gap(index: number): number {
    return index >= 0 && index < this.count ? (this.gaps[index] ?? GAP.paragraph) : GAP.paragraph;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = copied(this.starts, new Int32Array(size));
    this.ends = copied(this.ends, new Int32Array(size));
    this.gaps = copied(this.gaps, new Uint8Array(size));
  }
}

const copied = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
