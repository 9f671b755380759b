// A PostgreSQL server of our own for tests and measurements: Debian's binaries, a scratch folder, a free port.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

export interface PostgresServer {
  /** Address of its maintenance database. */
  readonly url: string;
  /** Process id of the server, for measuring its memory. */
  readonly pid: number | undefined;
  /** Makes an empty database. @returns its address */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** @throws when PostgreSQL is not installed: says what to install */
function binaries(): string {
  const [newest] = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  if (newest === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return join(DEBIAN, newest, 'bin');
}

/** The server refuses to run as root: then it runs as the package's own user. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param durable false: no waiting for the disk, for tests that outlive no crash */
export async function startPostgres(durable = false): Promise<PostgresServer> {
  const bin = binaries();
  const user = await serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'secon-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const as = { cwd: folder, ...user };
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    as,
  );
  const port = await freePort();
  const quick = durable
    ? []
    : ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', ...quick],
    {
      ...as,
      stdio: 'ignore',
    },
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answering(url, server);
  return {
    url,
    pid: server.pid,
    createDatabase: async name => {
      await query(url, `create database ${name}`);
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      const ended = new Promise<void>(done => server.once('exit', () => done()));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once, with code ${server.exitCode}`);
    const up = await query(url, 'select 1').then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise(again => setTimeout(again, 50));
  }
  throw new Error('PostgreSQL did not answer within ten seconds');
}
