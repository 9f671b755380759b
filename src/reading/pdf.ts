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
  readonly y: number;
  readonly height: number;
}

/** What parts an item from the one before it: nothing, a line's end, a paragraph's. */
const separator = (previous: Place | null, place: Place, endOfLine: boolean): string => {
  if (previous === null) return '';
  if (!endOfLine && Math.abs(previous.y - place.y) <= previous.height * 0.6) return '';
  return isParagraph(previous, place.y, place.height) ? '\n\n' : '\n';
};

/** Lines of a page; a gap of more than a line and a half parts paragraphs. */
const pageText = (items: readonly Item[]): string => {
  let text = '';
  let previous: Place | null = null;
  let endOfLine = true;
  for (const item of items) {
    if (item.str.trim() === '') {
      if (!item.hasEOL && !/\s$/.test(text)) text += ' ';
      endOfLine ||= item.hasEOL;
      continue;
    }
    const place: Place = { y: item.transform[5] ?? 0, height: item.height || (previous?.height ?? 10) };
    text += separator(previous, place, endOfLine) + item.str;
    previous = place;
    endOfLine = item.hasEOL;
  }
  return text;
};

const isParagraph = (previous: { y: number; height: number }, y: number, height: number): boolean => {
  const drop = previous.y - y;
  const size = Math.max(previous.height, height);
  return drop > size * 1.75 || drop < -size || Math.abs(previous.height - height) > 0.12 * size;
};

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
    const pages: string[] = [];
    const targets: { page: number; target: string }[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      pages.push(pageText((content.items as readonly unknown[]).filter(isItem)));
      for (const annotation of await page.getAnnotations()) {
        if (annotation.subtype === 'Link' && typeof annotation.url === 'string')
          targets.push({ page: number - 1, target: annotation.url });
      }
      page.cleanup();
    }
    return assemble(pages, targets, file);
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
