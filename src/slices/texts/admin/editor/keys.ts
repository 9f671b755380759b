// The editor's keys, and what typing does where a chip is selected. Tab is not among them: it leaves.
import { type Editor, Extension } from '@tiptap/core';
import { closeHistory, redo, undo } from '@tiptap/pm/history';
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { movedChip, removedChip, selectedChip } from './chips.ts';
import type { EditorHost } from './host.ts';
import { binding, offerAtCaret, toNextOffer } from './offers.ts';

/** As one step of the history. @returns whether there was something to do */
export function apply(view: EditorView, tr: Transaction | null): boolean {
  if (tr) view.dispatch(tr.docChanged ? closeHistory(tr) : tr);
  return tr !== null;
}

/** Takes the selected chip out and says so. */
export function removeChip(editor: Editor, host: EditorHost): boolean {
  const chip = selectedChip(editor.state);
  if (!chip) return false;
  const words = host.facts.text(chip.node.attrs.ref, chip.node.attrs.form);
  apply(editor.view, removedChip(editor.state));
  host.announce(host.t('texts.editor.removed', { words }));
  return true;
}

/** A chip beside the caret is selected before it can be removed: nobody deletes a fact by a key too many. */
function selectBeside(editor: Editor, side: 'nodeBefore' | 'nodeAfter'): boolean {
  const { selection, doc, tr } = editor.state;
  if (!selection.empty || !(selection instanceof TextSelection)) return false;
  const { $head } = selection;
  if ($head[side]?.type.name !== 'fact') return false;
  const pos = side === 'nodeBefore' ? $head.pos - 1 : $head.pos;
  return apply(editor.view, tr.setSelection(NodeSelection.create(doc, pos)));
}

const removing = (editor: Editor, host: EditorHost, side: 'nodeBefore' | 'nodeAfter'): boolean =>
  removeChip(editor, host) || selectBeside(editor, side);

function moving(editor: Editor, host: EditorHost, direction: -1 | 1): boolean {
  if (!selectedChip(editor.state)) return false;
  if (apply(editor.view, movedChip(editor.state, direction))) {
    const { $from } = editor.state.selection;
    const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 30), $from.parentOffset).trim();
    host.announce(
      host.t('texts.editor.movedAfter', { words: before.split(/\s+/).slice(-2).join(' ') || '–' }),
    );
  }
  // Also where there is nowhere to go: else the browser would leave the page.
  return true;
}

/** Binds the words at the caret that are offered; else goes to the next ones. */
export function acceptOffer(editor: Editor, host: EditorHost): boolean {
  const here = offerAtCaret(editor.state);
  if (!here) return apply(editor.view, toNextOffer(editor.state));
  const { ref, words } = here.offer;
  apply(editor.view, binding(editor.state, here.from, here.to, ref));
  host.announce(host.t('texts.editor.boundTo', { words, fact: host.titleOf(ref) }));
  return true;
}

function entering(editor: Editor, host: EditorHost): boolean {
  if (selectedChip(editor.state)) {
    host.openChipMenu();
    return true;
  }
  return host.shape === 'single' || editor.commands.splitListItem('listItem');
}

const breaking = (editor: Editor, host: EditorHost): boolean =>
  host.shape === 'single' || editor.commands.insertContent({ type: 'hardBreak' });

function toCaret(editor: Editor): boolean {
  const chip = selectedChip(editor.state);
  if (!chip) return false;
  return apply(
    editor.view,
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, chip.pos + 1)),
  );
}

/** The history goes on from here. */
export const undoing = (editor: Editor): boolean => undo(editor.state, tr => editor.view.dispatch(tr));
export const redoing = (editor: Editor): boolean => redo(editor.state, tr => editor.view.dispatch(tr));

/** For keys that open something: they are dealt with. */
const opening = (open: () => void): boolean => {
  open();
  return true;
};

type Key = readonly [name: string, act: () => boolean];

