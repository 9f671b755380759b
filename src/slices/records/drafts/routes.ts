// What I typed and did not save: /api/v1/drafts. Everybody's own, seen by nobody else.
import { createRoute } from '@hono/zod-openapi';
import type { Actor, PersonActor } from '../../../platform/auth.ts';
import { SeconError } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, localTextShape, refusals } from '../../../platform/http/api.ts';
import { SESSION, smallBody } from '../../../platform/http/guard.ts';
import type { ApiApp, Registry } from '../../../platform/registry.ts';
import { personNames } from '../../people/index.ts';
import type { RecordKind } from '../kind.ts';
import { RECORD_KINDS } from '../model.ts';
import type { RecordsContext } from '../service/context.ts';
import { draftShape, editorShape, fieldsInputShape, moment, slugShape, versionShape, z } from '../shapes.ts';
import { namesOfDrafts } from '../titles-of.ts';
import { type DraftRow, draftsOf, dropDraft, keepDraft, othersOn, ownDraft } from './service.ts';

const LARGEST_DRAFT = 256 * 1024;
const draftParam = z.object({ id: z.uuid() });
const tags = ['v1 drafts'];

const list = createRoute({
  method: 'get',
  path: '/v1/drafts',
  tags,
  summary: 'What I typed and did not save, the latest first',
  security: SESSION,
  request: { query: languageQuery },
  responses: {
    200: {
      description: 'My drafts',
      content: json(
        z.array(
          z
            .object({
              id: z.string(),
              kind: z.enum(RECORD_KINDS),
              record: z.string().nullable(),
              title: localTextShape.nullable(),
              saved: moment,
            })
            .openapi('ListedDraft'),
        ),
      ),
    },
    ...refusals(400, 401),
  },
});

const get = createRoute({
  method: 'get',
  path: '/v1/drafts/{id}',
  tags,
  summary: 'One of my drafts',
  security: SESSION,
  request: { params: draftParam },
  responses: { 200: { description: 'The draft', content: json(draftShape) }, ...refusals(400, 401, 404) },
});

const keep = createRoute({
  method: 'put',
  path: '/v1/drafts/{id}',
  tags,
  summary: 'Keep what was typed so far, whatever it is',
  security: SESSION,
  middleware: [smallBody(LARGEST_DRAFT)],
  request: {
    params: draftParam,
    body: {
      required: true,
      content: json(
        z
          .strictObject({
            kind: z.enum(RECORD_KINDS),
            record: slugShape.nullable(),
            base: versionShape.nullable(),
            fields: fieldsInputShape,
            texts: fieldsInputShape,
          })
          .openapi('NewDraft'),
      ),
    },
  },
  responses: {
    200: {
      description: 'Kept',
      content: json(
        z
          .object({
            id: z.string(),
            saved: moment,
            version: z.number().nullable().openapi({ description: 'The version the record has by now' }),
            editors: z.array(editorShape),
          })
          .openapi('KeptDraft'),
      ),
    },
    ...refusals(400, 401, 403, 404, 409),
  },
});

const drop = createRoute({
  method: 'delete',
  path: '/v1/drafts/{id}',
  tags,
  summary: 'Throw it away',
  security: SESSION,
  request: { params: draftParam },
  responses: { 204: { description: 'Gone' }, ...refusals(400, 401) },
});

/** @throws SeconError unauthenticated */
function somebody(actor: Actor): PersonActor {
  if (actor.kind === 'person') return actor;
  throw new SeconError('unauthenticated', 'auth.sign-in', {}, 'drafts are of somebody who is signed in');
}

const kindOf = (registry: Registry, name: string): RecordKind => {
  const kind = registry.all('records').find(known => known.name === name);
  if (!kind) throw new SeconError('missing', 'records.no-kind', { kind: name }, `there are no ${name}`);
  return kind;
};

export function draftsApi(app: ApiApp): void {
  const { hono } = app;
  const { db, registry, services } = app.context('en');

  hono.openapi(list, async c => {
    const rows = await draftsOf(db, somebody(actorOf(c)).id);
    const names = await namesOfDrafts(db, registry, rows, c.req.valid('query').language);
    return c.json(
      rows.map(row => ({
        id: row.id,
        kind: row.kind as (typeof RECORD_KINDS)[number],
        record: names.get(row.id)?.slug ?? null,
        title: names.get(row.id)?.title ?? null,
        saved: row.savedAt.toISOString(),
      })),
      200,
    );
  });
  hono.openapi(get, async c => {
    const row = await ownDraft(db, somebody(actorOf(c)), c.req.valid('param').id);
    const names = await namesOfDrafts(db, registry, [row], 'en');
    return c.json(shownDraft(row, names.get(row.id)?.slug ?? null), 200);
  });
  hono.openapi(keep, async c => {
    const actor = somebody(actorOf(c));
    const { kind: name, ...input } = c.req.valid('json');
    const context: RecordsContext = { actor, services, registry };
    const { id } = c.req.valid('param');
    const { saved, version, recordId } = await keepDraft(context, kindOf(registry, name), id, input);
    const others = recordId === null ? [] : await othersOn(db, context, recordId);
    const names = await personNames(
      db,
      others.map(({ person }) => person),
    );
    const editors = others.map(({ person, at }) => ({
      name: names.get(person) ?? null,
      at: at.toISOString(),
    }));
    return c.json({ id, saved: saved.toISOString(), version, editors }, 200);
  });
  hono.openapi(drop, async c => {
    await dropDraft(db, somebody(actorOf(c)), c.req.valid('param').id);
    return c.body(null, 204);
  });
}

/** @param record the permanent name of its record */
export function shownDraft(row: DraftRow, record: string | null) {
  const { fields = {}, texts = {} } = row.content as Record<string, Record<string, unknown>>;
  const kind = row.kind as (typeof RECORD_KINDS)[number];
  return { id: row.id, kind, record, base: row.base, saved: row.savedAt.toISOString(), fields, texts };
}
