// The typesetter's own thread: compiling takes the processor for tens of milliseconds, in which no page could be served.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { ROOT } from '../../platform/root.ts';
import type { Done, Job } from './protocol.ts';

const FOLDER = join(ROOT, 'src/document/pdf');
const FONTS = join(ROOT, 'node_modules/@expo-google-fonts/noto-sans');
const WEIGHTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'];
/** Typesetting remembers its parts; those that the last issues in all languages did not use again are forgotten. */
const REMEMBERED_JOBS = 12;

const open = (): NodeCompiler =>
  NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [
      { fontBlobs: WEIGHTS.map(weight => readFileSync(join(FONTS, weight, `NotoSans_${weight}.ttf`))) },
    ],
  });

let compiler: NodeCompiler | undefined;

const said = (one: unknown): string => {
  const { message } = (one ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : String(one);
};

/** What was said, without the dump around it: the PDF writer's complaints come as the text of their data structure. */
const plainly = (reason: string): string => {
  const [, first] = /^\[SourceDiagnostic \{.*?\bmessage: "((?:[^"\\]|\\.)*)"/s.exec(reason) ?? [];
  return (first?.replace(/\\(.)/g, '$1') ?? reason).replace(/\s+/g, ' ').trim();
};

/** The first of the typesetter's complaints, on one line. */
const complaint = (error: NodeError | null): string => {
  const [first = 'no reason given'] = error?.shortDiagnostics ?? [];
  return plainly(said(first));
};

const typeset = (typesetter: NodeCompiler, { sheet, files }: Job): Buffer => {
  for (const { path, bytes } of files) typesetter.mapShadow(join(FOLDER, path), Buffer.from(bytes));
  try {
    const result = typesetter.compile({ mainFilePath: join(FOLDER, 'edition.typ'), inputs: { sheet } });
    if (result.hasError() || !result.result) throw new Error(complaint(result.takeDiagnostics()));
    return typesetter.pdf(result.result, { pdfStandard: 'ua-1' });
  } finally {
    typesetter.resetShadow();
  }
};

const done = (job: Job): Done => {
  try {
    compiler ??= open();
    const pdf = new Uint8Array(typeset(compiler, job));
    compiler.evictCache(REMEMBERED_JOBS);
    return { id: job.id, pdf };
  } catch (error) {
    return { id: job.id, failure: plainly(said(error)) };
  }
};

parentPort?.on('message', (job: Job) => {
  const reply = done(job);
  parentPort?.postMessage(reply, 'pdf' in reply ? [reply.pdf.buffer as ArrayBuffer] : []);
});
