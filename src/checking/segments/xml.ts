// A small streaming XML reader: tags and text in order. No DTD, no external entities: what they would expand to is dropped.

import { InputError } from '../../reading/input-error.ts';

export type XmlEvent =
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const numeric = (body: string): string => {
  const code =
    body.startsWith('x') || body.startsWith('X')
      ? Number.parseInt(body.slice(1), 16)
      : Number.parseInt(body, 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#?)([\w]+);/g, (_, hash: string, body: string) =>
        hash === '#' ? numeric(body) : (ENTITIES[body] ?? ''),
      )
    : text;

const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributesOf = (text: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  return attributes;
};

/** Local names only: prefixes say nothing in the formats read here. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const tagEvent = (body: string): XmlEvent | null => {
  if (body.startsWith('?') || body.startsWith('!')) return null;
  if (body.startsWith('/')) return { type: 'close', name: local(body.slice(1).trim()) };
  const name = /^[^\s/>]+/.exec(body)?.[0] ?? '';
  return {
    type: 'open',
    name: local(name),
    attributes: attributesOf(body.slice(name.length)),
    empty: body.endsWith('/'),
  };
};

const ENCLOSED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
];

/** End of a tag: its `>` outside quotation marks. */
const tagEnd = (text: string, from: number): number => {
  let quote = '';
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote === '' && sign === '>') return at + 1;
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
  }
  return -1;
};

/** End of the construct that begins with `<` at `from`: index behind it, or -1 when more text is needed. */
const constructEnd = (text: string, from: number): number => {
  for (const [opener, closer] of ENCLOSED) {
    if (text.startsWith(opener, from)) {
      const end = text.indexOf(closer, from + opener.length);
      return end < 0 ? -1 : end + closer.length;
    }
    if (opener.startsWith(text.slice(from, from + opener.length))) return -1;
  }
  return tagEnd(text, from);
};

const LONGEST = 16 * 1024 * 1024;

/** Turns a stream of text into XML events. */
export class XmlReader {
  private rest = '';
  private started = false;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** The events that are complete with this piece. @throws InputError when it is no XML */
  read(piece: string): XmlEvent[] {
    this.rest += piece;
    if (!this.begins()) return [];
    const { events, left } = drain(this.rest);
    this.rest = left;
    if (left.length > LONGEST) throw new InputError(this.file, 'is damaged: a tag never ends');
    return events;
  }

  /** @throws InputError when the file ends inside a tag */
  end(): void {
    if (this.rest.trim() !== '') throw new InputError(this.file, 'is damaged: it ends inside a tag');
  }

  private begins(): boolean {
    if (this.started) return true;
    this.rest = this.rest.replace(/^\ufeff?\s*/, '');
    if (this.rest === '') return false;
    if (!this.rest.startsWith('<')) throw new InputError(this.file, 'is no XML');
    this.started = true;
    return true;
  }
}

const drain = (text: string): { events: XmlEvent[]; left: string } => {
  const events: XmlEvent[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    const end = constructEnd(text, open);
    if (end < 0) break;
    if (open > at) events.push({ type: 'text', text: unescapeXml(text.slice(at, open)) });
    const construct = text.slice(open, end);
    if (construct.startsWith('<![CDATA[')) events.push({ type: 'text', text: construct.slice(9, -3) });
    else if (!construct.startsWith('<!--')) {
      const event = tagEvent(construct.slice(1, -1));
      if (event !== null) events.push(event);
    }
    at = end;
  }
  return { events, left: text.slice(at) };
};
