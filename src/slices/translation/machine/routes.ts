// Machine translation in the interface: what there is, asking for texts, what became of them, answers that are brought.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded, smallBody } from '../../../platform/http/guard.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { languageShape, slugShape } from '../../records/index.ts';
import { takeAnswer } from './callback.ts';
import { CALLBACK } from './etranslation.ts';
import { MACHINE_NAMES } from './machine.ts';
import { machinesOf } from './machines.ts';
import { askMachine, machineWork } from './requests.ts';

const tags = ['v1 machine'];

const placeShape = z.object({ kind: slugShape, id: slugShape, language: languageShape });

const fieldShape = z.string().max(200);

const workShape = z
  .array(
    z.object({
      field: fieldShape,
      adapter: z.string(),
      state: z.enum(['queued', 'sent', 'done', 'failed', 'lapsed']),
      problem: z.string().nullable().openapi({ description: 'A code, for some with a detail behind it' }),
    }),
  )
  .openapi({ description: 'The last request for each field' });

const get = createRoute({
  method: 'get',
  path: '/v1/machine',
  tags,
  summary: 'The machines that are on; with a record, what became of its texts',
  ...guarded('texts.translate'),
  request: { query: placeShape.partial() },
  responses: {
    200: {
      description: 'None of them, while nothing is set up',
      content: json(
        z.object({
          adapters: z.array(z.object({ name: z.enum(MACHINE_NAMES), title: z.string() })),
          requests: workShape,
        }),
      ),
    },
    ...refusals(400, 401, 403, 404),
  },
});

const ask = createRoute({
  method: 'post',
  path: '/v1/machine',
  tags,
  summary: 'Have texts translated: those that are not there, that a machine wrote, or that are out of date',
  ...guarded('texts.translate'),
  request: {
    body: {
      required: true,
      content: json(
        placeShape.extend({
          fields: z.array(fieldShape).max(500).optional().openapi({ description: 'Absent: whatever may be' }),
          adapter: z.enum(MACHINE_NAMES).optional(),
        }),
      ),
    },
  },
  responses: {
    202: {
      description: 'Asked for; what is under way already is not asked for again',
      content: json(
        z.object({
          requests: workShape,
          spared: z.array(z.object({ field: fieldShape, reason: z.enum(['words', 'source', 'right']) })),
        }),
      ),
    },
    ...refusals(400, 401, 403, 404, 409),
  },
});

/** Five thousand characters, each as long as form fields make them. */
const MOST_BROUGHT = 256 * 1024;

export function machineApi(app: ApiApp): void {
  const { hono } = app;
  const { services, registry } = app.context('en');

  hono.openapi(get, async c => {
    const { kind, id, language } = c.req.valid('query');
    const context = { actor: actorOf(c), services, registry };
    const isAbout = kind !== undefined && id !== undefined && language !== undefined;
    const requests = isAbout ? await machineWork(context, { kind, id, language }) : [];
    const adapters = machinesOf(services.config).map(({ name, title }) => ({ name, title }));
    return c.json({ adapters, requests }, 200);
  });
  hono.openapi(ask, async c => {
    const context = { actor: actorOf(c), services, registry };
    return c.json(await askMachine(context, c.req.valid('json')), 202);
  });
  // Not for people: its address is its proof, so it is not among the described.
  hono.post(`${CALLBACK}/:token`, smallBody(MOST_BROUGHT), async c => {
    const isJson = c.req.header('content-type')?.startsWith('application/json');
    const sent: unknown = isJson ? await c.req.json() : await c.req.parseBody();
    const words = Object.entries({ ...c.req.query(), ...(sent as object) }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    await takeAnswer(services, registry, c.req.param('token'), Object.fromEntries(words));
    return c.text('OK');
  });
}
