// Indicators in the open interface: /api/indicators.
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp, ApiContext } from '../../platform/registry.ts';
import { plainWords } from '../texts/index.ts';
import type { IndicatorView } from './model.ts';
import { listIndicators } from './queries.ts';

const shape = z
  .object({
    id: z.string(),
    title: localTextShape,
    definition: localTextShape.nullable(),
    kind: z.enum(['output', 'result']),
    code: z.string().nullable(),
    target: z.number().int().openapi({ description: 'To be reached by the end of the project' }),
    achieved: z.number().int().nullable().openapi({
      description: 'Counted from the record as of today; null: nothing is recorded that could be counted',
    }),
    evidence: z.array(z.object({ title: localTextShape, path: z.string() })).readonly(),
  })
  .openapi('Indicator');

async function record(context: ApiContext, { slug, position: _, ...view }: IndicatorView) {
  return { id: slug, ...view, definition: await plainWords(context, view.definition) };
}

export const api = (app: ApiApp): void =>
  recordApi(app, {
    name: 'indicators',
    shape,
    list: async context => Promise.all((await listIndicators(context)).map(one => record(context, one))),
    get: async (context, id) => {
      const found = (await listIndicators(context)).find(one => one.slug === id);
      return found ? record(context, found) : null;
    },
  });
