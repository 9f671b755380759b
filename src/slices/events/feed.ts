// Events that were held in the site's feeds; those to come are in the calendar.
import { plainText } from '../../document/index.ts';
import type { FeedEntry, PageContext } from '../../platform/registry.ts';
import { whereWords } from './model.ts';
import { listEvents } from './queries.ts';

/** An event becomes news once it is over. */
export async function feed(context: PageContext): Promise<FeedEntry[]> {
  const held = (await listEvents(context)).filter(event => event.held);
  return held.map(event => ({
    id: `event:${event.slug}`,
    path: `/events/${event.slug}`,
    title: event.title.text,
    summary: [event.dates, whereWords(event), event.summary ? plainText(event.summary.doc) : '']
      .filter(part => part !== '')
      .join(' · '),
    published: event.end,
  }));
}
