// Word documents: through mammoth to HTML, after a look at the archive for damage and decompression bombs.

import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { readHtml } from './html.ts';
import { InputError } from './input-error.ts';
import type { ReadText } from './model.ts';

/** Of markup, in all parts together: a thousand pages have less. */
const MARKUP_LIMIT = 24 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  /** Where its local header stands. */
  readonly at: number;
}

/** The entries of the archive's directory. Null where the directory is not where the archive's end says. */
const entriesOf = (view: DataView, bytes: Uint8Array): Entry[] | null => {
  const end = findEnd(view);
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  // Anything before or between would let two readers find two directories.
  if (at + view.getUint32(end + 12, true) !== end) return null;
  const entries: Entry[] = [];
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const findEnd = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 70_000); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
};

/** Size of an entry once it is unpacked: measured, for what the archive says of itself may be a lie. @throws when it is over `limit` or damaged */
const sizeOf = (entry: Entry, view: DataView, bytes: Uint8Array, limit: number): number => {
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === STORED) return packed.length;
  if (entry.method !== DEFLATED) throw new RangeError('unknown way of packing');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length;
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** Refuses what is no Word document, or one that unpacks to more than memory should hold. Pictures are never unpacked. */
const inspect = (bytes: Uint8Array, file: string): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 3 && view.getUint32(0) === 0xd0cf11e0)
    throw new InputError(file, 'is encrypted or an old .doc; save it as .docx without a password');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new InputError(file, 'is not a Word document');
  const entries = entriesOf(view, bytes);
  if (entries === null) throw new InputError(file, 'is damaged: the Word document cannot be read');
  if (!entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name)))
    throw new InputError(file, 'is not a Word document');
  let left = MARKUP_LIMIT;
  for (const entry of entries.filter(({ name }) => !name.startsWith('word/media/'))) {
    try {
      left -= sizeOf(entry, view, bytes, left);
    } catch (error) {
      throw new InputError(
        file,
        isTooLarge(error)
          ? 'unpacks to far more text than a document has (a decompression bomb?)'
          : 'is damaged: the Word document cannot be read',
      );
    }
    if (left <= 0) throw new InputError(file, 'unpacks to far more text than a document has');
  }
};

/** Reads a Word document. @throws InputError */
export const readDocx = async (bytes: Uint8Array, file: string): Promise<ReadText> => {
  inspect(bytes, file);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return readHtml(value);
  } catch {
    throw new InputError(file, 'is damaged: the Word document cannot be read');
  }
};
