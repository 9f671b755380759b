// The tags and texts of an XML part, one after another, without a tree. No entities but XML's own.

export interface Tag {
  readonly kind: 'open' | 'close';
  /** Without its prefix. */
  readonly name: string;
  readonly empty: boolean;
  /** An attribute by its name without prefix. */
  readonly attribute: (name: string) => string | undefined;
}

export type Markup = Tag | { readonly kind: 'text'; readonly text: string };

// A name is taken whole, so that no part of it is tried as attributes.
const TOKEN = /<(\/?)([\w:.-]+)(?![\w:.-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const numeric = (code: number): string =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';

const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
        (_, hex?: string, decimal?: string, name = '') => {
          if (hex !== undefined) return numeric(Number.parseInt(hex, 16));
          return decimal === undefined ? (ENTITIES[name] ?? '') : numeric(Number.parseInt(decimal, 10));
        },
      )
    : text;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const PATTERNS = new Map<string, RegExp>();

const patternOf = (name: string): RegExp => {
  const pattern = PATTERNS.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, pattern);
  return pattern;
};

const attributeIn =
  (text: string) =>
  (name: string): string | undefined => {
    const found = patternOf(name).exec(text);
    const value = found?.[1] ?? found?.[2];
    return value === undefined ? undefined : withoutEntities(value);
  };

/** Reads XML; what is no tag and no text (comments, instructions, broken tags) is passed over. */
export function* markupOf(xml: string): Generator<Markup> {
  for (const [, slash, name, attributes = '', text] of xml.matchAll(TOKEN)) {
    if (name === undefined) yield { kind: 'text', text: withoutEntities(text ?? '') };
    else
      yield {
        kind: slash === '/' ? 'close' : 'open',
        name: local(name),
        empty: attributes.endsWith('/'),
        attribute: attributeIn(attributes),
      };
  }
}
