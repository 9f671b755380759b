// The check of an issue in the interface: /api/v1/newsletters/{id}/check, and asking the servers of its links.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { slugShape } from '../../records/index.ts';
import { checkIssue, checkLinks } from './issue-check.ts';
import { EDITION_STATES, SEVERITIES } from './model.ts';

const params = z.object({ id: slugShape.openapi({ description: 'Permanent name', example: '2' }) });
const language = z.enum(LANGUAGES);

const itemShape = z
  .object({
    severity: z.enum(SEVERITIES),
    language: language.nullable().openapi({ description: 'Null: of every language' }),
    block: z.string().nullable(),
    code: z.string().openapi({ example: 'words-stale' }),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    link: z
      .string()
      .nullable()
      .openapi({ description: 'Where it is mended; null: the block in the composer' }),
  })
  .openapi('NewsletterCheckItem');

const checkShape = z
  .object({
    languages: z.array(
      z.object({
        language,
        state: z.enum(EDITION_STATES),
        problems: z.number().int(),
        notes: z.number().int(),
        changed: z.boolean().openapi({ description: 'It is out, and would say something else now' }),
        approved: z
          .object({ by: z.string().nullable(), at: z.iso.datetime(), alone: z.boolean() })
          .nullable(),
        approvable: z.boolean().openapi({ description: 'I may approve it' }),
        own: z.boolean().openapi({ description: 'Words of mine wait in it, for somebody else to approve' }),
      }),
    ),
    items: z.array(itemShape),
  })
  .openapi('NewsletterCheck');

const tags = ['v1 newsletters'];

const checkQuery = z.object({
  languages: z
    .string()
    .max(100)
    .transform(codes => codes.split(','))
    .pipe(z.array(language))
    .optional()
    .openapi({
      type: 'string',
      description: 'These alone; all of the project unless told',
      example: 'el,bg',
    }),
  faces: z.enum(['true', 'false']).default('true').openapi({
    description: 'Whether page and mail are made to look at them, which takes longest',
  }),
});

const checkRoute = createRoute({
  method: 'get',
  path: '/v1/newsletters/{id}/check',
  tags,
  summary: 'What keeps it back, and what may deserve a look, in every language',
  ...guarded('newsletters.read'),
  request: { params, query: checkQuery },
  responses: {
    200: { description: 'What was found', content: json(checkShape) },
    ...refusals(400, 401, 403, 404),
  },
});

const linksRoute = createRoute({
  method: 'post',
  path: '/v1/newsletters/{id}/links',
  tags,
  summary: 'Ask the servers of all its addresses; never one that is not on the public web',
  ...guarded('texts.edit'),
  request: { params },
  responses: {
    200: {
      description: 'Addresses that do not answer',
      content: json(z.object({ items: z.array(itemShape) })),
    },
    ...refusals(400, 401, 403, 404),
  },
});

export function checkApi({ hono, context }: ApiApp): void {
  const { registry, services } = context('en');
  hono.openapi(checkRoute, async c => {
    const asked = { actor: actorOf(c), services, registry };
    const { languages: wanted = null, faces } = c.req.valid('query');
    const { languages, items } = await checkIssue(asked, c.req.valid('param').id, {
      languages: wanted,
      faces: faces === 'true',
    });
    const shown = languages.map(({ approved, ...one }) => ({
      ...one,
      approved: approved && { ...approved, at: approved.at.toISOString() },
    }));
    return c.json({ languages: shown, items: [...items] }, 200);
  });
  hono.openapi(linksRoute, async c => {
    const asked = { actor: actorOf(c), services, registry };
    return c.json({ items: [...(await checkLinks(asked, c.req.valid('param').id))] }, 200);
  });
}
