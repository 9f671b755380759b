// Policy instruments in the content folder.
import { z } from 'zod';
import { languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import { organisations } from '../organisations/index.ts';
import { recordContent } from '../records/index.ts';
import { policies } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  organisation: slugShape,
  name: z.string().min(1),
  language: languageShape,
  certainty: z.enum(['stated', 'inferred']).optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const policyContent = recordContent({
  name: 'policies',
  record: 'policy',
  table: policies,
  shape,
  references: { organisation: organisations },
  texts: ['part', 'summary'],
});
