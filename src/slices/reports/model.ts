// Reports of the project: documents with links, later made from records.
import type { LocalText } from '../texts/model.ts';

export interface ReportView {
  readonly slug: string;
  readonly title: LocalText;
  readonly summary: LocalText | null;
  /** EDTF: `2024-03`. */
  readonly published: string | null;
  readonly publishedText: string | null;
  /** Absolute address of the document. */
  readonly url: string | null;
  /** Language of the document. */
  readonly language: string | null;
  readonly lead: { readonly slug: string; readonly name: LocalText } | null;
  readonly sources: readonly string[];
}
