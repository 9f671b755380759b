// The door of the slice: workshops, study visits, meetings.
import type { Slice } from '../../platform/registry.ts';
import { eventContent, eventKind } from './content.ts';
import { feed } from './feed.ts';
import { files } from './files.ts';
import { home, pages, related } from './pages.tsx';
import { eventFacts, eventTurns } from './queries.ts';
import { api } from './routes.ts';

export { type EventView, isHeld } from './model.ts';
export { datesOf, type EventContext, getEvent, learningEvents, listEvents } from './queries.ts';
export { events } from './schema.ts';

export const eventsSlice: Slice = {
  name: 'events',
  content: [eventContent],
  records: [eventKind],
  facts: [eventFacts],
  turns: eventTurns,
  pages,
  files,
  related,
  home,
  api,
  feed,
};
