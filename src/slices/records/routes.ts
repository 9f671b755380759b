// Records in the interface: the same routes for every kind, /api/v1/events and so on: list, show, make, change, archive,
// restore, and their versions.
import { createRoute } from '@hono/zod-openapi';
import type { Actor } from '../../platform/auth.ts';
import { invalid } from '../../platform/errors.ts';
import { actorOf } from '../../platform/http/admission.ts';
import { json, languageQuery, refusals } from '../../platform/http/api.ts';
import { guarded, smallBody } from '../../platform/http/guard.ts';
import type { ApiApp } from '../../platform/registry.ts';
import { draftsApi, shownDraft } from './drafts/routes.ts';
import type { RecordKind } from './kind.ts';
import { listRecords, sortKeys } from './list.ts';
import { archiveRecord, restoreRecord } from './service/archive.ts';
import type { RecordsContext } from './service/context.ts';
import { getRevision, listRevisions, revertRecord } from './service/history.ts';
import { createRecord, saveRecord, saveTexts } from './service/save.ts';
import {
  fieldsInputShape,
  idParam,
  limitsShape,
  listedShape,
  revisionShape,
  snapshotShape,
  textsInputShape,
  versionParam,
  versionShape,
  viewShape,
  z,
} from './shapes.ts';
import { recordView } from './view.ts';

const LARGEST_RECORD = 1024 * 1024;

/** A guarded route that takes a record: its body may be as large as a record with all its texts. */
const taking = (verb: string) => {
  const guard = guarded(verb);
  return { ...guard, middleware: [...guard.middleware, smallBody(LARGEST_RECORD)] };
};

const viewAnswer = { description: 'The record', content: json(viewShape) };

function routesOf(kind: RecordKind) {
  const { name } = kind;
  const tags = [`v1 ${name}`];
  const path = `/v1/${name}` as const;
  const asked = [...new Set([...(kind.filters ?? []), ...Object.keys(kind.references ?? {})])];
  const body = <T extends z.ZodType>(shape: T) => ({
    body: { required: true as const, content: json(shape) },
  });
  const documented = `Fields as in the content folder: ${Object.keys(kind.shape.shape).join(', ')}`;
  const fields = fieldsInputShape.openapi({ description: documented });
  const seen = z.strictObject({ version: versionShape });
  const draft = z.uuid();
  return {
    list: createRoute({
      method: 'get',
      path,
      tags,
      summary: `The ${name}, as those who work on them see them`,
      ...guarded(`${name}.read`),
      request: {
        query: languageQuery.extend({
          search: z.string().trim().max(200).optional(),
          archived: z.enum(['true', 'false']).default('false'),
          sort: z.enum(sortKeys(kind) as [string, ...string[]]).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
          offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
          ...Object.fromEntries(asked.map(key => [key, z.string().max(200).optional()])),
        }),
      },
      responses: {
        200: {
          description: 'A page of them',
          content: json(z.object({ total: z.number(), records: z.array(listedShape), limits: limitsShape })),
        },
        ...refusals(400, 401, 403),
      },
    }),
    get: createRoute({
      method: 'get',
      path: `${path}/{id}`,
      tags,
      summary: 'One of them, with its texts, my rights, and who else is at it',
      ...guarded(`${name}.read`),
      request: { params: idParam },
      responses: { 200: viewAnswer, ...refusals(400, 401, 403, 404) },
    }),
    create: createRoute({
      method: 'post',
      path,
      tags,
      summary: 'Make one; a second try with the same draft makes no second one',
      ...taking(`${name}.create`),
      request: body(z.strictObject({ draft, fields, texts: textsInputShape.default({}) })),
      responses: { 201: viewAnswer, ...refusals(400, 401, 403, 409) },
    }),
    save: createRoute({
      method: 'put',
      path: `${path}/{id}`,
      tags,
      summary: 'Change it: all its fields, and the texts that are named',
      ...taking(`${name}.edit`),
      request: {
        params: idParam,
        ...body(
          z.strictObject({
            version: versionShape,
            fields,
            texts: textsInputShape.default({}),
            draft: draft.optional(),
          }),
        ),
      },
      responses: { 200: viewAnswer, ...refusals(400, 401, 403, 404, 409) },
    }),
    texts: createRoute({
      method: 'put',
      path: `${path}/{id}/texts`,
      tags,
      summary: 'Change some of its texts only',
      ...taking('texts.edit'),
      request: {
        params: idParam,
        ...body(z.strictObject({ version: versionShape, texts: textsInputShape, draft: draft.optional() })),
      },
      responses: { 200: viewAnswer, ...refusals(400, 401, 403, 404, 409) },
    }),
    archive: createRoute({
      method: 'post',
      path: `${path}/{id}/archive`,
      tags,
      summary: 'Take it out of sight',
      ...guarded(`${name}.archive`),
      request: { params: idParam, ...body(seen) },
      responses: { 200: viewAnswer, ...refusals(400, 401, 403, 404, 409) },
    }),
    restore: createRoute({
      method: 'post',
      path: `${path}/{id}/restore`,
      tags,
      summary: 'Bring it back into sight',
      ...guarded(`${name}.restore`),
      request: { params: idParam, ...body(seen) },
      responses: { 200: viewAnswer, ...refusals(400, 401, 403, 404, 409) },
    }),
    revisions: createRoute({
      method: 'get',
      path: `${path}/{id}/revisions`,
      tags,
      summary: 'Its versions, the current one first',
      ...guarded(`${name}.read`),
      request: { params: idParam },
      responses: {
        200: { description: 'The versions', content: json(z.array(revisionShape)) },
        ...refusals(400, 401, 403, 404),
      },
    }),
    revision: createRoute({
      method: 'get',
      path: `${path}/{id}/revisions/{version}`,
      tags,
      summary: 'What it was at one version',
      ...guarded(`${name}.read`),
      request: { params: versionParam },
      responses: {
        200: { description: 'The record then', content: json(snapshotShape) },
        ...refusals(400, 401, 403, 404),
      },
    }),
    revert: createRoute({
      method: 'post',
      path: `${path}/{id}/revisions/{version}/restore`,
      tags,
      summary: 'Make an earlier version the newest',
      ...guarded(`${name}.edit`),
      request: { params: versionParam, ...body(seen) },
      responses: { 200: viewAnswer, ...refusals(400, 401, 403, 404, 409) },
    }),
  };
}

