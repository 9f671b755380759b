// The desk in the interface: one record's texts in one language, each saved by itself.
import { createRoute } from '@hono/zod-openapi';
import type { Actor } from '../../../platform/auth.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, refusals } from '../../../platform/http/api.ts';
import { guarded, smallBody } from '../../../platform/http/guard.ts';
import type { Language } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import type { DeskField } from './model.ts';
import { saveFromDesk } from './save.ts';
import { deskFieldParam, deskFieldShape, deskInputShape, deskParam, deskShape } from './shapes.ts';
import { type DeskContext, deskView } from './view.ts';

const LARGEST_TEXT = 512 * 1024;
const tags = ['v1 desk'];

const read = createRoute({
  method: 'get',
  path: '/v1/desk/{kind}/{id}/{language}',
  tags,
  summary: 'One record’s texts in its source language and in another, with what is to be known of them',
  ...guarded('texts.read'),
  request: {
    params: deskParam,
    query: languageQuery,
  },
  responses: {
    200: { description: 'The desk', content: json(deskShape) },
    ...refusals(400, 401, 403, 404),
  },
});

const guard = guarded('texts.edit');

const save = createRoute({
  method: 'put',
  path: '/v1/desk/{kind}/{id}/{language}/{field}',
  tags,
  summary: 'Save one text; refused when somebody else saved it since it was seen',
  ...guard,
  middleware: [...guard.middleware, smallBody(LARGEST_TEXT)],
  request: {
    params: deskFieldParam,
    body: { required: true as const, content: json(deskInputShape) },
  },
  responses: {
    200: { description: 'The text as it stands now', content: json(deskFieldShape) },
    ...refusals(400, 401, 403, 404, 409),
  },
});

export function deskApi(app: ApiApp): void {
  const { hono } = app;
  const as = (actor: Actor, language: Language = 'en'): DeskContext => {
    const { services, registry } = app.context(language);
    return { actor, services, registry, language };
  };
  hono.openapi(read, async c => {
    const { kind, id, language } = c.req.valid('param');
    const context = as(actorOf(c), c.req.valid('query').language);
    return c.json(await deskView(context, kind, id, language), 200);
  });
  hono.openapi(save, async c => {
    const { kind, id, language, field } = c.req.valid('param');
    const found = await saveFromDesk(as(actorOf(c)), kind, id, language, field, c.req.valid('json'));
    return c.json(found ?? goneField(field), 200);
  });
}

/** Of a text that is in neither language any more. */
const goneField = (field: string): DeskField => ({
  field,
  about: null,
  most: null,
  source: null,
  target: null,
  stale: [],
  since: null,
  comments: 0,
  decisions: [],
});
