// Pictures in the interface: uploading one, and looking at it before it is anybody's.
import { createRoute } from '@hono/zod-openapi';
import { SeconError } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import { STORED_FILE_HEADERS } from '../../../platform/http/stored-files.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { MOST_BYTES } from './scratch.ts';
import { readPicture } from './serve.ts';
import { uploadPicture } from './upload.ts';

const tags = ['library'];

const bytes = { schema: z.any().openapi({ type: 'string', format: 'binary' }) };

const uploadedShape = z
  .object({
    file: z.string().openapi({ description: 'For the record: key of its largest file' }),
    sha256: z.string().openapi({ description: 'For the record: fingerprint of that file' }),
    type: z.string().openapi({ example: 'image/webp' }),
    bytes: z.number().int(),
    width: z.number().int().openapi({ description: 'Of the largest file, in pixels' }),
    height: z.number().int(),
    name: z.string().openapi({ description: 'The name it came with, fit to be shown' }),
    preview: z.string().openapi({ description: 'Where it can be seen while no record refers to it' }),
  })
  .openapi('UploadedPicture');

const upload = createRoute({
  method: 'post',
  path: '/v1/library/pictures',
  tags,
  summary:
    'Upload a picture: JPEG, PNG, WebP, AVIF, GIF or TIFF, as it is. It is turned upright, rid of all it says about ' +
    'place, camera and persons, and kept in several sizes for a day, or for as long as a record or a draft refers to it',
  ...guarded('library.create'),
  request: {
    query: z.object({
      name: z.string().max(500).default('').openapi({ description: 'Name of the file' }),
    }),
    body: {
      required: true,
      description: `The picture itself, at most ${MOST_BYTES} bytes. What it is, its content says`,
      content: { 'image/*': bytes, 'application/octet-stream': bytes },
    },
  },
  responses: {
    201: { description: 'What the record of it holds', content: json(uploadedShape) },
    ...refusals(400, 401, 403, 429),
  },
});

const preview = createRoute({
  method: 'get',
  path: '/v1/library/pictures/{sha256}/{file}',
  tags,
  summary: 'One size of a picture, whether a record refers to it or not',
  ...guarded('library.read'),
  request: {
    params: z.object({
      sha256: z.string(),
      file: z.string().openapi({ description: 'Longest side and format', example: '960.webp' }),
    }),
  },
  responses: {
    200: { description: 'The picture', content: { 'image/webp': bytes, 'image/jpeg': bytes } },
    ...refusals(400, 401, 403, 404),
  },
});

const unknown = (): SeconError =>
  new SeconError('missing', 'library.no-picture', {}, 'there is no such picture');

export function picturesApi(app: ApiApp): void {
  const { services } = app.context('en');

  app.hono.openapi(upload, async c => {
    const length = c.req.header('content-length');
    const answer = await uploadPicture(services, actorOf(c), {
      body: c.req.raw.body,
      length: length === undefined ? null : Number(length),
      name: c.req.valid('query').name,
    });
    return c.json(answer, 201);
  });
  app.hono.openapi(preview, async c => {
    const { sha256, file } = c.req.valid('param');
    const found = await readPicture(services, sha256, file);
    if (!found) throw unknown();
    return c.body(Buffer.from(found.content), 200, {
      ...STORED_FILE_HEADERS,
      'content-type': found.type,
      'cache-control': 'private, max-age=3600',
    });
  });
}