export function api(app: ApiApp): void {
  for (const kind of app.context('en').registry.all('records')) kindApi(app, kind);
  draftsApi(app);
}

function kindApi(app: ApiApp, kind: RecordKind): void {
  const { hono } = app;
  const { db, registry, services } = app.context('en');
  const routes = routesOf(kind);
  const as = (actor: Actor): RecordsContext => ({ actor, services, registry });
  const view = async (actor: Actor, id: string) => shownView(kind, await recordView(as(actor), kind, id));

  hono.openapi(routes.list, async c => {
    const { language, search, archived, sort, limit, offset, ...rest } = c.req.valid('query');
    const where = Object.fromEntries(
      Object.entries(rest as Record<string, string>).filter(([, value]) => value),
    );
    for (const value of [search, ...Object.values(where)]) refuseZero(value);
    const actor = actorOf(c);
    const person = actor.kind === 'person' ? actor.id : null;
    const query = {
      language,
      search: search || undefined,
      archived: archived === 'true',
      sort,
      limit,
      offset,
      where,
    };
    const { total, records } = await listRecords(db, kind, person, query);
    const limits = (await kind.limits?.(db)) ?? {};
    return c.json({ total, records: records.map(record => shownRecord(kind, record)), limits }, 200);
  });
  hono.openapi(routes.get, async c => c.json(await view(actorOf(c), c.req.valid('param').id), 200));
  hono.openapi(routes.create, async c => {
    const { draft, fields, texts } = c.req.valid('json');
    const id = await createRecord(as(actorOf(c)), kind, draft, { fields, texts });
    return c.json(await view(actorOf(c), id), 201);
  });
  hono.openapi(routes.save, async c => {
    const { version, fields, texts, draft } = c.req.valid('json');
    const { id } = c.req.valid('param');
    await saveRecord(as(actorOf(c)), kind, id, version, { fields, texts }, draft);
    return c.json(await view(actorOf(c), id), 200);
  });
  hono.openapi(routes.texts, async c => {
    const { version, texts, draft } = c.req.valid('json');
    const { id } = c.req.valid('param');
    await saveTexts(as(actorOf(c)), kind, id, version, texts, draft);
    return c.json(await view(actorOf(c), id), 200);
  });
  if (kind.layout !== 'single') {
    hono.openapi(routes.archive, async c => {
      const { id } = c.req.valid('param');
      await archiveRecord(as(actorOf(c)), kind, id, c.req.valid('json').version);
      return c.json(await view(actorOf(c), id), 200);
    });
    hono.openapi(routes.restore, async c => {
      const { id } = c.req.valid('param');
      await restoreRecord(as(actorOf(c)), kind, id, c.req.valid('json').version);
      return c.json(await view(actorOf(c), id), 200);
    });
  }
  hono.openapi(routes.revisions, async c => {
    const found = await listRevisions(db, kind, c.req.valid('param').id);
    return c.json(
      found.map(revision => ({ ...revision, at: revision.at.toISOString() })),
      200,
    );
  });
  hono.openapi(routes.revision, async c => {
    const { id, version } = c.req.valid('param');
    const { at, content, ...rest } = await getRevision(db, kind, id, version);
    return c.json({ ...rest, at: at.toISOString(), ...content } as never, 200);
  });
  hono.openapi(routes.revert, async c => {
    const { id, version } = c.req.valid('param');
    await revertRecord(as(actorOf(c)), kind, id, version, c.req.valid('json').version);
    return c.json(await view(actorOf(c), id), 200);
  });
}

function refuseZero(value: string | undefined): void {
  if (value?.includes('\0')) throw invalid('api.invalid', 'a question holds no character zero');
}

function shownRecord(kind: RecordKind, record: Awaited<ReturnType<typeof listRecords>>['records'][number]) {
  const { changed, archived, details, ...rest } = record;
  const owner =
    ['organisation', 'lead', 'partner'].find(key => key in (kind.references ?? {})) ?? 'organisation';
  const organisation = typeof details[owner] === 'string' ? details[owner] : null;
  return {
    ...rest,
    organisation,
    details,
    changed: changed.toISOString(),
    archived: archived?.toISOString() ?? null,
  };
}

function shownView(kind: RecordKind, view: Awaited<ReturnType<typeof recordView>>) {
  const { archived, created, changed, draft, editors, ...rest } = view;
  return {
    ...rest,
    kind: kind.name,
    archived: archived?.toISOString() ?? null,
    created: created.toISOString(),
    changed: changed.toISOString(),
    draft: draft && shownDraft(draft, view.id),
    editors: editors.map(({ name, at }) => ({ name, at: at.toISOString() })),
  } as z.infer<typeof viewShape>;
}
