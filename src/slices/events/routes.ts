// Events in the open interface: /api/events.
import { plainText } from '../../document/index.ts';
import { publicUrl } from '../../platform/config.ts';
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp } from '../../platform/registry.ts';
import { pictureRecord, pictureShape } from '../library/index.ts';
import { EVENT_TYPES, type EventView } from './model.ts';
import { getEvent, listEvents } from './queries.ts';

const shape = z
  .object({
    id: z.string(),
    type: z.enum(EVENT_TYPES),
    ordinal: z.number().int().nullable(),
    title: localTextShape,
    start: z.iso.date(),
    end: z.iso.date().openapi({ description: 'The last day, included' }),
    dates: z.string().openapi({ description: 'In words', example: '13–14 November 2023' }),
    held: z.boolean().openapi({ description: 'Its last day has passed: computed, never typed' }),
    place: localTextShape.nullable(),
    country: z.string().nullable(),
    countryName: z.string().nullable(),
    mode: z.enum(['on site', 'online', 'hybrid']).nullable(),
    studyVisit: z.boolean(),
    steeringGroup: z.boolean(),
    learning: z.boolean().openapi({ description: 'Counts as a policy learning event once held' }),
    theme: localTextShape.nullable(),
    summary: localTextShape.nullable(),
    organisation: z.object({ id: z.string(), name: localTextShape }).nullable(),
    picture: pictureShape.nullable(),
    sources: z.array(z.string()).readonly(),
    changed: z.iso.datetime(),
  })
  .openapi('Event');

function record({ slug, organisation, picture, summary, changed, ...view }: EventView, site: string) {
  return {
    id: slug,
    ...view,
    summary: summary && { text: plainText(summary.doc), language: summary.language, own: summary.own },
    organisation: organisation && { id: organisation.slug, name: organisation.name },
    picture: pictureRecord(picture, site),
    changed: changed.toISOString(),
  };
}

export function api(app: ApiApp): void {
  const site = publicUrl(app.context('en').services.config);
  recordApi(app, {
    name: 'events',
    shape,
    list: async context => (await listEvents(context)).map(event => record(event, site)),
    get: async (context, id) => {
      const found = await getEvent(context, id);
      return found && record(found, site);
    },
  });
}
