// What an event's record is: its fields, its texts, who keeps it; its file in the content folder comes from it.
import { z } from 'zod';
import {
  countryShape,
  dayShape,
  languageShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import { libraryItems } from '../library/index.ts';
import { organisations } from '../organisations/index.ts';
import { type RecordKind, recordContent } from '../records/index.ts';
import { EVENT_TYPES } from './model.ts';
import { eventTitles } from './queries.ts';
import { events } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  type: z.enum(EVENT_TYPES),
  ordinal: z.number().int().min(1).max(999).optional(),
  start: dayShape,
  end: dayShape.optional(),
  country: countryShape.optional(),
  mode: z.enum(['on site', 'online', 'hybrid']).optional(),
  study_visit: z.boolean().default(false),
  steering_group: z.boolean().default(false),
  learning: z.boolean().default(false),
  organisation: slugShape.optional(),
  picture: slugShape.optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const eventKind: RecordKind = {
  name: 'events',
  record: 'event',
  table: events,
  shape,
  references: { organisation: organisations, picture: libraryItems },
  texts: ['title', 'place', 'theme', 'summary'],
  initial: { type: 'interregional' },
  details: ['start', 'end', 'type', 'country', 'mode'],
  filters: ['type', 'mode', 'organisation', 'country'],
  sort: '-start',
  titles: eventTitles,
  searched: ['title', 'place', 'theme'],
  owners: async (_db, row) => (row.organisationId === null ? [] : [String(row.organisationId)]),
  broken: (_db, { start, end }) =>
    typeof end === 'string' && end < String(start)
      ? [{ path: 'fields.end', code: 'before-start', params: { start: String(start) } }]
      : [],
  address: row => `/events/${row.slug}`,
};

export const eventContent = recordContent(eventKind);
