// Large files are worked on by several threads; what they answer comes back in the order of the file.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { threadFile } from '../../platform/root.ts';
import { type Job, packed, type Result } from './protocol.ts';
import { work } from './work.ts';

/** Threads beside the reader, which works too: each knows its languages anew, some tens of megabytes. */
const MOST = 2;
/** Batches that wait at a thread: enough that it never stands idle, few enough that memory stays flat. */
const AHEAD = 3;

/** Room for the young, which are many and die at once; little for the old, so that what died there is soon swept. */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 32 };

class Hand {
  private readonly worker = new Worker(threadFile(import.meta.url, 'thread.ts', 'segments-thread.js'), {
    resourceLimits: LIMITS,
  });
  private readonly waiting: {
    resolve: (result: Result) => void;
    reject: (reason: unknown) => void;
  }[] = [];

  constructor() {
    this.worker.on('message', (result: Result) => this.waiting.shift()?.resolve(result));
    this.worker.on('error', error => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('a thread that reads segments ended')));
  }

  get isBusy(): boolean {
    return this.waiting.length >= AHEAD;
  }

  do(job: Job): Promise<Result> {
    const answer = new Promise<Result>((resolve, reject) => this.waiting.push({ resolve, reject }));
    // The reader may stop before it asks for this answer.
    answer.catch(() => undefined);
    this.worker.postMessage({ task: job.task, packed: packed(job.segments) });
    return answer;
  }

  private fail(reason: unknown): void {
    for (const { reject } of this.waiting.splice(0)) reject(reason);
  }

  async dismiss(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Results of all jobs in their order. Who reads works as well: a batch for which no thread is free is done at once. */
export async function* workInThreads(jobs: AsyncIterable<Job>): AsyncGenerator<Result> {
  const threads = Math.max(1, Math.min(MOST, availableParallelism() - 1));
  const hands = Array.from({ length: threads }, () => new Hand());
  const underWay: (Result | Promise<Result>)[] = [];
  try {
    for await (const job of jobs) {
      underWay.push(hands.find(hand => !hand.isBusy)?.do(job) ?? work(job));
      while (underWay.length > threads * AHEAD * 2) {
        const first = underWay.shift();
        if (first !== undefined) yield await first;
      }
    }
    for (const left of underWay) yield await left;
  } finally {
    await Promise.all(hands.map(hand => hand.dismiss()));
  }
}
