// What passes between the reader of a large file of segments and the threads that work on it.

import type { Fact } from '../../facts/index.ts';
import type { ReportFinding } from '../report.ts';

/** A segment as it crosses between threads: its id, and its texts by language. */
export type SentSegment = readonly [string, readonly (readonly [string, string])[]];

/** Segments as one flat list of words: id, how many texts, then language and text of each. It crosses between threads quickest. */
export type Packed = readonly (string | number)[];

export const packed = (segments: readonly SentSegment[]): Packed => {
  const all: (string | number)[] = [];
  for (const [id, texts] of segments) {
    all.push(id, texts.length);
    for (const [language, text] of texts) all.push(language, text);
  }
  return all;
};

export const unpacked = (all: Packed): SentSegment[] => {
  const segments: SentSegment[] = [];
  for (let at = 0; at < all.length; ) {
    const [id, count] = [String(all[at]), Number(all[at + 1])];
    const texts: (readonly [string, string])[] = [];
    for (at += 2; texts.length < count; at += 2) texts.push([String(all[at]), String(all[at + 1])]);
    segments.push([id, texts]);
  }
  return segments;
};

/** Whether the facts of each text are wanted, or what differs inside each segment. */
export type Task =
  | { readonly kind: 'facts' }
  | { readonly kind: 'check'; readonly reference: string | undefined };

export interface Job {
  readonly task: Task;
  readonly segments: readonly SentSegment[];
}

export interface SegmentFacts {
  readonly id: string;
  readonly language: string;
  readonly facts: readonly Fact[];
}

export interface FactsResult {
  readonly kind: 'facts';
  /** One line of JSON for each segment and language, each with its line break; UTF-8. */
  readonly lines: Uint8Array;
}

export interface CheckResult {
  readonly kind: 'check';
  readonly findings: readonly ReportFinding[];
  /** How many facts each language says. */
  readonly counts: readonly (readonly [string, number])[];
}

export type Result = FactsResult | CheckResult;
