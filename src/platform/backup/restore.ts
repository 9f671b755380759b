// Restoring a backup into an empty database, on either engine: all of it, checked against its manifest, or nothing.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { extract } from 'tar-stream';
import { type Db, rowsOf } from '../db/index.ts';
import { newestMigration } from '../db/migrate.ts';
import { invalid, messageOf, SeconError } from '../errors.ts';
import { sha256 } from '../files.ts';
import type { Services } from '../services.ts';
import { keyOf, MANIFEST, type Manifest, manifestShape, tableOf } from './archive.ts';
import { tablesInOrder } from './tables.ts';

interface Seen {
  readonly tables: Record<string, number>;
  readonly files: Record<string, string>;
  manifest: Manifest | null;
}

/**
 * @throws SeconError invalid when the file is no backup, is damaged, or was made by another version;
 *   conflict when the database is not empty
 */
export async function restore(
  services: Services,
  path: string,
  progress: (what: string, count: number) => void = () => {},
): Promise<Manifest> {
  if (!(await stat(path).catch(() => null))?.isFile()) throw invalid('restore.path', `${path} is not a file`);
  return services.change(async tx => {
    await assertEmpty(tx);
    const seen: Seen = { tables: {}, files: {}, manifest: null };
    await tx.execute(sql`delete from record_version`);
    await readArchive(path, (name, content) => take(tx, services, seen, name, content, progress));
    return verified(path, seen);
  });
}

async function assertEmpty(tx: Db): Promise<void> {
  for (const table of await tablesInOrder(tx)) {
    if (table === 'record_version') continue;
    const found = await rowsOf(tx, sql`select 1 from ${sql.identifier(table)} limit 1`);
    if (found.length > 0)
      throw new SeconError(
        'conflict',
        'restore.not-empty',
        { table },
        'the database holds records already; restore into an empty one',
      );
  }
}

async function readArchive(
  path: string,
  take: (name: string, content: Buffer) => Promise<void>,
): Promise<void> {
  const archive = extract();
  const reading = pipeline(createReadStream(path), createGunzip(), archive);
  reading.catch(() => undefined);
  try {
    for await (const entry of archive) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      await take(entry.header.name, Buffer.concat(chunks));
    }
    await reading;
  } catch (error) {
    if (error instanceof SeconError) throw error;
    throw invalid('restore.damaged', `${path} is not a whole SECON backup: ${messageOf(error)}`);
  }
}

async function take(
  tx: Db,
  services: Services,
  seen: Seen,
  name: string,
  content: Buffer,
  progress: (what: string, count: number) => void,
): Promise<void> {
  const table = tableOf(name);
  const key = keyOf(name);
  if (table !== undefined) {
    const rows = await insertRows(tx, table, content);
    seen.tables[table] = (seen.tables[table] ?? 0) + rows;
    progress(table, rows);
  } else if (key !== undefined) {
    await services.files.put(key, content);
    seen.files[key] = sha256(content);
  } else if (name === MANIFEST) {
    const parsed = manifestShape.safeParse(JSON.parse(content.toString('utf8')));
    if (!parsed.success) throw invalid('restore.manifest', 'its manifest is not one of a SECON backup');
    seen.manifest = parsed.data;
    assertSameShape(parsed.data);
  }
}

async function insertRows(tx: Db, table: string, content: Buffer): Promise<number> {
  const lines = content.toString('utf8').split('\n').filter(Boolean);
  const name = sql.identifier(table);
  // The database reads its own JSON back, so every type returns as it was.
  await tx.execute(
    sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${`[${lines.join(',')}]`}::json)`,
  );
  return lines.length;
}

function assertSameShape(manifest: Manifest): void {
  const own = newestMigration();
  if (manifest.migration !== own)
    throw invalid(
      'restore.version',
      `the backup was made with migration ${manifest.migration}, this SECON has ${own}; restore it with the version that made it`,
    );
}

function verified(path: string, { manifest, tables, files }: Seen): Manifest {
  if (!manifest) throw invalid('restore.incomplete', `${path} ends too early: its manifest is missing`);
  for (const [table, count] of Object.entries(manifest.tables)) {
    if ((tables[table] ?? 0) !== count)
      throw invalid('restore.rows', `${path}: ${table} holds ${tables[table] ?? 0} rows instead of ${count}`);
  }
  for (const [key, digest] of Object.entries(manifest.files)) {
    if (files[key] !== digest)
      throw invalid('restore.file', `${path}: the file ${key} is missing or damaged`);
  }
  return manifest;
}
