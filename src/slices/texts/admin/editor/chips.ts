// What can be done to a fact's chip: moved among words, taken out, turned into words of one's own; and names that were
// typed or pasted become chips. Pure: a state in, a transaction out.
import type { Mark, Node, ResolvedPos, Schema } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { FACT_FORMS } from '../../../../facts/model.ts';

/** The chip that is selected. */
export function selectedChip(state: EditorState): { readonly node: Node; readonly pos: number } | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === 'fact'
    ? { node: selection.node, pos: selection.from }
    : null;
}

const LEAF = '\uFFFC';
const SPACE = /\s/;
const AFTER_NO_SPACE = /[([«„“]/;
const BEFORE_NO_SPACE = /[.,;:!?)\]»”·…]/;

/** A block's words, a sign for each place: of chips one, of breaks a line end. */
const wordsOf = (block: Node): string =>
  block.textBetween(0, block.content.size, undefined, leaf => (leaf.type.name === 'hardBreak' ? '\n' : LEAF));

const isSpace = (sign: string | undefined): boolean => sign === undefined || SPACE.test(sign);
const isStop = (sign: string | undefined): boolean => sign !== undefined && BEFORE_NO_SPACE.test(sign);

/** Places among words: before each, and after those that a stop or the end follows. */
export function placesAmong(words: string): number[] {
  const places = new Set<number>();
  if (words === '') return [0];
  for (let at = 0; at <= words.length; at += 1) {
    const before = words[at - 1];
    const here = words[at];
    if (isSpace(before) && !isSpace(here)) places.add(at);
    if (!isSpace(before) && !isStop(before) && (at === words.length || isStop(here) || here === '\n'))
      places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}

/** Whether a link or a bound span goes on over this place. */
const isWithinSpan = ($pos: ResolvedPos): boolean => {
  const before = $pos.nodeBefore?.marks ?? [];
  const after = $pos.nodeAfter?.marks ?? [];
  return before.some(mark => ['link', 'bound'].includes(mark.type.name) && mark.isInSet(after));
};

/** Takes a chip out with one of the spaces around it. @returns where it stood */
function takeOut(tr: Transaction, pos: number): number {
  const $pos = tr.doc.resolve(pos);
  const words = wordsOf($pos.parent);
  const at = $pos.parentOffset;
  const before = words[at - 1];
  const after = words[at + 1];
  const takesAfter = after === ' ' && isSpace(before);
  const takesBefore = !takesAfter && before === ' ' && (after === undefined || isStop(after));
  tr.delete(pos - (takesBefore ? 1 : 0), pos + 1 + (takesAfter ? 1 : 0));
  return takesBefore ? pos - 1 : pos;
}

/** Puts a chip in, with spaces where words would touch it. @returns where it stands */
function putIn(tr: Transaction, pos: number, chip: Node, schema: Schema): number {
  const $pos = tr.doc.resolve(pos);
  const words = wordsOf($pos.parent);
  const before = words[$pos.parentOffset - 1];
  const after = words[$pos.parentOffset];
  const spaceBefore = !isSpace(before) && !AFTER_NO_SPACE.test(before ?? '');
  const spaceAfter = !isSpace(after) && !isStop(after);
  const space = schema.text(' ');
  const parts = [...(spaceBefore ? [space] : []), chip, ...(spaceAfter ? [space] : [])];
  tr.insert(pos, parts);
  return pos + (spaceBefore ? 1 : 0);
}

/** The nearest place in the chip's own block; null where there is none in this direction. */
function placeInBlock(tr: Transaction, from: number, direction: -1 | 1): number | null {
  const $from = tr.doc.resolve(from);
  const start = $from.start();
  const places = placesAmong(wordsOf($from.parent))
    .map(at => start + at)
    .filter(pos => !isWithinSpan(tr.doc.resolve(pos)));
  const found = direction > 0 ? places.find(pos => pos > from) : places.findLast(pos => pos < from);
  return found ?? null;
}

/** The beginning of the next block with words, or the end of the one before. */
function placeInNextBlock(tr: Transaction, from: number, direction: -1 | 1): number | null {
  const $from = tr.doc.resolve(from);
  const edge = direction > 0 ? $from.after() : $from.before();
  const found = TextSelection.findFrom(tr.doc.resolve(edge), direction, true);
  if (!found) return null;
  if (direction > 0) return found.$head.start();
  const places = placesAmong(wordsOf(found.$head.parent));
  return found.$head.start() + (places.at(-1) ?? 0);
}

/**
 * Moves the selected chip one word on, or into the next block.
 * @returns null where no chip is selected, or there is nowhere to go
 */
export function movedChip(state: EditorState, direction: -1 | 1): Transaction | null {
  const chip = selectedChip(state);
  if (!chip) return null;
  const { tr } = state;
  const bare = chip.node.mark(
    chip.node.marks.filter(({ type }) => type.name !== 'link' && type.name !== 'bound'),
  );
  const from = takeOut(tr, chip.pos);
  const place = placeInBlock(tr, from, direction) ?? placeInNextBlock(tr, from, direction);
  if (place === null) return null;
  const pos = putIn(tr, place, bare, state.schema);
  return tr.setSelection(NodeSelection.create(tr.doc, pos)).scrollIntoView();
}

/** Puts a fact in place of some words; the caret stands behind it. */
export function putFact(
  state: EditorState,
  from: number,
  to: number,
  attrs: { readonly ref: string; readonly form: string | null },
): Transaction | null {
  const { fact } = state.schema.nodes;
  if (!fact) return null;
  const tr = state.tr.delete(from, to);
  const pos = putIn(tr, from, fact.create(attrs), state.schema);
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView();
}

/** The selected chip as another fact, or in another form; it stays selected. */
export function changedChip(
  state: EditorState,
  attrs: { readonly ref: string; readonly form: string | null },
): Transaction | null {
  const chip = selectedChip(state);
  if (!chip) return null;
  const tr = state.tr.setNodeMarkup(chip.pos, null, attrs, chip.node.marks);
  return tr.setSelection(NodeSelection.create(tr.doc, chip.pos));
}

/** Takes the selected chip out; the caret stands where it was. */
export function removedChip(state: EditorState): Transaction | null {
  const chip = selectedChip(state);
  if (!chip) return null;
  const { tr } = state;
  const pos = takeOut(tr, chip.pos);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pos))).scrollIntoView();
}

