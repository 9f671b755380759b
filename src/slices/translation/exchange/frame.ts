// How the blocks of a translation stand to those of its source: which translates which, what is still to be
// translated, and what the translation has of its own. Filled with words, a frame is a document again.
import { canonical } from '../../../document/canonical.ts';
import type { Doc, Inline, ListItem, Node } from '../../../document/model.ts';
import { inlineFactRefs } from '../../../document/words.ts';

type Leaf = Extract<Node, { type: 'paragraph' | 'heading' }>;
type Holder = Exclude<Node, Leaf> | ListItem;
type Block = Node | ListItem;

/**
 * `words`: to be filled with the words of a unit; `stays` where an empty line of the translation stands anyway ·
 * `own`: what the translation has beside its source · `holder`: a list, an item, a quotation
 */
export type Frame =
  | { readonly type: 'words'; readonly unit: number; readonly leaf: Leaf; readonly stays: boolean }
  | { readonly type: 'own'; readonly node: Block }
  | { readonly type: 'holder'; readonly holder: Holder['type']; readonly frames: readonly Frame[] };

/** A block of words in the source, with the block that translates it. */
export interface Pair {
  readonly source: readonly Inline[];
  readonly target: readonly Inline[] | null;
}

export interface Framed {
  readonly frames: readonly Frame[];
  /** By the numbers of units, which begin with 1. */
  readonly pairs: readonly Pair[];
}

const isLeaf = (node: Block): node is Leaf => node.type === 'paragraph' || node.type === 'heading';

const inlineIn = (node: Block): readonly Inline[] =>
  isLeaf(node) ? (node.content ?? []) : node.content.flatMap(inlineIn);

/** How well two blocks fit each other; 0: not at all. */
function likeness(source: Block, target: Block): number {
  if (source.type !== target.type) return 0;
  const named = new Set(inlineFactRefs(inlineIn(source)));
  return 4 + inlineFactRefs(inlineIn(target)).filter(ref => named.has(ref)).length;
}

type Step = readonly [source: number | null, target: number | null];

/** Pairs blocks in their order, so that as many as possible find one of their kind, best those that name the same facts. */
class Pairing {
  private readonly sources: readonly Block[];
  private readonly targets: readonly Block[];
  /** The best that can be reached from a pair of places on. */
  private readonly best: number[][];

  constructor(sources: readonly Block[], targets: readonly Block[]) {
    this.sources = sources;
    this.targets = targets;
    this.best = sources.map(() => []);
    for (let i = sources.length - 1; i >= 0; i--)
      for (let j = targets.length - 1; j >= 0; j--)
        (this.best[i] as number[])[j] = Math.max(this.at(i + 1, j), this.at(i, j + 1), this.fit(i, j));
  }

  steps(): Step[] {
    const steps: Step[] = [];
    let [i, j] = [0, 0];
    while (i < this.sources.length || j < this.targets.length) {
      const [source, target] = this.step(i, j);
      steps.push([source ? i : null, target ? j : null]);
      if (source) i += 1;
      if (target) j += 1;
    }
    return steps;
  }

  /** Which of the two sides goes on from here. */
  private step(i: number, j: number): readonly [boolean, boolean] {
    if (i === this.sources.length) return [false, true];
    if (j === this.targets.length) return [true, false];
    const here = this.at(i, j);
    if (here > 0 && here === this.fit(i, j)) return [true, true];
    return here === this.at(i + 1, j) ? [true, false] : [false, true];
  }

  private at(i: number, j: number): number {
    return this.best[i]?.[j] ?? 0;
  }

  private fit(i: number, j: number): number {
    const [source, target] = [this.sources[i], this.targets[j]];
    const like = source && target ? likeness(source, target) : 0;
    return like === 0 ? 0 : like + this.at(i + 1, j + 1);
  }
}

class Framer {
  readonly pairs: Pair[] = [];

  frames(sources: readonly Block[], targets: readonly Block[]): Frame[] {
    return new Pairing(sources, targets).steps().flatMap(([i, j]) => {
      const source = i === null ? undefined : sources[i];
      const target = j === null ? undefined : targets[j];
      if (source && target) return this.both(source, target);
      if (source) return this.fresh(source);
      return target ? [{ type: 'own' as const, node: target }] : [];
    });
  }

  private both(source: Block, target: Block): Frame[] {
    if (!isLeaf(source) || !isLeaf(target)) return [this.holder(target, source)];
    const [words, translated] = [source.content ?? [], target.content ?? []];
    if (words.length === 0) return [{ type: 'own', node: target }];
    const stays = translated.length === 0;
    return [{ type: 'words', unit: this.unit(words, stays ? null : translated), leaf: target, stays }];
  }

  private holder(target: Block, source: Block): Frame {
    const [inSource, inTarget] = [source, target].map(node => (isLeaf(node) ? [] : node.content));
    return {
      type: 'holder',
      holder: target.type as Holder['type'],
      frames: this.frames(inSource ?? [], inTarget ?? []),
    };
  }

  /** What is not translated yet; a line that is empty in the source is not asked for. */
  private fresh(source: Block): Frame[] {
    if (!isLeaf(source))
      return [
        { type: 'holder', holder: source.type, frames: source.content.flatMap(node => this.fresh(node)) },
      ];
    const words = source.content ?? [];
    if (words.length === 0) return [];
    return [{ type: 'words', unit: this.unit(words, null), leaf: source, stays: false }];
  }

  private unit(source: readonly Inline[], target: readonly Inline[] | null): number {
    return this.pairs.push({ source, target });
  }
}

/** @param target null: there is no translation yet */
export function framed(source: Doc, target: Doc | null): Framed {
  const framer = new Framer();
  const frames = framer.frames(canonical(source).content, target ? canonical(target).content : []);
  return { frames, pairs: framer.pairs };
}

const filledFrame = (frame: Frame, words: (unit: number) => readonly Inline[]): Block | null => {
  if (frame.type === 'own') return frame.node;
  if (frame.type === 'holder') {
    const content = frame.frames.flatMap(inner => filledFrame(inner, words) ?? []);
    return content.length === 0 ? null : ({ type: frame.holder, content } as Block);
  }
  const content = words(frame.unit);
  if (content.length > 0) return { ...frame.leaf, content };
  return frame.stays ? { type: 'paragraph' } : null;
};

/**
 * The document that a frame is with these words in it.
 * @param words of a unit, by its number; none: what it stands for is not there
 */
export const filled = (frames: readonly Frame[], words: (unit: number) => readonly Inline[]): Doc =>
  canonical({
    type: 'doc',
    content: frames.flatMap(frame => (filledFrame(frame, words) as Node | null) ?? []),
  });
