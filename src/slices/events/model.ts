// Learning events: workshops, study visits, stakeholder group meetings.
import type { Doc } from '../../document/model.ts';
import type { PictureView } from '../library/model.ts';
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
  /** Null too where there is one that may not be shown. */
  readonly picture: PictureView | null;
  readonly sources: readonly string[];
  /** Counts towards the indicator of learning events once held. */
  readonly learning: boolean;
  /** Last change of the record. */
  readonly changed: Date;
}

/** Held once its last day has passed. @param today `2024-04-24` */
export const isHeld = (end: string, today: string): boolean => end < today;

/** What is to come, soonest first. */
export const upcoming = <E extends Pick<EventView, 'held' | 'start'>>(events: readonly E[]): E[] =>
  events.filter(event => !event.held).sort((a, b) => a.start.localeCompare(b.start));

/** What was held, by the year of its first day, latest year and latest event first. */
export function heldByYear<E extends Pick<EventView, 'held' | 'start'>>(
  events: readonly E[],
): { readonly year: string; readonly events: readonly E[] }[] {
  const held = events.filter(event => event.held).sort((a, b) => b.start.localeCompare(a.start));
  return [...Map.groupBy(held, event => event.start.slice(0, 4))].map(([year, own]) => ({
    year,
    events: own,
  }));
}

/** Place and country, as far as they are on record; empty when neither is. */
export const whereWords = ({ place, countryName }: EventView): string =>
  [place?.text, countryName].filter(word => word !== undefined && word !== null).join(', ');
