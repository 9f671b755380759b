// The door of the slice: reports of the project.
import type { Slice } from '../../platform/registry.ts';
import { reportContent, reportKind } from './content.ts';
import { feed } from './feed.ts';
import { pages, related } from './pages.tsx';
import { reportFacts } from './queries.ts';
import { api } from './routes.ts';

export type { ReportView } from './model.ts';
export { getReport, listReports } from './queries.ts';
export { reports } from './schema.ts';

export const reportsSlice: Slice = {
  name: 'reports',
  content: [reportContent],
  records: [reportKind],
  facts: [reportFacts],
  pages,
  related,
  api,
  feed,
};
