// Kinds and forms of events, as forms and lists say them.
import type { EventType, EventView } from '../model.ts';

export const TYPE_CHOICES: readonly { readonly value: EventType; readonly label: string }[] = [
  { value: 'interregional', label: 'events.typeInterregional' },
  { value: 'stakeholder group', label: 'events.typeStakeholder' },
];

export const MODE_CHOICES: readonly {
  readonly value: NonNullable<EventView['mode']>;
  readonly label: string;
}[] = [
  { value: 'on site', label: 'events.modeOnSite' },
  { value: 'online', label: 'events.modeOnline' },
  { value: 'hybrid', label: 'events.modeHybrid' },
];
