// What the text editor takes and what it can be told: the door to it for the desk, the composer and the forms.
import type { ReactNode, Ref } from 'react';
import type { IconName } from '../../../../admin/kit/index.ts';
import type { FactForm } from '../../../../facts/model.ts';
import type { FactShelf } from '../facts.ts';

/** Something the `/` menu puts in. */
export interface SlashEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly onChoose: () => void;
}

/** Words that say a fact and are not bound to it yet. */
export interface Offer {
  readonly ref: string;
  readonly words: string;
  /** Index of the top-level block in the text. */
  readonly block: number;
  /** Which of the equal words in the block, from 0. */
  readonly occurrence: number;
}

export interface TextEditorHandle {
  /** At the caret; at the end where nothing was written yet. */
  insertFact(ref: string, form?: FactForm): void;
  /** Plain words, at the caret. */
  insertText(words: string): void;
  /** Binds words to a fact. @returns whether they were found */
  bind(ref: string, words: string, block: number, occurrence: number): boolean;
  /** Other words for one top-level block; after the last one they are added. */
  replaceBlock(index: number, markdown: string): void;
  /** @param block index of the top-level block whose end the caret goes to; absent: where it was */
  focus(block?: number): void;
}

export interface TextEditorProps {
  /** Markdown of the content format. */
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  /** What is written in: spelling, voice and the words of facts follow it. */
  readonly language: string;
  readonly label: string;
  readonly hiddenLabel?: boolean | undefined;
  /** The field's path: errors and `focusField` find it by that. */
  readonly name?: string | undefined;
  readonly description?: ReactNode;
  /** Ids of further words that describe it, which stand elsewhere. */
  readonly describedBy?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Stands beside the label. */
  readonly aside?: ReactNode;
  /** One line: no blocks, Enter does nothing. */
  readonly single?: boolean | undefined;
  /** The first block is a heading: a block of a newsletter. */
  readonly heading?: boolean | undefined;
  /** Most characters of the Markdown. */
  readonly most?: number | undefined;
  readonly facts: FactShelf;
  /** The record at hand, whose facts `@` offers first: `event:haskovo-2023`. */
  readonly record?: string | undefined;
  readonly slash?: readonly SlashEntry[] | undefined;
  readonly offers?: readonly Offer[] | undefined;
  /** The caret came into another top-level block. */
  readonly onBlock?: ((index: number) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly autoFocus?: boolean | undefined;
  /** It is seen as soon as the screen is drawn: the editor is made at once. */
  readonly inSight?: boolean | undefined;
  readonly handle?: Ref<TextEditorHandle> | undefined;
}
