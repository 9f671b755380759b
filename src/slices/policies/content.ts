// What a policy instrument's record is: its fields, its texts, who keeps it; its file comes from it.
import { z } from 'zod';
import { languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import { organisations } from '../organisations/index.ts';
import { columnTitles, type RecordKind, recordContent } from '../records/index.ts';
import { policies } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  organisation: slugShape,
  name: z.string().min(1).max(300),
  language: languageShape,
  certainty: z.enum(['stated', 'inferred']).optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const policyKind: RecordKind = {
  name: 'policies',
  record: 'policy',
  table: policies,
  shape,
  references: { organisation: organisations },
  texts: ['part', 'summary'],
  details: ['language', 'certainty'],
  filters: ['organisation', 'certainty'],
  sort: 'name',
  titles: columnTitles('name'),
  searched: ['part', 'summary'],
  searchedColumns: ['name'],
  owners: async (_db, row) => [String(row.organisationId)],
  address: row => `/policies/${row.slug}`,
};

export const policyContent = recordContent(policyKind);
