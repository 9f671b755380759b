// Documents and pictures, with licence, consent and alternative text.
import type { LocalText } from '../texts/model.ts';

export interface LibraryItemView {
  readonly slug: string;
  readonly kind: 'document' | 'picture';
  readonly title: LocalText;
  /** Absolute address, elsewhere or on this site. */
  readonly url: string;
  /** Language of the document; null for pictures. */
  readonly language: string | null;
  readonly published: string | null;
  readonly publishedText: string | null;
  readonly licence: string | null;
  readonly alt: LocalText | null;
}
