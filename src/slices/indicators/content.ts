// What an indicator's record is: its fields, its texts; its file in the content folder comes from it.
import { z } from 'zod';
import { languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import { type RecordKind, recordContent, textTitles } from '../records/index.ts';
import { MEASURES } from './model.ts';
import { indicators } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  position: z.number().int().min(1).max(999),
  target: z.number().int().min(0).max(1_000_000),
  kind: z.enum(['output', 'result']),
  code: z.string().max(40).optional(),
  measure: z.enum(MEASURES),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const indicatorKind: RecordKind = {
  name: 'indicators',
  record: 'indicator',
  table: indicators,
  shape,
  texts: ['title', 'definition'],
  details: ['position', 'target', 'kind', 'code', 'measure'],
  filters: ['kind', 'measure'],
  sort: 'position',
  titles: textTitles('indicator'),
  searched: ['title'],
  searchedColumns: ['code'],
  address: () => '/indicators',
};

export const indicatorContent = recordContent(indicatorKind);
