// Reads the words of one paragraph: emphasis, links, fact references and bound spans.

import { FACT_FORMS, type FactForm } from '../../facts/model.ts';
import { isFactRef, isLinkAddress } from '../address.ts';
import { canonicalInline } from '../canonical.ts';
import type { Inline, Mark } from '../model.ts';
import { MarkdownError } from './error.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Reads one paragraph's source (lines joined by line feeds) from left to right. */
class InlineReader {
  readonly #source: string;
  readonly #firstLine: number;
  #at = 0;
  #text = '';
  readonly #nodes: Inline[] = [];
  /** Marks that are open, with the place they were opened at. */
  readonly #open = new Map<'bold' | 'italic', number>();
  /** The bracket that is open: where it began, and the first node inside it. */
  #bracket: { readonly at: number; readonly firstNode: number } | null = null;

  constructor(source: string, firstLine: number) {
    this.#source = source;
    this.#firstLine = firstLine;
  }

  read(): readonly Inline[] {
    while (this.#at < this.#source.length) this.#step();
    if (this.#bracket)
      this.#fail('"[" without its "](address)"; write \\[ for the sign itself', this.#bracket.at);
    const unclosed = [...this.#open.values()][0];
    if (unclosed !== undefined)
      this.#fail('emphasis that is not closed; write \\* for the sign itself', unclosed);
    this.#flush();
    return canonicalInline(this.#nodes);
  }

  #fail(problem: string, at = this.#at): never {
    const before = this.#source.slice(0, at).split('\n').length - 1;
    throw new MarkdownError(this.#firstLine + before, problem);
  }

  #step(): void {
    const sign = this.#source[this.#at];
    if (sign === '\\') this.#escape();
    else if (sign === '*') this.#emphasis();
    else if (sign === '{') this.#fact();
    else if (sign === '[') this.#openBracket();
    else if (sign === ']' && this.#bracket) this.#closeBracket();
    else this.#plain();
  }

  #plain(): void {
    this.#text += this.#source[this.#at] ?? '';
    this.#at += 1;
  }

  #escape(): void {
    const next = this.#source[this.#at + 1];
    if (next === undefined || next === '\n') {
      this.#flush();
      this.#nodes.push({ type: 'hardBreak' });
    } else this.#text += PUNCTUATION.test(next) ? next : `\\${next}`;
    this.#at += 2;
  }

  // Emphasis is switched on and off rather than nested, so that overlapping spans need no special care.
  #emphasis(): void {
    const type = this.#source.startsWith('**', this.#at) ? 'bold' : 'italic';
    this.#flush();
    if (!this.#open.delete(type)) this.#open.set(type, this.#at);
    this.#at += type === 'bold' ? 2 : 1;
  }

  #fact(): void {
    const end = this.#source.indexOf('}', this.#at);
    if (end < 0 || this.#source.slice(this.#at, end).includes('\n')) {
      this.#fail('"{" without its "}"; write \\{ for the sign itself');
    }
    const [ref = '', form, ...more] = this.#source.slice(this.#at + 1, end).split('|');
    if (!isFactRef(ref)) this.#fail(`"${ref}" is not the name of a fact, such as event:haskovo-2023.place`);
    if (more.length > 0 || (form !== undefined && !(FACT_FORMS as readonly string[]).includes(form))) {
      this.#fail(`unknown form "${[form, ...more].join('|')}" of ${ref}; there are ${FACT_FORMS.join(', ')}`);
    }
    this.#flush();
    const attrs = form === undefined ? { ref } : { ref, form: form as FactForm };
    this.#nodes.push(this.#marked({ type: 'fact', attrs }));
    this.#at = end + 1;
  }

  #openBracket(): void {
    if (this.#bracket) this.#fail('"[" within a link; write \\[ for the sign itself');
    if (this.#text.endsWith('!') && this.#source[this.#at - 2] !== '\\') {
      this.#fail('a picture within a text; pictures are blocks of their own');
    }
    this.#flush();
    this.#bracket = { at: this.#at, firstNode: this.#nodes.length };
    this.#at += 1;
  }

  #closeBracket(): void {
    const { at, firstNode } = this.#bracket ?? { at: this.#at, firstNode: 0 };
    if (this.#source[this.#at + 1] !== '(')
      this.#fail('"[words]" without "(address)"; write \\[ for the sign itself', at);
    this.#flush();
    this.#at += 2;
    const mark = this.#target(at);
    const inside = this.#nodes.splice(firstNode);
    if (inside.every(node => node.type === 'hardBreak')) this.#fail('a link without words', at);
    for (const node of inside) {
      this.#nodes.push(node.type === 'hardBreak' ? node : { ...node, marks: [mark, ...(node.marks ?? [])] });
    }
    this.#bracket = null;
  }

  /** Reads `address)` or `fact:ref "old value")`, the opening parenthesis being behind us. */
  #target(from: number): Mark {
    const address = this.#address(from);
    const value = this.#source[this.#at] === ' ' ? this.#quoted(from) : undefined;
    if (this.#source[this.#at] !== ')') this.#fail('a link whose "(" is not closed', from);
    this.#at += 1;
    if (address.startsWith('fact:')) return this.#bound(address.slice(5), value, from);
    if (value !== undefined) this.#fail('a title on a link; only a bound span has a value in quotes', from);
    if (!isLinkAddress(address)) this.#fail(`"${address}" is not an http, https or mailto address`, from);
    return { type: 'link', attrs: { href: address } };
  }

  #bound(ref: string, value: string | undefined, from: number): Mark {
    if (!isFactRef(ref))
      this.#fail(`malformed fact link "fact:${ref}"; it is written fact:event:haskovo-2023.place`, from);
    return { type: 'bound', attrs: value === undefined ? { ref } : { ref, value } };
  }

  #address(from: number): string {
    let depth = 0;
    let address = '';
    for (; this.#at < this.#source.length; this.#at += 1) {
      let sign = this.#source[this.#at] ?? '';
      if (sign === ' ' || sign === '\n' || (sign === ')' && depth === 0)) return address;
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (sign === '\\') {
        this.#at += 1;
        sign = this.#source[this.#at] ?? '';
      }
      address += sign;
    }
    return this.#fail('a link whose "(" is not closed', from);
  }

  #quoted(from: number): string {
    const found = /^ "((?:[^"\\\n]|\\.)*)"/.exec(this.#source.slice(this.#at));
    if (!found) this.#fail('a space in an address, or a value whose quotes are not closed', from);
    this.#at += found[0].length;
    return (found[1] ?? '').replace(/\\(.)/g, '$1');
  }

  #flush(): void {
    if (this.#text !== '') this.#nodes.push(this.#marked({ type: 'text', text: this.#text }));
    this.#text = '';
  }

  #marked<N extends Inline>(node: N): N {
    return this.#open.size === 0 ? node : { ...node, marks: [...this.#open.keys()].map(type => ({ type })) };
  }
}

/**
 * Reads the inline form of the content format.
 * @param source one paragraph's lines, joined by line feeds
 * @param line the number of the first of them in its file, for messages
 * @throws MarkdownError
 */
export const readInline = (source: string, line: number): readonly Inline[] =>
  new InlineReader(source, line).read();
