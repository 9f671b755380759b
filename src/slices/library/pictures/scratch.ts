// A body on its way in: written to a scratch file as it arrives, so that memory does not grow with it.
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { uuidv7 } from '../../../platform/clock.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import { MOST_MEGABYTES } from '../model.ts';
import { HEAD_BYTES } from './signature.ts';

/** Largest upload, in bytes. */
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** A scratch file this old was left by a process that died. */
const LEFT_BEHIND_MS = 3_600_000;

export interface Scratch {
  readonly path: string;
  readonly head: Uint8Array;
}

const tooLarge = (): SeconError =>
  invalid('library.picture-large', `a picture of at most ${MOST_MEGABYTES} MB is expected`, {
    most: MOST_MEGABYTES,
  });

/**
 * Works on an upload's bytes in a file that is gone afterwards, whatever happens.
 * @param data the house's data folder
 * @param length what the sender says the body's length is; null: unknown
 * @throws SeconError invalid: too large, or cut off on its way
 */
export async function withScratch<T>(
  data: string,
  body: ReadableStream<Uint8Array> | null,
  length: number | null,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  if (length !== null && length > MOST_BYTES) throw tooLarge();
  const folder = join(data, 'uploads');
  await mkdir(folder, { recursive: true });
  await removeLeftBehind(folder);
  const path = join(folder, uuidv7());
  try {
    const head = await fill(path, body);
    return await work({ path, head });
  } finally {
    await rm(path, { force: true });
  }
}

/** @returns the first bytes */
async function fill(path: string, body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const file = await open(path, 'wx', 0o600);
  let head = Buffer.alloc(0);
  let bytes = 0;
  try {
    for await (const part of body ?? []) {
      bytes += part.byteLength;
      if (bytes > MOST_BYTES) throw tooLarge();
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, part.subarray(0, HEAD_BYTES - head.length)]);
      await file.write(part);
    }
  } catch (error) {
    throw error instanceof SeconError ? error : cutOff(error);
  } finally {
    await file.close();
  }
  return head;
}

const cutOff = (cause: unknown): SeconError =>
  new SeconError('invalid', 'library.picture-cut-off', {}, 'the upload ended before the file did', cause);

async function removeLeftBehind(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const written = (await stat(path).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - written > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}
