// A verb run inside the server: asked for over a socket in the data folder, which only the folder's owner can reach.
import { createHash } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inUse } from '../platform/db/lock.ts';
import type { House } from '../server.ts';
import { readCall } from './arguments.ts';
import { failed } from './failed.ts';
import type { RecordVerb, Terminal } from './verb.ts';

export interface Forwarded {
  readonly verb: string;
  readonly argv: readonly string[];
  readonly cwd: string;
}

type Frame = { readonly out: string } | { readonly err: string } | { readonly exit: number };

/** Unix limits a socket's path to about a hundred bytes; a deep data folder gets one in the system's temporary folder. */
export function socketPath(data: string): string {
  const near = join(resolve(data), 'secon.sock');
  if (process.platform === 'win32') return `\\\\.\\pipe\\secon-${digest(data)}`;
  return Buffer.byteLength(near) < 100 ? near : join(tmpdir(), `secon-${digest(data)}.sock`);
}

const digest = (data: string): string =>
  createHash('sha256').update(resolve(data)).digest('hex').slice(0, 16);

/** How long a server may take to begin listening after it took the database. */
const PATIENCE_MS = 10_000;
const AGAIN_MS = 200;

/** @throws SeconError conflict when the database is held but nobody answers */
export async function forward(data: string, asked: Forwarded, terminal: Terminal): Promise<number> {
  const socket = await connect(socketPath(data), Date.now() + PATIENCE_MS);
  if (!socket) throw inUse(data);
  socket.write(`${JSON.stringify(asked)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const frame = JSON.parse(line) as Frame;
    if ('out' in frame) terminal.out(frame.out);
    else if ('err' in frame) terminal.err(frame.err);
    else {
      socket.end();
      return frame.exit;
    }
  }
  terminal.err('secon: the server stopped before the work was done\n');
  return 1;
}

async function connect(path: string, until: number): Promise<Socket | null> {
  const socket = await new Promise<Socket | null>(done => {
    const trying = createConnection(path);
    trying.once('connect', () => done(trying));
    trying.once('error', () => done(null));
  });
  if (socket || Date.now() > until) return socket;
  await new Promise(again => setTimeout(again, AGAIN_MS));
  return connect(path, until);
}

/** Answers the command line for as long as the server holds the database. */
export async function serveCommands(
  house: House,
  verbs: readonly RecordVerb[],
): Promise<{ stop(): Promise<void> }> {
  const path = socketPath(house.services.config.data);
  // We hold the database's lock, so a socket that is there was left by a server that was killed.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer(socket => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    void answer(house, verbs, socket);
  });
  await new Promise<void>((done, refuse) => {
    server.once('error', refuse);
    server.listen(path, done);
  });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return {
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>(done => server.close(() => done()));
    },
  };
}

async function answer(house: House, verbs: readonly RecordVerb[], socket: Socket): Promise<void> {
  const send = (frame: Frame) => void socket.write(`${JSON.stringify(frame)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const asked = JSON.parse(line) as Forwarded;
    const terminal: Terminal = {
      out: out => send({ out: typeof out === 'string' ? out : Buffer.from(out).toString('utf8') }),
      err: err => send({ err }),
      cwd: asked.cwd,
    };
    send({ exit: await runHere(house, verbs, asked, terminal) });
    return;
  }
}

async function runHere(
  house: House,
  verbs: readonly RecordVerb[],
  asked: Forwarded,
  terminal: Terminal,
): Promise<number> {
  const verb = verbs.find(candidate => candidate.name === asked.verb);
  try {
    if (!verb) throw new Error(`${asked.verb} does not work on the record`);
    return await verb.run(readCall(verb, asked.argv, terminal), house);
  } catch (error) {
    return failed(terminal, error);
  }
}
