// The first screen in the interface: /api/v1/home.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../platform/http/admission.ts';
import { json, languageQuery, localTextShape, refusals, z } from '../../platform/http/api.ts';
import { guarded } from '../../platform/http/guard.ts';
import type { ApiApp } from '../../platform/registry.ts';
import { obligationShape } from '../project/index.ts';
import { EVENT_GAPS, FIRST_STEPS, OVERDUE_DAYS, WAITING_KINDS } from './model.ts';
import { homeOf } from './service.ts';

const day = z.iso.date();
const path = z
  .string()
  .openapi({ description: 'Its screen in the admin', example: '/admin/events/haskovo-2023' });
const due = { due: day.nullable(), dueText: z.string().nullable().openapi({ description: 'In words' }) };

const waitingShape = z
  .object({
    kind: z.enum(WAITING_KINDS),
    count: z.number().int(),
    path: path.nullable().openapi({ description: 'Where all of it is; null: only record by record' }),
    ...due,
    records: z
      .array(
        z.object({
          title: localTextShape,
          path,
          ...due,
          languages: z.array(z.string()).readonly().openapi({ description: 'Of texts: those they are in' }),
        }),
      )
      .readonly()
      .openapi({ description: 'The first few' }),
  })
  .openapi('Waiting');

const indicatorShape = z
  .object({
    id: z.string(),
    title: localTextShape,
    kind: z.enum(['output', 'result']),
    target: z.number().int(),
    achieved: z.number().int().nullable().openapi({
      description: 'Counted from the record as of today; null: nothing is recorded that could be counted',
    }),
    path,
  })
  .openapi('HomeIndicator');

const eventShape = z
  .object({
    id: z.string(),
    title: localTextShape,
    dates: z.string().openapi({ description: 'In words' }),
    start: day,
    end: day,
    days: z.number().int().openapi({ description: 'Until it begins; 0 or less while it runs' }),
    place: localTextShape.nullable(),
    missing: z.array(z.enum(EVENT_GAPS)).readonly().openapi({ description: 'What it should say by now' }),
    path,
  })
  .openapi('HomeEvent');

const changeShape = z
  .object({
    kind: z.string().openapi({ example: 'events' }),
    id: z.string(),
    title: localTextShape,
    at: z.iso.datetime(),
    by: z.string().nullable().openapi({ description: 'Null for the command line, and for who was erased' }),
    verb: z.string().openapi({ example: 'events.edit' }),
    others: z.boolean().openapi({ description: 'Others of the kind were loaded with it' }),
    path,
  })
  .openapi('Change');

const homeShape = z
  .object({
    today: day.openapi({ description: 'The day it is of' }),
    project: z.string().nullable().openapi({ description: 'Its short name; null before one is on record' }),
    beginning: z
      .array(z.object({ step: z.enum(FIRST_STEPS), done: z.boolean(), path }))
      .readonly()
      .nullable()
      .openapi({ description: 'What a project needs first, for whoever leads it, until all is there' }),
    waiting: z
      .array(waitingShape)
      .readonly()
      .openapi({ description: 'For me, by my rights; the most urgent first' }),
    indicators: z.array(indicatorShape).readonly(),
    events: z.array(eventShape).readonly().openapi({ description: 'The next ones' }),
    obligations: z
      .array(obligationShape)
      .readonly()
      .openapi({
        description: `The next ones, and before them those whose day has passed within ${OVERDUE_DAYS} days`,
      }),
    changes: z
      .array(changeShape)
      .readonly()
      .openapi({ description: 'The latest of records that I may read' }),
  })
  .openapi('Home');

const read = createRoute({
  method: 'get',
  path: '/v1/home',
  tags: ['home'],
  summary:
    'The first screen in one read: what waits for me, indicators, next events, obligations, latest changes',
  ...guarded('project.read'),
  request: { query: languageQuery },
  responses: { 200: { description: 'As of today', content: json(homeShape) }, ...refusals(400, 401, 403) },
});

export const api = (app: ApiApp): void => {
  app.hono.openapi(read, async c => {
    const context = app.context(c.req.valid('query').language);
    return c.json((await homeOf(context, actorOf(c))) as never, 200);
  });
};
