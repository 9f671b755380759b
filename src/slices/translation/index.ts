// The door of the slice: the daily work on texts in many languages.
import type { Slice } from '../../platform/registry.ts';
import { glossaryContent, glossaryKind } from './content.ts';
import { api } from './routes.ts';

export type { TextFinding } from './check/model.ts';
export { type PublishedText, textProblems } from './check/problems.ts';

export const translationSlice: Slice = {
  name: 'translation',
  content: [glossaryContent],
  records: [glossaryKind],
  api,
};
