// The door of the slice: good practices.
import type { Slice } from '../../platform/registry.ts';
import { practiceContent } from './content.ts';
import { pages, related } from './pages.tsx';
import { practiceFacts } from './queries.ts';
import { api } from './routes.ts';

export { countsTowardsTarget, type PracticeState, type PracticeView } from './model.ts';
export { getPractice, listPractices } from './queries.ts';

export const practicesSlice: Slice = {
  name: 'practices',
  content: [practiceContent],
  facts: [practiceFacts],
  pages,
  related,
  api,
};
