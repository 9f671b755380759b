// The translation memory in the interface: /api/v1/desk/memory.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, localTextShape, refusals, z } from '../../../platform/http/api.ts';
import { guarded, smallBody } from '../../../platform/http/guard.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { languageShape, slugShape } from '../../records/index.ts';
import { TEXT_STATES } from '../../texts/index.ts';
import { LEAST_SCORE } from './index-of-units.ts';
import { remembered } from './service.ts';

/** A text of 3,000 words has some hundred blocks. */
const MOST_BLOCKS = 300;
const LONGEST_BLOCK = 10_000;
const LARGEST_QUESTION = 512 * 1024;

const guard = guarded('texts.read');

const memory = createRoute({
  method: 'post',
  path: '/v1/desk/memory',
  tags: ['v1 desk'],
  summary: 'What was translated before: the best three for each block, over all records; it changes nothing',
  ...guard,
  middleware: [...guard.middleware, smallBody(LARGEST_QUESTION)],
  request: {
    query: languageQuery,
    body: {
      required: true,
      content: json(
        z
          .strictObject({
            source: languageShape,
            target: languageShape,
            blocks: z
              .array(z.string().max(LONGEST_BLOCK))
              .max(MOST_BLOCKS)
              .openapi({ description: 'Markdown of one block each' }),
            except: z
              .strictObject({ kind: z.string().max(40), id: slugShape })
              .optional()
              .openapi({ description: 'The record that is being translated' }),
          })
          .openapi('MemoryQuestion'),
      ),
    },
  },
  responses: {
    200: {
      description: 'The matches, by block, the best first',
      content: json(
        z.object({
          matches: z.array(
            z
              .object({
                block: z.number().int().openapi({ description: 'Which of those that were asked about' }),
                score: z
                  .number()
                  .min(LEAST_SCORE)
                  .max(1)
                  .openapi({ description: '1: the same words and facts' }),
                source: z.string(),
                target: z.string().openapi({ description: 'With the facts of the block asked about' }),
                from: z.object({
                  kind: z.string(),
                  id: z.string(),
                  field: z.string(),
                  title: localTextShape,
                  state: z.enum(TEXT_STATES),
                }),
              })
              .openapi('MemoryMatch'),
          ),
        }),
      ),
    },
    ...refusals(400, 401, 403),
  },
});

export function memoryApi(app: ApiApp): void {
  const { registry, services } = app.context('en');
  app.hono.openapi(memory, async c => {
    const context = { actor: actorOf(c), services, registry };
    const { language } = c.req.valid('query');
    const matches = await remembered(context, { ...c.req.valid('json'), language });
    return c.json({ matches }, 200);
  });
}
