// What passes between the reader of a large file of segments and the threads that work on it.

import type { Fact } from '../../facts/index.ts';
import type { ReportFinding } from '../report.ts';

/** A segment as it crosses between threads: its id, and its texts by language. */
export type SentSegment = readonly [string, readonly (readonly [string, string])[]];

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
  /** One line of JSON for each segment and language, each with its line break. */
  readonly lines: string;
}

export interface CheckResult {
  readonly kind: 'check';
  readonly findings: readonly ReportFinding[];
  /** How many facts each language says. */
  readonly counts: readonly (readonly [string, number])[];
}

export type Result = FactsResult | CheckResult;
