// Reports in the content folder.
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
import { recordContent } from '../records/index.ts';
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

export const reportContent = recordContent({
  name: 'reports',
  record: 'report',
  table: reports,
  shape,
  references: { lead: organisations, library: libraryItems },
  texts: ['title', 'summary'],
});
