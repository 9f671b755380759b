// What a report's record is: its fields, its texts, who keeps it; its file in the content folder comes from it.
import { z } from 'zod';
import {
  addressShape,
  languageShape,
  monthOrDayShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import { libraryItems } from '../library/index.ts';
import { organisations } from '../organisations/index.ts';
import { type RecordKind, recordContent, textTitles } from '../records/index.ts';
import { reports } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  published: monthOrDayShape.optional(),
  url: addressShape.optional(),
  language: languageShape.optional(),
  lead: slugShape.optional(),
  library: slugShape.optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const reportKind: RecordKind = {
  name: 'reports',
  record: 'report',
  table: reports,
  shape,
  references: { lead: organisations, library: libraryItems },
  texts: ['title', 'summary'],
  details: ['published', 'language', 'url'],
  filters: ['language', 'lead'],
  sort: '-published',
  titles: textTitles('report'),
  searched: ['title', 'summary'],
  owners: async (_db, row) => (row.leadId === null ? [] : [String(row.leadId)]),
  address: row => `/reports/${row.slug}`,
};

export const reportContent = recordContent(reportKind);
