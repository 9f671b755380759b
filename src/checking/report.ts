// The report of a check: the shape the command line promises, and what the faces for people and forges know besides.

import type { Finding } from '../facts/compare/index.ts';
import type { FindingPassages } from './passages.ts';

export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  /** The section of the reference it belongs to. */
  readonly matches: string | null;
}

export interface ReportEdition {
  readonly file: string;
  readonly language: string;
  readonly published: string | null;
  readonly facts: number;
  readonly sections: readonly ReportSection[];
}

/** A finding; of segments it carries the segment's id. */
export type ReportFinding = Finding & { readonly id?: string };

export interface CheckReport {
  /** Language of the reference. */
  readonly reference: string;
  readonly editions: readonly ReportEdition[];
  readonly findings: readonly ReportFinding[];
}

/** What a person reads in `.secon-check.yaml`, and what a finding is recognised by. */
export interface FindingKey {
  readonly kind: string;
  readonly language: string;
  /** The segment's id. */
  readonly segment?: string;
  /** Values of the facts: `2025-04-05`. */
  readonly fact?: string;
  readonly expected?: string;
  /** Hash of the passages: another text, another key. */
  readonly passage: string;
}

/** A finding with its two passages and what it is known by. */
export type ReviewedFinding = ReportFinding & {
  readonly passages: FindingPassages;
  readonly key: FindingKey;
  /** Stays the same when lines move, changes with the words: 24 hexadecimal digits. */
  readonly fingerprint: string;
  /** The beginning of the fingerprint, unique in this report: what a person types. */
  readonly short: string;
};

/** Why a finding may stand: from `.secon-check.yaml`. */
export interface Acceptance {
  readonly reason: string;
  readonly by?: string;
  /** `2026-04-30`. */
  readonly date?: string;
}

export type AcceptedFinding = ReviewedFinding & { readonly acceptance: Acceptance };

/** An acceptance that no finding matches any more. */
export interface OutdatedAcceptance extends Acceptance {
  /** The file it stands in, and its line there. */
  readonly file: string;
  readonly line: number;
  readonly kind?: string;
  readonly language?: string;
  readonly fact?: string;
  readonly expected?: string;
  /** The difference is still there, in other words than those that were accepted. */
  readonly changed: boolean;
}

/** A report after the acceptances were looked up; `findings` are those still open. */
export interface ReviewedReport extends CheckReport {
  readonly findings: readonly ReviewedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly outdated: readonly OutdatedAcceptance[];
}
