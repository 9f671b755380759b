// The library in the content folder.
import { z } from 'zod';
import {
  addressShape,
  languageShape,
  monthOrDayShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import { recordContent } from '../records/index.ts';
import { libraryItems } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  kind: z.enum(['document', 'picture']),
  url: addressShape.optional(),
  file: z.string().optional(),
  sha256: z.string().optional(),
  type: z.string().optional(),
  bytes: z.number().int().optional(),
  width: z.number().int().optional(),
  height: z.number().int().optional(),
  language: languageShape.optional(),
  published: monthOrDayShape.optional(),
  licence: z.string().optional(),
  author: z.string().optional(),
  consent: z.string().optional(),
  organisation: slugShape.optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const libraryContent = recordContent({
  name: 'library',
  record: 'library',
  table: libraryItems,
  shape,
  texts: ['title', 'alt', 'description'],
});
