// An event as a card: on the list, on the home page, on its partner's page.
import type { ReactElement } from 'react';
import type { PageContext } from '../../platform/registry.ts';
import { Badge, Card, CardGrid, Time } from '../../ui/components/index.ts';
import { cardPicture } from '../library/index.ts';
import { langOf } from '../texts/index.ts';
import { type EventView, whereWords } from './model.ts';

export const kindWords = ({ t }: PageContext, event: EventView): string =>
  t(event.type === 'interregional' ? 'events.typeInterregional' : 'events.typeStakeholder');

/** What else belonged to it, in words; empty when nothing is on record. */
export const partsWords = ({ t }: PageContext, { studyVisit, steeringGroup }: EventView): string =>
  [studyVisit ? t('events.studyVisit') : '', steeringGroup ? t('events.steeringGroup') : '']
    .filter(Boolean)
    .join(' · ');

export const StateBadge = ({
  event,
  context,
}: {
  readonly event: EventView;
  readonly context: PageContext;
}): ReactElement =>
  event.held ? (
    <Badge tone="held">{context.t('events.stateHeld')}</Badge>
  ) : (
    <Badge tone="upcoming">{context.t('events.stateUpcoming')}</Badge>
  );

/** The value for machines: one day, or a span. */
export const spanOf = ({ start, end }: EventView): string => (start === end ? start : `${start}/${end}`);

export function EventCards({
  events,
  context,
}: {
  readonly events: readonly EventView[];
  readonly context: PageContext;
}): ReactElement {
  const { t, language } = context;
  return (
    <CardGrid>
      {events.map(event => (
        <Card
          key={event.slug}
          href={`/${language}/events/${event.slug}`}
          title={event.title.text}
          titleLang={langOf(event.title)}
          picture={cardPicture(event.picture)}
          kicker={<Time value={spanOf(event)}>{event.dates}</Time>}
          meta={
            <>
              <StateBadge event={event} context={context} />
              <span>{partsWords(context, event)}</span>
            </>
          }
        >
          <p>{whereWords(event) || t('events.placeUnknown')}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
