// What is pasted, made fit for a text: Word's lists, cells of tables, addresses. What the schema does not know, it leaves out.
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { isLinkAddress } from '../../../../document/address.ts';
import type { Shape } from './schema.ts';

const COMMENTS = /<!--(?!StartFragment|EndFragment)[\s\S]*?-->|<!\[(?:if|endif)[^>]*>/g;
const UNREAD = /<(style|script|title|xml|head|o:p)\b[^>]*>[\s\S]*?<\/\1>/gi;
const WORD_ITEMS = /(?:<p\b[^>]*mso-list:[^>]*>[\s\S]*?<\/p>\s*)+/gi;
const WORD_ITEM = /<p\b[^>]*mso-list:[^>]*>([\s\S]*?)<\/p>/gi;
const NUMBERED = /^[\s(]*(?:\d+|[a-z]|[ivx]+)[.)]/i;

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ');

/** The bullet's span, with those inside of it. */
function withoutBullet(inside: string): { readonly words: string; readonly bullet: string } {
  const at = inside.search(/<span[^>]*mso-list:\s*Ignore/i);
  if (at < 0) return { words: inside, bullet: '' };
  let depth = 0;
  const tag = /<(\/?)span\b[^>]*>/gi;
  tag.lastIndex = at;
  for (let match = tag.exec(inside); match; match = tag.exec(inside)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0)
      return {
        words: inside.slice(0, at) + inside.slice(tag.lastIndex),
        bullet: textOf(inside.slice(at, tag.lastIndex)),
      };
  }
  return { words: inside, bullet: '' };
}

/** Word writes lists as paragraphs with bullets before them. */
const wordLists = (html: string): string =>
  html.replace(WORD_ITEMS, run => {
    const items = [...run.matchAll(WORD_ITEM)].map(match => withoutBullet(match[1] ?? ''));
    const tag = items.every(({ bullet }) => NUMBERED.test(bullet)) ? 'ol' : 'ul';
    return `<${tag}>${items.map(({ words }) => `<li><p>${words}</p></li>`).join('')}</${tag}>`;
  });

/**
 * Styles and handlers within what is pasted are not the browser's to read: the admin's security policy would complain of
 * each. What styles say of bold and italic the schema finds in `data-style`.
 */
const quietTag = (tag: string): string =>
  tag.replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '').replace(/\sstyle\s*=/gi, ' data-style=');

/** HTML from a word processor, a mail or a page, with what the schema alone would read wrongly made right. */
export const cleanedHtml = (html: string): string =>
  wordLists(html.replace(COMMENTS, '').replace(UNREAD, ''))
    .replace(/<(?:img|svg|object|embed|iframe|link|meta)\b[^>]*>/gi, '')
    .replace(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, quietTag)
    .replace(/<span[^>]*Apple-converted-space[^>]*>(?:&nbsp;|\u00a0|\s)*<\/span>/gi, ' ')
    .replace(/<(\/?)(?:td|th)\b[^>]*>/gi, '<$1p>');

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Stops and brackets after an address belong to the sentence, unless the bracket was opened in it. */
function trimmed(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1] ?? '';
    const isOpen =
      last === ')' && address.slice(0, end).split('(').length > address.slice(0, end).split(')').length - 1;
    if (!/[.,;:!?)\]»”’']/.test(last) || isOpen) break;
    end -= 1;
  }
  return address.slice(0, end);
}

const hrefOf = (address: string): string => {
  if (/^www\./i.test(address)) return `https://${address}`;
  return address.includes('://') ? address : `mailto:${address}`;
};

export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** Plain words, with the addresses among them. */
export function withAddresses(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    const href = hrefOf(address);
    if (address === '' || !isLinkAddress(href)) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: address, href });
    done = match.index + address.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

function linked(node: Node, schema: Schema): Node[] {
  const { link } = schema.marks;
  const isTied = node.marks.some(({ type }) => type.name === 'link' || type.name === 'bound');
  if (!link || isTied || !node.text) return [node];
  return withAddresses(node.text).map(({ text, href }) =>
    schema.text(text, href === undefined ? node.marks : link.create({ href }).addToSet(node.marks)),
  );
}

const mapText = (fragment: Fragment, change: (node: Node) => Node[]): Fragment => {
  const nodes: Node[] = [];
  fragment.forEach(node => {
    if (node.isText) nodes.push(...change(node));
    else nodes.push(node.copy(mapText(node.content, change)));
  });
  return Fragment.fromArray(nodes);
};

/** The words of all paragraphs in one line, with a space where one ended. */
function inOneLine(fragment: Fragment, schema: Schema): Fragment {
  const nodes: Node[] = [];
  const add = (node: Node): void => {
    if (node.isTextblock && nodes.length > 0) nodes.push(schema.text(' '));
    if (node.type.name === 'hardBreak') nodes.push(schema.text(' '));
    else if (node.isInline) nodes.push(node);
    else node.forEach(add);
  };
  fragment.forEach(add);
  return Fragment.fromArray(nodes);
}

/** What is about to be put in: addresses become links; into one line only words go. */
export function fittedSlice(slice: Slice, schema: Schema, shape: Shape): Slice {
  const content = mapText(slice.content, node => linked(node, schema));
  if (shape !== 'single') return new Slice(content, slice.openStart, slice.openEnd);
  return new Slice(inOneLine(content, schema), 0, 0);
}
