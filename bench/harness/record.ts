// SECON's record in a PostgreSQL of its own, or in the one that DATABASE_URL names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/platform/root.ts';
import { startPostgres } from '../../src/testing/postgres-server.ts';
import { type Environment, seconOk } from './secon.ts';

export const CONTENT = join(ROOT, 'content', 'secon');

export interface LoadedRecord {
  readonly env: Environment;
  readonly folder: string;
  close(): Promise<void>;
}

/** A scratch folder that is gone at the end. */
export function scratch(name: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), `secon-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The record on PostgreSQL, loaded. @throws saying what to install when there is no PostgreSQL */
export async function loadedOnPostgres(name: string): Promise<LoadedRecord> {
  const { folder, remove } = scratch(name);
  const given = process.env.DATABASE_URL;
  const server = given ? undefined : await startPostgres(true);
  const databaseUrl = given ?? (await server?.createDatabase('secon')) ?? '';
  const env = { DATABASE_URL: databaseUrl, SECON_DATA: folder, SECON_URL: 'https://secon.example' };
  await seconOk(['load', CONTENT], env);
  return {
    env,
    folder,
    close: async () => {
      await server?.stop();
      remove();
    },
  };
}
