// Newsletters in the open interface: /api/newsletters, each with the facts that its editions state.
import { recordApi, z } from '../../platform/http/api.ts';
import { LANGUAGES } from '../../platform/languages.ts';
import type { ApiApp, ApiContext } from '../../platform/registry.ts';
import type { IssueListItem } from './model.ts';
import { editionFacts, listIssues } from './queries.ts';

const shape = z
  .object({
    id: z.string(),
    number: z.number().int(),
    title: z.string(),
    titleLanguage: z.enum(LANGUAGES),
    published: z.iso.date(),
    languages: z.array(z.enum(LANGUAGES)).readonly(),
    editions: z
      .array(
        z.object({
          language: z.string(),
          page: z.string().openapi({ description: 'Path of the edition on this site' }),
          facts: z.array(z.object({ ref: z.string(), value: z.string() })).openapi({
            description: 'What the edition states, by record; equal in all editions of an issue',
            example: [{ ref: 'event:haskovo-2023.dates', value: '2023-11-13/2023-11-14' }],
          }),
        }),
      )
      .readonly(),
  })
  .openapi('Newsletter');

async function record({ db }: ApiContext, { slug, publishedText: _, ...issue }: IssueListItem) {
  const editions = await editionFacts(db, slug);
  return {
    id: slug,
    ...issue,
    editions: editions.map(({ language, facts }) => ({
      language,
      page: `/${language}/newsletters/${slug}`,
      facts: Object.entries(facts).map(([ref, value]) => ({ ref, value })),
    })),
  };
}

export const api = (app: ApiApp): void =>
  recordApi(app, {
    name: 'newsletters',
    shape,
    list: async context => {
      const issues = await listIssues(context.db, context.language);
      return Promise.all(issues.map(issue => record(context, issue)));
    },
    get: async (context, id) => {
      const found = (await listIssues(context.db, context.language)).find(issue => issue.slug === id);
      return found ? record(context, found) : null;
    },
  });
