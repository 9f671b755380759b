// The edition as PDF: tagged, PDF/UA-1, set by Typst in a thread of its own.

import { Worker } from 'node:worker_threads';
import { threadFile } from '../../platform/root.ts';
import type { EditionView } from '../model.ts';
import type { PictureFiles } from '../pictures.ts';
import type { Done, Job } from './protocol.ts';
import { sheetFiles, sheetOf } from './sheet.ts';

/** The typesetter refused an edition, or stopped. */
export class PdfError extends Error {
  constructor(view: EditionView, reason: string) {
    super(`the PDF of ${view.issue} in "${view.language}" could not be made: ${reason}`);
    this.name = 'PdfError';
  }
}

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (reason: string) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

const settle = (reply: Done): void => {
  const job = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (waiting.size === 0) worker?.unref();
  if ('pdf' in reply) job?.resolve(reply.pdf);
  else job?.reject(reply.failure);
};

/** Gives up what the thread was doing; the next edition starts another. */
const stopped = (gone: Worker, reason: string): void => {
  if (worker !== gone) return;
  worker = undefined;
  const lost = [...waiting.values()];
  waiting.clear();
  for (const job of lost) job.reject(reason);
};

const start = (): Worker => {
  const started = new Worker(threadFile(import.meta.url, 'thread.ts', 'pdf-thread.js'));
  started.on('message', settle);
  started.on('error', error => stopped(started, error instanceof Error ? error.message : String(error)));
  started.on('exit', () => stopped(started, 'the typesetter stopped'));
  return started;
};

const typeset = (job: Omit<Job, 'id'>): Promise<Uint8Array> => {
  worker ??= start();
  // The process stays while it waits for a PDF, and may end when it waits for none.
  worker.ref();
  lastId += 1;
  const id = lastId;
  const pdf = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, ...job } satisfies Job);
  return pdf;
};

/**
 * The edition as an A4 PDF. The same edition gives the same bytes: its date is the day of publishing.
 * @param pictures the picture files by their `src`; one that is missing is replaced by its alternative text
 * @throws UnknownTypeError for a block, node or mark that model.ts does not list
 * @throws PdfError with one line that says why, such as a sign that the fonts lack
 */
export const renderPdf = async (
  view: EditionView,
  pictures: PictureFiles = new Map(),
): Promise<Uint8Array> => {
  const files = sheetFiles(pictures);
  const sheet = JSON.stringify(sheetOf(view, files));
  return await typeset({ sheet, files: [...files.values()] }).catch((reason: unknown) => {
    throw new PdfError(view, String(reason));
  });
};
