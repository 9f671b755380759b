// Published issues in the site's feeds.
import type { FeedEntry, PageContext } from '../../platform/registry.ts';
import { getPublishedEdition, listIssues } from './queries.ts';

/** Issues that have an edition in the feed's language: a feed has no room to say that a text is in another. */
export async function feed({ db, language }: PageContext): Promise<FeedEntry[]> {
  const entries = await Promise.all(
    (await listIssues(db, language)).map(async issue => {
      const view = await getPublishedEdition(db, issue.slug, language);
      if (!view) return [];
      const { title, summary } = view;
      const { published } = issue;
      return [
        { id: `newsletter:${issue.slug}`, path: `/newsletters/${issue.slug}`, title, summary, published },
      ];
    }),
  );
  return entries.flat();
}
