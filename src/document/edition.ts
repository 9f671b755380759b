// What every face needs to know of an edition before it draws it: its parts, and how deep each heading stands.

import type { BlockView, EditionView, Inline, ListItem, Node } from './model.ts';
import { BLOCK_TYPES } from './model.ts';
import { UnknownTypeError, unknownType } from './unknown.ts';

export interface EditionParts {
  /** The title, with its facts and emphasis where the issue has a headline block. */
  readonly title: readonly Inline[];
  readonly lead: readonly Node[];
  /** Everything between head and foot, in order. */
  readonly blocks: readonly BlockView[];
  /** What stands at the foot. */
  readonly disclaimers: readonly BlockView[];
}

/** Sets head and foot apart from what stands between them. @throws UnknownTypeError for a block of no known type */
export const partsOf = (view: EditionView): EditionParts => {
  for (const block of view.blocks) {
    if (!BLOCK_TYPES.includes(block.type)) throw new UnknownTypeError('block', block);
  }
  const headline = view.blocks.find(block => block.type === 'headline');
  return {
    title: headline?.heading ?? [{ type: 'text', text: view.title }],
    lead: headline?.body ?? [],
    blocks: view.blocks.filter(block => block !== headline && block.type !== 'disclaimer'),
    disclaimers: view.blocks.filter(block => block.type === 'disclaimer'),
  };
};

/** What stands in a list's item. @throws UnknownTypeError for an item of another kind, such as one with a box to tick */
export const itemContent = (item: ListItem): readonly Node[] => {
  if (item.type !== 'listItem') throw new UnknownTypeError('node', item);
  return item.content;
};

const headings = (nodes: readonly Node[]): readonly Extract<Node, { type: 'heading' }>[] =>
  nodes.flatMap(node => {
    switch (node.type) {
      case 'heading':
        return [node];
      case 'paragraph':
        return [];
      case 'blockquote':
        return headings(node.content);
      case 'bulletList':
      case 'orderedList':
        return node.content.flatMap(item => headings(itemContent(item)));
      default:
        return unknownType('node', node);
    }
  });

/**
 * The level of each heading in a block's body, 2 to 4. The title is level 1 and a block's own heading level 2;
 * a body's headings go below it, and none is skipped, since a reader who goes by headings would look for what is missing.
 */
export const headingLevels = (block: BlockView): ReadonlyMap<Node, number> => {
  const top = block.heading ? 3 : 2;
  const levels = new Map<Node, number>();
  let opened = false;
  for (const heading of headings(block.body)) {
    opened ||= heading.attrs.level === 2;
    levels.set(heading, heading.attrs.level === 3 && opened ? top + 1 : top);
  }
  return levels;
};

/** Where a text or fact leads: its own address as a fact, or that of its link or bound span. */
export const linkOf = (node: Inline): string | undefined => {
  if (node.type === 'hardBreak') return undefined;
  for (const mark of node.marks ?? []) {
    if (mark.type === 'link') return mark.attrs.href;
    if (mark.type === 'bound' && mark.attrs.href !== undefined) return mark.attrs.href;
  }
  return node.type === 'fact' ? node.attrs.href : undefined;
};

export interface InlineRun {
  readonly href: string | undefined;
  readonly nodes: readonly Inline[];
}

/** Inline nodes in runs that lead to the same place, so that a link with a bold word in it is one link. */
export const linkRuns = (nodes: readonly Inline[], target = linkOf): readonly InlineRun[] => {
  const runs: { href: string | undefined; nodes: Inline[] }[] = [];
  for (const node of nodes) {
    const href = target(node);
    const last = runs.at(-1);
    if (last && last.href === href) last.nodes.push(node);
    else runs.push({ href, nodes: [node] });
  }
  return runs;
};

/** The words of a resolved fact. @throws Error for one that was not resolved: no face prints a name in braces */
export const factText = (node: Extract<Inline, { type: 'fact' }>): string => {
  if (node.attrs.text === undefined) throw new Error(`the fact "${node.attrs.ref}" was not resolved`);
  return node.attrs.text;
};
