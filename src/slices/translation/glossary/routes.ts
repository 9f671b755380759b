// Terms for the desk: /api/v1/desk/terms. The glossary itself is kept as every kind of record.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { languageShape, slugShape } from '../../records/index.ts';
import { TERM_USES } from '../model.ts';
import { termsOfRecord } from './service.ts';

const termShape = z
  .object({ language: z.string(), term: z.string(), use: z.enum(TERM_USES) })
  .openapi('Term');

const terms = createRoute({
  method: 'get',
  path: '/v1/desk/terms',
  tags: ['v1 desk'],
  summary:
    'Terms of the glossary that occur in a record’s source texts, with the words for them in a language',
  ...guarded('glossary.read'),
  request: {
    query: z.object({
      kind: z.string().max(40).openapi({ example: 'events' }),
      id: slugShape,
      language: languageShape.openapi({ description: 'That is translated into' }),
    }),
  },
  responses: {
    200: {
      description: 'The terms, in the order of the texts',
      content: json(
        z.object({
          terms: z.array(
            z.object({
              id: z.string().openapi({ example: 'social-economy' }),
              source: z.array(termShape).readonly(),
              target: z.array(termShape).readonly(),
              note: z.string().nullable(),
              field: z.string(),
            }),
          ),
        }),
      ),
    },
    ...refusals(400, 401, 403, 404),
  },
});

export function termsApi(app: ApiApp): void {
  const { db, registry, services } = app.context('en');
  app.hono.openapi(terms, async c => {
    const context = { actor: actorOf(c), services, registry };
    return c.json({ terms: await termsOfRecord(db, context, c.req.valid('query')) }, 200);
  });
}
