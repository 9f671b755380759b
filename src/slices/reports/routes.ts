// Reports in the open interface: /api/reports.
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp, ApiContext } from '../../platform/registry.ts';
import { plainWords } from '../texts/index.ts';
import type { ReportView } from './model.ts';
import { getReport, listReports } from './queries.ts';

const shape = z
  .object({
    id: z.string(),
    title: localTextShape,
    summary: localTextShape.nullable(),
    published: z
      .string()
      .nullable()
      .openapi({ description: 'EDTF; null: no document is on record', example: '2024-03' }),
    url: z.string().nullable(),
    language: z.string().nullable().openapi({ description: 'Language of the document' }),
    lead: z.object({ id: z.string(), name: localTextShape }).nullable(),
    sources: z.array(z.string()).readonly(),
  })
  .openapi('Report');

async function record(context: ApiContext, { slug, publishedText: _, lead, ...view }: ReportView) {
  return {
    id: slug,
    ...view,
    summary: await plainWords(context, view.summary),
    lead: lead && { id: lead.slug, name: lead.name },
  };
}

export const api = (app: ApiApp): void =>
  recordApi(app, {
    name: 'reports',
    shape,
    list: async context => {
      const all = await listReports(context.db, context.language);
      return Promise.all(all.map(report => record(context, report)));
    },
    get: async (context, id) => {
      const found = await getReport(context.db, context.language, id);
      return found && record(context, found);
    },
  });
