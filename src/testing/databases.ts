// Databases for tests: the embedded one always, PostgreSQL where TEST_POSTGRES_URL names a server to make databases on.
// What most tests begin with is made once before all of them (prepare-houses.ts); each works on a copy of its own.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../platform/db/index.ts';

/** What is made once and copied: the tables alone, or SECON's record in them as of the day that the tests play. */
export type Beginning = 'migrated' | 'loaded';

export interface TestDatabase {
  readonly database: Database;
  /** Address of the PostgreSQL database; undefined for the embedded one. */
  readonly databaseUrl: string | undefined;
  /** In place of closing it: keeps what it holds, for others to begin with. */
  keepAs(beginning: Beginning): Promise<void>;
  close(): Promise<void>;
}

export interface TestEngine {
  readonly name: 'pglite' | 'postgres';
  open(beginning?: Beginning | 'empty'): Promise<TestDatabase>;
  /** Removes what was kept. */
  forget(): Promise<void>;
}

const SERVER = process.env.TEST_POSTGRES_URL;

/** Names what this run of the tests keeps: two runs at a time never meet. @throws when nothing is kept */
function run(): string {
  const { SECON_TEST_RUN } = process.env;
  if (SECON_TEST_RUN === undefined) throw new Error('tests/prepare-houses.ts has not run before this test');
  return SECON_TEST_RUN;
}

const keptFolder = (): string => join(tmpdir(), `secon-test-${run()}`);
const keptName = (beginning: Beginning): string => `secon_test_${run()}_${beginning}`;

const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const embedded: TestEngine = {
  name: 'pglite',
  open: async (beginning = 'migrated') => {
    const data = mkdtempSync(join(tmpdir(), 'secon-database-'));
    const files = join(data, 'database');
    if (beginning !== 'empty') cpSync(join(keptFolder(), beginning), files, { recursive: true });
    const database = await openDatabase({ databaseUrl: undefined, data });
    return {
      database,
      databaseUrl: undefined,
      keepAs: async name => {
        await database.close();
        mkdirSync(keptFolder(), { recursive: true });
        renameSync(files, join(keptFolder(), name));
        removeFolder(data);
      },
      close: async () => {
        await database.close();
        removeFolder(data);
      },
    };
  },
  forget: async () => removeFolder(keptFolder()),
};

const onServer = async (server: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
};

const postgres = (server: string): TestEngine => ({
  name: 'postgres',
  open: async (beginning = 'migrated') => {
    const name = `secon_test_${randomBytes(6).toString('hex')}`;
    const like = beginning === 'empty' ? '' : ` template ${keptName(beginning)}`;
    await onServer(server, `create database ${name}${like}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const database = await openDatabase({ databaseUrl: url.href, data: '' });
    return {
      database,
      databaseUrl: url.href,
      keepAs: async kept => {
        await database.close();
        await onServer(server, `alter database ${name} rename to ${keptName(kept)}`);
      },
      close: async () => {
        await database.close();
        await onServer(server, `drop database ${name} with (force)`);
      },
    };
  },
  forget: async () => {
    for (const beginning of ['migrated', 'loaded'] as const)
      await onServer(server, `drop database if exists ${keptName(beginning)} with (force)`);
  },
});

/** Every engine that can be tested here. */
export const ENGINES: readonly TestEngine[] = SERVER ? [embedded, postgres(SERVER)] : [embedded];
