// Runs a command with a PostgreSQL of its own: `tsx scripts/with-postgres.ts npm test`.
import { spawn } from 'node:child_process';
import { startPostgres } from '../src/testing/postgres-server.ts';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('which command?');
const server = await startPostgres();
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, TEST_POSTGRES_URL: server.url },
});
const code = await new Promise<number>(done => child.once('exit', status => done(status ?? 1)));
await server.stop();
process.exitCode = code;
