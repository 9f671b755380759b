// The first screen of the admin: what waits, where the project stands, what comes next. Runs anywhere.
import type { ObligationView } from '../project/model.ts';
import type { LocalText } from '../texts/model.ts';

/** What can wait for somebody, in the order in which it is told. */
export const WAITING_KINDS = [
  'draft',
  'mail',
  'invitation-ended',
  'invitation-ending',
  'practice',
  'text',
  'event-place',
  'event-summary',
  'approval',
  'second-factor',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** One record that waits, among several. */
export interface WaitingRecord {
  readonly title: LocalText;
  /** Its screen in the admin. */
  readonly path: string;
  /** Of an event: its first day. */
  readonly due: string | null;
  readonly dueText: string | null;
  /** Of texts: the languages they are in. */
  readonly languages: readonly string[];
}

export interface Waiting {
  readonly kind: WaitingKind;
  readonly count: number;
  /** Where all of it is seen or dealt with; null: only record by record. */
  readonly path: string | null;
  /** The first day on which it will be too late; null where there is none. */
  readonly due: string | null;
  readonly dueText: string | null;
  /** The first few, where they are records. */
  readonly records: readonly WaitingRecord[];
}

/** An indicator as numbers: the target is not what was reached, and what is not recorded is not zero. */
export interface HomeIndicator {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: 'output' | 'result';
  readonly target: number;
  readonly achieved: number | null;
  readonly path: string;
}

/** What an event to come should say and does not yet. */
export const EVENT_GAPS = ['place', 'mode'] as const;
export type EventGap = (typeof EVENT_GAPS)[number];

export interface HomeEvent {
  readonly id: string;
  readonly title: LocalText;
  /** In words: "13–14 November 2023". */
  readonly dates: string;
  readonly start: string;
  readonly end: string;
  /** Until it begins; 0 or less while it runs. */
  readonly days: number;
  readonly place: LocalText | null;
  readonly missing: readonly EventGap[];
  readonly path: string;
}

export interface HomeChange {
  /** The kind of record: `events`. */
  readonly kind: string;
  readonly id: string;
  readonly title: LocalText;
  readonly at: string;
  /** Null for the command line, and for who was erased. */
  readonly by: string | null;
  /** `events.edit` */
  readonly verb: string;
  /** Others of the kind were loaded with it. */
  readonly others: boolean;
  readonly path: string;
}

/** What a new project needs first, in this order. */
export const FIRST_STEPS = ['project', 'organisations', 'people', 'indicators', 'events'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface Beginning {
  readonly step: FirstStep;
  readonly done: boolean;
  readonly path: string;
}

/** Since when what was due is no longer told of: nothing is recorded about being done. */
export const OVERDUE_DAYS = 60;

/** Everything on the screen. */
export interface HomeView {
  /** The day it is of, `2024-04-24`. */
  readonly today: string;
  /** Short name of the project; null before one is on record. */
  readonly project: string | null;
  /** Of a project that has only begun, for whoever leads it; null otherwise. */
  readonly beginning: readonly Beginning[] | null;
  readonly waiting: readonly Waiting[];
  readonly indicators: readonly HomeIndicator[];
  readonly events: readonly HomeEvent[];
  /** Those to come, and before them those whose day has passed lately. */
  readonly obligations: readonly ObligationView[];
  readonly changes: readonly HomeChange[];
}
