// Reads the small Markdown of the content files into the block document; strict, so that a slip is found when it is made.

import { canonical } from '../canonical.ts';
import type { Doc, Inline, ListItem, Node } from '../model.ts';
import { MarkdownError } from './error.ts';
import { readInline } from './parse-inline.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

type ListType = 'bulletList' | 'orderedList';

const isBlank = (line: Line | undefined): boolean => !line || /^ *$/.test(line.text);
const indent = (line: Line): number => /^ */.exec(line.text)?.[0].length ?? 0;
const without = (line: Line, width: number): Line => ({
  ...line,
  text: line.text.slice(Math.min(indent(line), width)),
});
const bare = (line: Line): Line => without(line, indent(line));

/** Lines this much further in than a list's first marker belong to the item above them. */
const INSIDE = 2;

/** The marker a line opens a list item with: its width, and for numbers which one. */
const marker = (line: Line, type: ListType, next: number): number | null => {
  if (type === 'bulletList') return /^-(?: +|$)/.exec(line.text)?.[0].length ?? null;
  const found = /^(\d{1,4})\.(?: +|$)/.exec(line.text);
  // Only 1 opens a list, and only the next number goes on: a line that begins with "24. April" is a sentence.
  return found && (found[1] === '1' || Number(found[1]) === next) ? found[0].length : null;
};

const opensList = (line: Line): ListType | null => {
  if (marker(line, 'bulletList', 1) !== null) return 'bulletList';
  return marker(line, 'orderedList', 1) !== null ? 'orderedList' : null;
};

const isHeading = (line: Line): boolean => /^#{1,6}(?: |$)/.test(line.text);
const isQuote = (line: Line): boolean => line.text.startsWith('>');
const opensBlock = (line: Line): boolean => isHeading(line) || isQuote(line) || opensList(line) !== null;
/** A line that ends in a backslash which is not itself escaped. */
const isBroken = (line: Line | undefined): boolean => /(?:^|[^\\])(?:\\\\)*\\$/.test(line?.text ?? '');

/** Takes blocks from a run of lines, one after the other. */
class BlockReader {
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  read(): readonly Node[] {
    const nodes: Node[] = [];
    for (;;) {
      while (this.#at < this.#lines.length && isBlank(this.#lines[this.#at])) this.#at += 1;
      const line = this.#lines[this.#at];
      if (!line) return nodes;
      nodes.push(this.#block(bare(line)));
    }
  }

  #block(line: Line): Node {
    if (isHeading(line)) return this.#heading(line);
    if (isQuote(line)) return this.#quote();
    const list = opensList(line);
    return list ? this.#list(list) : this.#paragraph();
  }

  #take(): Line {
    const line = this.#lines[this.#at];
    this.#at += 1;
    return line ?? { text: '', number: 0 };
  }

  /** Takes lines from the one we stand at, as long as the test holds. */
  #takeWhile(holds: (line: Line) => boolean): Line[] {
    const taken: Line[] = [];
    for (let line = this.#lines[this.#at]; line && holds(line); line = this.#lines[this.#at])
      taken.push(this.#take());
    return taken;
  }

  #inline(lines: readonly Line[]): readonly Inline[] {
    return readInline(lines.map(line => line.text.replace(/^ +| +$/g, '')).join('\n'), lines[0]?.number ?? 0);
  }

  #heading(first: Line): Node {
    const [, signs = '', words = ''] = /^(#+) *(.*)$/.exec(first.text) ?? [];
    if (signs.length !== 2 && signs.length !== 3) {
      throw new MarkdownError(first.number, `"${signs}" heading; there are ## and ###`);
    }
    this.#at += 1;
    const lines: Line[] = [{ text: words, number: first.number }];
    while (isBroken(lines.at(-1)) && !isBlank(this.#lines[this.#at])) lines.push(this.#take());
    const content = this.#inline(lines);
    if (content.length === 0) throw new MarkdownError(first.number, 'a heading without words');
    return { type: 'heading', attrs: { level: signs.length === 2 ? 2 : 3 }, content };
  }

  #quote(): Node {
    const lines = this.#takeWhile(line => isQuote(bare(line)));
    const inside = lines.map(line => ({ ...line, text: bare(line).text.replace(/^> ?/, '') }));
    return { type: 'blockquote', content: new BlockReader(inside).read() };
  }

  #paragraph(): Node {
    const first = this.#take();
    const lines = [first, ...this.#takeWhile(line => !isBlank(line) && !opensBlock(bare(line)))];
    const comment = lines.find(line => line.text.trimStart().startsWith('<!--'));
    if (comment)
      throw new MarkdownError(comment.number, '"<!--" within a text; write \\<!-- for the signs themselves');
    return { type: 'paragraph', content: this.#inline(lines) };
  }

  #list(type: ListType): Node {
    const margin = indent(this.#lines[this.#at] ?? { text: '', number: 0 });
    const items: ListItem[] = [];
    for (let width = this.#itemAhead(type, margin, 1); width !== null; ) {
      items.push(this.#item(type, margin, width, items.length + 2));
      width = this.#itemAhead(type, margin, items.length + 1);
    }
    return { type, content: items };
  }

  /** Steps over blank lines to the list's next item, and gives the width of its marker; null where the list is over. */
  #itemAhead(type: ListType, margin: number, next: number): number | null {
    const ahead = this.#pastBlank();
    const line = this.#lines[ahead];
    const width = line && indent(line) < margin + INSIDE ? marker(bare(line), type, next) : null;
    if (width !== null) this.#at = ahead;
    return width;
  }

  #item(type: ListType, margin: number, width: number, next: number): ListItem {
    const first = bare(this.#take());
    const lines: Line[] = [{ ...first, text: first.text.slice(width) }];
    const belongs = (line: Line): boolean => {
      if (isBlank(line))
        return indent(this.#lines[this.#pastBlank()] ?? { text: '', number: 0 }) >= margin + INSIDE;
      if (indent(line) >= margin + INSIDE) return true;
      // The next line of a sentence may stand at the margin, as people wrap lines by hand.
      return !isBlank(lines.at(-1)) && !opensBlock(bare(line)) && marker(bare(line), type, next) === null;
    };
    for (let line = this.#lines[this.#at]; line && belongs(line); line = this.#lines[this.#at]) {
      lines.push(without(this.#take(), margin + width));
    }
    const content = new BlockReader(lines).read();
    return { type: 'listItem', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
  }

  #pastBlank(): number {
    let ahead = this.#at;
    while (ahead < this.#lines.length && isBlank(this.#lines[ahead])) ahead += 1;
    return ahead;
  }
}

/**
 * Reads a text of the content format (docs/content-format.md) into its block document, in normal form.
 * @param text the Markdown; an empty one is an empty document
 * @param firstLine the number of its first line in the file it stands in, for messages
 * @throws MarkdownError
 */
export const parseMarkdown = (text: string, firstLine = 1): Doc => {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.replaceAll('\t', '    '), number: firstLine + index }));
  return canonical({ type: 'doc', content: new BlockReader(lines).read() });
};

/**
 * Reads a text that is one line of words: a title, a summary.
 * @throws MarkdownError also where the text has more than one paragraph, or other blocks
 */
export const parseMarkdownLine = (text: string, firstLine = 1): readonly Inline[] => {
  const [first, second] = parseMarkdown(text, firstLine).content;
  if (first === undefined) return [];
  if (second !== undefined || first.type !== 'paragraph') {
    throw new MarkdownError(firstLine, 'more than one paragraph where one line of words belongs');
  }
  return first.content ?? [];
};
