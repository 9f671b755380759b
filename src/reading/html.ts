// HTML into blocks and links; what is not shown is not read.

import { parse } from 'parse5';
import { compose } from './compose.ts';
import type { BlockKind, ReadText } from './model.ts';

interface Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'figcaption',
  'address',
  'form',
  'fieldset',
  'hr',
  'pre',
  'body',
  'center',
  'tbody',
  'thead',
]);
const HEADING = /^h[1-6]$/;

const attribute = (node: Node, name: string): string | undefined =>
  node.attrs?.find(attr => attr.name === name)?.value;

const isHidden = (node: Node): boolean => {
  if (HIDDEN.has(node.nodeName) || attribute(node, 'hidden') !== undefined) return true;
  const style = attribute(node, 'style') ?? '';
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
};

interface Frame {
  readonly kind: BlockKind;
}

/** What is left to do on the way through the tree: a node to enter, or one to leave. */
type Step = { readonly node: Node; readonly frame: Frame } | { readonly leave: () => void };

class Collector {
  readonly blocks: { kind: BlockKind; text: string }[] = [];
  readonly links: { text: string; target: string; block: number }[] = [];
  private text = '';

  flush(kind: BlockKind): void {
    const text = this.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') this.blocks.push({ kind, text });
    this.text = '';
  }

  /** Walks the tree with a stack of its own: pages nest deeper than a call stack goes. */
  visit(root: Node, frame: Frame): void {
    const stack: Step[] = [{ node: root, frame }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      if ('leave' in step) step.leave();
      else for (const next of this.enter(step.node, step.frame)) stack.push(next);
    }
  }

  /** Takes in a node; answers what is left to do, the first thing last. */
  private enter(node: Node, frame: Frame): Step[] {
    if (node.nodeName === '#text') {
      this.text += node.value ?? '';
      return [];
    }
    if (isHidden(node)) return [];
    if (node.nodeName === 'br') {
      this.text += ' ';
      return [];
    }
    if (node.nodeName === 'img') this.text += ` ${attribute(node, 'alt') ?? ''} `;
    const inner = frameOf(node, frame);
    if (inner !== null) this.flush(frame.kind);
    const start = this.text.length;
    const leave = (): void => {
      if (node.nodeName === 'a') this.link(node, start);
      if (inner !== null) this.flush(inner.kind);
    };
    const children = (node.childNodes ?? []).map(child => ({ node: child, frame: inner ?? frame }));
    return [{ leave }, ...children.reverse()];
  }

  private link(node: Node, start: number): void {
    const target = attribute(node, 'href');
    if (target === undefined) return;
    const text = this.text.slice(start).replace(/\s+/g, ' ').trim();
    this.links.push({ text, target: target.trim(), block: this.blocks.length });
  }
}

const frameOf = (node: Node, frame: Frame): Frame | null => {
  if (HEADING.test(node.nodeName)) return { kind: 'heading' };
  if (node.nodeName === 'li') return { kind: 'item' };
  if (!BLOCKS.has(node.nodeName)) return null;
  return frame.kind === 'item' ? frame : { kind: 'text' };
};

const find = (node: Node, name: string): Node | null => {
  const stack: Node[] = [node];
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    if (current.nodeName === name) return current;
    for (const child of current.childNodes ?? []) stack.push(child);
  }
  return null;
};

/** `2024-04-24` from the page's own metadata. */
const declaredDate = (html: string): string | undefined =>
  /(?:article:published_time|dc\.date(?:\.issued)?|datePublished|"date")["']?\s*(?:content=|:)\s*["'](\d{4}-\d{2}-\d{2})/i.exec(
    html,
  )?.[1] ??
  /content=["'](\d{4}-\d{2}-\d{2})[^"']*["']\s+(?:name|property)=["'](?:article:published_time|dc\.date)/i.exec(
    html,
  )?.[1];

/** Reads a page. Bold lines and table cells stay text: only real headings are headings. */
export const readHtml = (html: string): ReadText => {
  const document = parse(html) as unknown as Node;
  const root = find(document, 'html');
  const body = find(document, 'body') ?? document;
  const collector = new Collector();
  collector.visit(body, { kind: 'text' });
  collector.flush('text');
  const composed = compose(collector.blocks, collector.links);
  const language = root === null ? undefined : attribute(root, 'lang');
  const date = declaredDate(html);
  return {
    ...composed,
    ...(language === undefined ? {} : { declaredLanguage: language }),
    ...(date === undefined ? {} : { declaredDate: date }),
  };
};

/** The encoding an HTML file names in its first bytes. */
export const htmlCharset = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^<>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
};
