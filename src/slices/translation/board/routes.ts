// The language board in the interface.
import { createRoute } from '@hono/zod-openapi';
import { invalid } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, localTextShape, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { languageShape, slugShape } from '../../records/index.ts';
import { CELL_STATES, NEED_REASONS, type TextPlace } from '../model.ts';
import { languageBoard, nextText } from './board.ts';

const whole = z.number().int();
const stateShape = z.enum(CELL_STATES);
const countsShape = z.record(stateShape, whole).openapi('TextCounts', { description: 'Texts by state' });

const placeShape = z.object({
  kind: z.string(),
  id: z.string(),
  field: z.string(),
  language: languageShape,
});

const languagesShape = z
  .string()
  .max(100)
  .transform((list, c): Language[] => {
    const codes = list.split(',');
    if (!codes.every(isLanguage)) c.addIssue({ code: 'custom', message: 'languages of the platform' });
    return codes.filter(isLanguage);
  });

const boardQuery = languageQuery.extend({
  kind: slugShape.optional().openapi({ example: 'events' }),
  partner: slugShape.optional().openapi({ description: 'Permanent name of an organisation' }),
  need: stateShape
    .optional()
    .openapi({ description: 'Only records with such a text in one of the languages' }),
  languages: languagesShape.optional().openapi({
    type: 'string',
    description: 'Those that are looked at; all of the project',
    example: 'el,bg',
  }),
  search: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\0]*$/)
    .optional(),
  mine: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: 'Only records with a text that needs me' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

const cellShape = z.object({
  state: stateShape.openapi({ description: 'The least of its texts' }),
  done: whole.openapi({ description: 'Texts that are approved' }),
  of: whole.openapi({ description: 'Texts that the source has' }),
  rights: z.enum(['edit', 'approve']).nullable(),
});

const boardShape = z
  .object({
    languages: z.array(z.object({ language: languageShape, counts: countsShape })),
    partners: z.array(
      z.object({ organisation: z.object({ id: z.string(), name: localTextShape }), counts: countsShape }),
    ),
    total: whole.openapi({ description: 'Records' }),
    records: z.array(
      z.object({
        kind: z.string(),
        id: z.string(),
        title: localTextShape,
        source: z.string(),
        organisation: z.string().nullable(),
        cells: z.record(z.string(), cellShape).openapi({ description: 'By language' }),
      }),
    ),
    next: placeShape.nullable().openapi({ description: 'The first text among these that needs me' }),
  })
  .openapi('Board');

const board = createRoute({
  method: 'get',
  path: '/v1/board',
  tags: ['v1 board'],
  summary: 'Records by languages; counts are of texts, over all that the filters let through',
  ...guarded('texts.read'),
  request: { query: boardQuery },
  responses: { 200: { description: 'A page of it', content: json(boardShape) }, ...refusals(400, 401, 403) },
});

const next = createRoute({
  method: 'get',
  path: '/v1/board/next',
  tags: ['v1 board'],
  summary: 'The next text that needs me, by my rights; after the last one comes the first',
  ...guarded('texts.read'),
  request: {
    query: z.object({
      after: z.string().max(400).optional().openapi({ example: 'events/haskovo-2023/summary/el' }),
    }),
  },
  responses: {
    200: {
      description: 'It, and how many there are',
      content: json(
        z
          .object({
            next: placeShape.extend({ why: z.enum(NEED_REASONS) }).nullable(),
            waiting: whole,
          })
          .openapi('NextText'),
      ),
    },
    ...refusals(400, 401, 403),
  },
});

export function boardApi(app: ApiApp): void {
  const { hono } = app;
  hono.openapi(board, async c => {
    const { language, mine, ...query } = c.req.valid('query');
    const { services, registry } = app.context(language);
    const context = { actor: actorOf(c), services, registry, language };
    return c.json(
      (await languageBoard(context, {
        ...query,
        search: query.search || undefined,
        mine: mine === 'true',
      })) as never,
      200,
    );
  });
  hono.openapi(next, async c => {
    const { after } = c.req.valid('query');
    const { services, registry } = app.context('en');
    const context = { actor: actorOf(c), services, registry, language: 'en' as const };
    return c.json((await nextText(context, after === undefined ? null : placeNamed(after))) as never, 200);
  });
}

/** `kind/id/field/language` @throws SeconError invalid */
function placeNamed(after: string): TextPlace {
  const [kind, id, field, language, more] = after.split('/');
  if (!kind || !id || !field || !language || more !== undefined)
    throw invalid('api.invalid', 'after: a kind, a record, a text and a language are expected, parted by /');
  return { kind, id, field, language };
}
