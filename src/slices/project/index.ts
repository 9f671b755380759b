// The door of the slice: the project itself.
import type { Slice } from '../../platform/registry.ts';
import { projectContent } from './content.ts';
import { projectFacts } from './queries.ts';

export type { ProjectView } from './model.ts';
export { getProject, hasProject, projectRow, type ReadContext } from './queries.ts';
export { projects } from './schema.ts';

export const projectSlice: Slice = { name: 'project', content: [projectContent], facts: [projectFacts] };
