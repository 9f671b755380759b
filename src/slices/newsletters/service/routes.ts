// Approving, publishing, scheduling and correcting an issue in the interface, below /api/v1/newsletters/{id}.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded, smallBody } from '../../../platform/http/guard.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { slugShape } from '../../records/index.ts';
import { issueBySlug } from '../queries.ts';
import { approveEdition, withdrawEdition } from './approve.ts';
import { correctEditions, MOST_NOTE, publishLanguages } from './go-out.ts';
import type { PublishContext } from './publish.ts';
import { scheduleIssue, unscheduleIssue } from './schedule.ts';

const params = z.object({ id: slugShape.openapi({ description: 'Permanent name', example: '2' }) });
const language = z.enum(LANGUAGES);
const languages = z.array(language).min(1).max(LANGUAGES.length);
const version = z.number().int().min(1).max(2_147_483_647);

const doneShape = z
  .object({ id: z.string(), version: z.number().int(), languages: z.array(language) })
  .openapi('NewsletterDone', { description: 'The issue’s version now, and the languages it was done to' });

const taking = (verb: string) => {
  const guard = guarded(verb);
  return { ...guard, middleware: [...guard.middleware, smallBody()] };
};

const post = <P extends string, T extends z.ZodType>(path: P, summary: string, verb: string, body: T) =>
  createRoute({
    method: 'post',
    path: `/v1/newsletters/{id}/${path}` as const,
    tags: ['v1 newsletters'],
    summary,
    ...taking(verb),
    request: { params, body: { required: true as const, content: json(body) } },
    responses: {
      200: { description: 'Done', content: json(doneShape) },
      ...refusals(400, 401, 403, 404, 409),
    },
  });

const approveRoute = post(
  'approve',
  'Approve every text of one language as I have read it',
  'texts.approve',
  z.strictObject({
    language,
    seen: z
      .record(z.string().max(100), z.string().max(12).nullable())
      .openapi({ description: 'Version of each block’s text, null where there is none' }),
  }),
);

const withdrawRoute = post(
  'withdraw',
  'Take the approval of one language back',
  'texts.review',
  z.strictObject({ language }),
);

const publishRoute = post(
  'publish',
  'Publish some languages, all of them or none, now or by itself at a moment',
  'newsletters.publish',
  z.strictObject({
    version,
    languages: languages.nullable().openapi({ description: 'Null: those approved and not out yet' }),
    at: z.iso.datetime({ offset: true }).optional().openapi({ description: 'When it goes out by itself' }),
  }),
);

const correctRoute = post(
  'correct',
  'Publish what the texts say now in languages that are out, with a note to readers',
  'newsletters.publish',
  z.strictObject({
    version,
    languages,
    note: z.partialRecord(language, z.string().trim().max(MOST_NOTE)),
  }),
);

const unscheduleRoute = createRoute({
  method: 'delete',
  path: '/v1/newsletters/{id}/schedule',
  tags: ['v1 newsletters'],
  summary: 'Let it not go out by itself',
  ...guarded('newsletters.publish'),
  request: { params },
  responses: { 204: { description: 'It does not' }, ...refusals(400, 401, 403, 404) },
});

export function outApi(app: ApiApp): void {
  const { hono } = app;
  const { db, registry, services } = app.context('en');
  const as = (c: Context): PublishContext => ({ actor: actorOf(c), services, registry });
  const done = async (id: string, made: readonly (typeof LANGUAGES)[number][]) => ({
    id,
    version: (await issueBySlug(db, id))?.revision ?? 0,
    languages: [...made],
  });

  hono.openapi(approveRoute, async c => {
    const { id } = c.req.valid('param');
    const { language: asked, seen } = c.req.valid('json');
    await approveEdition(as(c), id, asked, seen);
    return c.json(await done(id, [asked]), 200);
  });
  hono.openapi(withdrawRoute, async c => {
    const { id } = c.req.valid('param');
    const { language: asked } = c.req.valid('json');
    await withdrawEdition(as(c), id, asked);
    return c.json(await done(id, [asked]), 200);
  });
  hono.openapi(publishRoute, async c => {
    const { id } = c.req.valid('param');
    const { version: seen, languages: asked, at } = c.req.valid('json');
    if (at !== undefined) {
      await scheduleIssue(as(c), id, seen, asked, new Date(at));
      return c.json(await done(id, asked ?? []), 200);
    }
    const { editions } = await publishLanguages(as(c), id, seen, asked);
    return c.json(
      await done(
        id,
        editions.map(edition => edition.language),
      ),
      200,
    );
  });
  hono.openapi(correctRoute, async c => {
    const { id } = c.req.valid('param');
    const { version: seen, languages: asked, note } = c.req.valid('json');
    await correctEditions(as(c), id, seen, asked, note);
    return c.json(await done(id, asked), 200);
  });
  hono.openapi(unscheduleRoute, async c => {
    await unscheduleIssue(as(c), c.req.valid('param').id);
    return c.body(null, 204);
  });
}
