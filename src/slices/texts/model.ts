// A text: one field of one record in one language, its state, and what it was translated from.
import type { FactForm, FactKind } from '../../facts/model.ts';

export const TEXT_STATES = ['machine', 'draft', 'reviewed', 'approved'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** A short text for a reader: in their language, or openly in another. Pages set `lang` where `own` is false. */
export interface LocalText {
  readonly text: string;
  readonly language: string;
  /** It is in the language that was asked for. */
  readonly own: boolean;
}

export interface StaleMark {
  /**
   * `source`: the words it was translated from have changed · `fact`: a span is bound to a value that the record no longer
   * has · `held`: it was written when something it speaks of was still to come
   */
  readonly reason: 'source' | 'fact' | 'held';
  /** The fact, or the record that turned. */
  readonly ref?: string;
  /** Of a fact: the value then. */
  readonly was?: string;
  /** Of a fact the value now, of a record the day it turned. */
  readonly now?: string;
}

/** A fact that a text names, or may name. */
export interface FactView {
  /** `event:haskovo-2023.dates` */
  readonly ref: string;
  /** How it is to be written; null: as is usual. */
  readonly form: FactForm | null;
  readonly kind: FactKind;
  /** Canonical, as facts/model.ts says. */
  readonly value: string;
  /** Its words by language. */
  readonly text: Readonly<Record<string, string>>;
  /** Where a reader is led from it. */
  readonly href: string | null;
  /** `dates`: in words `texts.fact.dates`. */
  readonly field: string;
  /** What its record is called; null where it is not on record. */
  readonly title: LocalText | null;
  /** The record's screen in the admin; null where it has none. */
  readonly path: string | null;
}

/** One of those that a search offers. */
export interface FoundFact extends FactView {
  readonly title: LocalText;
  /** The kind its record is of: `events`; of countries `countries`. */
  readonly kindName: string;
}
