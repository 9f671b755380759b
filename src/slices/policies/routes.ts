// Policy instruments in the open interface: /api/policies.
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp, ApiContext } from '../../platform/registry.ts';
import { plainWords } from '../texts/index.ts';
import type { PolicyView } from './model.ts';
import { getPolicy, listPolicies } from './queries.ts';

const shape = z
  .object({
    id: z.string(),
    name: localTextShape,
    organisation: z.object({
      id: z.string(),
      name: localTextShape,
      country: z.string(),
      countryName: z.string(),
    }),
    part: localTextShape
      .nullable()
      .openapi({ description: 'The part of the instrument that the project works on' }),
    certainty: z
      .enum(['stated', 'inferred'])
      .openapi({ description: 'inferred: no source says so outright' }),
    sources: z.array(z.string()).readonly(),
  })
  .openapi('Policy');

async function record(context: ApiContext, { slug, organisation, ...view }: PolicyView) {
  const { slug: id, ...owner } = organisation;
  return { id: slug, ...view, organisation: { id, ...owner }, part: await plainWords(context, view.part) };
}

export const api = (app: ApiApp): void =>
  recordApi(app, {
    name: 'policies',
    shape,
    list: async context => {
      const all = await listPolicies(context.db, context.language);
      return Promise.all(all.map(policy => record(context, policy)));
    },
    get: async (context, id) => {
      const found = await getPolicy(context.db, context.language, id);
      return found && record(context, found);
    },
  });
