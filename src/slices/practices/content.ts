// What a good practice's record is: its fields, its texts, who keeps it; its file comes from it.
import { z } from 'zod';
import { languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import { libraryItems } from '../library/index.ts';
import { organisations } from '../organisations/index.ts';
import { columnTitles, type RecordKind, recordContent } from '../records/index.ts';
import { isPublicState, PRACTICE_STATES, type PracticeState } from './model.ts';
import { guardState, practiceLimits } from './rules.ts';
import { practices } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  organisation: slugShape,
  name: z.string().min(1).max(300),
  language: languageShape,
  place: z.string().max(200).optional(),
  state: z.enum(PRACTICE_STATES).optional(),
  picture: slugShape.optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const practiceKind: RecordKind = {
  name: 'practices',
  record: 'practice',
  table: practices,
  shape,
  references: { organisation: organisations, picture: libraryItems },
  texts: ['summary', 'description', 'resources', 'evidence', 'challenges', 'transfer'],
  initial: { state: 'draft' },
  details: ['state', 'place', 'language'],
  filters: ['state', 'organisation'],
  sort: 'name',
  titles: columnTitles('name'),
  searched: ['summary'],
  searchedColumns: ['name', 'place'],
  owners: async (_db, row) => [String(row.organisationId)],
  guard: guardState,
  limits: practiceLimits,
  address: row => (isPublicState(row.state as PracticeState | null) ? `/practices/${row.slug}` : null),
};

export const practiceContent = recordContent(practiceKind);
