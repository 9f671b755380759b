// Reading files: from .txt .md .html .docx .pdf .eml to an edition with its language, date and sections.

import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { LANGUAGES } from '../platform/languages.ts';
import { decode, looksBinary } from './decode.ts';
import { readDocx } from './docx.ts';
import { htmlCharset, readHtml } from './html.ts';
import { InputError } from './input-error.ts';
import { detectLanguage, isWrittenIn, markForeign } from './language.ts';
import { readMail } from './mail.ts';
import type { Edition, ReadText } from './model.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { publishedIn } from './published.ts';
import { sectionsOf } from './sections.ts';

export { InputError } from './input-error.ts';
export { detectLanguage, judgeParagraph } from './language.ts';
export { type Block, type Edition, type Link, lineAt, type ReadText, type Section } from './model.ts';
export { readPlainText } from './plain-text.ts';
export { sectionsOf } from './sections.ts';

const MEGABYTE = 1024 * 1024;

/** Largest files, in megabytes: pictures make PDFs, Word documents and mails large, text alone hardly does. */
const LARGEST: Readonly<Record<string, number>> = { '.pdf': 100, '.docx': 100, '.eml': 50 };
const LARGEST_TEXT = 16;

/** Letters of the longest document; a novel has half a million. What is longer is no document to compare by hand or by eye. */
const LONGEST = 3_000_000;
/** Plain text is light: its facts can be listed of more. */
const LONGEST_PLAIN = 11_000_000;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  ENOTDIR: 'no such file',
  ENAMETOOLONG: 'no such file',
};

const limitOf = (file: string): number => LARGEST[extname(file).toLowerCase()] ?? LARGEST_TEXT;

/** The bytes of a file. @throws InputError when it is missing, empty, no file or larger than its kind may be */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new InputError(file, 'is a folder, not a file');
    if (!info.isFile()) throw new InputError(file, 'is no file');
    const limit = limitOf(file);
    if (info.size > limit * MEGABYTE) throw new InputError(file, `is larger than ${limit} MB`);
    const { buffer, byteOffset, byteLength } = await readFile(file);
    if (byteLength === 0) throw new InputError(file, 'is empty');
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(file, REASONS[codeOf(error)] ?? 'cannot be read');
  }
};

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;

/** A text to be cut into blocks. @throws InputError when it is longer than that */
const ofBearableLength = (text: string, file: string, limit: number): string => {
  if (text.length <= limit) return text;
  throw new InputError(file, `holds more than ${limit / 1_000_000} million letters; cut it into parts`);
};

// Markup may be this many times longer than what it marks up.
const MARKUP = 3;

const readMarked = async (file: string, bytes: Uint8Array): Promise<ReadText | null> => {
  const kind = extname(file).toLowerCase();
  if (startsWith(bytes, '%PDF-') || (kind === '.pdf' && !startsWith(bytes, 'PK\x03\x04')))
    return readPdf(bytes, file);
  if (kind === '.docx' || startsWith(bytes, 'PK\x03\x04')) return readDocx(bytes, file);
  if (kind === '.doc' || kind === '.odt' || kind === '.rtf')
    throw new InputError(file, `is a ${kind} file; save it as .docx, .pdf or .txt`);
  if (kind === '.html' || kind === '.htm' || kind === '.xhtml')
    return readHtml(ofBearableLength(decode(bytes, htmlCharset(bytes)), file, LONGEST * MARKUP));
  if (kind === '.eml') return readMail(bytes, file);
  return null;
};

const readAs = async (file: string, bytes: Uint8Array): Promise<ReadText> => {
  const marked = await readMarked(file, bytes);
  if (marked !== null) {
    ofBearableLength(marked.text, file, LONGEST);
    return marked;
  }
  if (looksBinary(bytes)) throw new InputError(file, 'is no text (known: .txt .md .html .docx .pdf .eml)');
  return readPlainText(ofBearableLength(decode(bytes), file, LONGEST_PLAIN));
};

/** Text, blocks and links of a file. @throws InputError */
export const readDocument = async (file: string): Promise<ReadText> => {
  const read = await readAs(file, await readBytes(file));
  if (!/[\p{L}\p{N}]/u.test(read.text)) throw new InputError(file, 'holds no text');
  return read;
};

const projectLanguage = (code: string | undefined): string | null => {
  const short = code?.toLowerCase().split(/[-_]/)[0] ?? '';
  return (LANGUAGES as readonly string[]).includes(short) ? short : null;
};

/** A language code between dots or at the name's end: `issue-2.el.docx`, `newsletter_pt.pdf`. */
const languageInName = (file: string): string | null =>
  projectLanguage(/[._-]([a-z]{2})(?:[-_][A-Z]{2})?\.[a-z]+$/.exec(file)?.[1]);

/** The language of a text; the detector first, then what file and name declare. @throws InputError when it is none of ours */
export const languageOf = (read: ReadText, file: string): string => {
  const found = projectLanguage(detectLanguage(read.text) ?? undefined);
  const said = projectLanguage(read.declaredLanguage) ?? languageInName(file);
  const language = found ?? (said !== null && isWrittenIn(read.text, said) ? said : null);
  if (language === null) throw new InputError(file, `is in none of the languages ${LANGUAGES.join(' ')}`);
  return language;
};

/** Reads one edition of a document. @throws InputError */
export const readEdition = async (file: string, language?: string): Promise<Edition> => {
  const read = await readDocument(file);
  ofBearableLength(read.text, file, LONGEST);
  const code = language ?? languageOf(read, file);
  return {
    file,
    language: code,
    published: publishedIn(read.text, code) ?? read.declaredDate ?? null,
    text: read.text,
    sections: sectionsOf(markForeign(read.blocks, code)),
    links: read.links,
  };
};

/** Reads the editions of one document, in the order given. @throws InputError */
export const readEditions = async (files: readonly string[]): Promise<Edition[]> => {
  const editions: Edition[] = [];
  for (const file of files) editions.push(await readEdition(file));
  return editions;
};
