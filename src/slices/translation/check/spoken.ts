// A document as its readers see it, block by block, with the places of its facts.
import type { Doc, Inline, Node } from '../../../document/model.ts';
import { renderFact } from '../../../facts/index.ts';
import type { RecordFact } from '../../../facts/model.ts';
import { runsOf } from '../runs.ts';

export type Facts = ReadonlyMap<string, RecordFact>;

/** A run of words bound to one fact. */
export interface BoundWords {
  readonly ref: string;
  readonly words: string;
  readonly block: number;
}

/** Where a fact stands, inline or bound. */
export interface NamedFact {
  readonly ref: string;
  readonly block: number;
}

export interface ReadDoc {
  readonly doc: Doc;
  readonly language: string;
  /** In reading order, each time it is named. */
  readonly named: readonly NamedFact[];
  readonly bound: readonly BoundWords[];
  readonly links: readonly { readonly href: string; readonly block: number }[];
}

export const boundRefOf = (node: Inline): string | undefined =>
  node.type === 'hardBreak' ? undefined : node.marks?.find(mark => mark.type === 'bound')?.attrs.ref;

const linkOf = (node: Inline): string | undefined =>
  node.type === 'hardBreak' ? undefined : node.marks?.find(mark => mark.type === 'link')?.attrs.href;

/** The stretches of a run that are bound to one fact, or to none. */
function stretches(run: readonly Inline[]): { ref: string | undefined; nodes: Inline[] }[] {
  const found: { ref: string | undefined; nodes: Inline[] }[] = [];
  for (const node of run) {
    const ref = boundRefOf(node);
    const last = found.at(-1);
    if (last && last.ref === ref) last.nodes.push(node);
    else found.push({ ref, nodes: [node] });
  }
  return found;
}

const wordsOf = (nodes: readonly Inline[]): string =>
  nodes.map(node => (node.type === 'text' ? node.text : ' ')).join('');

export function readDoc(doc: Doc, language: string): ReadDoc {
  const pieces = doc.content.flatMap((node, block) =>
    runsOf(node)
      .flatMap(stretches)
      .map(({ ref, nodes }) => ({ ref, nodes, block })),
  );
  return {
    doc,
    language,
    named: pieces.flatMap(({ ref, nodes, block }) => [
      ...(ref === undefined ? [] : [{ ref, block }]),
      ...nodes.flatMap(node => (node.type === 'fact' ? [{ ref: node.attrs.ref, block }] : [])),
    ]),
    bound: pieces.flatMap(({ ref, nodes, block }) =>
      ref === undefined ? [] : [{ ref, words: wordsOf(nodes), block }],
    ),
    links: pieces
      .flatMap(({ nodes, block }) => nodes.map(node => ({ href: linkOf(node), block })))
      .flatMap(({ href, block }) => (href === undefined ? [] : [{ href, block }])),
  };
}

export const refsOf = ({ named }: ReadDoc): ReadonlySet<string> => new Set(named.map(({ ref }) => ref));

/** Stands for a fact that is not written out: it says no value. */
const NOTHING = '…';

/**
 * The text of each block for a comparison by value. A fact of the record that both sides name stands there once as the
 * record says it, whatever words it is bound to: it is the same on both sides. Others stand there as nothing.
 * @param shared names of the facts that both sides name
 */
export function spokenBlocks(
  { doc, language }: ReadDoc,
  facts: Facts,
  shared: ReadonlySet<string>,
): { readonly isHeading: boolean; readonly text: string }[] {
  const written = new Set<string>();
  const say = (ref: string, words: string | null): string => {
    const fact = facts.get(ref);
    if (fact?.kind === 'name' && words !== null) return words;
    if (!fact || !shared.has(ref) || written.has(ref)) return NOTHING;
    written.add(ref);
    return renderFact(fact, language);
  };
  const spoken = (node: Inline): string => {
    if (node.type === 'fact') return say(node.attrs.ref, null);
    return node.type === 'text' ? node.text : ' ';
  };
  const textOf = (node: Node): string =>
    runsOf(node)
      .map(run =>
        stretches(run)
          .map(({ ref, nodes }) =>
            ref === undefined ? nodes.map(spoken).join('') : say(ref, wordsOf(nodes)),
          )
          .join(''),
      )
      .join('\n\n');
  return doc.content.map(node => ({ isHeading: node.type === 'heading', text: textOf(node) }));
}

/** The words of each run that no fact is tied to; what is, stands there as one sign of the same length. */
export const looseRuns = ({ doc }: ReadDoc): { readonly block: number; readonly text: string }[] =>
  doc.content.flatMap((node, block) =>
    runsOf(node).map(run => ({
      block,
      text: run
        .map(inner => {
          if (inner.type !== 'text') return LEAF;
          return boundRefOf(inner) === undefined ? inner.text : LEAF.repeat(inner.text.length);
        })
        .join(''),
    })),
  );

/** As many places as the text of the run takes in an editor: a fact, and a break, one. */
export const wholeRuns = ({ doc }: ReadDoc): { readonly block: number; readonly text: string }[] =>
  doc.content.flatMap((node, block) =>
    runsOf(node).map(run => ({
      block,
      text: run.map(inner => (inner.type === 'text' ? inner.text : LEAF)).join(''),
    })),
  );

const LEAF = '\uFFFC';
