// What buttons and lists of the editor do to the text: each one step back by undo.
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { FactForm } from '../../../../facts/model.ts';
import type { ChipAct } from './chip-menu.tsx';
import { changedChip, putFact, selectedChip, wordedChip } from './chips.ts';
import { openMarkdown } from './convert.ts';
import type { EditorHost } from './host.ts';
import { apply, removeChip } from './keys.ts';
import { binding } from './offers.ts';
import { blocksAt, findWords } from './places.ts';
import type { TextEditorHandle } from './props.ts';
import { standingOf } from './standing.ts';

interface Named {
  readonly ref: string;
  readonly form?: FactForm | null | undefined;
}

/** Words that can be tied: of one paragraph, with no chip among them. */
export const bindable = (selected: string): boolean => selected.trim() !== '' && !selected.includes('\uFFFC');

/** Ties words to a fact and says so; the caret goes behind them. */
export function bindRange(editor: Editor, host: EditorHost, from: number, to: number, ref: string): void {
  const words = editor.state.doc.textBetween(from, to);
  const tr = binding(editor.state, from, to, ref);
  if (!tr) return;
  apply(editor.view, tr.setSelection(TextSelection.create(tr.doc, to)));
  host.announce(host.t('texts.editor.boundTo', { words, fact: host.titleOf(ref) }));
}

/** What was found goes where the search was opened: into a chip, onto words, or in at the caret. */
export function takeFact(editor: Editor, host: EditorHost, { ref, form = null }: Named): void {
  const { state } = editor;
  const { selected, tie } = standingOf(editor);
  const chip = selectedChip(state);
  if (chip) {
    apply(editor.view, changedChip(state, { ref, form }));
  } else if (bindable(selected)) bindRange(editor, host, state.selection.from, state.selection.to, ref);
  else if (tie?.type === 'bound') bindRange(editor, host, tie.from, tie.to, ref);
  else insertAt(editor, state.selection.to, state.selection.to, { ref, form });
}

/** A chip in place of these words. */
export function insertAt(editor: Editor, from: number, to: number, { ref, form = null }: Named): void {
  apply(editor.view, putFact(editor.state, from, to, { ref, form }));
}

export function removeMark(editor: Editor, name: 'bound' | 'link', from: number, to: number): void {
  const mark = editor.schema.marks[name];
  if (mark) apply(editor.view, editor.state.tr.removeMark(from, to, mark));
}

/** A link over what is selected, instead of the one at the caret, or with its words where there are none. */
export function setLink(editor: Editor, href: string, words: string): void {
  const { link } = editor.schema.marks;
  const { tie } = standingOf(editor);
  const { from, to, empty } = editor.state.selection;
  if (!link) return;
  const mark = link.create({ href });
  const { tr } = editor.state;
  if (tie?.type === 'link') tr.addMark(tie.from, tie.to, mark);
  else if (!empty) tr.addMark(from, to, mark);
  else tr.insert(from, editor.schema.text(words, [mark]));
  apply(editor.view, tr);
}

/** What the menu of a chip does; another fact is searched for by the screen. */
export function changeChip(editor: Editor, host: EditorHost, act: Exclude<ChipAct, 'replace'>): void {
  const chip = selectedChip(editor.state);
  if (!chip) return;
  const { ref, form } = chip.node.attrs;
  if (act === 'remove') removeChip(editor, host);
  else {
    const tr =
      act === 'words'
        ? wordedChip(editor.state, host.facts.text(ref, form))
        : changedChip(editor.state, { ref, form: act.form });
    apply(editor.view, tr);
  }
}

function replaceBlock(editor: Editor, index: number, markdown: string): void {
  const next = openMarkdown(markdown, editor.schema, 'text');
  if (!next) return;
  const { doc, tr } = editor.state;
  const blocks = blocksAt(doc, index);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first && last) tr.replaceWith(first.pos, last.pos + last.node.nodeSize, next.content);
  else {
    // After the last block; an empty one at the end gives way.
    const isOpen = doc.lastChild?.content.size === 0 && doc.childCount > 1;
    const end = doc.content.size;
    tr.replaceWith(isOpen ? end - 2 : end, end, next.content);
  }
  apply(editor.view, tr);
}

function focusBlock(editor: Editor, index: number): void {
  const last = blocksAt(editor.state.doc, index).at(-1);
  if (!last) return void editor.commands.focus();
  const $end = editor.state.doc.resolve(last.pos + last.node.nodeSize);
  const tr = editor.state.tr.setSelection(TextSelection.near($end, -1)).scrollIntoView();
  editor.view.dispatch(tr);
  editor.view.focus();
}

/** What the screen around may do to the text. */
export const handleOf = (editor: Editor, host: EditorHost): TextEditorHandle => ({
  insertFact: (ref, form) => {
    insertAt(editor, editor.state.selection.to, editor.state.selection.to, { ref, form });
    editor.view.focus();
  },
  insertText: words => {
    editor.view.dispatch(editor.state.tr.insertText(words).scrollIntoView());
    editor.view.focus();
  },
  bind: (ref, words, block, occurrence) => {
    const range = findWords(editor.state.doc, block, words, occurrence);
    if (range) bindRange(editor, host, range.from, range.to, ref);
    return range !== null;
  },
  replaceBlock: (index, markdown) => replaceBlock(editor, index, markdown),
  focus: block => {
    if (block === undefined) editor.view.focus();
    else focusBlock(editor, block);
  },
});
