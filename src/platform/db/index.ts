// The database: PostgreSQL by its address, or the embedded one; the same SQL, the same handles.
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { messageOf, SeconError } from '../errors.ts';
import { assertOutside, runInside } from './guard.ts';
import { inUse, tryLock } from './lock.ts';
import { PgliteClient, type SqlHandle } from './pglite-client.ts';

/** What queries take as their first argument: the database or a transaction of it, on either engine. */
// biome-ignore lint/suspicious/noExplicitAny: Drizzle's handle is invariant in its schema, and we do not use relational queries
export type Db = PgDatabase<PgQueryResultHKT, any, any>;

export type Engine = 'pglite' | 'postgres';

/** The raw side, for the job queue and the migrator alone. */
export interface RawSql {
  /** One statement with values, or several without; rows of all statements. */
  run(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export interface Database {
  readonly engine: Engine;
  readonly db: Db;
  readonly raw: RawSql;
  /** One verb, one transaction. Everything inside uses `tx`; the outer handle refuses to be used there. */
  transact<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

class GuardedPool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: passes through every overload of node-postgres unchanged
  override query(...args: any[]): any {
    assertOutside();
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return (super.query as any)(...args);
  }
}

async function openPostgres(url: string): Promise<Database> {
  const pool = new GuardedPool({ connectionString: url, max: 10, application_name: 'secon' });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const { host } = new URL(url);
    throw new SeconError(
      'broken',
      'database.unreachable',
      { host },
      `PostgreSQL at ${host}: ${messageOf(error)}`,
      error,
    );
  }
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const db = drizzle({ client: pool });
  const run = async (text: string, values?: unknown[]) => {
    const result: pg.QueryResult | pg.QueryResult[] = await pool.query(text, values);
    return { rows: Array.isArray(result) ? result.flatMap(r => r.rows) : result.rows };
  };
  return { engine: 'postgres', db, raw: { run }, transact: transactOn(db), close: () => pool.end() };
}

class GuardedPglite implements SqlHandle {
  readonly #client: PgliteClient;
  constructor(client: PgliteClient) {
    this.#client = client;
  }
  query: SqlHandle['query'] = (...args) => {
    assertOutside();
    return this.#client.query(...args);
  };
  exec: SqlHandle['exec'] = text => {
    assertOutside();
    return this.#client.exec(text);
  };
  transaction: PgliteClient['transaction'] = work => {
    assertOutside();
    return this.#client.transaction(work);
  };
}

async function openEmbedded(data: string): Promise<Database> {
  const lock = tryLock(data);
  if (!lock) throw inUse(data);
  let client: PgliteClient;
  try {
    client = await PgliteClient.open(join(data, 'database'));
  } catch (error) {
    lock.release();
    throw new SeconError(
      'broken',
      'database.unreadable',
      { data },
      `the database in ${data}: ${messageOf(error)}`,
      error,
    );
  }
  const guarded = new GuardedPglite(client);
  const { drizzle } = await import('drizzle-orm/pglite');
  // Drizzle asks a PGlite for `query` and `transaction` only; ours answers these from the other thread.
  const db = drizzle({ client: guarded as never });
  const run = async (text: string, values?: unknown[]) => {
    if (values && values.length > 0)
      return { rows: (await guarded.query(text, values)).rows as Record<string, unknown>[] };
    return { rows: (await guarded.exec(text)).flatMap(result => result.rows as Record<string, unknown>[]) };
  };
  const close = async () => {
    await client.close();
    lock.release();
  };
  return { engine: 'pglite', db, raw: { run }, transact: transactOn(db), close };
}

const transactOn =
  (db: Db) =>
  <T>(work: (tx: Db) => Promise<T>): Promise<T> => {
    assertOutside();
    return db.transaction(tx => runInside(() => work(tx)));
  };

/**
 * @throws SeconError conflict when another process holds the embedded database; broken when the database cannot be reached
 */
export function openDatabase(settings: { databaseUrl: string | undefined; data: string }): Promise<Database> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings.data)
    : openPostgres(settings.databaseUrl);
}

/** Runs a statement whose rows the caller describes; for SQL that the builder cannot say. */
export async function rowsOf<T>(db: Db, statement: ReturnType<typeof sql>): Promise<T[]> {
  const result = (await db.execute(statement)) as unknown as { rows: T[] };
  return result.rows;
}

export { sql };
