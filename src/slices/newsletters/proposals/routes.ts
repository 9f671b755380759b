// What the next issue could tell, in the interface: /api/v1/newsletters/{id}/proposals.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, localTextShape, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { slugShape } from '../../records/index.ts';
import { blockShape } from '../model.ts';
import { PROPOSAL_REASONS, proposalsFor } from './find.ts';

const proposalsShape = z
  .object({
    since: z.iso.date().nullable().openapi({ description: 'Day of the last issue; null: there was none' }),
    proposals: z.array(
      z.object({
        id: z.string(),
        why: z.enum(PROPOSAL_REASONS),
        title: localTextShape,
        date: z.string().nullable().openapi({ description: 'EDTF' }),
        block: blockShape.pick({ type: true, subject: true }),
        text: z
          .partialRecord(z.enum(LANGUAGES), z.string())
          .openapi({ description: 'A beginning made of facts alone, by language' }),
      }),
    ),
  })
  .openapi('NewsletterProposals');

const proposalsRoute = createRoute({
  method: 'get',
  path: '/v1/newsletters/{id}/proposals',
  tags: ['v1 newsletters'],
  summary: 'What happened since the last issue and what comes next, as far as it is not in this one',
  ...guarded('newsletters.read'),
  request: {
    params: z.object({ id: slugShape.openapi({ description: 'Permanent name', example: '2' }) }),
    query: languageQuery,
  },
  responses: {
    200: { description: 'The proposals', content: json(proposalsShape) },
    ...refusals(400, 401, 403, 404),
  },
});

export function proposalsApi({ hono, context }: ApiApp): void {
  const { registry, services } = context('en');
  hono.openapi(proposalsRoute, async c => {
    const asked = { actor: actorOf(c), services, registry };
    const { id } = c.req.valid('param');
    const { since, proposals } = await proposalsFor(asked, id, c.req.valid('query').language);
    return c.json({ since, proposals: [...proposals] } as z.infer<typeof proposalsShape>, 200);
  });
}
