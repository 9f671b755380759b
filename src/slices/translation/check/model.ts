// What the checker finds in a text: codes that each form says in its reader's words.
import type { ErrorParams } from '../../../platform/errors.ts';

export const FINDING_CODES = [
  'unknown-fact',
  'fact-missing',
  'fact-unbound',
  'fact-added',
  'words-untrue',
  'words-stale',
  'value-missing',
  'value-added',
  'value-changed',
  'range-to-pair',
  'tense-future',
  'tense-past',
  'link-missing',
  'link-added',
  'too-long',
  'heading-missing',
  'heading-empty',
  'blocks-differ',
  'same-words',
  'left-in-source',
  'mixed-scripts',
  'term-avoid',
  'term-missing',
] as const;
/** `translation.finding.<code>` says it. */
export type FindingCode = (typeof FINDING_CODES)[number];

export const FINDING_SEVERITIES = ['error', 'warning', 'review'] as const;
/** `error`: it says something wrong, or leaves it out · `warning`: most likely a slip · `review`: for a person to judge */
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

export interface TextFinding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly params: ErrorParams;
  /** Index of the target's top-level block; null: of the whole text. */
  readonly block: number | null;
  /** As they stand in the target. */
  readonly words: string | null;
  /** The fact it is about. */
  readonly ref: string | null;
}

/** Words of the target that say a fact which the source names and the target does not yet. */
export interface BoundOffer {
  readonly ref: string;
  readonly words: string;
  readonly block: number;
  /** Which of the equal words of the block, from 0. */
  readonly occurrence: number;
}

export interface FindingView extends TextFinding {
  readonly digest: string;
  /** What it is about: `fact`, `value`, `tense`, `link`, `form`, `words`, `term`. */
  readonly kind: string;
  /** Somebody let it stand, for these words on both sides. */
  readonly decided: boolean;
}

export interface CheckView {
  readonly findings: readonly FindingView[];
  readonly offers: readonly BoundOffer[];
}

type Parts = Partial<Pick<TextFinding, 'params' | 'block' | 'words' | 'ref'>>;

export const found = (code: FindingCode, severity: FindingSeverity, parts: Parts = {}): TextFinding => ({
  code,
  severity,
  params: {},
  block: null,
  words: null,
  ref: null,
  ...parts,
});
