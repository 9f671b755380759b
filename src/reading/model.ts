// A document as it was read: its text, its blocks in order, where its links lead.

export type BlockKind = 'heading' | 'text' | 'item';

/** A heading, a paragraph or an item of a list, its line breaks and hyphenation undone. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Line of the extracted text, counted from 1. */
  readonly line: number;
  /** Where each line begins inside `text`, so that a place can be told by its line. */
  readonly lines: readonly { readonly at: number; readonly line: number }[];
  /** The source says what it is (HTML, DOCX, Markdown); otherwise it was inferred from its shape. */
  readonly marked: boolean;
  /** The language of a long passage that is surely not the document's. */
  readonly language?: string;
  /** A page or a rule ended before it. */
  readonly breakBefore: boolean;
}

export interface Link {
  readonly text: string;
  readonly target: string;
  readonly line: number;
}

export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** A language the file itself declares. */
  readonly declaredLanguage?: string;
  /** A date the file itself declares: a mail's, a page's. */
  readonly declaredDate?: string;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  readonly headings: readonly Block[];
  readonly body: readonly Block[];
}

/** One edition: a document in one language, cut into sections. */
export interface Edition {
  readonly file: string;
  readonly language: string;
  readonly published: string | null;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
}

export const lineAt = (block: Block, offset: number): number => {
  let line = block.line;
  for (const start of block.lines) {
    if (start.at > offset) break;
    line = start.line;
  }
  return line;
};
