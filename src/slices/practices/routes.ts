// Good practices in the open interface: /api/practices.
import { publicUrl } from '../../platform/config.ts';
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp, ApiContext } from '../../platform/registry.ts';
import { pictureRecord, pictureShape } from '../library/index.ts';
import { plainWords } from '../texts/index.ts';
import { countsTowardsTarget, PRACTICE_STATES, type PracticeView } from './model.ts';
import { getPractice, listPractices } from './queries.ts';

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
    place: z.string().nullable(),
    state: z.enum(PRACTICE_STATES).nullable().openapi({ description: 'null: not on record' }),
    counts: z.boolean().openapi({ description: 'Counts towards the target of good practices' }),
    summary: localTextShape.nullable(),
    picture: pictureShape.nullable(),
    sources: z.array(z.string()).readonly(),
  })
  .openapi('Practice');

async function record(context: ApiContext, { slug, organisation, ...view }: PracticeView) {
  const { slug: id, ...owner } = organisation;
  return {
    id: slug,
    ...view,
    organisation: { id, ...owner },
    counts: countsTowardsTarget(view.state),
    summary: await plainWords(context, view.summary),
    picture: pictureRecord(view.picture, publicUrl(context.services.config)),
  };
}

export const api = (app: ApiApp): void =>
  recordApi(app, {
    name: 'practices',
    shape,
    list: async context => {
      const all = await listPractices(context.db, context.language);
      return Promise.all(all.map(practice => record(context, practice)));
    },
    get: async (context, id) => {
      const found = await getPractice(context.db, context.language, id);
      return found && record(context, found);
    },
  });
