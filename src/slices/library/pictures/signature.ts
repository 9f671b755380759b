// What a file is, by its first bytes. Its name and what the sender calls it are no evidence.
import { invalid, type SeconError } from '../../../platform/errors.ts';

/** How many bytes are enough to tell. */
export const HEAD_BYTES = 4096;

export const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'] as const;
/** `heif` is the box that both AVIF and HEIC come in: which of them shows when it is read. */
export type PictureKind = (typeof PICTURE_KINDS)[number];

type Test = (head: Uint8Array, text: string) => boolean;

const begins =
  (...bytes: number[]): Test =>
  head =>
    bytes.every((byte, at) => head[at] === byte);
const ascii =
  (word: string, at = 0): Test =>
  (_, text) =>
    text.startsWith(word, at);
const all =
  (...tests: Test[]): Test =>
  (head, text) =>
    tests.every(test => test(head, text));
const any =
  (...tests: Test[]): Test =>
  (head, text) =>
    tests.some(test => test(head, text));

/** The brands of the first box (ISO 14496-12): the kind of what is in it. */
const isStill = (text: string): boolean => {
  const brands = text.slice(8, 64).match(/.{4}/gs) ?? [];
  return brands.some(brand => ['avif', 'heic', 'heix', 'heim', 'heis', 'mif1'].includes(brand));
};

const PICTURES: Readonly<Record<PictureKind, Test>> = {
  jpeg: begins(0xff, 0xd8, 0xff),
  png: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  webp: all(ascii('RIFF'), ascii('WEBP', 8)),
  gif: any(ascii('GIF87a'), ascii('GIF89a')),
  tiff: any(begins(0x49, 0x49, 0x2a, 0), begins(0x4d, 0x4d, 0, 0x2a)),
  heif: all(ascii('ftyp', 4), (_, text) => isStill(text)),
};

/** What people take for pictures, by the word that the refusal names it with. */
const OTHERS: Readonly<Record<string, Test>> = {
  pdf: ascii('%PDF-'),
  // Word and Excel files, too.
  zip: begins(0x50, 0x4b),
  video: any(ascii('ftyp', 4), begins(0x1a, 0x45, 0xdf, 0xa3), all(ascii('RIFF'), ascii('AVI ', 8))),
  bmp: ascii('BM'),
  photoshop: ascii('8BPS'),
  program: any(begins(0x4d, 0x5a), begins(0x7f, 0x45, 0x4c, 0x46)),
  html: (_, text) => /<(!doctype html|html|head|body|script)\b/i.test(narrow(text)),
};

/** The letters alone, where each is two bytes wide. */
const narrow = (text: string): string => text.replaceAll('\0', '');

const refused = (found: string): SeconError =>
  invalid('library.picture-type', `a JPEG, PNG, WebP, AVIF, GIF or TIFF picture is expected, not ${found}`, {
    found,
  });

/**
 * @param head the first bytes of a file, at most HEAD_BYTES
 * @throws SeconError invalid: it is no picture, or a drawing that may hold a script
 */
export function pictureKindOf(head: Uint8Array): PictureKind {
  const text = Buffer.from(head).toString('latin1');
  const kind = PICTURE_KINDS.find(known => PICTURES[known](head, text));
  if (kind) return kind;
  if (head.length === 0) throw refused('empty');
  const other = Object.keys(OTHERS).find(known => OTHERS[known]?.(head, text));
  if (other) throw refused(other);
  if (/<svg\b|<!doctype svg/i.test(narrow(text)))
    throw invalid(
      'library.picture-svg',
      'an SVG drawing may hold a script; export it as PNG and upload that',
    );
  throw refused('unknown');
}
