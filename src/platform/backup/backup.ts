// Backing up everything: every table and every file of one moment, in a form that any engine restores.
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { type Pack, pack } from 'tar-stream';
import { type Db, rowsOf } from '../db/index.ts';
import { newestMigration } from '../db/migrate.ts';
import { invalid, messageOf } from '../errors.ts';
import { sha256 } from '../files.ts';
import type { Services } from '../services.ts';
import { filePath, MANIFEST, type Manifest, rowsPath } from './archive.ts';
import { tablesInOrder } from './tables.ts';

const ROWS_A_PART = 1000;

/**
 * @param path where the archive is to be; it stands there only when it is complete
 * @param progress told each table and its rows
 */
export async function backup(
  services: Services,
  path: string,
  progress: (what: string, count: number) => void = () => {},
): Promise<Manifest> {
  const fresh = `${path}.new-${process.pid}`;
  const file = await open(fresh, 'w').catch(error => {
    throw invalid('backup.path', `cannot write ${path}: ${messageOf(error)}`);
  });
  const archive = pack();
  try {
    const written = pipeline(archive, createGzip(), file.createWriteStream());
    // An error of the file must not be reported twice, nor go unheard while rows are read.
    written.catch(() => archive.destroy());
    const manifest = await writeAll(services, archive, progress);
    archive.finalize();
    await written;
    await syncFile(fresh);
    await rename(fresh, path);
    return manifest;
  } catch (error) {
    archive.destroy();
    await file.close().catch(() => undefined);
    await rm(fresh, { force: true });
    throw error;
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
}

async function writeAll(
  services: Services,
  archive: Pack,
  progress: (what: string, count: number) => void,
): Promise<Manifest> {
  const tables: Record<string, number> = {};
  await services.database.transact(async tx => {
    // One snapshot for all tables.
    await tx.execute(sql`set transaction isolation level repeatable read, read only`);
    for (const table of await tablesInOrder(tx)) {
      tables[table] = await writeTable(tx, archive, table);
      progress(table, tables[table]);
    }
  });
  const files = await writeFiles(services, archive);
  const manifest: Manifest = {
    format: 'secon-backup-1',
    migration: newestMigration(),
    made: services.clock.now().toISOString(),
    tables,
    files,
  };
  await entry(archive, MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return manifest;
}

async function writeTable(tx: Db, archive: Pack, table: string): Promise<number> {
  const name = sql.identifier(table);
  await tx.execute(
    sql`declare backup_rows no scroll cursor for select row_to_json(r)::text as line from ${name} r`,
  );
  let total = 0;
  for (let part = 1; ; part++) {
    const rows = await rowsOf<{ line: string }>(tx, sql.raw(`fetch ${ROWS_A_PART} from backup_rows`));
    if (rows.length === 0) break;
    total += rows.length;
    await entry(archive, rowsPath(table, part), Buffer.from(`${rows.map(row => row.line).join('\n')}\n`));
  }
  await tx.execute(sql`close backup_rows`);
  return total;
}

async function writeFiles(services: Services, archive: Pack): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const key of await services.files.list()) {
    const content = await services.files.get(key);
    if (!content) continue;
    digests[key] = sha256(content);
    await entry(archive, filePath(key), Buffer.from(content));
  }
  return digests;
}

const entry = (archive: Pack, name: string, content: Buffer): Promise<void> =>
  new Promise((done, failed) => {
    // The time is that of the archive's manifest; entries carry none of their own.
    archive.entry({ name, mtime: new Date(0) }, content, error => (error ? failed(error) : done()));
  });
