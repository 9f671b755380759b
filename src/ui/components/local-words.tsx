// Words that may be in another language than the page: marked as such for those who hear them.
import type { ReactNode } from 'react';

export interface LocalWordsText {
  readonly text: string;
  readonly language: string;
  /** It is in the page's language. */
  readonly own: boolean;
}

/** The words alone in the page's language, else in a span that names their language. */
export const LocalWords = ({ text }: { readonly text: LocalWordsText }): ReactNode =>
  text.own ? text.text : <span lang={text.language}>{text.text}</span>;
