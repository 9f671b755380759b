// Databases for tests: the embedded one always, PostgreSQL where TEST_POSTGRES_URL names a server to make databases on.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Database, IN_MEMORY, openDatabase } from '../platform/db/index.ts';
import { migrate } from '../platform/db/migrate.ts';

export interface TestDatabase {
  readonly database: Database;
  /** Address of the PostgreSQL database; undefined for the embedded one. */
  readonly databaseUrl: string | undefined;
  close(): Promise<void>;
}

export interface TestEngine {
  readonly name: 'pglite' | 'postgres';
  /** @param migrated false: an empty database */
  open(migrated?: boolean): Promise<TestDatabase>;
}

const SERVER = process.env.TEST_POSTGRES_URL;

const embedded: TestEngine = {
  name: 'pglite',
  open: async (migrated = true) => {
    const database = await openDatabase({ databaseUrl: undefined, data: IN_MEMORY });
    if (migrated) await migrate(database, undefined);
    return { database, databaseUrl: undefined, close: () => database.close() };
  },
};

const onServer = async (server: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
};

const postgres = (server: string): TestEngine => ({
  name: 'postgres',
  open: async (migrated = true) => {
    const name = `secon_test_${randomBytes(6).toString('hex')}`;
    await onServer(server, `create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const database = await openDatabase({ databaseUrl: url.href, data: IN_MEMORY });
    if (migrated) await migrate(database, url.href);
    return {
      database,
      databaseUrl: url.href,
      close: async () => {
        await database.close();
        await onServer(server, `drop database ${name} with (force)`);
      },
    };
  },
});

/** Every engine that can be tested here. */
export const ENGINES: readonly TestEngine[] = SERVER ? [embedded, postgres(SERVER)] : [embedded];
