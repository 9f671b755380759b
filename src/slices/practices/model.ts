// Good practices, as far as they are on record: depth of form and review comes with the learning chain.
import type { LocalText } from '../texts/model.ts';

/** The path of a practice; the last two are decisions of the programme. */
export const PRACTICE_STATES = [
  'draft',
  'submitted',
  'information requested',
  'declined',
  'approved for the project site',
  'validated by the joint secretariat',
  'validated for the learning platform',
] as const;
export type PracticeState = (typeof PRACTICE_STATES)[number];

export interface PracticeView {
  readonly slug: string;
  readonly name: LocalText;
  readonly organisation: { readonly slug: string; readonly name: LocalText; readonly country: string; readonly countryName: string };
  readonly place: string | null;
  /** null: not on record. */
  readonly state: PracticeState | null;
  readonly summary: LocalText | null;
  readonly sources: readonly string[];
}
