// One process per embedded database: two would lose each other's rows without a word.
// The lock is the kernel's (through SQLite's exclusive lock), so it is free again the moment its holder dies, kill -9 included.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SeconError } from '../errors.ts';

export interface DirectoryLock {
  release(): void;
}

const lockFile = (data: string): string => join(data, 'database.lock');

/**
 * Holds the embedded database of a data folder for this process.
 * Nothing else in this process may open the lock file: closing any second handle would drop the lock.
 * @returns the lock, or null when another process holds it
 */
export function tryLock(data: string): DirectoryLock | null {
  mkdirSync(data, { recursive: true });
  const file = new DatabaseSync(lockFile(data));
  try {
    file.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return { release: () => file.close() };
  } catch (error) {
    file.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5; // SQLITE_BUSY

export const inUse = (data: string): SeconError =>
  new SeconError(
    'conflict',
    'database.in-use',
    { data },
    `the data in ${data} is in use by another running SECON; stop that one first, or set SECON_DATA to another folder`,
  );
