// Facts of the record, written out in the language that is composed: for the cards below the words.
import { useFactShelf } from '../../../texts/admin/index.ts';

export interface CardFact {
  readonly value: string;
  readonly text: string;
  readonly href: string | null;
}

/** @returns null for what is not on record, or not yet there */
export type FactOf = (ref: string) => CardFact | null;

export function useFacts(language: string, refs: readonly string[]): FactOf {
  const shelf = useFactShelf(language, refs);
  return ref => {
    const view = shelf.view(ref);
    return view ? { value: view.value, text: shelf.text(ref), href: view.href } : null;
  };
}
