// Files for translators' tools in the interface: out, looked at, and in.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { invalid } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { errorShape, json, languageQuery, localTextShape, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { languageShape, slugShape } from '../../records/index.ts';
import { TEXT_STATES } from '../../texts/index.ts';
import { exportSize, exportTexts } from './export.ts';
import { EXCHANGE_FORMATS } from './file.ts';
import { type ExchangeReport, importTexts } from './import.ts';
import { EXCHANGE_NEEDS, type ExchangeQuery } from './selection.ts';

const tags = ['v1 exchange'];

/** A file of ten thousand blocks has some ten megabytes. */
const MOST_BYTES = 32 * 1024 * 1024;

const whole = z.number().int();

const kindsShape = z
  .string()
  .max(300)
  .transform(list => list.split(',').filter(name => name !== ''))
  .openapi({
    type: 'string',
    description: 'Kinds of record; all that have texts',
    example: 'events,reports',
  });

const askedShape = z.object({
  language: languageShape.openapi({ description: 'Language that is translated into' }),
  source: languageShape
    .optional()
    .openapi({ description: 'Language that is translated from; that of most of these texts' }),
  kind: slugShape.optional().openapi({ example: 'events' }),
  kinds: kindsShape.optional(),
  id: slugShape.optional().openapi({ description: 'One record of the kind' }),
  partner: slugShape.optional().openapi({ description: 'Permanent name of an organisation' }),
  need: z
    .enum(EXCHANGE_NEEDS)
    .optional()
    .openapi({ description: '`work`: what is not reviewed, or out of date; of one record: all' }),
  search: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\0]*$/)
    .optional(),
});

const queryOf = ({ kind, kinds = [], need, ...rest }: z.output<typeof askedShape>): ExchangeQuery => ({
  ...rest,
  kinds: kind === undefined ? kinds : [kind, ...kinds.filter(name => name !== kind)],
  need: need ?? (rest.id === undefined ? 'work' : 'all'),
  search: rest.search || undefined,
});

const bytes = { schema: z.any().openapi({ type: 'string', format: 'binary' }) };

const size = createRoute({
  method: 'get',
  path: '/v1/exchange',
  tags,
  summary: 'How many texts a file would hold, by the languages they are translated from',
  ...guarded('texts.read'),
  request: { query: askedShape },
  responses: {
    200: {
      description: 'A file holds texts of one source language',
      content: json(
        z.object({
          texts: whole,
          sources: z.array(z.object({ language: languageShape, texts: whole })),
        }),
      ),
    },
    ...refusals(400, 401, 403, 404),
  },
});

const out = createRoute({
  method: 'get',
  path: '/v1/exchange/{format}',
  tags,
  summary: 'Texts and their translations as a file for translators’ tools',
  ...guarded('texts.read'),
  request: { params: z.object({ format: z.enum(EXCHANGE_FORMATS) }), query: askedShape },
  responses: {
    200: {
      description: 'The file; `x-left-out` says how many texts have another source language',
      content: {
        'application/xliff+xml': bytes,
        'application/x-xliff+xml': bytes,
        'application/x-tmx+xml': bytes,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': bytes,
      },
    },
    ...refusals(400, 401, 403, 404),
  },
});

const stateShape = z.enum(TEXT_STATES);

const reportShape = z
  .object({
    format: z.string(),
    source: z.string().nullable(),
    language: z.string().nullable(),
    units: whole,
    changed: z.array(
      z.object({
        kind: z.string(),
        id: z.string(),
        field: z.string(),
        language: z.string(),
        title: localTextShape,
        before: z.string().nullable(),
        after: z.string(),
        words: z
          .object({ before: z.string(), after: z.string() })
          .openapi({ description: 'Both in plain words, facts written out' }),
        was: stateShape.nullable(),
        state: stateShape,
        lowered: stateShape
          .nullable()
          .openapi({ description: 'What the file asked for, where my rights do not go so far' }),
        stale: z.boolean().openapi({ description: 'Its source has changed since the file was made' }),
        incomplete: z.boolean().openapi({ description: 'Some of its blocks have no words' }),
      }),
    ),
    unchanged: whole.openapi({ description: 'Texts that stay as they are' }),
    refused: z.array(
      z.object({
        unit: z.string().nullable().openapi({ example: 'events/haskovo-2023/summary/el/3' }),
        line: whole.nullable(),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  })
  .openapi('ExchangeReport');

const bringing = (path: '/v1/exchange' | '/v1/exchange/check', summary: string) => {
  const guard = guarded('texts.edit');
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw invalid('translation.exchange-large', `a file of at most ${MOST_BYTES} bytes is expected`, {
        most: MOST_BYTES / 1024 / 1024,
      });
    },
  });
  return createRoute({
    method: 'post',
    path,
    tags,
    summary,
    ...guard,
    middleware: [...guard.middleware, limit],
    request: {
      query: languageQuery.extend({ name: z.string().max(500).default('') }),
      body: {
        required: true,
        description: 'The file itself; its content says which format it is',
        content: { 'application/octet-stream': bytes },
      },
    },
    responses: {
      200: { description: 'What changes', content: json(reportShape) },
      ...refusals(401, 403),
      400: {
        description: 'Refused, with unit and reason; nothing is changed',
        content: json(errorShape.extend(reportShape.partial().shape)),
      },
    },
  });
};

const check = bringing(
  '/v1/exchange/check',
  'Look at a file that came back: what would change, what does not fit',
);
const take = bringing('/v1/exchange', 'Take a file in: all of it, or nothing where anything does not fit');

export function exchangeApi(app: ApiApp): void {
  const { hono } = app;
  const { services, registry } = app.context('en');

  hono.openapi(size, async c => {
    const context = { actor: actorOf(c), services, registry };
    return c.json(await exportSize(context, queryOf(c.req.valid('query'))), 200);
  });
  hono.openapi(out, async c => {
    const context = { actor: actorOf(c), services, registry };
    const { format } = c.req.valid('param');
    const file = await exportTexts(context, format, queryOf(c.req.valid('query')));
    return c.body(Buffer.from(file.content), 200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name}"`,
      'x-left-out': String(file.leftOut),
    }) as never;
  });
  const brought = async (c: Context, language: 'en', takeIn: boolean) => {
    const content = new Uint8Array(await c.req.arrayBuffer());
    const context = { actor: actorOf(c), services, registry, language };
    return answered(c, await importTexts(context, content, takeIn));
  };
  hono.openapi(check, async c => (await brought(c, c.req.valid('query').language as 'en', false)) as never);
  hono.openapi(take, async c => (await brought(c, c.req.valid('query').language as 'en', true)) as never);
}

/** What was refused is told as every refusal is, and as the report tells it. */
function answered(c: Context, report: ExchangeReport): Response {
  if (report.refused.length === 0) return c.json(report, 200);
  const issues = report.refused.map(({ unit, line, code, params }) => ({
    path: unit ?? '',
    code,
    params: line === null ? params : { ...params, line },
  }));
  const [first] = issues;
  const message = `${first?.path || 'the file'}: ${first?.code}${issues.length > 1 ? `, and ${issues.length - 1} more` : ''}`;
  return c.json(
    { error: { kind: 'invalid', code: 'translation.exchange', message, issues }, ...report },
    400,
  );
}
