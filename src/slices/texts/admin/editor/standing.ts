// What holds at the caret: which marks and blocks, and what the words there are tied to. The toolbar shows it.
import { type Editor, getMarkRange } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { FactForm } from '../../../../facts/model.ts';
import { selectedChip } from './chips.ts';
import { offerAtCaret } from './offers.ts';
import type { Offer } from './props.ts';
import { openTrigger, type Trigger } from './trigger.ts';

/** What the words at the caret are tied to, or could be. */
export type Tie =
  | { readonly type: 'chip'; readonly ref: string; readonly form: FactForm | null }
  | {
      readonly type: 'bound';
      readonly ref: string;
      readonly from: number;
      readonly to: number;
      readonly words: string;
    }
  | {
      readonly type: 'link';
      readonly href: string;
      readonly from: number;
      readonly to: number;
      readonly words: string;
    }
  | { readonly type: 'offer'; readonly offer: Offer };

export interface Standing {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: boolean;
  readonly heading: 2 | 3 | null;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly blockquote: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The words that are selected, of one paragraph. */
  readonly selected: string;
  readonly tie: Tie | null;
  readonly trigger: Trigger | null;
}

function tieOf({ state }: Editor): Tie | null {
  const chip = selectedChip(state);
  if (chip) return { type: 'chip', ref: chip.node.attrs.ref, form: chip.node.attrs.form };
  const { $from, from, empty } = state.selection;
  for (const type of ['bound', 'link'] as const) {
    const markType = state.schema.marks[type];
    // Of words that are selected the first one tells; at a caret those it is in.
    const range =
      markType && getMarkRange(empty ? $from : state.doc.resolve(Math.min(from + 1, $from.end())), markType);
    const attrs = range && state.doc.nodeAt(range.from)?.marks.find(mark => mark.type === markType)?.attrs;
    if (!range || !attrs) continue;
    const words = state.doc.textBetween(range.from, range.to, ' ', '…');
    return type === 'bound'
      ? { type, ref: String(attrs.ref), words, ...range }
      : { type, href: String(attrs.href), words, ...range };
  }
  const offered = offerAtCaret(state);
  return offered && { type: 'offer', offer: offered.offer };
}

function selectedWords({ state }: Editor): string {
  const { $from, $to, from, to, empty } = state.selection;
  return empty || !$from.sameParent($to) || selectedChip(state)
    ? ''
    : state.doc.textBetween(from, to, ' ', '\uFFFC');
}

const headingOf = (editor: Editor): 2 | 3 | null => {
  if (editor.isActive('heading', { level: 2 })) return 2;
  return editor.isActive('heading', { level: 3 }) ? 3 : null;
};

export const standingOf = (editor: Editor): Standing => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  link: editor.isActive('link'),
  heading: headingOf(editor),
  bulletList: editor.isActive('bulletList'),
  orderedList: editor.isActive('orderedList'),
  blockquote: editor.isActive('blockquote'),
  canUndo: undoDepth(editor.state) > 0,
  canRedo: redoDepth(editor.state) > 0,
  selected: selectedWords(editor),
  tie: tieOf(editor),
  trigger: openTrigger(editor.state),
});

/** Draws its component anew when something else holds. */
export function useStanding(editor: Editor): Standing {
  const last = useRef<{ readonly key: string; readonly standing: Standing } | null>(null);
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener);
      return () => {
        editor.off('transaction', listener);
      };
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => {
    const standing = standingOf(editor);
    const key = JSON.stringify(standing);
    if (last.current?.key !== key) last.current = { key, standing };
    return last.current.standing;
  });
}
