// The body of a Word document: its paragraphs as a reader sees them, with their links.

import { type Markup, markupOf, type Tag } from './markup.ts';
import { isOn } from './word-styles.ts';

export interface WordParagraph {
  readonly text: string;
  readonly style: string | null;
  /** Numbered or with a bullet: said by itself, or undefined where its style decides. */
  readonly item: boolean | undefined;
  /** An outline level of its own makes it a heading. */
  readonly outline: boolean;
  /** All its letters are bold; undefined where its style decides. */
  readonly bold: boolean | undefined;
  /** The largest size its letters are given, in half points. */
  readonly size: number | undefined;
  readonly inTable: boolean;
  readonly links: readonly { readonly text: string; readonly target: string }[];
}

interface Draft {
  text: string;
  style: string | null;
  item: boolean | undefined;
  outline: boolean;
  /** Letters said to be bold, and said not to be; for the others the style decides. */
  bold: number;
  plain: number;
  size: number | undefined;
  readonly links: { text: string; target: string }[];
}

interface Run {
  bold: boolean | undefined;
  size: number | undefined;
  hidden: boolean;
}

/** A link under way: where it leads, and where in its paragraph it began. */
interface OpenLink {
  target: string | undefined;
  start: number;
}

/** Deleted text, what stood before a change, and the picture of a text box for old programs. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'rPrChange', 'pPrChange', 'sectPr', 'docPr']);

const SPACES = new Set(['tab', 'ptab', 'br', 'cr']);

class BodyReader {
  readonly paragraphs: WordParagraph[] = [];
  /** Paragraphs under way: a text box stands inside another. */
  private readonly open: Draft[] = [];
  private readonly hyperlinks: OpenLink[] = [];
  private readonly fields: (OpenLink & { code: string })[] = [];
  private readonly targets: ReadonlyMap<string, string>;
  private run: Run | null = null;
  private inText = false;
  private inCode = false;
  private skipped = 0;
  private tables = 0;

  constructor(targets: ReadonlyMap<string, string>) {
    this.targets = targets;
  }

  take(part: Markup): void {
    if (part.kind === 'text') this.write(part.text);
    else if (this.skipped > 0 || SKIPPED.has(part.name)) this.skip(part);
    else if (part.kind === 'close') this.close(part.name);
    else this.enter(part);
  }

  private skip(tag: Tag): void {
    if (tag.empty) return;
    this.skipped = Math.max(0, this.skipped + (tag.kind === 'open' ? 1 : -1));
  }

  private enter(tag: Tag): void {
    const { name } = tag;
    if (name === 'p') this.begin(tag);
    else if (name === 'tbl' && !tag.empty) this.tables += 1;
    else if (name === 'r' && !tag.empty) this.run = { bold: undefined, size: undefined, hidden: false };
    else if (name === 't') this.inText = !tag.empty;
    else if (name === 'instrText') this.inCode = !tag.empty;
    else if (SPACES.has(name) && this.run !== null) this.add(' ');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'hyperlink' && !tag.empty) this.beginLink(tag);
    else if (name === 'fldChar') this.field(tag.attribute('fldCharType'));
    else if (this.run !== null) this.format(this.run, tag);
    else this.shape(tag);
  }

  private begin(tag: Tag): void {
    if (tag.empty) return;
    this.open.push({
      text: '',
      style: null,
      item: undefined,
      outline: false,
      bold: 0,
      plain: 0,
      size: undefined,
      links: [],
    });
    this.run = null;
  }

  /** What a paragraph says of itself. */
  private shape(tag: Tag): void {
    const draft = this.open.at(-1);
    if (draft === undefined) return;
    const value = tag.attribute('val');
    if (tag.name === 'pStyle') draft.style = value ?? null;
    else if (tag.name === 'numId') draft.item = value !== '0';
    else if (tag.name === 'outlineLvl') draft.outline = Number(value) < 9;
  }

  private format(run: Run, tag: Tag): void {
    if (tag.name === 'b') run.bold = isOn(tag);
    else if (tag.name === 'rStyle' && /^strong$/i.test(tag.attribute('val') ?? '')) run.bold ??= true;
    else if (tag.name === 'vanish') run.hidden = isOn(tag);
    else if (tag.name === 'sz') run.size = Number(tag.attribute('val')) || undefined;
  }

  private write(text: string): void {
    if (this.skipped > 0) return;
    const field = this.fields.at(-1);
    if (this.inCode && field !== undefined) field.code += text;
    else if (this.inText) this.add(text);
  }

  private add(text: string): void {
    const draft = this.open.at(-1);
    if (draft === undefined || this.run?.hidden === true) return;
    draft.text += text;
    const letters = lettersIn(text);
    if (letters === 0) return;
    if (this.run?.bold === true) draft.bold += letters;
    else if (this.run?.bold === false) draft.plain += letters;
    if (this.run?.size !== undefined) draft.size = Math.max(draft.size ?? 0, this.run.size);
  }

  private beginLink(tag: Tag): void {
    const target = this.targets.get(tag.attribute('id') ?? '');
    this.hyperlinks.push({ target, start: this.open.at(-1)?.text.length ?? 0 });
  }

  private endLink(link: OpenLink | undefined): void {
    const draft = this.open.at(-1);
    if (link?.target === undefined || draft === undefined) return;
    draft.links.push({
      text: draft.text.slice(link.start).replace(/\s+/g, ' ').trim(),
      target: link.target.trim(),
    });
  }

  /** Fields say in a code of their own where a link leads. */
  private field(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ code: '', target: undefined, start: 0 });
    else if (type === 'separate' && field !== undefined) {
      field.target = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field.code)?.[1];
      field.start = this.open.at(-1)?.text.length ?? 0;
    } else if (type === 'end') this.endLink(this.fields.pop());
  }

  private close(name: string): void {
    if (name === 'p') this.finish();
    else if (name === 't') this.inText = false;
    else if (name === 'instrText') this.inCode = false;
    else if (name === 'r') this.run = null;
    else if (name === 'tbl') this.tables -= 1;
    else if (name === 'hyperlink') this.endLink(this.hyperlinks.pop());
  }

  private finish(): void {
    const draft = this.open.pop();
    this.run = null;
    if (draft === undefined) return;
    const { bold, plain, links, style, item, outline, size } = draft;
    const text = draft.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    const letters = lettersIn(text);
    this.paragraphs.push({
      text,
      style,
      item,
      outline,
      size,
      bold: isBold(bold, plain, letters),
      inTable: this.tables > 0,
      links,
    });
  }
}

const lettersIn = (text: string): number => text.replace(/\s+/g, '').length;

const isBold = (bold: number, plain: number, letters: number): boolean | undefined => {
  if (bold === 0 && plain === 0) return undefined;
  return bold >= letters * 0.9;
};

/**
 * The paragraphs of a part of a Word document, those in text boxes before the one they hang on.
 * @param targets where links lead, by the identifiers of the part's relationships
 */
export const paragraphsOf = (xml: string, targets: ReadonlyMap<string, string>): WordParagraph[] => {
  const reader = new BodyReader(targets);
  for (const part of markupOf(xml)) reader.take(part);
  return reader.paragraphs;
};