const chipKeys = (editor: Editor, host: EditorHost): readonly Key[] => [
  ['Space', () => selectedChip(editor.state) !== null && opening(() => host.openChipMenu())],
  ['Backspace', () => removing(editor, host, 'nodeBefore')],
  ['Delete', () => removing(editor, host, 'nodeAfter')],
  ['Escape', () => toCaret(editor)],
  ['Alt-ArrowLeft', () => moving(editor, host, -1)],
  ['Alt-ArrowRight', () => moving(editor, host, 1)],
  ['Alt-Enter', () => acceptOffer(editor, host)],
  ['Mod-Alt-f', () => opening(() => host.openFacts())],
];

const wordKeys = (editor: Editor, host: EditorHost): readonly Key[] => [
  ['Enter', () => entering(editor, host)],
  ['Shift-Enter', () => breaking(editor, host)],
  ['Alt-F10', () => opening(() => host.focusToolbar())],
  ['Mod-k', () => opening(() => host.openLink())],
  ['Mod-b', () => editor.commands.toggleMark('bold')],
  ['Mod-i', () => editor.commands.toggleMark('italic')],
  ['Mod-z', () => undoing(editor)],
  ['Mod-y', () => redoing(editor)],
  ['Shift-Mod-z', () => redoing(editor)],
];

const blockKeys = (editor: Editor): readonly Key[] => [
  ['Mod-Shift-7', () => editor.commands.toggleList('orderedList', 'listItem')],
  ['Mod-Shift-8', () => editor.commands.toggleList('bulletList', 'listItem')],
  ['Mod-Shift-9', () => editor.commands.toggleWrap('blockquote')],
  ['Mod-]', () => editor.commands.sinkListItem('listItem')],
  ['Mod-[', () => editor.commands.liftListItem('listItem')],
];

export const keysOf = (host: EditorHost): Extension =>
  Extension.create({
    name: 'keys',
    priority: 1000,
    addKeyboardShortcuts() {
      const { editor } = this;
      const blocks = host.shape === 'single' ? [] : blockKeys(editor);
      return Object.fromEntries([...chipKeys(editor, host), ...wordKeys(editor, host), ...blocks]);
    },
  });

/** Words typed over a chip go behind it; an `@` typed over words binds them. @returns whether it was dealt with */
export function typed(view: EditorView, text: string, host: EditorHost): boolean {
  const { state } = view;
  const chip = selectedChip(state);
  if (chip) {
    const tr = state.tr.insertText(text, chip.pos + 1);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, chip.pos + 1 + text.length)));
    return true;
  }
  const { empty, $from, $to } = state.selection;
  if (text !== '@' || empty || !$from.sameParent($to)) return false;
  host.openFacts();
  return true;
}

const NEEDS_CARET = new Set(['Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'Enter', '@']);

/**
 * On a busy machine a key may come before the browser has told where the last one left the caret: a chip would be
 * deleted that should be selected first, words replaced that should be bound, a link put beside what is selected. So it
 * is looked up where it matters: for these keys, and for whatever is done with Control or Command.
 */
export function followCaret(view: EditorView, { key, ctrlKey, metaKey }: KeyboardEvent): void {
  const { selection, doc, tr } = view.state;
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = document.getSelection() ?? {};
  const needsCaret = NEEDS_CARET.has(key) || ctrlKey || metaKey;
  if (!needsCaret || view.composing || !(selection instanceof TextSelection)) return;
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, anchorOffset);
  const head = view.posAtDOM(focusNode, focusOffset);
  if (anchor === selection.anchor && head === selection.head) return;
  const isAmongWords = [anchor, head].every(pos => doc.resolve(pos).parent.isTextblock);
  if (isAmongWords) view.dispatch(tr.setSelection(TextSelection.create(doc, anchor, head)));
}

/** Before a composition or a paste: what is selected and must not be replaced, is left behind. */
export function leaveChip(view: EditorView): void {
  const chip = selectedChip(view.state);
  if (chip) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, chip.pos + 1)));
}
