// The six project indicators: what they count, their targets, and what the record proves so far.
import type { LocalText } from '../texts/model.ts';

/** What an indicator counts; each has its query. */
export const MEASURES = [
  'organisations',
  'policies',
  'events',
  'practices',
  'capacity',
  'improvements',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface IndicatorView {
  readonly slug: string;
  readonly position: number;
  readonly title: LocalText;
  readonly definition: LocalText | null;
  readonly kind: 'output' | 'result';
  /** Common indicator code such as RCO87, where there is one. */
  readonly code: string | null;
  readonly target: number;
  /** Counted from the record as of today; null: nothing is recorded that could be counted. */
  readonly achieved: number | null;
  /** What was counted, each with its page. */
  readonly evidence: readonly { readonly title: LocalText; readonly path: string }[];
}
