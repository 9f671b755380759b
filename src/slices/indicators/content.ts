// Indicators in the content folder.
import { z } from 'zod';
import { languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import { recordContent } from '../records/index.ts';
import { MEASURES } from './model.ts';
import { indicators } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  position: z.number().int().min(1),
  target: z.number().int().min(0),
  kind: z.enum(['output', 'result']),
  code: z.string().optional(),
  measure: z.enum(MEASURES),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const indicatorContent = recordContent({
  name: 'indicators',
  record: 'indicator',
  table: indicators,
  shape,
  texts: ['title', 'definition'],
});
