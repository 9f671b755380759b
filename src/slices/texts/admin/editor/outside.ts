// What comes from outside: the value of a controlled field. Its own words coming back are no news; others replace what
// differs, and nothing more, so that caret and history stay.
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** Tells the echo of what was told from news. */
export class Echo {
  #told: string[];

  constructor(first: string) {
    this.#told = [first];
  }

  tell(value: string): void {
    this.#told.push(value);
  }

  /** Something else stands in the field now, by the outside's will. */
  restart(value: string): void {
    this.#told = [value];
  }

  /** Whether a value was told from here; what was told before it cannot come any more. */
  hears(value: string): boolean {
    const at = this.#told.lastIndexOf(value);
    if (at < 0) return false;
    this.#told = this.#told.slice(at);
    return true;
  }
}

/** The change from one document to another, as small as it can be; null where they are equal. */
export function replacing(state: EditorState, next: Node): Transaction | null {
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || !end) return null;
  // Where equal words repeat, both ends may overlap: then the later one gives way.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  return (tr.doc.eq(next) ? tr : state.tr.replaceWith(0, state.doc.content.size, next.content)).setMeta(
    'addToHistory',
    false,
  );
}
