// What is new: newsletters, events that have been held, reports; one list for all feeds.
import type { FeedEntry, PageContext } from '../../platform/registry.ts';
import { listEvents } from '../events/index.ts';
import { getPublishedEdition, listIssues } from '../newsletters/index.ts';
import { listReports } from '../reports/index.ts';

/** A feed is no archive. */
const MOST = 50;

/** A feed wants a day; of a month or a year it gets the first. @param value EDTF: `2024-03` */
const dayOf = (value: string): string => `${value}-01-01`.slice(0, 10);

async function newsletters({ db, language }: PageContext): Promise<FeedEntry[]> {
  const issues = await listIssues(db, language);
  return Promise.all(
    issues.map(async issue => ({
      id: `newsletter:${issue.slug}`,
      path: `/newsletters/${issue.slug}`,
      title: issue.title,
      summary: (await getPublishedEdition(db, issue.slug, issue.titleLanguage))?.summary ?? '',
      published: issue.published,
    })),
  );
}

/** Those to come are in the calendar, which programs for dates read better than a feed. */
async function events(context: PageContext): Promise<FeedEntry[]> {
  const held = (await listEvents(context)).filter(event => event.held);
  return held.map(event => ({
    id: `event:${event.slug}`,
    path: `/events/${event.slug}`,
    title: event.title.text,
    summary: [event.dates, event.place?.text, event.countryName].filter(part => part).join(' · '),
    published: event.end,
  }));
}

async function reports({ db, language }: PageContext): Promise<FeedEntry[]> {
  return (await listReports(db, language)).flatMap(report =>
    report.published === null
      ? []
      : [
          {
            id: `report:${report.slug}`,
            path: `/reports/${report.slug}`,
            title: report.title.text,
            summary: report.summary?.text ?? '',
            published: dayOf(report.published),
          },
        ],
  );
}

/** Newest first. What a slice tells of itself stands for what is read from it here. */
export async function feedEntries(context: PageContext): Promise<FeedEntry[]> {
  const given = await Promise.all(
    context.registry.slices.map(async slice => (await slice.feed?.(context)) ?? []),
  );
  const own = await Promise.all([newsletters(context), events(context), reports(context)]);
  const byPath = new Map([...own, ...given].flat().map(entry => [entry.path, entry]));
  return [...byPath.values()].sort((a, b) => b.published.localeCompare(a.published)).slice(0, MOST);
}
