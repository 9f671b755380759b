// Good practices, as far as they are on record: depth of form and review comes with the learning chain.
import type { PictureView } from '../library/model.ts';
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
  readonly organisation: {
    readonly slug: string;
    readonly name: LocalText;
    readonly country: string;
    readonly countryName: string;
  };
  readonly place: string | null;
  /** null: not on record. */
  readonly state: PracticeState | null;
  readonly summary: LocalText | null;
  /** Null too where there is one that may not be shown. */
  readonly picture: PictureView | null;
  readonly sources: readonly string[];
}

const STATE_KEYS: Readonly<Record<PracticeState, string>> = {
  draft: 'practices.stateDraft',
  submitted: 'practices.stateSubmitted',
  'information requested': 'practices.stateInformationRequested',
  declined: 'practices.stateDeclined',
  'approved for the project site': 'practices.stateApproved',
  'validated by the joint secretariat': 'practices.stateValidatedSecretariat',
  'validated for the learning platform': 'practices.stateValidatedPlatform',
};

/** The message that names a state. */
export const stateKey = (state: PracticeState): string => STATE_KEYS[state];

/** Nobody's word yet, or not the project's. */
const BEFORE_APPROVAL: readonly PracticeState[] = ['draft', 'submitted', 'information requested', 'declined'];

/** Whether the public sees it; one whose state is not on record was published before there were states. */
export const isPublicState = (state: PracticeState | null): boolean =>
  state === null || !BEFORE_APPROVAL.includes(state);

const COUNTS_FROM = PRACTICE_STATES.indexOf('validated by the joint secretariat');

/** Counts towards the project's target: validated by the joint secretariat, or more. A state not on record does not. */
export const countsTowardsTarget = (state: PracticeState | null): boolean =>
  state !== null && PRACTICE_STATES.indexOf(state) >= COUNTS_FROM;
