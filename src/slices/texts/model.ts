// A text: one field of one record in one language, its state, and what it was translated from.

export const TEXT_STATES = ['machine', 'draft', 'reviewed', 'approved'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** A short text for a reader: in their language, or openly in another. Pages set `lang` where `own` is false. */
export interface LocalText {
  readonly text: string;
  readonly language: string;
  /** It is in the language that was asked for. */
  readonly own: boolean;
}
