// What a document's or picture's record is: its fields, its texts, who keeps it; its file comes from it.
import { z } from 'zod';
import {
  addressShape,
  languageShape,
  monthOrDayShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import { type RecordKind, recordContent, textTitles } from '../records/index.ts';
import { pictureIssues } from './model.ts';
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

export const libraryKind: RecordKind = {
  name: 'library',
  record: 'library',
  table: libraryItems,
  shape,
  texts: ['title', 'alt', 'description'],
  initial: { kind: 'document' },
  details: ['kind', 'published', 'language', 'licence', 'file'],
  filters: ['kind', 'language'],
  sort: '-published',
  titles: textTitles('library'),
  searched: ['title', 'alt', 'description'],
  searchedColumns: ['author'],
  // The library comes before the organisations and knows them by name only.
  owners: async (db, row, _verb, directory) =>
    typeof row.organisation === 'string'
      ? [...(await directory('organisation').idsOf(db, [row.organisation])).values()]
      : [],
  broken: (_db, row) => pictureIssues(row),
  address: () => '/library',
};

export const libraryContent = recordContent(libraryKind);
