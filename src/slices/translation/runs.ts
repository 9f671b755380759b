// The runs of words in a block: what stands in one paragraph, heading or item, in reading order. Runs anywhere.
import type { Doc, Inline, Node } from '../../document/model.ts';

export type Run = readonly Inline[];

/** Every paragraph or heading in it; none for a node that is not known here. */
export function runsOf(node: Node): Run[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [node.content ?? []];
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap(item => item.content.flatMap(runsOf));
    case 'blockquote':
      return node.content.flatMap(runsOf);
    default:
      return [];
  }
}

/** Runs with the index of the top-level block that each stands in. */
export const runsByBlock = (doc: Doc): { readonly block: number; readonly run: Run }[] =>
  doc.content.flatMap((node, block) => runsOf(node).map(run => ({ block, run })));

/** Stands where a fact stands in a run's words: no text holds it. */
export const FACT_SIGN = '\u0001';

/** A run's words in a line; a fact that is written out by the record is one sign, for nobody knows here what it says. */
export const wordsOfRun = (run: Run): string =>
  run.map(node => (node.type === 'text' ? node.text : node.type === 'fact' ? FACT_SIGN : ' ')).join('');
