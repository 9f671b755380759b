// What went out, and what would go out now: its versions with their files, and previews of every face.
import { createRoute } from '@hono/zod-openapi';
import { ERROR_KINDS } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { slugShape } from '../../records/index.ts';
import { previewFace } from '../service/preview.ts';
import { listEditions } from './list.ts';

const params = z.object({ id: slugShape.openapi({ description: 'Permanent name', example: '2' }) });
const language = z.enum(LANGUAGES);

const paramsShape = z.record(z.string(), z.union([z.string(), z.number()]));

const heldBackShape = z.object({
  kind: z.enum(ERROR_KINDS),
  code: z.string().openapi({ example: 'newsletters.not-publishable' }),
  params: paramsShape,
  reasons: z
    .array(
      z.object({
        language: language.nullable(),
        block: z.string().nullable(),
        code: z.string().openapi({ example: 'not-approved' }),
        params: paramsShape,
      }),
    )
    .openapi({ description: 'What is wrong in the issue, part by part; at most 20' }),
});

const editionsShape = z
  .object({
    versions: z.array(
      z.object({
        language,
        version: z.number().int(),
        publishedAt: z.iso.datetime(),
        by: z.string().nullable(),
        note: z.string().nullable().openapi({ description: 'What was corrected; null: nothing was' }),
        files: z.array(
          z.object({
            name: z.string(),
            href: z.string(),
            bytes: z.number().int().nullable().openapi({ description: 'Null while it is being made' }),
            sha256: z.string().nullable(),
          }),
        ),
      }),
    ),
    schedule: z
      .object({
        at: z.iso.datetime(),
        languages: z.array(language).nullable().openapi({ description: 'Null: those approved by then' }),
        by: z.string().nullable(),
        problem: heldBackShape.nullable().openapi({ description: 'Why it did not go out; null: it waits' }),
      })
      .nullable(),
  })
  .openapi('NewsletterEditions');

const tags = ['v1 newsletters'];

const editionsRoute = createRoute({
  method: 'get',
  path: '/v1/newsletters/{id}/editions',
  tags,
  summary: 'Every version that went out, the newest first, and when the next is to',
  ...guarded('newsletters.read'),
  request: { params },
  responses: {
    200: { description: 'The archive', content: json(editionsShape) },
    ...refusals(400, 401, 403, 404),
  },
});

const FACES = {
  'page.html': 'text/html; charset=utf-8',
  'email.html': 'text/html; charset=utf-8',
  'issue.txt': 'text/plain; charset=utf-8',
  'issue.pdf': 'application/pdf',
} as const;
type Face = keyof typeof FACES;

/** Nobody but the admin shows it in a frame; it runs nothing and takes no part in the site. */
const ALONE =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
/** Browsers draw a PDF with a page of their own, which this policy must leave its styles. */
const PDF = "frame-ancestors 'self'";

const previewRoute = createRoute({
  method: 'get',
  path: '/v1/newsletters/{id}/preview/{language}/{file}',
  tags,
  summary: 'What would go out now, with its gaps marked; it is kept nowhere',
  ...guarded('newsletters.read'),
  request: {
    params: params.extend({ language, file: z.enum(Object.keys(FACES) as [Face, ...Face[]]) }),
  },
  responses: {
    200: {
      description: 'The face',
      content: { 'text/html': { schema: z.string() }, 'application/pdf': { schema: z.string() } },
    },
    ...refusals(400, 401, 403, 404),
  },
});

export function archiveApi({ hono, context }: ApiApp): void {
  const { db, registry, services } = context('en');
  hono.openapi(editionsRoute, async c => c.json(await listEditions(db, c.req.valid('param').id), 200));
  hono.openapi(previewRoute, async c => {
    const { id, language: asked, file } = c.req.valid('param');
    const content = await previewFace({ actor: actorOf(c), services, registry }, id, asked, file);
    return c.body(new Uint8Array(content), 200, {
      'content-type': FACES[file],
      'content-security-policy': file === 'issue.pdf' ? PDF : ALONE,
      'x-robots-tag': 'noindex',
    }) as never;
  });
}
