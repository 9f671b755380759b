// A file as a stream of text: decoded piece by piece, never whole in memory. Pieces are small: what is made of one, results too, then stays below the size at which V8 treats an object as large.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '../../reading/input-error.ts';

const encodingOf = (head: Uint8Array): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0x00) return 'utf-16le';
  if (head[0] === 0x00 && head[1] === 0x3c) return 'utf-16be';
  const declared = /encoding\s*=\s*["']([\w-]+)["']|charset=([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(head),
  );
  return declared?.[1] ?? declared?.[2] ?? 'utf-8';
};

const headOf = async (file: string): Promise<Uint8Array> => {
  try {
    const handle = await open(file);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(2048), 0, 2048, 0);
      if (bytesRead === 0) throw new InputError(file, 'is empty');
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new InputError(
      file,
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder, not a file' : 'cannot be read',
    );
  }
};

const decoderOf = (encoding: string): InstanceType<typeof TextDecoder> => {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
};

/** The text of a file, piece by piece. @throws InputError */
export async function* characters(file: string): AsyncGenerator<string> {
  const decoder = decoderOf(encodingOf(await headOf(file)));
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 15 }))
    yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

const LONGEST_LINE = 64 * 1024 * 1024;

/** Cuts a stream of text into lines, without their ends. */
export class Lines {
  private rest = '';
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** The lines that end in this piece. @throws InputError at a line of more than 64 MB */
  read(piece: string): string[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    if (this.rest.length > LONGEST_LINE) throw new InputError(this.file, 'has a line of more than 64 MB');
    return lines.map(withoutReturn);
  }

  /** The last line, where no line break ends it. */
  end(): string[] {
    const last = this.rest;
    this.rest = '';
    return last === '' ? [] : [withoutReturn(last)];
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
