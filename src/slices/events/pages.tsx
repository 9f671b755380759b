// Public pages of the events, the events of a partner, and the next ones for the home page.
import type { ReactElement, ReactNode } from 'react';
import type { HomeTile, Page, PageContext, PageRoute, RelatedSection } from '../../platform/registry.ts';
import {
  Breadcrumbs,
  EmptyState,
  Facts,
  LocalWords,
  PageHead,
  Section,
  Sources,
  Time,
} from '../../ui/components/index.ts';
import { RecordPicture, sharedPicture } from '../library/index.ts';
import { langOf, RichText, sourceItems } from '../texts/index.ts';
import { EventCards, kindWords, partsWords, StateBadge, spanOf } from './cards.tsx';
import { type EventView, heldByYear, upcoming, whereWords } from './model.ts';
import { eventSlugs, getEvent, listEvents, listEventsOf } from './queries.ts';
import { eventData } from './structured-data.ts';

async function eventsPage(context: PageContext): Promise<Page> {
  const { t, language } = context;
  const all = await listEvents(context);
  const next = upcoming(all);
  const years = heldByYear(all);
  return {
    title: t('events.title'),
    description: t('events.description'),
    body: (
      <>
        <PageHead title={t('events.title')} lead={t('events.lead')}>
          <p className="calendar-link">
            <a href={`/${language}/events/calendar.ics`}>{t('events.calendarAll')}</a>
            <span className="note">{t('events.calendarHint')}</span>
          </p>
        </PageHead>
        <Section title={t('events.upcomingTitle')} id="upcoming">
          {next.length === 0 ? (
            <EmptyState>{t('events.upcomingEmpty')}</EmptyState>
          ) : (
            <EventCards events={next} context={context} />
          )}
        </Section>
        {years.length === 0 && (
          <Section title={t('events.heldTitle')} id="held">
            <EmptyState>{t('events.heldEmpty')}</EmptyState>
          </Section>
        )}
        {years.map(({ year, events }) => (
          <Section key={year} title={t('events.heldYear', { year })} id={`held-${year}`}>
            <EventCards events={events} context={context} />
          </Section>
        ))}
      </>
    ),
  };
}

interface PartProps {
  readonly event: EventView;
  readonly context: PageContext;
}

const MODE_KEYS = {
  'on site': 'events.modeOnSite',
  online: 'events.modeOnline',
  hybrid: 'events.modeHybrid',
} as const;

const partnerLink = ({ event, context }: PartProps): ReactNode =>
  event.organisation && (
    <a
      href={`/${context.language}/partners/${event.organisation.slug}`}
      lang={langOf(event.organisation.name)}
    >
      {event.organisation.name.text}
    </a>
  );

function AtAGlance(props: PartProps): ReactElement {
  const { event, context } = props;
  const { t } = context;
  return (
    <Section title={t('events.facts')} id="facts">
      <Facts
        items={[
          { label: t('events.dates'), value: <Time value={spanOf(event)}>{event.dates}</Time> },
          {
            label: t('events.place'),
            value: event.place ? <LocalWords text={event.place} /> : t('events.placeUnknown'),
          },
          { label: t('events.country'), value: event.countryName },
          { label: t('events.type'), value: kindWords(context, event) },
          { label: t('events.mode'), value: event.mode && t(MODE_KEYS[event.mode]) },
          { label: t('events.parts'), value: partsWords(context, event) || null },
          { label: t('events.theme'), value: event.theme && <LocalWords text={event.theme} /> },
          { label: t('events.partner'), value: partnerLink(props) },
        ]}
      />
    </Section>
  );
}

function About({ event, context }: PartProps): ReactElement {
  const { t } = context;
  return (
    <>
      <Section title={t(event.held ? 'events.summaryHeld' : 'events.summary')} id="summary">
        {event.summary ? (
          <RichText text={event.summary} reader={context} />
        ) : (
          <EmptyState>{t('events.summaryEmpty')}</EmptyState>
        )}
      </Section>
      <Section title={t('events.outcomes')} id="outcomes">
        <EmptyState>{t('events.outcomesEmpty')}</EmptyState>
      </Section>
    </>
  );
}

/** When and where, for search engines. */
const whenAndWhere = (event: EventView): string =>
  [event.dates, whereWords(event)].filter(part => part !== '').join(' · ');

async function eventPage(context: PageContext): Promise<Page | null> {
  const { t, language } = context;
  const event = await getEvent(context, context.params.slug ?? '');
  if (!event) return null;
  return {
    title: event.title.text,
    description: whenAndWhere(event),
    jsonLd: eventData(event, context),
    ...sharedPicture(event.picture),
    body: (
      <>
        <Breadcrumbs
          label={t('ui.breadcrumbs')}
          items={[{ href: `/${language}/events`, label: t('events.title') }]}
          current={<LocalWords text={event.title} />}
        />
        <PageHead kicker={kindWords(context, event)} title={event.title.text} lang={langOf(event.title)}>
          <p className="event-when">
            <Time value={spanOf(event)}>{event.dates}</Time>
            {whereWords(event) !== '' && <span>{whereWords(event)}</span>}
            <StateBadge event={event} context={context} />
          </p>
        </PageHead>
        <RecordPicture picture={event.picture} reader={context} />
        <AtAGlance event={event} context={context} />
        <About event={event} context={context} />
        <Section title={t('events.calendar')} id="calendar">
          <p>
            <a href={`/${language}/events/${event.slug}/event.ics`}>{t('events.calendarOne')}</a>
          </p>
        </Section>
        {event.sources.length === 0 ? (
          <p className="note">{t('events.sourcesEmpty')}</p>
        ) : (
          <Sources title={t('events.sources')} items={sourceItems(event.sources, language)} />
        )}
      </>
    ),
  };
}

export const pages: PageRoute[] = [
  { path: '/events', nav: { label: 'events.nav', position: 3 }, load: eventsPage },
  {
    path: '/events/:slug',
    load: eventPage,
    paths: async db => (await eventSlugs(db)).map(slug => `/events/${slug}`),
  },
];

export const related: RelatedSection[] = [
  {
    to: 'organisation',
    position: 1,
    load: async (context, slug) => {
      const events = await listEventsOf(context, slug);
      if (events.length === 0) return null;
      return (
        <Section title={context.t('events.related')} id="events">
          <EventCards events={events} context={context} />
        </Section>
      );
    },
  },
];

/** How many events the home page shows. */
const ON_HOME = 3;

export const home: HomeTile[] = [
  {
    position: 30,
    load: async context => {
      const { t, language } = context;
      const all = await listEvents(context);
      const next = upcoming(all).slice(0, ON_HOME);
      const shown = next.length > 0 ? next : all.slice(0, ON_HOME);
      if (shown.length === 0) return null;
      const title = t(next.length > 0 ? 'events.homeUpcoming' : 'events.homeHeld');
      return (
        <Section title={title} more={{ href: `/${language}/events`, label: t('events.homeAll') }}>
          <EventCards events={shown} context={context} />
        </Section>
      );
    },
  },
];
