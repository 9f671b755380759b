// Facts in the interface: written out for a text that names them, and found for one that is being written.
import { createRoute } from '@hono/zod-openapi';
import { FACT_FORMS, FACT_KINDS } from '../../../facts/model.ts';
import { json, languageQuery, localTextShape, refusals, z } from '../../../platform/http/api.ts';
import { guarded, smallBody } from '../../../platform/http/guard.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { findFacts } from './find.ts';
import { factViews } from './view.ts';

/** So many facts are written out at once: more than any text names. */
const MOST_FACTS = 1000;

const REF = /^[a-z][a-z-]*:[A-Za-z0-9][\w-]*\.[a-z][A-Za-z]*$/;

/** A fact as `FactView` of facts/view.ts. */
export const factViewShape = z
  .object({
    ref: z.string().openapi({ example: 'event:haskovo-2023.dates' }),
    form: z.enum(FACT_FORMS).nullable(),
    kind: z.enum(FACT_KINDS),
    value: z.string().openapi({ description: 'Canonical', example: '2023-11-13/2023-11-14' }),
    text: z.record(z.string(), z.string()).openapi({ description: 'Its words by language' }),
    href: z.string().nullable(),
    field: z.string(),
    title: localTextShape.nullable().openapi({ description: 'What its record is called' }),
    path: z.string().nullable().openapi({ description: 'The record’s screen in the admin' }),
  })
  .openapi('Fact');

const guard = guarded('texts.read');

const write = createRoute({
  method: 'post',
  path: '/v1/facts',
  tags: ['v1 facts'],
  summary: 'Facts written out in one language; those that are not on record are left out',
  ...guard,
  middleware: [...guard.middleware, smallBody(256 * 1024)],
  request: {
    body: {
      required: true as const,
      content: json(
        z.strictObject({
          language: z.enum(LANGUAGES),
          refs: z
            .array(
              z.strictObject({ ref: z.string().regex(REF).max(200), form: z.enum(FACT_FORMS).optional() }),
            )
            .max(MOST_FACTS),
        }),
      ),
    },
  },
  responses: {
    200: { description: 'The facts', content: json(z.object({ facts: z.array(factViewShape) })) },
    ...refusals(400, 401, 403),
  },
});

const foundShape = factViewShape
  .extend({ title: localTextShape, kindName: z.string().openapi({ example: 'events' }) })
  .openapi('FoundFact');

const find = createRoute({
  method: 'get',
  path: '/v1/facts',
  tags: ['v1 facts'],
  summary: 'Facts that a text may name, found by their words, by their record and by what they are',
  ...guard,
  request: {
    query: languageQuery.extend({
      search: z
        .string()
        .trim()
        .max(200)
        .regex(/^[^\0]*$/)
        .default(''),
      record: z
        .string()
        .max(200)
        .regex(/^[a-z][a-z-]*:[A-Za-z0-9][\w-]*$/)
        .optional()
        .openapi({ description: 'Facts of this record come first', example: 'event:haskovo-2023' }),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
  },
  responses: {
    200: { description: 'The best first', content: json(z.object({ facts: z.array(foundShape) })) },
    ...refusals(400, 401, 403),
  },
});

export const factsApi = (app: ApiApp): void => {
  app.hono.openapi(write, async c => {
    const { language, refs } = c.req.valid('json');
    const facts = await factViews(app.context(language), refs, [language]);
    return c.json({ facts } as never, 200);
  });
  app.hono.openapi(find, async c => {
    const { language, search, record, limit } = c.req.valid('query');
    const facts = await findFacts(app.context(language), { search, language, record, limit });
    return c.json({ facts } as never, 200);
  });
};
