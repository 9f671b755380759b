// The report of a check: the shape the command line promises.

import type { Finding } from '../facts/compare/index.ts';

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
