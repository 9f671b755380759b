// Large files are worked on by several threads; what they answer comes back in the order of the file.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { threadFile } from '../../platform/root.ts';
import { type Job, packed, type Result } from './protocol.ts';

/** Each thread knows its languages anew, some tens of megabytes: two halve the time, and memory stays small. */
const MOST = 2;
/** Batches that wait at a thread: enough that it never stands idle, few enough that memory stays flat. */
const AHEAD = 2;

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

/** Results of all jobs in their order, with a bounded number of jobs under way. */
export async function* workInThreads(jobs: AsyncIterable<Job>): AsyncGenerator<Result> {
  const hands = Array.from({ length: Math.min(MOST, availableParallelism()) }, () => new Hand());
  const underWay: Promise<Result>[] = [];
  let turn = 0;
  try {
    for await (const job of jobs) {
      const hand = hands[turn++ % hands.length];
      if (hand !== undefined) underWay.push(hand.do(job));
      if (underWay.length > hands.length * AHEAD) {
        const first = await underWay.shift();
        if (first !== undefined) yield first;
      }
    }
    for (const left of underWay) yield await left;
  } finally {
    await Promise.all(hands.map(hand => hand.dismiss()));
  }
}
