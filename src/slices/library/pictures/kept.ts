// A picture's files in the file store. What nobody has saved in a record yet has a mark beside it, with its time.
import { sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import type { Files } from '../../../platform/files.ts';
import { pictureKey } from '../model.ts';
import type { DrawnPicture } from './draw.ts';

const MARKS = 'pictures-unsaved/';

const folderOf = (sha256: string): string => `pictures/${sha256}/`;

/** One at a time for one picture, in every process: who stores it and who removes it must not cross. */
export const alone = (tx: Db, sha256: string): Promise<unknown> =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`picture ${sha256}`}, 0))`);

/** Writes the mark first: whatever a process that dies leaves behind is found again. */
export async function keep(files: Files, sha256: string, drawn: DrawnPicture, now: Date): Promise<void> {
  await files.put(`${MARKS}${sha256}`, Buffer.from(now.toISOString()));
  for (const { side, format, content } of drawn.files) {
    const key = pictureKey(sha256, side, format);
    // A file that is there already may be on its way to a reader at this moment.
    const known = await files.get(key);
    if (!known || Buffer.compare(content, known) !== 0) await files.put(key, content);
  }
}

export interface Mark {
  readonly sha256: string;
  /** When it was uploaded last. */
  readonly at: Date;
}

export async function markOf(files: Files, sha256: string): Promise<Mark | null> {
  const content = await files.get(`${MARKS}${sha256}`);
  if (!content) return null;
  const at = new Date(Buffer.from(content).toString('utf8'));
  // A mark that a dying process left half written is as old as can be.
  return { sha256, at: Number.isNaN(at.getTime()) ? new Date(0) : at };
}

/** Fingerprints of all pictures that have a mark. */
export const markedPictures = async (files: Files): Promise<string[]> =>
  (await files.list(MARKS)).map(key => key.slice(MARKS.length));

export const unmark = (files: Files, sha256: string): Promise<void> => files.remove(`${MARKS}${sha256}`);

/** Removes the mark last, so that it is done again if it was not done whole. */
export async function forget(files: Files, sha256: string): Promise<void> {
  for (const key of await files.list(folderOf(sha256))) await files.remove(key);
  await unmark(files, sha256);
}
