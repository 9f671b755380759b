// The calendar files: all events, and each of them.
import { plainText } from '../../document/index.ts';
import { type CalendarEvent, writeCalendar } from '../../platform/calendar.ts';
import type { FileRoute, PageContext } from '../../platform/registry.ts';
import { hasProject, projectRow } from '../project/index.ts';
import { type EventView, whereWords } from './model.ts';
import { eventSlugs, getEvent, listEvents } from './queries.ts';

const calendarEvent = (event: EventView, { site, language }: PageContext): CalendarEvent => ({
  slug: event.slug,
  title: event.title.text,
  start: event.start,
  end: event.end,
  place: whereWords(event) || null,
  description: event.summary && plainText(event.summary.doc),
  url: `${site}/${language}/events/${event.slug}`,
  changed: event.changed,
});

async function calendarOf(context: PageContext, events: readonly EventView[]): Promise<string> {
  const { t, language, site, db } = context;
  const acronym = (await hasProject(db)) ? (await projectRow(db)).acronym : new URL(site).host;
  return writeCalendar({
    product: 'Events',
    name: t('events.calendarName', { acronym }),
    language,
    host: new URL(site).hostname,
    url: `${site}/${language}/events`,
    events: events.map(event => calendarEvent(event, context)),
  });
}

const CALENDAR = 'text/calendar; charset=utf-8';

export const files: FileRoute[] = [
  {
    path: '/events/calendar.ics',
    type: CALENDAR,
    load: async context => calendarOf(context, await listEvents(context)),
  },
  {
    path: '/events/:slug/event.ics',
    type: CALENDAR,
    load: async context => {
      const event = await getEvent(context, context.params.slug ?? '');
      return event && calendarOf(context, [event]);
    },
    paths: async db => (await eventSlugs(db)).map(slug => `/events/${slug}/event.ics`),
  },
];
