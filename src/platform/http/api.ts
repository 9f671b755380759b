// The open, typed API: JSON views of the record, described by the same shapes that check them.
import { createRoute, z } from '@hono/zod-openapi';
import { LANGUAGES } from '../languages.ts';
import type { ApiApp, ApiContext } from '../registry.ts';

export const languageQuery = z.object({
  language: z.enum(LANGUAGES).default('en').openapi({ description: 'Language of names and texts' }),
});
const slugParam = z.object({
  id: z.string().openapi({ description: 'Permanent name of the record', example: 'haskovo-2023' }),
});

export const errorShape = z
  .object({
    error: z.object({
      kind: z.string(),
      code: z.string(),
      message: z.string().openapi({ description: 'One line in English, for whoever builds on this' }),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      issues: z
        .array(
          z.object({
            path: z.string().openapi({ example: 'fields.end' }),
            code: z.string().openapi({ example: 'before-start' }),
            params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        )
        .optional()
        .openapi({ description: 'What is wrong with which part of what was sent' }),
    }),
  })
  .openapi('Error');

/** A body or an answer in JSON. */
export const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

const REFUSALS = {
  400: 'Not as expected',
  401: 'Nobody is signed in',
  403: 'Not among the rights of whoever is signed in, or asked from another site',
  404: 'There is no such thing',
  409: 'It is not in a state that allows this',
  429: 'Tried too often',
} as const;

/** The answers of a route that may refuse, in the one shape of errors. */
export const refusals = <S extends keyof typeof REFUSALS>(...statuses: readonly S[]) =>
  Object.fromEntries(
    statuses.map(status => [status, { description: REFUSALS[status] as string, content: json(errorShape) }]),
  ) as Record<S, { description: string; content: { 'application/json': { schema: typeof errorShape } } }>;

/** Text that somebody types: PostgreSQL keeps any but the character zero. */
export const typedText = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\0]*$/, 'must not hold the character zero');

interface RecordApi<T extends z.ZodType> {
  /** `events`: the path below /api, and the tag. */
  readonly name: string;
  readonly shape: T;
  list(context: ApiContext): Promise<z.input<T>[]>;
  get(context: ApiContext, id: string): Promise<z.input<T> | null>;
}

/** Lists and shows one kind of record: `/api/events`, `/api/events/{id}`. */
export function recordApi<T extends z.ZodType>(api: ApiApp, record: RecordApi<T>): void {
  const badRequest = { description: 'No such language', content: json(errorShape) };
  const list = createRoute({
    method: 'get',
    path: `/${record.name}`,
    tags: [record.name],
    summary: `All ${record.name}`,
    request: { query: languageQuery },
    responses: {
      200: { description: 'The records', content: json(z.array(record.shape)) },
      400: badRequest,
    },
  });
  const one = createRoute({
    method: 'get',
    path: `/${record.name}/{id}`,
    tags: [record.name],
    summary: `One of the ${record.name}`,
    request: { query: languageQuery, params: slugParam },
    responses: {
      200: { description: 'The record', content: json(record.shape) },
      400: badRequest,
      404: { description: 'There is no such record', content: json(errorShape) },
    },
  });
  api.hono.openapi(list, async c => {
    const rows = await record.list(api.context(c.req.valid('query').language));
    return c.json(rows as never, 200);
  });
  api.hono.openapi(one, async c => {
    const { id } = c.req.valid('param');
    const found = await record.get(api.context(c.req.valid('query').language), id);
    if (found) return c.json(found as never, 200);
    const error = {
      kind: 'missing',
      code: `${record.name}.unknown`,
      message: `there is no ${record.name} record "${id}"`,
    };
    return c.json({ error }, 404);
  });
}

/** A short text, in the language asked for or openly in another. */
export const localTextShape = z
  .object({ text: z.string(), language: z.string(), own: z.boolean() })
  .openapi('Text');

export { z };
