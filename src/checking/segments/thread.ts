// A thread that works on batches of segments, one after another.

import { parentPort } from 'node:worker_threads';
import type { Job } from './protocol.ts';
import { work } from './work.ts';

parentPort?.on('message', (job: Job) => parentPort?.postMessage(work(job)));
