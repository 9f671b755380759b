// XML, read with the places of its elements and written with care.
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By names as they are written, `xml:space`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** The file is no whole XML. */
export class XmlError extends Error {
  readonly line: number;

  constructor(line: number, problem: string) {
    super(problem);
    this.name = 'XmlError';
    this.line = line;
  }
}

/** No format of ours nests deeper; Word's tables and controls need some thirty. */
const DEEPEST = 200;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a document as a tree. @throws XmlError where it is not well-formed, with the line */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement & { children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
    line: 1,
  };
  const open = [root];
  const add = (part: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(part);
  };
  parser.on('error', error => {
    throw new XmlError(parser.line, error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: local(name), attributes: { ...attributes }, children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) throw new XmlError(parser.line, 'nested too deeply');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  const [top] = root.children;
  if (top === undefined || typeof top === 'string') throw new XmlError(1, 'no element');
  return top;
}

/** Bytes as the text of an XML document, by its mark or its own word. @throws XmlError */
export function xmlText(bytes: Uint8Array): string {
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  );
  const encoding = markedEncoding(bytes) ?? declared?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError(1, `not written in ${encoding}`);
  }
}

const markedEncoding = ([first, second]: Uint8Array): string | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
};

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const elementsIn = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(isElement).filter(child => name === undefined || child.name === name);

/** Every element of some names below, in reading order; not within one another. */
export const elementsBelow = (element: XmlElement, names: readonly string[]): XmlElement[] =>
  elementsIn(element).flatMap(child => (names.includes(child.name) ? [child] : elementsBelow(child, names)));

export const textIn = (element: XmlElement): string =>
  element.children.map(child => (isElement(child) ? textIn(child) : child)).join('');

/** An attribute by its name without prefix. */
export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes[name] ??
  Object.entries(element.attributes).find(([key]) => local(key) === name && !key.startsWith('xmlns'))?.[1];

// What XML 1.0 cannot hold stands as codes by now; where a title holds it, it is shown as a replacement character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text of an element. */
export const escaped = (text: string): string =>
  text.replace(UNSPEAKABLE, '\uFFFD').replace(/[&<>\r]/g, sign => SIGNS[sign] ?? sign);

type Attributes = Readonly<Record<string, string | undefined>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => {
      const inside = value
        .replace(UNSPEAKABLE, '\uFFFD')
        .replace(/[&<>"\r\n\t]/g, sign => SIGNS[sign] ?? sign);
      return ` ${name}="${inside}"`;
    })
    .join('');

/** An element. @param inside markup that is already written */
export const element = (name: string, attributes: Attributes, inside = ''): string =>
  inside === '' ? `<${name}${written(attributes)}/>` : `${opening(name, attributes)}${inside}</${name}>`;

export const opening = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}>`;

/** An element with others in it, each on a line of its own: only where white space means nothing. */
export const block = (name: string, attributes: Attributes, inside: readonly string[]): string =>
  `${opening(name, attributes)}\n${inside.filter(part => part !== '').join('\n')}\n</${name}>`;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
