// The checker in the interface: asked while somebody types; what it finds can be let stand.
import { createRoute } from '@hono/zod-openapi';
import type { Actor } from '../../../platform/auth.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded, smallBody } from '../../../platform/http/guard.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import type { RecordsContext } from '../../records/index.ts';
import { placeShape, wordsShape } from '../desk/shapes.ts';
import { FINDING_CODES, FINDING_SEVERITIES } from './model.ts';
import { checkedText, decide } from './service.ts';

const LARGEST_CHECK = 1024 * 1024;
const tags = ['v1 desk'];

const digestShape = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .openapi({ description: 'Names a finding, for these words on both sides' });

const findingShape = z
  .object({
    digest: digestShape,
    kind: z.string().openapi({ example: 'fact' }),
    severity: z.enum(FINDING_SEVERITIES),
    code: z.enum(FINDING_CODES),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    block: z.number().int().nullable().openapi({ description: 'Index of the top-level block' }),
    words: z.string().nullable().openapi({ description: 'As they stand in the text' }),
    ref: z.string().nullable().openapi({ description: 'The fact it is about' }),
    decided: z.boolean().openapi({ description: 'Somebody let it stand' }),
  })
  .openapi('TextFinding');

const offerShape = z
  .object({
    ref: z.string(),
    words: z.string(),
    block: z.number().int(),
    occurrence: z.number().int().openapi({ description: 'Which of the equal words of the block, from 0' }),
  })
  .openapi('BoundOffer', { description: 'Words that say a fact of the source and are not tied to it' });

const reading = guarded('texts.read');

const check = createRoute({
  method: 'post',
  path: '/v1/desk/check',
  tags,
  summary: 'What is to be looked at in a text as it is being typed; nothing is saved',
  ...reading,
  middleware: [...reading.middleware, smallBody(LARGEST_CHECK)],
  request: {
    body: {
      required: true as const,
      content: json(placeShape.extend({ source: wordsShape, target: wordsShape })),
    },
  },
  responses: {
    200: {
      description: 'Findings, the gravest first, and words that may be tied to facts',
      content: json(z.object({ findings: z.array(findingShape), offers: z.array(offerShape) })),
    },
    ...refusals(400, 401, 403, 404),
  },
});

const writing = guarded('texts.edit');
const decision = {
  path: '/v1/desk/decisions' as const,
  tags,
  ...writing,
  middleware: [...writing.middleware, smallBody()],
  request: { body: { required: true as const, content: json(placeShape.extend({ digest: digestShape })) } },
  responses: { 204: { description: 'So it is' }, ...refusals(400, 401, 403, 404) },
};

const letStand = createRoute({ method: 'post', summary: 'Let a finding stand', ...decision });
const askAgain = createRoute({ method: 'delete', summary: 'Ask about a finding again', ...decision });

export function checkApi(app: ApiApp): void {
  const { hono } = app;
  const { registry, services } = app.context('en');
  const as = (actor: Actor): RecordsContext => ({ actor, services, registry });
  hono.openapi(check, async c => {
    const { source, target, ...place } = c.req.valid('json');
    return c.json((await checkedText(as(actorOf(c)), place, { source, target })) as never, 200);
  });
  hono.openapi(letStand, async c => {
    const { digest, ...place } = c.req.valid('json');
    await decide(as(actorOf(c)), place, digest, true);
    return c.body(null, 204);
  });
  hono.openapi(askAgain, async c => {
    const { digest, ...place } = c.req.valid('json');
    await decide(as(actorOf(c)), place, digest, false);
    return c.body(null, 204);
  });
}
