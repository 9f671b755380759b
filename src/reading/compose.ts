// Blocks of formats that have no lines (pages, Word documents) put below one another: their extracted text.

import type { Block, BlockKind, Link, ReadText } from './model.ts';
import { readPlainText } from './plain-text.ts';

/** Puts blocks below one another, a blank line between. */
export const compose = (
  found: readonly { readonly kind: BlockKind; readonly text: string }[],
  links: readonly { readonly text: string; readonly target: string; readonly block: number }[],
): ReadText => {
  let line = 1;
  const blocks: Block[] = [];
  const parts: string[] = [];
  for (const { kind, text } of found) {
    blocks.push({ kind, text, line, lines: [{ at: 0, line }], marked: true, breakBefore: false });
    parts.push(text);
    line += 2;
  }
  const placed: Link[] = links.map(link => ({
    text: link.text,
    target: link.target,
    line: blocks[Math.min(link.block, blocks.length - 1)]?.line ?? 1,
  }));
  return { text: parts.join('\n\n'), blocks, links: placed };
};

/** Where nothing is marked as a heading, headings are told by their shape as in plain text. */
export const shapeHeadings = (read: ReadText): ReadText => {
  if (read.blocks.some(block => block.kind === 'heading')) return read;
  const shaped = new Map(readPlainText(read.text).blocks.map(block => [block.line, block]));
  const blocks = read.blocks.map(block => {
    const shape = shaped.get(block.line);
    return block.kind === 'text' && shape?.kind === 'heading' && shape.text === block.text
      ? { ...block, kind: shape.kind, marked: false }
      : block;
  });
  return { ...read, blocks };
};
