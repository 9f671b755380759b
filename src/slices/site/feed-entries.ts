// What is new: what each slice tells of itself, one list for all feeds.
import type { FeedEntry, PageContext } from '../../platform/registry.ts';

/** A feed is no archive. */
const MOST = 50;

/** Newest first. */
export async function feedEntries(context: PageContext): Promise<FeedEntry[]> {
  const told = await Promise.all(
    context.registry.slices.map(async slice => (await slice.feed?.(context)) ?? []),
  );
  return told
    .flat()
    .sort((a, b) => b.published.localeCompare(a.published))
    .slice(0, MOST);
}
