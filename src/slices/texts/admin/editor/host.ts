// What the editor asks of the screen around it. Its functions may be others with every drawing; the editor stays.
import type { Translate } from '../../../../admin/i18n/index.ts';
import type { FactShelf } from '../facts.ts';
import type { Shape } from './schema.ts';

export interface EditorHost {
  readonly shape: Shape;
  readonly language: string;
  readonly facts: FactShelf;
  t: Translate;
  /** Attributes of the element that is written in. */
  attributes: Record<string, string>;
  hasSlash: boolean;
  /** Which fact of which record: "dates · Second workshop". */
  titleOf(ref: string): string;
  announce(words: string): void;
  /** Opens the menu of the chip that is selected. */
  openChipMenu(): void;
  openLink(): void;
  /** Opens the search for a fact: to be put in, or to bind what is selected to. */
  openFacts(): void;
  focusToolbar(): void;
  /** An open list takes its keys first. */
  listKey(event: KeyboardEvent): boolean;
}