/** Turns the selected chip into words that are bound to its fact, selected, to be written as grammar asks. */
export function wordedChip(state: EditorState, words: string): Transaction | null {
  const chip = selectedChip(state);
  const { bound } = state.schema.marks;
  if (!chip || !bound || words === '') return null;
  const { marks, attrs } = chip.node;
  const text = state.schema.text(words, bound.create({ ref: attrs.ref }).addToSet(marks));
  const tr = state.tr.replaceWith(chip.pos, chip.pos + 1, text);
  return tr.setSelection(TextSelection.create(tr.doc, chip.pos, chip.pos + words.length)).scrollIntoView();
}

const NAMED = new RegExp(
  `\\{([a-z][a-z-]*:[A-Za-z0-9][\\w-]*\\.[a-z][A-Za-z]*)(?:\\|(${FACT_FORMS.join('|')}))?\\}`,
  'g',
);

interface Named {
  readonly from: number;
  readonly to: number;
  readonly attrs: { readonly ref: string; readonly form: string | null };
  readonly marks: readonly Mark[];
}

/** Names of facts in braces, as whoever knows the content format writes them, become chips. */
export function namesToChips(state: EditorState): Transaction | null {
  const { fact } = state.schema.nodes;
  const found: Named[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.isText || !node.text?.includes('{')) return;
    for (const match of node.text.matchAll(NAMED)) {
      const from = pos + match.index;
      const attrs = { ref: match[1] ?? '', form: match[2] ?? null };
      found.push({ from, to: from + match[0].length, attrs, marks: node.marks });
    }
  });
  if (!fact || found.length === 0) return null;
  const { tr } = state;
  for (const { from, to, attrs, marks } of found.reverse())
    tr.replaceWith(from, to, fact.create(attrs, null, marks));
  return tr;
}
