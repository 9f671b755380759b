// Word documents: what Word, its relatives and its users write.
import { describe, expect, test } from 'vitest';
import { readDocx } from './docx.ts';
import { heading, paragraph, WORD, zip } from './sample-files.ts';

const word = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  readDocx(zip({ ...WORD(body), ...parts }), 'a.docx');

const kinds = (body: string, parts?: Readonly<Record<string, string>>) =>
  word(body, parts).blocks.map(block => [block.kind, block.text]);

const bold = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const SENTENCE = 'We visited nine villages this year, and all of them had much to tell us about their work.';

describe('refusals', () => {
  test('an archive that unpacks to more than it says', () => {
    const files = { ...WORD(''), 'word/document.xml': 'x'.repeat(40 << 20) };
    expect(() => readDocx(zip(files, 1000), 'a.docx')).toThrow(/bomb/);
  });
  test('a part whose content is not what was packed', () => {
    const bytes = zip(WORD(paragraph(SENTENCE)));
    const at = bytes.lastIndexOf('word/document.xml') - 30;
    bytes.writeUInt32LE(1, at);
    expect(() => readDocx(bytes, 'a.docx')).toThrow(/damaged/);
  });
  test('an old or locked document, a text, a half archive', () => {
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
    expect(() => readDocx(locked, 'a.docx')).toThrow(/encrypted/);
    expect(() => readDocx(Buffer.from('words'), 'a.docx')).toThrow(/not a Word document/);
    expect(() => readDocx(zip(WORD(SENTENCE)).subarray(0, 400), 'a.docx')).toThrow(/damaged/);
  });
});

describe('headings', () => {
  test('by the style that a translated Word calls otherwise, and by what it is based on', () => {
    const styles = `<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:name w:val="My own"/><w:basedOn w:val="berschrift1"/></w:style><w:style w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;
    expect(
      kinds(styled('berschrift1', 'One') + styled('Mine', 'Two') + styled('Normal', SENTENCE), {
        'word/styles.xml': styles,
      }),
    ).toEqual([
      ['heading', 'One'],
      ['heading', 'Two'],
      ['text', SENTENCE],
    ]);
  });
  test('by an outline level, by bold letters, by larger ones', () => {
    const outlined = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>`;
    const large = `<w:p><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>Three</w:t></w:r></w:p>`;
    expect(kinds(outlined + bold('Two') + large + paragraph(SENTENCE)).map(([kind]) => kind)).toEqual([
      'heading',
      'heading',
      'heading',
      'text',
    ]);
  });
  test('not a bold sentence, a bold cell, nor a document that is bold throughout', () => {
    const table = `<w:tbl><w:tr><w:tc>${bold('43')}</w:tc><w:tc>${bold('farms')}</w:tc></w:tr></w:tbl>`;
    expect(
      kinds(heading('One') + bold(SENTENCE) + table + paragraph(SENTENCE)).map(([kind]) => kind),
    ).toEqual(['heading', 'text', 'text', 'text', 'text']);
    expect(kinds(heading('One') + bold('Two words') + bold(SENTENCE)).map(([kind]) => kind)).toEqual([
      'heading',
      'text',
      'text',
    ]);
  });
  test('by shape where nothing marks them', () => {
    expect(kinds(paragraph('Our villages') + paragraph(SENTENCE.repeat(2)))[0]).toEqual([
      'heading',
      'Our villages',
    ]);
  });
});

test('items, by numbering and by style', () => {
  const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>`;
  const none = numbered.replace('w:val="3"', 'w:val="0"');
  const styles = '<w:styles><w:style w:styleId="LB"><w:name w:val="List Bullet"/></w:style></w:styles>';
  expect(
    kinds(heading('One') + numbered + none + styled('LB', 'two'), { 'word/styles.xml': styles }).map(
      ([kind]) => kind,
    ),
  ).toEqual(['heading', 'item', 'text', 'item']);
});

test('words as the reader sees them: changes taken, hidden text and codes left out', () => {
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const body = `<w:p>${run('<w:t xml:space="preserve">We met </w:t>')}<w:del>${run('<w:delText>7</w:delText><w:t>8</w:t>')}</w:del><w:ins>${run('<w:t>9</w:t>')}</w:ins>${run('<w:tab/><w:t>co</w:t><w:noBreakHyphen/><w:t>ops &amp; caf&#233;s</w:t>')}${run('<w:rPr><w:vanish/></w:rPr><w:t>10</w:t>')}${run('<w:instrText>PAGE 11</w:instrText>')}</w:p>`;
  expect(word(body).text).toBe('We met 9 co-ops & cafés');
});

test('links by relationship and by field', () => {
  const body = `${heading('One')}<w:p><w:hyperlink r:id="r7"><w:r><w:t>Read</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>More</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const rels =
    '<Relationships><Relationship Id="r7" Target="https://example.org/a?x=1&amp;y=2" TargetMode="External"/></Relationships>';
  expect(word(body, { 'word/_rels/document.xml.rels': rels }).links).toEqual([
    { text: 'Read', target: 'https://example.org/a?x=1&y=2', line: 3 },
    { text: 'More', target: 'https://example.org/b', line: 5 },
  ]);
});

test('text boxes once, notes at the end, no table of contents', () => {
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('In a box.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>${paragraph('In a box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside it.</w:t></w:r></w:p>`;
  const styles = '<w:styles><w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>';
  const notes = `<w:footnotes><w:footnote w:id="1">${paragraph('A note.')}</w:footnote></w:footnotes>`;
  expect(
    word(heading('One') + styled('T1', 'One 12') + box, {
      'word/styles.xml': styles,
      'word/footnotes.xml': notes,
    }).text,
  ).toBe('One\n\nIn a box.\n\nBeside it.\n\nA note.');
});
