// Text as the PDF's template takes it: paragraphs, lists and quotations of words that are only text and emphasis.

import { factText, headingLevels, itemContent, linkRuns } from '../edition.ts';
import type { BlockView, Inline, Mark, Node } from '../model.ts';
import { unknownType } from '../unknown.ts';

/** A piece of text of one emphasis, or a line break. */
export type Piece =
  | { readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly text: null };

/** Pieces that lead to one place, or nowhere. */
export interface Run {
  readonly href: string | null;
  readonly pieces: readonly Piece[];
}

export type Part =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Part[])[] }
  | { readonly kind: 'quote'; readonly parts: readonly Part[] };

const emphasis = (marks: readonly Mark[]): { bold: boolean; italic: boolean } => {
  const found = { bold: false, italic: false };
  for (const mark of marks) {
    switch (mark.type) {
      case 'bold':
      case 'italic':
        found[mark.type] = true;
        break;
      case 'link':
      case 'bound':
        break; // a run's address, not a piece's look
      default:
        unknownType('mark', mark);
    }
  }
  return found;
};

const piece = (node: Inline): Piece => {
  switch (node.type) {
    case 'text':
      return { text: node.text, ...emphasis(node.marks ?? []) };
    case 'fact':
      return { text: factText(node), ...emphasis(node.marks ?? []) };
    case 'hardBreak':
      return { text: null };
    default:
      return unknownType('node', node);
  }
};

/** Inline nodes as runs. @throws UnknownTypeError */
export const runsOf = (nodes: readonly Inline[]): readonly Run[] =>
  linkRuns(nodes).map(({ href, nodes: inside }) => ({ href: href ?? null, pieces: inside.map(piece) }));

const partsOfNodes = (nodes: readonly Node[], levels: ReadonlyMap<Node, number>): readonly Part[] => {
  const part = (node: Node): Part => {
    switch (node.type) {
      case 'paragraph':
        return { kind: 'paragraph', runs: runsOf(node.content ?? []) };
      case 'heading':
        return { kind: 'heading', level: levels.get(node) ?? 3, runs: runsOf(node.content ?? []) };
      case 'bulletList':
      case 'orderedList':
        return {
          kind: 'list',
          ordered: node.type === 'orderedList',
          items: node.content.map(item => partsOfNodes(itemContent(item), levels)),
        };
      case 'blockquote':
        return { kind: 'quote', parts: partsOfNodes(node.content, levels) };
      default:
        return unknownType('node', node);
    }
  };
  return nodes.map(part);
};

/** A block's body, its headings at the depth they have in the edition. @throws UnknownTypeError */
export const bodyParts = (block: BlockView): readonly Part[] =>
  partsOfNodes(block.body, headingLevels(block));

/** Running text that holds no headings, such as a lead. @throws UnknownTypeError */
export const plainParts = (nodes: readonly Node[]): readonly Part[] => partsOfNodes(nodes, new Map());
