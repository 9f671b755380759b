// Has pictures drawn in a process of its own, one at a time; it ends when nothing has come for a while.
import { type ChildProcess, fork } from 'node:child_process';
import { type ErrorKind, type ErrorParams, invalid, SeconError } from '../../../platform/errors.ts';
import { threadFile } from '../../../platform/root.ts';
import type { DrawnPicture } from './draw.ts';
import type { PictureKind } from './signature.ts';

export interface DrawTask {
  readonly path: string;
  readonly kind: PictureKind;
}

interface Refusal {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly params: ErrorParams;
  readonly message: string;
}

export type DrawAnswer = { readonly drawn: DrawnPicture } | { readonly refused: Refusal };

/** Each takes a second or two; who waited longer than for all of these would have given up. */
const MOST_WAITING = 20;
const IDLE_MS = 20_000;
/** Longer than any picture within the limits takes on a slow machine. */
const LONGEST_MS = 120_000;

/**
 * Nothing of our own surroundings: whoever got hold of this process by a picture would find no password in it. One
 * thread that works and few places where memory is kept hold it to a third of what it takes otherwise.
 */
const SURROUNDINGS = { UV_THREADPOOL_SIZE: '1', MALLOC_ARENA_MAX: '2' } as const;

let drawer: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

function startDrawer(): ChildProcess {
  const file = threadFile(import.meta.url, 'draw-process.ts', 'draw-process.js');
  const started = fork(file, {
    execArgv: [],
    env: SURROUNDINGS,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = () => {
    if (drawer === started) drawer = null;
  };
  started.once('exit', ended).once('error', ended);
  // It keeps nobody from ending: it ends with us.
  started.unref();
  started.channel?.unref();
  return started;
}

/**
 * @param path of the uploaded file
 * @throws SeconError invalid with the reason; limited when too many wait
 */
export async function drawInTurn(path: string, kind: PictureKind): Promise<DrawnPicture> {
  if (waiting >= MOST_WAITING)
    throw new SeconError(
      'limited',
      'library.picture-busy',
      {},
      'many pictures are being uploaded at the moment; try again in a minute',
    );
  waiting++;
  const turn = last.then(() => ask({ path, kind }));
  last = turn.catch(() => undefined);
  try {
    const answer = await turn;
    if ('drawn' in answer) return answer.drawn;
    const { kind: errorKind, code, params, message } = answer.refused;
    throw new SeconError(errorKind, code, params, message);
  } finally {
    waiting--;
  }
}

async function ask(task: DrawTask): Promise<DrawAnswer> {
  clearTimeout(idle);
  drawer ??= startDrawer();
  const asked = drawer;
  try {
    return await answerOf(asked, task);
  } finally {
    idle = setTimeout(() => {
      drawer = null;
      if (asked.connected) asked.disconnect();
    }, IDLE_MS).unref();
  }
}

const answerOf = (asked: ChildProcess, task: DrawTask): Promise<DrawAnswer> =>
  new Promise((resolve, reject) => {
    asked.channel?.ref();
    const settle = (done: () => void) => {
      clearTimeout(limit);
      asked.off('message', told).off('exit', ended).off('error', failed);
      asked.channel?.unref();
      done();
    };
    const told = (answer: unknown) => settle(() => resolve(answer as DrawAnswer));
    const ended = () => settle(() => reject(unreadable()));
    const failed = (cause: unknown) => settle(() => reject(notDrawn(cause)));
    const limit = setTimeout(() => asked.kill('SIGKILL'), LONGEST_MS);
    asked.once('message', told).once('exit', ended).once('error', failed);
    asked.send(task, error => error && failed(error));
  });

/** A picture on which the drawing process dies, or sits too long, is none. */
const unreadable = (): SeconError => invalid('library.picture-broken', 'the picture cannot be read at all');

const notDrawn = (cause: unknown): SeconError =>
  new SeconError('broken', 'library.drawing', {}, 'the process that draws pictures does not start', cause);
