// What the comparison reads and what it answers.

import type { FactKind } from '../model.ts';

/** A heading, a paragraph or an item, with the lines of its source. */
export interface Passage {
  readonly kind: 'heading' | 'text' | 'item';
  readonly text: string;
  readonly line: number;
  readonly lines: readonly { readonly at: number; readonly line: number }[];
  /** The language the passage was left in, where it is not the edition's. */
  readonly language?: string;
}

export interface ComparedSection {
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  readonly headings: readonly Passage[];
  readonly body: readonly Passage[];
}

export interface ComparedLink {
  readonly text: string;
  readonly target: string;
  readonly line: number;
}

/** One edition of a document: a language, its own date if it names one, its sections in order. */
export interface ComparedEdition {
  readonly language: string;
  readonly published: string | null;
  readonly sections: readonly ComparedSection[];
  readonly links: readonly ComparedLink[];
}

export const SEVERITY = {
  'fact-missing': 'error',
  'fact-added': 'error',
  'fact-changed': 'error',
  'range-to-pair': 'error',
  'section-missing': 'error',
  'link-dead': 'error',
  'count-mismatch': 'error',
  'tense-contradiction': 'error',
  'section-added': 'warning',
  'section-moved': 'warning',
  'heading-repeated': 'warning',
  'name-inconsistent': 'warning',
  'text-language': 'review',
  'script-mixed': 'review',
} as const;

export type FindingKind = keyof typeof SEVERITY;
export type Severity = 'error' | 'warning' | 'review';

export interface FindingFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly text: string;
}

/** One difference. `language` is the edition that stands out. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly language: string;
  /** Section of that edition; of the reference where the edition lacks it. */
  readonly section: string | null;
  readonly line: number | null;
  readonly fact: FindingFact | null;
  readonly expected: (FindingFact & { readonly line: number }) | null;
  readonly message: string;
}
