// What a document says, without its form: the facts it names, its words, and the fingerprint of both.

import { createHash } from 'node:crypto';
import type { Doc, Inline, Node } from './model.ts';
import { unknownType } from './unknown.ts';

type Paragraphs = readonly (readonly Inline[])[];

/** The document's runs of words, one for each paragraph or heading, in reading order. */
const paragraphs = (nodes: readonly Node[]): Paragraphs =>
  nodes.flatMap((node): Paragraphs => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [node.content ?? []];
      case 'bulletList':
      case 'orderedList':
        return node.content.flatMap(item => paragraphs(item.content));
      case 'blockquote':
        return paragraphs(node.content);
      default:
        return unknownType('node', node);
    }
  });

/** The fact a run of words is bound to, if it is. */
const boundRef = (node: Inline): string | undefined => {
  if (node.type === 'hardBreak') return undefined;
  return node.marks?.find(mark => mark.type === 'bound')?.attrs.ref;
};

const refsOf = (node: Inline): readonly string[] => {
  const bound = boundRef(node);
  return [...(bound ? [bound] : []), ...(node.type === 'fact' ? [node.attrs.ref] : [])];
};

/** The facts some inline nodes name, each once, in the order they first appear. */
export const inlineFactRefs = (nodes: readonly Inline[]): string[] => [...new Set(nodes.flatMap(refsOf))];

/** The facts a document names, by reference or by bound span, each once, in the order they first appear. */
export const factRefs = (doc: Doc): string[] => inlineFactRefs(paragraphs(doc.content).flat());

const spoken = (node: Inline): string => {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'fact':
      return node.attrs.text ?? `{${node.attrs.ref}}`;
    case 'hardBreak':
      return '\n';
    default:
      return unknownType('node', node);
  }
};

/** Inline nodes as plain words; facts as they were resolved, else by name in braces. */
export const plainInline = (nodes: readonly Inline[]): string => nodes.map(spoken).join('');

/** The document's plain words, a paragraph a line; facts as they were resolved, else by name in braces. */
export const plainText = (doc: Doc): string => paragraphs(doc.content).map(plainInline).join('\n');

// Control characters stand around fact names, since no text can hold them: words in braces stay words.
const FACT = '\u0001';
const BOUND = '\u0002';

const printedNode = (node: Inline): string => {
  if (node.type === 'fact') return `${FACT}${node.attrs.ref}${FACT}`;
  return node.type === 'text' ? node.text : ' ';
};

/** Opens a bound span, or closes it with the name of its fact. */
const opened = (ref: string | undefined): string => (ref ? BOUND : '');
const closed = (ref: string | undefined): string => (ref ? `${BOUND}${ref}${BOUND}` : '');

const printed = (nodes: readonly Inline[]): string => {
  let out = '';
  let within: string | undefined;
  for (const node of nodes) {
    const bound = boundRef(node);
    if (bound !== within) out += closed(within) + opened(bound);
    within = bound;
    out += printedNode(node);
  }
  return out + closed(within);
};

/**
 * Twelve hexadecimal digits of SHA-256 over a document's words and the names of its facts. Formatting, white space,
 * forms and resolved values do not count: the fingerprint changes when there is something to translate again.
 */
export const fingerprint = (doc: Doc): string => {
  const words = paragraphs(doc.content).map(printed).join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
};
