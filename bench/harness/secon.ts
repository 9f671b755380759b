// Running the real command in a process of its own, as its users do.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../src/platform/root.ts';

const BIN = join(ROOT, 'node_modules', '.bin');
export const NODE = join(BIN, 'node');
const SECON = join(ROOT, 'bin', 'secon.mjs');

export type Environment = Readonly<Record<string, string>>;

/** What a run of the command gave. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const child = (args: readonly string[], env: Environment): ChildProcess =>
  // As npx runs it: by its own first line, on the Node that the project pins.
  spawn(SECON, [...args], {
    env: { ...process.env, PATH: `${BIN}:${process.env.PATH}`, SECON_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Starts the command and leaves it running; for killing it in the middle. */
export function launch(
  args: readonly string[],
  env: Environment,
): { process: ChildProcess; ended: Promise<Ran> } {
  const running = child(args, env);
  let out = '';
  let err = '';
  running.stdout?.on('data', chunk => (out += chunk));
  running.stderr?.on('data', chunk => (err += chunk));
  const ended = new Promise<Ran>(done => running.once('close', code => done({ code, out, err })));
  return { process: running, ended };
}

/** Runs the command to its end. */
export const secon = (args: readonly string[], env: Environment): Promise<Ran> => launch(args, env).ended;

/** Runs it and expects it to succeed. @throws with what it said */
export async function seconOk(args: readonly string[], env: Environment): Promise<Ran> {
  const ran = await secon(args, env);
  if (ran.code !== 0) throw new Error(`secon ${args.join(' ')} ended with ${ran.code}: ${ran.err}`);
  return ran;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly process: ChildProcess;
  /** Milliseconds from its launch to the first page. */
  readonly firstPage: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts a server and waits for its first page. @throws with what it said when it ends before */
export async function serve(verb: 'start' | 'web', env: Environment): Promise<Server> {
  const port = await freePort();
  const begun = performance.now();
  const { process: running, ended } = launch([verb], { ...env, PORT: String(port) });
  let early: Ran | undefined;
  void ended.then(ran => {
    early = ran;
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(`${url}/en`))) {
    if (early) throw new Error(`the server ended with ${early.code}: ${early.err}`);
    if (performance.now() - begun > PATIENCE_MS) throw new Error('no page within a minute');
    await new Promise(again => setTimeout(again, 20));
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    running.kill(signal);
    await ended;
  };
  return {
    url,
    pid: running.pid ?? 0,
    process: running,
    firstPage: performance.now() - begun,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    async response => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );

/** Resident memory of a process in megabytes: now, or its peak. */
export function memoryMb(pid: number, which: 'VmRSS' | 'VmHWM'): number {
  const line = new RegExp(`${which}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}
