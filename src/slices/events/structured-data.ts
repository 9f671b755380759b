// An event for search engines.
import { plainText } from '../../document/index.ts';
import type { PageContext } from '../../platform/registry.ts';
import { pictureData } from '../library/index.ts';
import { isoCountry } from '../organisations/index.ts';
import { type EventView, whereWords } from './model.ts';

const ATTENDANCE = {
  'on site': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

const placeData = (event: EventView): object => ({
  '@type': 'Place',
  name: whereWords(event),
  address: {
    '@type': 'PostalAddress',
    ...(event.place ? { addressLocality: event.place.text } : {}),
    ...(event.country ? { addressCountry: isoCountry(event.country) } : {}),
  },
});

/** schema.org Event; who took part is never in it. */
export function eventData(event: EventView, { site, language }: PageContext): object {
  const url = `${site}/${language}/events/${event.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: event.title.text,
    startDate: event.start,
    endDate: event.end,
    eventStatus: 'https://schema.org/EventScheduled',
    inLanguage: event.title.language,
    ...(event.mode ? { eventAttendanceMode: ATTENDANCE[event.mode] } : {}),
    ...(event.mode !== 'online' && whereWords(event) !== '' ? { location: placeData(event) } : {}),
    ...(event.picture ? { image: pictureData(event.picture, site) } : {}),
    ...(event.summary ? { description: plainText(event.summary.doc) } : {}),
    ...(event.organisation
      ? {
          organizer: {
            '@type': 'Organization',
            name: event.organisation.name.text,
            url: `${site}/${language}/partners/${event.organisation.slug}`,
          },
        }
      : {}),
  };
}
