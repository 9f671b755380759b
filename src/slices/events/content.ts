// Events in the content folder.
import { z } from 'zod';
import {
  countryShape,
  dayShape,
  languageShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import { invalid } from '../../platform/errors.ts';
import { libraryItems } from '../library/index.ts';
import { organisations } from '../organisations/index.ts';
import { recordContent } from '../records/index.ts';
import { EVENT_TYPES } from './model.ts';
import { events } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  type: z.enum(EVENT_TYPES),
  ordinal: z.number().int().min(1).optional(),
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

export const eventContent = recordContent({
  name: 'events',
  record: 'event',
  table: events,
  shape,
  references: { organisation: organisations, picture: libraryItems },
  texts: ['title', 'place', 'theme', 'summary'],
  check: async (_tx, rows) => {
    const backwards = rows.find(row => row.end !== null && String(row.end) < String(row.start));
    if (backwards)
      throw invalid(
        'events.dates',
        `events/${backwards.slug}.yaml: end: ${backwards.end} lies before the start, ${backwards.start}`,
      );
  },
});
