// Small files of every kind, made from nothing: for tests and fault trials.

import { crc32, deflateRawSync } from 'node:zlib';

const number = (bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A zip archive; `claimed` is the unpacked size the directory promises, for bombs. */
export const zip = (files: Readonly<Record<string, string>>, claimed?: number): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const common = Buffer.concat([
      number(2, 20),
      number(2, 0),
      number(2, 8),
      number(4, 0),
      number(4, crc32(data)),
      number(4, packed.length),
      number(4, claimed ?? data.length),
      number(2, name.length),
      number(2, 0),
    ]);
    const local = Buffer.concat([number(4, 0x04034b50), common, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        number(4, 0x02014b50),
        number(2, 20),
        common,
        number(2, 0),
        number(2, 0),
        number(2, 0),
        number(4, 0),
        number(4, offset),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = directory.length;
  const end = Buffer.concat([
    number(4, 0x06054b50),
    number(2, 0),
    number(2, 0),
    number(2, count),
    number(2, count),
    number(4, central.length),
    number(4, offset),
    number(2, 0),
  ]);
  return Buffer.concat([...parts, central, end]);
};

/** The parts of a Word document, by name. */
export const WORD = (body: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
});
export const heading = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const shown = (lines: readonly string[]): string =>
  `BT /F1 12 Tf 50 780 Td 16 TL ${lines.map(line => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;

/** A PDF of Latin text: pages of lines, or what draws them. */
export const pdfOf = (pages: readonly (readonly string[] | string)[], extra = ''): string => {
  const kids = pages.map((_, i) => 4 + 2 * i);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, i) => {
      const content = typeof page === 'string' ? page : shown(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> ${extra} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let out = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets.push(out.length);
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  return `${out}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
};

/** A PDF of one page, a line each. */
export const pdf = (lines: readonly string[], extra = ''): string => pdfOf([lines], extra);
