// What is done after an issue went out: its files are made ahead of the first reader, and kept.
import type { JobHandler } from '../../../platform/registry.ts';
import { issueBySlug } from '../queries.ts';
import { keepFiles } from './keep.ts';

export const renderDownloads: JobHandler = {
  name: 'newsletters.render',
  expireInSeconds: 300,
  run: async (services, _registry, { issue }) => {
    const found = await issueBySlug(services.database.db, String(issue));
    if (found) await keepFiles(services, found.id);
  },
};
