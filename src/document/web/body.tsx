// The running text of a block on a page: paragraphs, headings, lists, quotations.

import { createElement, type ReactNode } from 'react';
import { itemContent } from '../edition.ts';
import type { ListItem, Node } from '../model.ts';
import { unknownType } from '../unknown.ts';
import { inPlace, Words } from './inline.tsx';

type Levels = ReadonlyMap<Node, number>;

const listItem = (item: ListItem, levels: Levels): ReactNode => {
  const content = itemContent(item);
  const [only, second] = content;
  // One paragraph is the item itself; a paragraph element in it would only push the lines apart.
  const tight =
    only?.type === 'paragraph' && (!second || second.type === 'bulletList' || second.type === 'orderedList');
  if (!tight) return <li>{inPlace(content.map(node => block(node, levels)))}</li>;
  return (
    <li>
      <Words nodes={only.content ?? []} />
      {inPlace(content.slice(1).map(node => block(node, levels)))}
    </li>
  );
};

const block = (node: Node, levels: Levels): ReactNode => {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <Words nodes={node.content ?? []} />
        </p>
      );
    case 'heading':
      return createElement(`h${levels.get(node) ?? 3}`, {}, <Words nodes={node.content ?? []} />);
    case 'bulletList':
      return <ul>{inPlace(node.content.map(item => listItem(item, levels)))}</ul>;
    case 'orderedList':
      return <ol>{inPlace(node.content.map(item => listItem(item, levels)))}</ol>;
    case 'blockquote':
      return <blockquote>{inPlace(node.content.map(inside => block(inside, levels)))}</blockquote>;
    default:
      return unknownType('node', node);
  }
};

interface BodyProps {
  readonly nodes: readonly Node[];
  /** The level of each heading, from `headingLevels`. */
  readonly levels: Levels;
}

/** Block nodes as React. @throws UnknownTypeError */
export function Body({ nodes, levels }: BodyProps): ReactNode {
  return inPlace(nodes.map(node => block(node, levels)));
}
