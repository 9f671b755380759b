// The next events, how far away they are, and what they do not say yet.
import type { ReactElement } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { Badge, EmptyState, TextLink } from '../../../admin/kit/index.ts';
import type { HomeEvent } from '../model.ts';
import { RecordLink, Section } from './words.tsx';

function NextEvent({ event }: { readonly event: HomeEvent }): ReactElement {
  const t = useT();
  const { title, path, dates, days, place, missing } = event;
  return (
    <li className="home-event">
      <h3>
        <RecordLink title={title} path={path} />
      </h3>
      <p className="home-fine">
        {dates}
        {place !== null && (
          <>
            {' · '}
            <span lang={place.own ? undefined : place.language}>{place.text}</span>
          </>
        )}
      </p>
      <p className="home-marks">
        <Badge tone="info">{t(days < 0 ? 'home.runsNow' : 'home.inDays', { days })}</Badge>
        {missing.map(gap => (
          <Badge key={gap} tone="warning">
            {t(`home.missing.${gap}`)}
          </Badge>
        ))}
      </p>
    </li>
  );
}

export function NextEvents({ events }: { readonly events: readonly HomeEvent[] }): ReactElement {
  const t = useT();
  const all = <TextLink href="/admin/events">{t('home.allEvents')}</TextLink>;
  return (
    <Section title={t('home.events')} place="events" aside={all}>
      {events.length === 0 ? (
        <EmptyState title={t('home.noEvents')}>{t('home.noEventsWords')}</EmptyState>
      ) : (
        <ul className="home-events-list">
          {events.map(event => (
            <NextEvent key={event.id} event={event} />
          ))}
        </ul>
      )}
    </Section>
  );
}
