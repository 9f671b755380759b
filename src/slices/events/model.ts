// Learning events: workshops, study visits, stakeholder group meetings.
import type { Doc } from '../../document/model.ts';
import type { LocalText } from '../texts/model.ts';

export const EVENT_TYPES = ['interregional', 'stakeholder group'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export interface EventView {
  readonly slug: string;
  readonly type: EventType;
  readonly ordinal: number | null;
  /** Written by an editor, or composed from type, partner and place. */
  readonly title: LocalText;
  /** Days, `2023-11-13`; equal for an event of one day. */
  readonly start: string;
  readonly end: string;
  /** "13–14 November 2023" in the reader's language. */
  readonly dates: string;
  readonly place: LocalText | null;
  readonly country: string | null;
  readonly countryName: string | null;
  readonly mode: 'on site' | 'online' | 'hybrid' | null;
  readonly studyVisit: boolean;
  readonly steeringGroup: boolean;
  readonly theme: LocalText | null;
  /** Facts resolved for the reader's language. */
  readonly summary: { readonly doc: Doc; readonly language: string; readonly own: boolean } | null;
  /** Computed from today: its last day has passed. */
  readonly held: boolean;
  readonly organisation: { readonly slug: string; readonly name: LocalText } | null;
  readonly sources: readonly string[];
}

/** Held once its last day has passed. @param today `2024-04-24` */
export const isHeld = (end: string, today: string): boolean => end < today;
