// Word documents: through mammoth to HTML, after a look at the archive for damage and decompression bombs.

import mammoth from 'mammoth';
import { readHtml } from './html.ts';
import { InputError } from './input-error.ts';
import type { ReadText } from './model.ts';

const UNPACKED_LIMIT = 200 * 1024 * 1024;
const RATIO_LIMIT = 200;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/** Sum of the sizes the archive's directory promises, and whether a document is inside. */
const inspect = (bytes: Uint8Array, file: string): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 3 && view.getUint32(0) === 0xd0cf11e0)
    throw new InputError(file, 'is encrypted or an old .doc; save it as .docx without a password');
  const end = findEnd(view);
  if (end < 0) throw new InputError(file, 'is damaged: not a Word document');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  let document = false;
  for (let i = 0; i < entries && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; i++) {
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    document ||= /^word\/document\d*\.xml$/.test(name);
    unpacked += size;
    if (size > 10_000_000 && size > packedSize * RATIO_LIMIT)
      throw new InputError(file, 'unpacks to far more than its size (a decompression bomb)');
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > UNPACKED_LIMIT) throw new InputError(file, 'unpacks to more than 200 MB');
  if (!document) throw new InputError(file, 'is not a Word document');
};

const findEnd = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 70_000); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
};

export const readDocx = async (bytes: Uint8Array, file: string): Promise<ReadText> => {
  inspect(bytes, file);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return readHtml(value);
  } catch {
    throw new InputError(file, 'is damaged: the Word document cannot be read');
  }
};
