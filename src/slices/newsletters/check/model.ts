// What the check of an issue answers: languages with their state, and everything found, each with the way to its place.
import type { ErrorParams } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';

/** How far an edition is. */
export const EDITION_STATES = ['missing', 'draft', 'ready', 'approved', 'published'] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/** `error` keeps the edition back · `warning` does not, but ought to be mended · `review` is for somebody to judge */
export const SEVERITIES = ['error', 'warning', 'review'] as const;

export interface CheckItem {
  readonly severity: (typeof SEVERITIES)[number];
  /** Null: of every language. */
  readonly language: Language | null;
  readonly block: string | null;
  /** `newsletters.problem.<code>` says it. */
  readonly code: string;
  readonly params: ErrorParams;
  /** Below the site's address; null: the block in the composer. */
  readonly link: string | null;
}

export interface LanguageCheck {
  readonly language: Language;
  readonly state: EditionState;
  /** What keeps it back beside the approval itself. */
  readonly problems: number;
  readonly notes: number;
  /** It is out, and would say something else now. */
  readonly changed: boolean;
  readonly approved: { readonly by: string | null; readonly at: Date; readonly alone: boolean } | null;
  /** Whoever asks may approve it. */
  readonly approvable: boolean;
  /** Words of theirs wait in it, and somebody else is to approve them. */
  readonly own: boolean;
}
