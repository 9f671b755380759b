// Aligned segments, batch by batch as they are read: files larger than memory pass through.

import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { InputError } from '../../reading/input-error.ts';
import type { CheckOptions } from '../options.ts';
import type { CheckReport, ReportFinding } from '../report.ts';
import { characters } from './characters.ts';
import { workInThreads } from './crew.ts';
import { CsvReader } from './csv.ts';
import { JsonlReader } from './jsonl.ts';
import { PoReader } from './po.ts';
import type { Job, Result, Task } from './protocol.ts';
import type { Segment, SegmentReader } from './segment.ts';
import { TmxReader } from './tmx.ts';
import { XliffReader } from './xliff.ts';

export type { SegmentFacts } from './protocol.ts';
export type { Segment } from './segment.ts';

const READERS: Readonly<Record<string, new (file: string) => SegmentReader>> = {
  '.xlf': XliffReader,
  '.xliff': XliffReader,
  '.tmx': TmxReader,
  '.po': PoReader,
  '.pot': PoReader,
  '.csv': CsvReader,
  '.tsv': CsvReader,
  '.jsonl': JsonlReader,
  '.ndjson': JsonlReader,
};

/** The segments of a file, batch after batch. @throws InputError */
export async function* readSegments(file: string): AsyncGenerator<Segment[]> {
  const Reader = READERS[extname(file).toLowerCase()];
  if (Reader === undefined)
    throw new InputError(file, 'is no file of segments (known: .xlf .tmx .po .csv .jsonl)');
  const reader = new Reader(file);
  for await (const piece of characters(file)) {
    const batch = reader.read(piece);
    if (batch.length > 0) yield batch;
  }
  const last = reader.end();
  if (last.length > 0) yield last;
}

async function* jobs(file: string, task: Task): AsyncGenerator<Job> {
  for await (const batch of readSegments(file))
    yield { task, segments: batch.map(({ id, texts }) => [id, [...texts]] as const) };
}

async function* workHere(given: AsyncIterable<Job>): AsyncGenerator<Result> {
  const { work } = await import('./work.ts');
  for await (const job of given) yield work(job);
}

/** Smaller files are done before a thread has started. */
const WORTH_THREADS = 3 * 1024 * 1024;

const results = async (file: string, task: Task): Promise<AsyncGenerator<Result>> => {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return size < WORTH_THREADS ? workHere(jobs(file, task)) : workInThreads(jobs(file, task));
};

/** Facts of each segment in each language: lines of JSON in UTF-8, many at a time, in the order of the file. @throws InputError */
export async function* factsOfSegments(file: string): AsyncGenerator<Uint8Array> {
  for await (const result of await results(file, { kind: 'facts' }))
    if (result.kind === 'facts') yield result.lines;
}

/** Checks a file of segments. @throws InputError */
export const checkSegments = async (file: string, options: CheckOptions = {}): Promise<CheckReport> => {
  const counts = new Map<string, number>();
  const findings: ReportFinding[] = [];
  for await (const result of await results(file, { kind: 'check', reference: options.reference })) {
    if (result.kind !== 'check') continue;
    for (const finding of result.findings) findings.push(finding);
    for (const [language, facts] of result.counts) counts.set(language, (counts.get(language) ?? 0) + facts);
  }
  if (counts.size === 0) throw new InputError(file, 'holds no segment in a language we know');
  const languages = [...counts.keys()];
  const reference = options.reference ?? (languages.includes('en') ? 'en' : (languages[0] ?? 'en'));
  return {
    reference,
    editions: languages.map(language => ({
      file,
      language,
      published: null,
      facts: counts.get(language) ?? 0,
      sections: [],
    })),
    findings,
  };
};
