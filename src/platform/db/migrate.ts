// Bringing a database to the shape the code expects: the SQL files of migrations/, in order, once each.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { SeconError } from '../errors.ts';
import { ROOT } from '../root.ts';
import { type Database, type Db, rowsOf } from './index.ts';

const FOLDER = join(ROOT, 'migrations');
/** Any number, as long as it is always the same: servers that start together take turns by it. */
const LOCK = 7_320_631;

interface JournalEntry {
  readonly tag: string;
  readonly when: number;
}

const journal = (): JournalEntry[] =>
  JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8')).entries;

const digestOf = (entry: JournalEntry): string =>
  createHash('sha256')
    .update(readFileSync(join(FOLDER, `${entry.tag}.sql`)))
    .digest('hex');

export interface Migrated {
  /** How many files were applied now. */
  readonly applied: number;
  readonly total: number;
}

/** @throws SeconError broken when an applied file was edited since, or the database is newer than the code */
export async function migrate(database: Database, databaseUrl: string | undefined): Promise<Migrated> {
  const before = await assertUnedited(database.db);
  if (database.engine === 'postgres' && databaseUrl !== undefined) await migratePostgres(databaseUrl);
  else await migratePglite(database.db as never, { migrationsFolder: FOLDER });
  const total = journal().length;
  return { applied: total - before, total };
}

async function migratePostgres(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Of several servers that start together one migrates, the others wait here and then find nothing to do.
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await migratePg(drizzle({ client }), { migrationsFolder: FOLDER });
  } finally {
    await client.end();
  }
}

/** Drizzle remembers a digest of each file it applied, but never looks at it again; here it is looked at. */
async function assertUnedited(db: Db): Promise<number> {
  const [there] = await rowsOf<{ found: string | null }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as found`,
  );
  if (!there?.found) return 0;
  const applied = await rowsOf<{ hash: string; created_at: string }>(
    db,
    sql`select hash, created_at::text from drizzle.__drizzle_migrations order by created_at`,
  );
  const known = new Map(journal().map(entry => [String(entry.when), entry]));
  for (const row of applied) {
    const entry = known.get(row.created_at);
    if (!entry) throw broken('newer', 'the database is newer than this SECON; update the program first');
    if (digestOf(entry) !== row.hash)
      throw broken(
        'edited',
        `migration ${entry.tag} was applied to this database in another form; restore the file`,
      );
  }
  return applied.length;
}

const broken = (code: string, message: string): SeconError =>
  new SeconError('broken', `database.${code}`, {}, message);

/** Name of the newest migration the code knows. */
export const newestMigration = (): string => journal().at(-1)?.tag ?? 'none';
