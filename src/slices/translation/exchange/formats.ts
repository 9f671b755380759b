// The four formats by their names: written, and read whichever it is.

import { readDocx } from './docx-read.ts';
import { type DocxWords, writeDocx } from './docx-write.ts';
import { type ExchangeFile, type ExchangeFormat, type ReadExchange, refusedFile } from './file.ts';
import { readTmx, writeTmx } from './tmx.ts';
import { readXliff12, writeXliff12 } from './xliff12.ts';
import { readXliff21, writeXliff21 } from './xliff21.ts';
import { attributeOf, readXml, type XmlElement, XmlError, xmlText } from './xml.ts';

/** How files of a format are called and sent. */
export const FORMAT: Readonly<Record<ExchangeFormat, { readonly type: string; readonly ending: string }>> = {
  xliff12: { type: 'application/x-xliff+xml', ending: 'xlf' },
  xliff21: { type: 'application/xliff+xml', ending: 'xlf' },
  tmx: { type: 'application/x-tmx+xml', ending: 'tmx' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
};

/** @param words what a Word document says in its own voice */
export async function writeExchange(
  format: ExchangeFormat,
  file: ExchangeFile,
  words: DocxWords,
): Promise<Uint8Array> {
  if (format === 'docx') return writeDocx(file, words);
  const write = { xliff12: writeXliff12, xliff21: writeXliff21, tmx: writeTmx }[format];
  return new TextEncoder().encode(write(file));
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function readMarkup(root: XmlElement): ReadExchange {
  if (root.name === 'tmx') return readTmx(root);
  if (root.name !== 'xliff') throw refusedFile('not-the-format', root.line);
  return attributeOf(root, 'version')?.startsWith('2') ? readXliff21(root) : readXliff12(root);
}

/**
 * Reads a file of any of the formats, by what is in it.
 * @throws ExchangeError for what is no such file, or damaged: with the line
 */
export function readExchange(bytes: Uint8Array): ReadExchange {
  try {
    const read = isZip(bytes) ? readDocx(bytes) : readMarkup(readXml(xmlText(bytes)));
    if (read.texts.every(text => text.units.length === 0)) throw refusedFile('no-units');
    return read;
  } catch (error) {
    if (error instanceof XmlError)
      throw refusedFile('damaged', isZip(bytes) ? null : error.line, { problem: error.message });
    throw error;
  }
}
