// A zip archive read with care: only the entries asked for are unpacked, never beyond a limit, and what they say is checked.

import { crc32, inflateRawSync } from 'node:zlib';
import { InputError } from './input-error.ts';

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  /** Where its local header stands. */
  readonly at: number;
}

const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
};

/** The archive's directory, by name. */
const directoryOf = (view: DataView, bytes: Uint8Array): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  const end = findEnd(view);
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const start = at + ENTRY_LENGTH;
    entries.set(new TextDecoder().decode(bytes.subarray(start, start + nameLength)), {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = start + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

export class Archive {
  private readonly view: DataView;
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly bytes: Uint8Array;
  private readonly file: string;
  private left: number;

  /** @param limit bytes that all entries read may come to, unpacked. @throws InputError when there is no directory */
  constructor(bytes: Uint8Array, file: string, limit: number) {
    this.bytes = bytes;
    this.file = file;
    this.left = limit;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = directoryOf(this.view, bytes);
    if (this.entries.size === 0) throw this.damaged();
  }

  /** The name of the first entry that a pattern matches. */
  find(pattern: RegExp): string | undefined {
    return [...this.entries.keys()].find(name => pattern.test(name));
  }

  /** An entry's content, null where there is none. @throws InputError when it is damaged or unpacks beyond the limit */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    const content = this.unpack(entry);
    if (crc32(content) !== entry.checksum) throw this.damaged();
    this.left -= content.length;
    return content;
  }

  private unpack(entry: Entry): Uint8Array {
    try {
      const start =
        entry.at +
        LOCAL_LENGTH +
        this.view.getUint16(entry.at + 26, true) +
        this.view.getUint16(entry.at + 28, true);
      const packed = this.bytes.subarray(start, start + entry.packedSize);
      if (entry.method === STORED) return packed;
      if (entry.method !== DEFLATED) throw this.damaged();
      // What the archive says of an entry's size may be a lie.
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, this.left) });
    } catch (error) {
      if (!isTooLarge(error)) throw this.damaged();
      throw new InputError(this.file, 'unpacks to far more text than a document has (a decompression bomb?)');
    }
  }

  private damaged(): InputError {
    return new InputError(this.file, 'is damaged: the Word document cannot be read');
  }
}
