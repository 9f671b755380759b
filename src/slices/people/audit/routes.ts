// The audit trail in the interface: /api/v1/audit, and as a table for spreadsheets.
import { ReadableStream, TextEncoderStream } from 'node:stream/web';
import { createRoute } from '@hono/zod-openapi';
import { authorise } from '../../../platform/auth.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, refusals, typedText, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { idShape, moment } from '../shapes.ts';
import { trailAsCsv } from './csv.ts';
import { trailNames } from './names.ts';
import { readTrail, type TrailFilter } from './trail.ts';

/** PostgreSQL knows no year 0; nothing was audited before this house stood. */
const momentShape = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .refine(typed => typed >= '1900', 'must not be before 1900');

const filterShape = z.object({
  person: z
    .union([idShape, z.enum(['system', 'public'])])
    .optional()
    .openapi({ description: 'A person’s id, or system' }),
  record: typedText(300)
    .optional()
    .openapi({ description: 'One record, event:haskovo-2023, or a kind of record, event' }),
  verb: typedText(100)
    .optional()
    .openapi({ description: 'One verb, people.invite, or all of a slice, people' }),
  from: momentShape.optional().openapi({ description: 'A day (in UTC) or a moment, included' }),
  to: momentShape.optional().openapi({ description: 'A day (in UTC), included, or a moment, not included' }),
});

const entryShape = z
  .object({
    id: z.string(),
    at: moment,
    actor: z.string().openapi({ description: 'A person’s id, or system' }),
    name: z.string().nullable().openapi({ description: 'Null for who is no person, or was erased' }),
    verb: z.string(),
    record: z.string(),
    before: z.unknown().nullable(),
    after: z.unknown().nullable(),
  })
  .openapi('AuditEntry');

const namesShape = z
  .record(
    z.string(),
    z.object({
      text: z.string(),
      language: z.string().nullable().openapi({ description: 'Null for a person’s name' }),
    }),
  )
  .openapi({
    description:
      'What ids of persons and organisations and records of this page are called now; who was erased is called nothing',
  });

const tags = ['audit'];

const list = createRoute({
  method: 'get',
  path: '/v1/audit',
  tags,
  summary: 'Who changed what, when, with before and after; the newest first',
  ...guarded('audit.read'),
  request: {
    query: filterShape.extend({
      limit: z.coerce.number().int().min(1).max(500).default(100),
      language: languageQuery.shape.language,
      after: idShape.optional().openapi({ description: 'What the page before gave as next' }),
    }),
  },
  responses: {
    200: {
      description: 'A page of the trail',
      content: json(
        z.object({ entries: z.array(entryShape), names: namesShape, next: z.string().nullable() }),
      ),
    },
    ...refusals(400, 401, 403),
  },
});

const table = createRoute({
  method: 'get',
  path: '/v1/audit.csv',
  tags,
  summary: 'The same as a table for spreadsheets, whole',
  ...guarded('audit.read'),
  request: { query: filterShape },
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } },
    ...refusals(400, 401, 403),
  },
});

const DAY_MS = 86_400_000;
const isDay = (typed: string): boolean => typed.length === 10;

function filterOf({ from, to, ...rest }: z.output<typeof filterShape>): TrailFilter {
  const end = to === undefined ? undefined : new Date(to);
  return {
    ...rest,
    from: from === undefined ? undefined : new Date(from),
    to: end && to !== undefined && isDay(to) ? new Date(end.getTime() + DAY_MS) : end,
  };
}

export function auditApi(app: ApiApp): void {
  const { db, registry } = app.context('en');
  app.hono.openapi(list, async c => {
    authorise(actorOf(c), 'audit.read');
    const { limit, after, language, ...filter } = c.req.valid('query');
    const entries = await readTrail(db, filterOf(filter), limit, after);
    const next = entries.length === limit ? (entries.at(-1)?.id ?? null) : null;
    const also = filter.person?.includes('-') ? [filter.person] : [];
    const names = await trailNames(db, registry, entries, language, also);
    return c.json(
      { entries: entries.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })), names, next },
      200,
    );
  });
  app.hono.openapi(table, c => {
    authorise(actorOf(c), 'audit.read');
    const filter = filterOf(c.req.valid('query'));
    const lines = trailAsCsv((limit, after) => readTrail(db, filter, limit, after));
    const body = ReadableStream.from(lines).pipeThrough(new TextEncoderStream());
    return c.body(body as never, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
    }) as never;
  });
}
