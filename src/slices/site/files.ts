// The site's feeds as files, one set in each language.
import type { FileRoute, PageContext } from '../../platform/registry.ts';
import { hasProject, projectRow } from '../project/index.ts';
import { feedEntries } from './feed-entries.ts';
import { atomFeed, type Feed, jsonFeed, rssFeed } from './feeds.ts';

/** @returns null before anything is loaded */
async function feed(context: PageContext): Promise<Feed | null> {
  const { db, t, language, site, today } = context;
  if (!(await hasProject(db))) return null;
  const { acronym } = await projectRow(db);
  return {
    title: t('site.feedTitle', { acronym }),
    description: t('site.feedDescription', { acronym }),
    language,
    site,
    today,
    author: acronym,
    entries: await feedEntries(context),
  };
}

const route = (path: string, type: string, write: (feed: Feed) => string): FileRoute => ({
  path,
  type,
  load: async context => {
    const made = await feed(context);
    return made && write(made);
  },
});

export const files: FileRoute[] = [
  route('/feed.atom', 'application/atom+xml; charset=utf-8', atomFeed),
  route('/feed.rss', 'application/rss+xml; charset=utf-8', rssFeed),
  route('/feed.json', 'application/feed+json; charset=utf-8', jsonFeed),
];
