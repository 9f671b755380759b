// The door of the slice: good practices.
import type { Slice } from '../../platform/registry.ts';
import { practiceContent, practiceKind } from './content.ts';
import { pages, related } from './pages.tsx';
import { practiceFacts } from './queries.ts';
import { api } from './routes.ts';

export { countsTowardsTarget, type PracticeState, type PracticeView } from './model.ts';
export { getPractice, listPractices } from './queries.ts';
export { practices } from './schema.ts';

export const practicesSlice: Slice = {
  name: 'practices',
  content: [practiceContent],
  records: [practiceKind],
  facts: [practiceFacts],
  pages,
  related,
  api,
};
