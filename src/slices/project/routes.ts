// What the project owes, in the interface: /api/v1/obligations, and as a calendar.
import { createRoute } from '@hono/zod-openapi';
import { authorise } from '../../platform/auth.ts';
import { publicUrl } from '../../platform/config.ts';
import { actorOf } from '../../platform/http/admission.ts';
import { json, languageQuery, refusals, z } from '../../platform/http/api.ts';
import { guarded } from '../../platform/http/guard.ts';
import type { ApiApp, ApiContext } from '../../platform/registry.ts';
import { OBLIGATION_KINDS } from './model.ts';
import { obligationCalendar, obligationViews } from './obligation-words.ts';
import { projectRow } from './queries.ts';

const day = z.iso.date();

export const obligationShape = z
  .object({
    id: z.string().openapi({ example: 's4-partner-report' }),
    kind: z.enum(OBLIGATION_KINDS),
    title: z.string(),
    period: z.object({ number: z.number().int(), start: day, end: day, dates: z.string() }).nullable(),
    phase: z.string().nullable().openapi({ description: 'Of a phase’s end: the phase' }),
    due: day
      .nullable()
      .openapi({ description: 'The last day for it; null while something has to be entered' }),
    dueText: z.string().nullable().openapi({ description: 'In words', example: '31 May 2025' }),
    from: day.nullable().openapi({ description: 'The first day on which it can be done' }),
    fromText: z.string().nullable(),
    days: z.number().int().nullable().openapi({
      description: 'Until it is due; negative once that has passed. Whether it was done is not on record',
    }),
    source: z.string().openapi({
      description: 'Where in the project’s record the day comes from',
      example: 'reporting.partner_report_due_days_after',
    }),
    rule: z.string().openapi({ description: 'How the day is reckoned, in words' }),
    needs: z.enum(['approved']).nullable().openapi({ description: 'What has to be entered first' }),
  })
  .openapi('Obligation');

const tags = ['obligations'];

const list = createRoute({
  method: 'get',
  path: '/v1/obligations',
  tags,
  summary:
    'What the project owes the programme and by when, the soonest first; what has no day yet before all',
  ...guarded('project.read'),
  request: { query: languageQuery },
  responses: {
    200: {
      description: 'All of the project, reckoned from its dates and rules',
      content: json(z.object({ obligations: z.array(obligationShape) })),
    },
    ...refusals(400, 401, 403, 404),
  },
});

const calendar = createRoute({
  method: 'get',
  path: '/v1/obligations.ics',
  tags,
  summary: 'The same as a calendar file, without what has no day yet',
  description:
    'To be downloaded and opened in a calendar. A calendar program has no session here, so it cannot subscribe to this address.',
  ...guarded('project.read'),
  request: { query: languageQuery },
  responses: {
    200: { description: 'iCalendar (RFC 5545)', content: { 'text/calendar': { schema: z.string() } } },
    ...refusals(400, 401, 403, 404),
  },
});

export function api(app: ApiApp): void {
  app.hono.openapi(list, async c => {
    authorise(actorOf(c), 'project.read');
    const { views } = await viewsFor(app.context(c.req.valid('query').language));
    return c.json({ obligations: views }, 200);
  });
  app.hono.openapi(calendar, async c => {
    authorise(actorOf(c), 'project.read');
    const context = app.context(c.req.valid('query').language);
    const { views, project } = await viewsFor(context);
    const { acronym, updatedAt: changed } = project;
    const site = publicUrl(context.services.config);
    const file = obligationCalendar(views, context, { acronym, site, changed });
    return c.body(file as never, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="obligations.ics"',
    }) as never;
  });
}

async function viewsFor(context: ApiContext) {
  const project = await projectRow(context.db);
  return { project, views: obligationViews(project, context) };
}
