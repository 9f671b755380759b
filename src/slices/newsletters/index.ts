// The door of the slice: newsletters.
import type { Slice } from '../../platform/registry.ts';
import { editionContent, issueContent } from './content.ts';
import { files, renderDownloads } from './files.ts';
import { home, pages } from './pages.tsx';
import { issueFacts } from './queries.ts';
import { api } from './routes.ts';

export type { IssueListItem } from './model.ts';
export { getPublishedEdition, listIssues } from './queries.ts';
export { importIssue } from './service/import.ts';
export { publishIssue } from './service/publish.ts';
export { writeOut } from './service/write-out.ts';

export const newslettersSlice: Slice = {
  name: 'newsletters',
  content: [issueContent, editionContent],
  facts: [issueFacts],
  pages,
  files,
  home,
  outbox: [{ topic: 'newsletter.published', job: renderDownloads.name }],
  jobs: [renderDownloads],
  api,
};
