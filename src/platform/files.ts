// Files that belong to records, on disk or in an S3 bucket. Keys are ours, never a visitor's path.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Config, S3Settings } from './config.ts';
import { SeconError } from './errors.ts';

export interface StoredFile {
  readonly key: string;
  readonly size: number;
  /** Hex SHA-256 of the content, kept with the record and compared whenever a file is read back whole. */
  readonly sha256: string;
}

export interface Files {
  /** Stores and reads back what was stored: a store that changed it is an error here, not years later. */
  put(key: string, content: Uint8Array): Promise<StoredFile>;
  /** @returns null when there is no such file */
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
  /** All keys, sorted. @param folder only those below it: `pictures/` */
  list(folder?: string): Promise<string[]>;
}

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

async function s3Driver(settings: S3Settings) {
  const [{ S3Driver }, { S3Client }] = await Promise.all([
    import('flydrive/drivers/s3'),
    import('@aws-sdk/client-s3'),
  ]);
  const client = new S3Client({
    region: settings.region,
    credentials: { accessKeyId: settings.key, secretAccessKey: settings.secret },
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint, forcePathStyle: true }),
    // The SDK's default checksums stored a different file on some S3 servers, without an error.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return new S3Driver({ client, bucket: settings.bucket, visibility: 'private', supportsACL: false });
}

/** Writes aside and renames: neither two who store the same file at once nor a kill ever leave half of one. */
class WholeFileDriver extends FSDriver {
  readonly #location: string;
  readonly #arriving: string;

  constructor(location: string, arriving: string) {
    super({ location, visibility: 'private' });
    this.#location = location;
    this.#arriving = arriving;
  }

  override async put(key: string, content: string | Uint8Array): Promise<void> {
    const aside = join(this.#arriving, randomUUID());
    const place = join(this.#location, key);
    await writeFile(aside, content, { flush: true });
    await mkdir(dirname(place), { recursive: true });
    await rename(aside, place);
  }
}

async function fsDriver(data: string) {
  const location = join(data, 'files');
  const arriving = join(data, 'arriving');
  await Promise.all([location, arriving].map(folder => mkdir(folder, { recursive: true })));
  await clearAway(arriving);
  return new WholeFileDriver(location, arriving);
}

const HOUR_MS = 3_600_000;

/** What a process that was killed left half written; another process may be writing younger ones just now. */
async function clearAway(arriving: string): Promise<void> {
  for (const name of await readdir(arriving)) {
    const path = join(arriving, name);
    const written = await stat(path).catch(() => null);
    if (written && Date.now() - written.mtimeMs > HOUR_MS) await rm(path, { force: true });
  }
}

async function keysOf(disk: Disk, folder: string): Promise<string[]> {
  const keys: string[] = [];
  let page: string | undefined;
  do {
    const options = { recursive: true, ...(page === undefined ? {} : { paginationToken: page }) };
    const answer = await disk.listAll(folder, options).catch(emptyFolder);
    for (const item of answer.objects) if (item.isFile) keys.push(item.key);
    page = answer.paginationToken;
  } while (page !== undefined);
  // A bucket has no folders: it gives whatever begins with these letters.
  return keys.filter(key => key.startsWith(folder)).sort();
}

/** On disk a folder in which nothing was ever kept is not there. */
const emptyFolder = (error: { readonly code?: string }): Awaited<ReturnType<Disk['listAll']>> => {
  if (error.code !== 'ENOENT') throw error;
  return { objects: [] };
};

/** Opens the store that the settings name: the bucket where one is set, else `files/` in the data folder. */
export async function openFiles(config: Pick<Config, 'data' | 's3'>): Promise<Files> {
  const disk = new Disk(config.s3 ? await s3Driver(config.s3) : await fsDriver(config.data));
  const get = async (key: string) => ((await disk.exists(key)) ? await disk.getBytes(key) : null);
  return {
    get,
    remove: key => disk.delete(key),
    list: (folder = '') => keysOf(disk, folder),
    async put(key, content) {
      await disk.put(key, content);
      const digest = sha256(content);
      const back = await get(key);
      if (!back || sha256(back) !== digest)
        throw new SeconError(
          'broken',
          'files.changed',
          { key },
          `the file store did not give back what was stored as ${key}`,
        );
      return { key, size: content.byteLength, sha256: digest };
    },
  };
}
