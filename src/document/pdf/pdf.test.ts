// The PDF read back: what a screen reader, a search and a reader's outline find in it.

import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { emblemPng } from '../email/emblem-png.ts';
import type { EditionView } from '../model.ts';
import { sampleEdition } from '../sample.ts';
import { PdfError, renderPdf } from './index.ts';

const PICTURE = 'https://secon.example.org/library/square.png';

/** An element of the structure tree; the reader leaves `lang` out of its own declaration. */
interface Element {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Element[];
}

const elementsOf = (element: Element): readonly Element[] => [
  ...(element.role ? [element] : []),
  ...(element.children ?? []).flatMap(elementsOf),
];

const textOf = (items: readonly object[]): string =>
  items
    .map(item => ('str' in item && 'hasEOL' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('');

const pagesOf = async (pdf: PDFDocumentProxy) =>
  await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      return {
        elements: elementsOf((await page.getStructTree()) as Element),
        text: textOf((await page.getTextContent()).items),
      };
    }),
  );

const read = async (view: EditionView) => {
  const pictures = new Map([[PICTURE, { type: 'image/png', bytes: emblemPng() } as const]]);
  const task = getDocument({ data: await renderPdf(view, pictures), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages = await pagesOf(pdf);
  const found = {
    info: info as Readonly<Record<string, unknown>>,
    uaPart: metadata?.get('pdfuaid:part'),
    marks: await pdf.getMarkInfo(),
    outline: await pdf.getOutline(),
    elements: pages.flatMap(page => page.elements),
    text: pages
      .map(page => page.text)
      .join('\n')
      .replace(/\s+/g, ' '),
  };
  await task.destroy();
  return found;
};

describe('an edition that cannot be set', () => {
  const refusal = async (view: EditionView): Promise<unknown> =>
    await renderPdf(view).then(
      () => 'it was made',
      (error: unknown) => error,
    );

  it('is refused in one readable line', async () => {
    const view = sampleEdition('en');
    const [block] = view.blocks;
    const reasons = await Promise.all([
      refusal({ ...view, blocks: [{ ...block, type: 'video' }] as unknown as EditionView['blocks'] }),
      refusal({ ...view, masthead: 'SECON 簡報' }),
      refusal({ ...view, published: { value: 'soon', text: 'soon' } }),
      refusal({ ...view, published: { value: '2024-13', text: 'a month too far' } }),
    ]);
    expect(reasons.map(String)).toEqual([
      'UnknownTypeError: unknown block type "video"',
      expect.stringMatching(
        /^PdfError: the PDF of newsletter:2 in "en" could not be made: [^\n[{]*簡[^\n{]*$/,
      ),
      'Error: "soon" is no date to publish an edition at',
      expect.stringMatching(
        /^PdfError: the PDF of newsletter:2 in "en" could not be made: month is invalid$/,
      ),
    ]);
    expect(reasons[1]).toBeInstanceOf(PdfError);
  });

  it('does not hinder the next one', async () => {
    const [refused, made] = await Promise.allSettled([
      renderPdf({ ...sampleEdition('en'), masthead: '簡' }),
      renderPdf(sampleEdition('en')),
    ]);
    expect(refused.status).toBe('rejected');
    expect(made.status).toBe('fulfilled');
  });
});

describe.each([
  ['el', 'el-GR'],
  ['bg', 'bg-BG'],
] as const)('the PDF in "%s"', (language, locale) => {
  const view = sampleEdition(language);

  it('says what it is, in which language, and when it was published', async () => {
    const { info, uaPart, marks } = await read(view);
    expect(info).toMatchObject({
      Title: view.title,
      Subject: view.summary,
      Language: locale,
      CreationDate: 'D:20240424000000Z',
      ModDate: 'D:20240424000000Z',
    });
    expect(marks?.Marked).toBe(true);
    expect(uaPart).toBe('1');
  });

  it('has an outline under its title', async () => {
    const { outline } = await read(view);
    expect(outline.map(({ title }) => title)).toEqual([view.title]);
    const headed = view.blocks.filter(block => block.heading && block.type !== 'headline');
    expect(outline[0]?.items.length).toBeGreaterThanOrEqual(headed.length);
  });

  it('is built of headings, lists, a table with heads, links and quotations', async () => {
    const roles = (await read(view)).elements.map(({ role }) => role);
    expect(roles.filter(role => role === 'H1')).toHaveLength(1);
    expect(roles).toEqual(
      expect.arrayContaining(['H2', 'H3', 'H4', 'L', 'LI', 'Table', 'TH', 'TD', 'Link', 'BlockQuote']),
    );
  });

  it('skips no level of heading', async () => {
    const levels = (await read(view)).elements.flatMap(({ role = '' }) => /^H(\d)$/.exec(role)?.[1] ?? []);
    let above = 0;
    for (const level of levels.map(Number)) {
      expect(level).toBeLessThanOrEqual(above + 1);
      above = level;
    }
  });

  it('has words for every picture', async () => {
    const { elements } = await read(view);
    const alts = elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    const drawn = view.blocks.flatMap(({ data }) => (data?.type === 'picture' ? [data.picture.alt] : []));
    expect(alts).toEqual([view.words.emblemAlt, ...drawn]);
  });

  it('names the language of names in another one, without the region of its own', async () => {
    const languages = (await read(view)).elements.flatMap(({ lang }) => lang ?? []);
    expect(languages).toEqual(expect.arrayContaining(['lv', 'en', 'hu']));
    expect(languages.filter(lang => lang.includes('-') && lang !== locale)).toEqual([]);
  });

  it('can be searched', async () => {
    const { text } = await read(view);
    for (const words of [view.title, view.published.text, 'Община Хасково', 'Περιφέρεια Πελοποννήσου']) {
      expect(text).toContain(words);
    }
  });
});
