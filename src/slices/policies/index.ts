// The door of the slice: policy instruments.
import type { Slice } from '../../platform/registry.ts';
import { policyContent, policyKind } from './content.ts';
import { pages, related } from './pages.tsx';
import { policyFacts } from './queries.ts';
import { api } from './routes.ts';

export type { PolicyView } from './model.ts';
export { getPolicy, listPolicies } from './queries.ts';
export { policies } from './schema.ts';

export const policiesSlice: Slice = {
  name: 'policies',
  content: [policyContent],
  records: [policyKind],
  facts: [policyFacts],
  pages,
  related,
  api,
};
