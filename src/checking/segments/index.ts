// Checks aligned segments one by one, as they are read: files larger than memory pass through.

import { extname } from 'node:path';
import { compareSegment } from '../../facts/compare/index.ts';
import { extract, type Fact } from '../../facts/index.ts';
import { InputError } from '../../reading/index.ts';
import type { CheckOptions } from '../check.ts';
import type { CheckReport, ReportFinding } from '../report.ts';
import { readCsv } from './csv.ts';
import { readJsonl } from './jsonl.ts';
import { readPo } from './po.ts';
import type { Segment } from './segment.ts';
import { readTmx } from './tmx.ts';
import { readXliff } from './xliff.ts';

export type { Segment } from './segment.ts';

const READERS: Readonly<Record<string, (file: string) => AsyncGenerator<Segment>>> = {
  '.xlf': readXliff,
  '.xliff': readXliff,
  '.tmx': readTmx,
  '.po': readPo,
  '.pot': readPo,
  '.csv': readCsv,
  '.tsv': readCsv,
  '.jsonl': readJsonl,
  '.ndjson': readJsonl,
};

/** The segments of a file, one after another. @throws InputError */
export const readSegments = (file: string): AsyncGenerator<Segment> => {
  const reader = READERS[extname(file).toLowerCase()];
  if (reader === undefined)
    throw new InputError(file, 'is no file of segments (known: .xlf .tmx .po .csv .jsonl)');
  return reader(file);
};

export interface SegmentFacts {
  readonly id: string;
  readonly language: string;
  readonly facts: readonly Fact[];
}

/** Facts of each segment in each language, as they are read. */
export async function* factsOfSegments(file: string): AsyncGenerator<SegmentFacts> {
  for await (const { id, texts } of readSegments(file)) {
    for (const [language, text] of texts) yield { id, language, facts: extract(text, language) };
  }
}

/** Findings of each segment, as they are read; `counts` gathers facts by language. */
export async function* findingsOfSegments(
  file: string,
  options: CheckOptions = {},
  counts = new Map<string, number>(),
): AsyncGenerator<ReportFinding> {
  let found = false;
  for await (const { id, texts } of readSegments(file)) {
    found ||= texts.size > 0;
    const compared = compareSegment(
      [...texts].map(([language, text]) => ({ language, text })),
      options.reference,
    );
    for (const { language, facts } of compared.sides)
      counts.set(language, (counts.get(language) ?? 0) + facts);
    for (const finding of compared.findings) yield { ...finding, id };
  }
  if (!found) throw new InputError(file, 'holds no segment in a language we know');
}

/** Checks a file of segments. @throws InputError */
export const checkSegments = async (file: string, options: CheckOptions = {}): Promise<CheckReport> => {
  const counts = new Map<string, number>();
  const findings: ReportFinding[] = [];
  for await (const finding of findingsOfSegments(file, options, counts)) findings.push(finding);
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
