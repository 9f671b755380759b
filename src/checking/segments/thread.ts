// A thread that works on batches of segments, one after another.

import { parentPort } from 'node:worker_threads';
import { type Packed, type Task, unpacked } from './protocol.ts';
import { work } from './work.ts';

parentPort?.on('message', ({ task, packed }: { task: Task; packed: Packed }) => {
  const result = work({ task, segments: unpacked(packed) });
  parentPort?.postMessage(result, result.kind === 'facts' ? [result.lines.buffer as ArrayBuffer] : []);
});
