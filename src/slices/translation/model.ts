// The daily work on texts in many languages: what a text needs, what a term is, what a comment is. Runs anywhere.
import type { TextState } from '../texts/model.ts';

/** What the language board shows of a text in one language. `stale` goes before every state but `missing`. */
export const CELL_STATES = ['missing', 'machine', 'draft', 'reviewed', 'approved', 'stale'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** Why a text is out of date. */
export const STALE_REASONS = ['source', 'fact', 'held'] as const;
/**
 * `source`: the words it was translated from have changed · `fact`: a span is bound to a value that the record no longer
 * has · `held`: it was written when something it speaks of was still to come
 */
export type StaleReason = (typeof STALE_REASONS)[number];

export const cellState = (state: TextState | null, stale: boolean): CellState =>
  state === null ? 'missing' : stale ? 'stale' : state;

/** What needs somebody the most stands first. */
export const CELL_ORDER: readonly CellState[] = [
  'missing',
  'stale',
  'machine',
  'draft',
  'reviewed',
  'approved',
];

/** The state of several texts together: that of the one which needs somebody the most; of none `missing`. */
export const leastOf = (states: readonly CellState[]): CellState =>
  CELL_ORDER.find(state => states.includes(state)) ?? 'missing';

/** How a term of the glossary may be used in its language. */
export const TERM_USES = ['preferred', 'allowed', 'avoid'] as const;
export type TermUse = (typeof TERM_USES)[number];

/** A word for a concept in one language; a concept may have several in a language. */
export interface Term {
  readonly language: string;
  readonly term: string;
  readonly use: TermUse;
}

/** Where a text stands: a field of a record, in one language. */
export interface TextPlace {
  /** The kind of record: `events`. */
  readonly kind: string;
  /** The record's permanent name. */
  readonly id: string;
  readonly field: string;
  readonly language: string;
}
