// Words that say a fact and are not bound to it yet: underlined with dots, bound by one key.
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findWords } from './places.ts';
import type { Offer } from './props.ts';

const KEY = new PluginKey<DecorationSet>('offers');

export interface OfferedRange {
  readonly from: number;
  readonly to: number;
  readonly offer: Offer;
}

function decorate(state: EditorState, offers: readonly Offer[]): DecorationSet {
  const { bound } = state.schema.marks;
  const decorations = offers.flatMap(offer => {
    const range = findWords(state.doc, offer.block, offer.words, offer.occurrence);
    if (!range || !bound || state.doc.rangeHasMark(range.from, range.to, bound)) return [];
    return [Decoration.inline(range.from, range.to, { class: 'text-offer' }, { offer })];
  });
  return DecorationSet.create(state.doc, decorations);
}

export const offersPlugin = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, last, _, state) => {
        const offers: readonly Offer[] | undefined = tr.getMeta(KEY);
        return offers ? decorate(state, offers) : last.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: state => KEY.getState(state) },
  });

/** Shows other offers than before. */
export const offering = (state: EditorState, offers: readonly Offer[]): Transaction =>
  state.tr.setMeta(KEY, offers).setMeta('addToHistory', false);

/** Those whose words are still what they were. */
export function shownOffers(state: EditorState): OfferedRange[] {
  const found = KEY.getState(state)?.find() ?? [];
  return found
    .map(({ from, to, spec }) => ({ from, to, offer: spec.offer as Offer }))
    .filter(({ from, to, offer }) => state.doc.textBetween(from, to, '\n', '\uFFFC') === offer.words)
    .sort((a, b) => a.from - b.from);
}

/** The offer that the caret is in, or whose words are selected. */
export const offerAtCaret = (state: EditorState): OfferedRange | null => {
  const { from, to } = state.selection;
  return shownOffers(state).find(offer => offer.from <= from && to <= offer.to) ?? null;
};

/** Ties words to a fact; the caret stays. */
export function binding(state: EditorState, from: number, to: number, ref: string): Transaction | null {
  const { bound } = state.schema.marks;
  return bound && from < to ? state.tr.addMark(from, to, bound.create({ ref })) : null;
}

/** Selects the next offer after the caret, the first one after the last. */
export function toNextOffer(state: EditorState): Transaction | null {
  const offers = shownOffers(state);
  const next = offers.find(({ from }) => from > state.selection.from) ?? offers[0];
  if (!next) return null;
  return state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView();
}
