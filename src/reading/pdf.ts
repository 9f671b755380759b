// PDF: text in reading order with its line breaks, and the links of its pages.

import { InputError } from './input-error.ts';
import type { Link, ReadText } from './model.ts';
import { readPlainText } from './plain-text.ts';

const PAGE_LIMIT = 2000;

interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly height: number;
  readonly width: number;
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'str' in value && 'transform' in value;

interface Place {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Marks around content; what Word and others tag as an artifact is the page's, not the document's: heads, feet, rules. */
interface Mark {
  readonly type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  readonly tag?: string;
}

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && 'type' in value && /MarkedContent/.test(String(value.type));

/** The items of a page that belong to the document. */
const contentOf = (all: readonly unknown[]): Item[] => {
  const open: boolean[] = [];
  const items: Item[] = [];
  for (const one of all) {
    if (isMark(one)) {
      if (one.type === 'endMarkedContent') open.pop();
      else open.push(one.tag === 'Artifact');
    } else if (isItem(one) && !open.includes(true)) items.push(one);
  }
  return items;
};

/** A line of a page, and whether a paragraph ends before it. */
interface PageLine {
  text: string;
  readonly opens: boolean;
}

const isParagraph = (previous: Place, { y, height }: Place): boolean => {
  const drop = previous.y - y;
  const size = Math.max(previous.height, height);
  return drop > size * 1.75 || drop < -size || Math.abs(previous.height - height) > 0.12 * size;
};

/** Items on one line that stand apart, as the cells of a table do. */
const isApart = (previous: Place, place: Place): boolean =>
  Math.abs(place.x - previous.right) > 0.25 * place.height;

const placeOf = (item: Item, previous: Place | null): Place => {
  const x = item.transform[4] ?? 0;
  const height = item.height || (previous?.height ?? 10);
  return { x, right: x + item.width, y: item.transform[5] ?? 0, height };
};

const isSameLine = (previous: Place, place: Place): boolean =>
  Math.abs(previous.y - place.y) <= previous.height * 0.6;

/** Lines of a page in the order of its content; a gap of more than a line and a half parts paragraphs. */
class PageReader {
  readonly lines: PageLine[] = [];
  private previous: Place | null = null;
  private ended = true;

  add(item: Item): void {
    const line = this.lines.at(-1);
    if (item.str.trim() === '') {
      if (!item.hasEOL && line !== undefined && !/\s$/.test(line.text)) line.text += ' ';
      this.ended ||= item.hasEOL;
      return;
    }
    const { previous } = this;
    const place = placeOf(item, previous);
    if (previous !== null && line !== undefined && !this.ended && isSameLine(previous, place))
      line.text += (isApart(previous, place) && !/\s$/.test(line.text) ? ' ' : '') + item.str;
    else this.lines.push({ text: item.str, opens: previous !== null && isParagraph(previous, place) });
    this.previous = place;
    this.ended = item.hasEOL;
  }
}

const linesOf = (items: readonly Item[]): PageLine[] => {
  const reader = new PageReader();
  for (const item of items) reader.add(item);
  return reader.lines;
};

const EDGE = 2;

/** A head or foot by its words: page numbers differ, the rest is the same. */
const shapeOf = ({ text }: PageLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** Lines that come again at the head or foot of at least half of the pages. */
const furnitureOf = (pages: readonly (readonly PageLine[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(shapeOf));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= often).map(([shape]) => shape));
};

const textOf = (lines: readonly PageLine[], furniture: ReadonlySet<string>): string =>
  lines
    .filter((line, i) => !((i < EDGE || i >= lines.length - EDGE) && furniture.has(shapeOf(line))))
    .map((line, i) => (i === 0 ? '' : line.opens ? '\n\n' : '\n') + line.text)
    .join('');

const reasonOf = (error: unknown): string => {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? 'is encrypted; remove the password first'
    : 'is damaged: the PDF cannot be read';
};

const open = async (bytes: Uint8Array, file: string) => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    return await pdfjs.getDocument({
      data: bytes,
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw new InputError(file, reasonOf(error));
  }
};

export const readPdf = async (bytes: Uint8Array, file: string): Promise<ReadText> => {
  const document = await open(bytes, file);
  try {
    if (document.numPages > PAGE_LIMIT) throw new InputError(file, `has more than ${PAGE_LIMIT} pages`);
    const pages: PageLine[][] = [];
    const targets: { page: number; target: string }[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ includeMarkedContent: true });
      pages.push(linesOf(contentOf(content.items)));
      for (const annotation of await page.getAnnotations()) {
        if (annotation.subtype === 'Link' && typeof annotation.url === 'string')
          targets.push({ page: number - 1, target: annotation.url });
      }
      page.cleanup();
    }
    const furniture = furnitureOf(pages);
    return assemble(
      pages.map(lines => textOf(lines, furniture)),
      targets,
      file,
    );
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(file, reasonOf(error));
  } finally {
    await document.destroy();
  }
};

const assemble = (
  pages: readonly string[],
  targets: readonly { page: number; target: string }[],
  file: string,
): ReadText => {
  const text = pages.join('\n\f');
  if (text.trim() === '') throw new InputError(file, 'holds no text (a scanned PDF?)');
  const firstLines: number[] = [];
  let line = 1;
  for (const page of pages) {
    firstLines.push(line);
    line += page.split('\n').length;
  }
  const read = readPlainText(text);
  const links: Link[] = targets.map(({ page, target }) => ({
    text: '',
    target,
    line: firstLines[page] ?? 1,
  }));
  return { ...read, links: [...read.links, ...links] };
};
