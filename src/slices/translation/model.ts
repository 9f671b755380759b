// The daily work on texts in many languages: what a text needs, what a term is, what a comment is. Runs anywhere.
import type { Language } from '../../platform/languages.ts';
import type { LocalText, TextState } from '../texts/model.ts';

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

/** Texts by state. */
export type Counts = Readonly<Record<CellState, number>>;

export interface BoardCell {
  /** The least of its texts. */
  readonly state: CellState;
  /** Texts that are approved, of those that the source has. */
  readonly done: number;
  readonly of: number;
  readonly rights: 'edit' | 'approve' | null;
}

export interface BoardRecord {
  readonly kind: string;
  readonly id: string;
  readonly title: LocalText;
  readonly source: string;
  /** Permanent name of whose it is. */
  readonly organisation: string | null;
  readonly cells: Readonly<Record<string, BoardCell | undefined>>;
}

export interface Board {
  /** Counted over everything that the filters let through, not over one page of it. */
  readonly languages: readonly { readonly language: Language; readonly counts: Counts }[];
  readonly partners: readonly {
    readonly organisation: { readonly id: string; readonly name: LocalText };
    readonly counts: Counts;
  }[];
  readonly total: number;
  readonly records: readonly BoardRecord[];
  readonly next: TextPlace | null;
}

/** Why a text needs me. */
export const NEED_REASONS = ['missing', 'stale', 'machine', 'review', 'approve'] as const;
export type NeedReason = (typeof NEED_REASONS)[number];
