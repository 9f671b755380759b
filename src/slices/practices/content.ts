// Good practices in the content folder.
import { z } from 'zod';
import { languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import { libraryItems } from '../library/index.ts';
import { organisations } from '../organisations/index.ts';
import { recordContent } from '../records/index.ts';
import { PRACTICE_STATES } from './model.ts';
import { practices } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  organisation: slugShape,
  name: z.string().min(1),
  language: languageShape,
  place: z.string().optional(),
  state: z.enum(PRACTICE_STATES).optional(),
  picture: slugShape.optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const practiceContent = recordContent({
  name: 'practices',
  record: 'practice',
  table: practices,
  shape,
  references: { organisation: organisations, picture: libraryItems },
  texts: ['summary', 'description', 'resources', 'evidence', 'challenges', 'transfer'],
});
