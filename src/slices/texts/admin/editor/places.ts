// Where words stand in the editor's document, by top-level block of what is written and by which of the equal ones.
import type { Node } from '@tiptap/pm/model';
import { writtenIndexes } from './convert.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

const LEAF = '\uFFFC';

interface Run {
  /** Words of one paragraph, a sign for each place. */
  readonly text: string;
  readonly start: number;
}

/** The paragraphs of a block, in order. */
function runsOf(block: Node, at: number): Run[] {
  const runs: Run[] = [];
  const add = (node: Node, pos: number): void => {
    runs.push({ text: node.textBetween(0, node.content.size, undefined, LEAF), start: pos + 1 });
  };
  if (block.isTextblock) add(block, at);
  else
    block.descendants((node, pos) => {
      if (node.isTextblock) add(node, at + 1 + pos);
    });
  return runs;
}

/** The editor's top-level blocks that make one of what is written: more than one where lists meet. */
export function blocksAt(doc: Node, index: number): { readonly node: Node; readonly pos: number }[] {
  const found: { node: Node; pos: number }[] = [];
  const written = writtenIndexes(doc);
  doc.forEach((node, pos, at) => {
    if (written[at] === index) found.push({ node, pos });
  });
  return found;
}

/** @param occurrence which of the equal words of the block, from 0. @returns null where there are not so many */
export function findWords(doc: Node, block: number, words: string, occurrence: number): Range | null {
  if (words === '') return null;
  let left = occurrence;
  for (const { node, pos } of blocksAt(doc, block))
    for (const { text, start } of runsOf(node, pos))
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        if (left === 0) return { from: start + at, to: start + at + words.length };
        left -= 1;
      }
  return null;
}

/** The index, in what is written, of the top-level block that a place is in; of an empty one that of the block before. */
export function blockAt(doc: Node, pos: number): number {
  const at = doc.resolve(pos).index(0);
  return writtenIndexes(doc)
    .slice(0, at + 1)
    .reduce<number>((last, index) => index ?? last, 0);
}
