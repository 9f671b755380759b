// The door of the slice: newsletters.
import type { Slice } from '../../platform/registry.ts';
import { editionContent } from './archive/content.ts';
import { editionFiles } from './archive/files.ts';
import { renderDownloads } from './archive/jobs.ts';
import { archiveApi } from './archive/routes.ts';
import { checkApi } from './check/routes.ts';
import { issueContent } from './content.ts';
import { feed } from './feed.ts';
import { newsletterKind } from './kind.ts';
import { home, pages } from './pages.tsx';
import { proposalsApi } from './proposals/routes.ts';
import { issueFacts } from './queries.ts';
import { api } from './routes.ts';
import type * as Importing from './service/import.ts';
import { outApi } from './service/routes.ts';
import { publishDue } from './service/schedule.ts';
import { sharedFiles } from './sharing.ts';

export type { IssueListItem } from './model.ts';
export { getPublishedEdition, listIssues } from './queries.ts';
export { publishIssue } from './service/publish.ts';
export { writeOut } from './service/write-out.ts';

/** Loaded when asked for: reading documents takes programs that a server does not need. See `service/import.ts`. */
export const importIssue = async (
  ...args: Parameters<typeof Importing.importIssue>
): Promise<Importing.Imported> => (await import('./service/import.ts')).importIssue(...args);

export const newslettersSlice: Slice = {
  name: 'newsletters',
  content: [issueContent, editionContent],
  records: [newsletterKind],
  facts: [issueFacts],
  pages,
  files: [...editionFiles, ...sharedFiles],
  home,
  outbox: [{ topic: 'newsletter.published', job: renderDownloads.name }],
  jobs: [renderDownloads, publishDue],
  api: app => {
    api(app);
    archiveApi(app);
    checkApi(app);
    outApi(app);
    proposalsApi(app);
  },
  feed,
};
