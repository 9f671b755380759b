// A fact in the editor: plain DOM that follows what is known of it.
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { FactShelf } from '../facts.ts';

/** Says which fact of which record it is. */
export type TitleOf = (ref: string) => string;

export class FactChip implements NodeView {
  readonly dom: HTMLElement;
  #node: Node;
  readonly #facts: FactShelf;
  readonly #title: TitleOf;
  readonly #unsubscribe: () => void;

  constructor(node: Node, facts: FactShelf, title: TitleOf) {
    this.#node = node;
    this.#facts = facts;
    this.#title = title;
    this.dom = document.createElement('span');
    this.dom.className = 'text-fact';
    this.#draw();
    this.#unsubscribe = facts.subscribe(() => this.#draw());
  }

  #draw(): void {
    const { ref, form } = this.#node.attrs;
    this.dom.textContent = this.#facts.text(ref, form);
    this.dom.title = this.#title(ref);
    this.dom.toggleAttribute('data-unknown', this.#facts.view(ref, form) === null);
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#draw();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#unsubscribe();
  }
}
