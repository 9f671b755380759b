// Comments in the interface: /api/v1/comments.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, typedText, z } from '../../../platform/http/api.ts';
import { guarded, smallBody } from '../../../platform/http/guard.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { languageShape, moment, slugShape, whoShape } from '../../records/index.ts';
import {
  type CommentView,
  commentsOn,
  deleteComment,
  mentionable,
  settleComment,
  writeComment,
} from './service.ts';

const LONGEST_COMMENT = 4000;
const MOST_MENTIONS = 20;

const tags = ['v1 comments'];

const placeShape = z.object({
  kind: z.string().max(40).openapi({ example: 'events' }),
  id: slugShape.openapi({ description: 'Permanent name of the record', example: 'haskovo-2023' }),
});
const fieldShape = z.string().min(1).max(60).openapi({ example: 'summary' });
const idParam = z.object({ id: z.uuid() });

const commentShape = z
  .object({
    id: z.string(),
    field: z.string(),
    language: z.string(),
    body: z.string(),
    author: whoShape,
    mentions: z.array(whoShape).readonly(),
    created: moment,
    resolved: z.object({ at: moment, by: whoShape.nullable() }).nullable(),
    mine: z.boolean().openapi({ description: 'I wrote it and may take it back' }),
  })
  .openapi('Comment');

const list = createRoute({
  method: 'get',
  path: '/v1/comments',
  tags,
  summary: 'What was said about a record’s texts, the oldest first',
  ...guarded('comments.read'),
  request: { query: placeShape.extend({ language: z.enum(LANGUAGES).optional() }) },
  responses: {
    200: { description: 'The comments', content: json(z.object({ comments: z.array(commentShape) })) },
    ...refusals(400, 401, 403, 404),
  },
});

const people = createRoute({
  method: 'get',
  path: '/v1/comments/people',
  tags,
  summary: 'Whom a comment may name: they get a mail',
  ...guarded('comments.write'),
  request: { query: placeShape.extend({ language: z.enum(LANGUAGES).optional() }) },
  responses: {
    200: {
      description: 'By name',
      content: json(z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) })),
    },
    ...refusals(400, 401, 403),
  },
});

const writeGuard = guarded('comments.write');

const write = createRoute({
  method: 'post',
  path: '/v1/comments',
  tags,
  summary: 'Say something about a text; whoever is named gets a mail',
  ...writeGuard,
  middleware: [...writeGuard.middleware, smallBody()],
  request: {
    body: {
      required: true,
      content: json(
        z
          .strictObject({
            ...placeShape.shape,
            field: fieldShape,
            language: languageShape,
            body: typedText(LONGEST_COMMENT),
            mentions: z.array(z.uuid()).max(MOST_MENTIONS).default([]),
          })
          .openapi('NewComment'),
      ),
    },
  },
  responses: {
    201: { description: 'The comment', content: json(commentShape) },
    ...refusals(400, 401, 403, 404),
  },
});

const settle = (act: 'resolve' | 'reopen', summary: string) =>
  createRoute({
    method: 'post',
    path: `/v1/comments/{id}/${act}`,
    tags,
    summary,
    ...guarded('comments.write'),
    request: { params: idParam },
    responses: {
      200: { description: 'The comment', content: json(commentShape) },
      ...refusals(400, 401, 403, 404),
    },
  });

const remove = createRoute({
  method: 'delete',
  path: '/v1/comments/{id}',
  tags,
  summary: 'Take one’s own comment back',
  ...guarded('comments.write'),
  request: { params: idParam },
  responses: { 204: { description: 'Gone' }, ...refusals(400, 401, 403, 404) },
});

const shown = ({ created, resolved, ...comment }: CommentView) => ({
  ...comment,
  created: created.toISOString(),
  resolved: resolved && { at: resolved.at.toISOString(), by: resolved.by },
});

export function commentsApi(app: ApiApp): void {
  const { hono } = app;
  const { db, registry, services } = app.context('en');

  hono.openapi(list, async c => {
    const comments = await commentsOn(db, { actor: actorOf(c), services, registry }, c.req.valid('query'));
    return c.json({ comments: comments.map(shown) } as never, 200);
  });
  hono.openapi(people, async c => {
    const found = await mentionable(db, actorOf(c));
    return c.json({ people: found.map(({ id, name }) => ({ id, name })) }, 200);
  });
  hono.openapi(write, async c => {
    const comment = await writeComment({ actor: actorOf(c), services, registry }, c.req.valid('json'));
    return c.json(shown(comment) as never, 201);
  });
  for (const [act, summary] of [
    ['resolve', 'Settle what a comment asked for'],
    ['reopen', 'Open a comment again'],
  ] as const)
    hono.openapi(settle(act, summary), async c => {
      const { id } = c.req.valid('param');
      return c.json(
        shown(await settleComment({ actor: actorOf(c), services, registry }, id, act)) as never,
        200,
      );
    });
  hono.openapi(remove, async c => {
    await deleteComment({ actor: actorOf(c), services, registry }, c.req.valid('param').id);
    return c.body(null, 204);
  });
}
