// The door of the slice: the project itself.
import type { Slice } from '../../platform/registry.ts';
import { projectContent, projectKind } from './content.ts';
import { projectFacts } from './queries.ts';
import { api } from './routes.ts';

export type { ObligationView, ProjectView } from './model.ts';
export { daysBetween, obligationViews } from './obligation-words.ts';
export { getProject, hasProject, projectRow, projectRules, type ReadContext } from './queries.ts';
export { obligationShape } from './routes.ts';
export { projects } from './schema.ts';

export const projectSlice: Slice = {
  name: 'project',
  content: [projectContent],
  records: [projectKind],
  facts: [projectFacts],
  api,
};
