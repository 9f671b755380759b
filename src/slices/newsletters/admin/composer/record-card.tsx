// What the record adds to a block, as readers will see it: an event's dates, the indicators' figures, the consortium.
import type { ReactElement } from 'react';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { IssueBlock } from '../../model.ts';
import { cardRefs } from '../blocks.ts';
import { useListed } from './asked-records.ts';
import { type FactOf, useFacts } from './facts.ts';

interface CardProps {
  readonly block: IssueBlock;
  /** The language that is composed. */
  readonly language: string;
  /** The issue's own date, or today: what was over by then is told as held. */
  readonly on: string;
}

/** `2023-11-13/2023-11-14` -> `2023-11-14` */
const lastDay = (date: string): string => date.slice(date.indexOf('/') + 1);

function EventCard({ block, language, on, fact }: CardProps & { readonly fact: FactOf }): ReactElement {
  const t = useT();
  const say = (field: string): string => fact(`${block.subject}.${field}`)?.text ?? '';
  const dates = fact(`${block.subject}.dates`);
  const isHeld = dates !== null && lastDay(dates.value) < on;
  const place = [say('place'), say('country')].filter(word => word !== '').join(', ');
  return (
    <div className={isHeld ? 'issue-card issue-card-held' : 'issue-card issue-card-event'}>
      <p className="issue-card-title" lang={language}>
        {say('title')}
      </p>
      <p className="issue-card-when" lang={language}>
        {dates?.text}
      </p>
      <p lang={language}>{place}</p>
      {dates !== null && (
        <p className="issue-card-state">{t(isHeld ? 'newsletters.held' : 'newsletters.upcoming')}</p>
      )}
    </div>
  );
}

function LinkCard({ block, language, fact }: CardProps & { readonly fact: FactOf }): ReactElement | null {
  const t = useT();
  const title = fact(`${block.subject}.title`);
  const date = fact(`${block.subject}.published`);
  if (title === null) return null;
  return (
    <div className="issue-card">
      <p className="issue-card-title" lang={language}>
        {title.text}
      </p>
      {date !== null && <p lang={language}>{date.text}</p>}
      {block.type === 'report' && fact(`${block.subject}.url`)?.href == null && (
        <p className="k-description">{t('newsletters.noDocument')}</p>
      )}
    </div>
  );
}

function Indicators({ language }: Pick<CardProps, 'language'>): ReactElement {
  const { t, language: own } = useLanguage();
  const listed = useListed({ kind: 'indicators', language: own });
  const ref = (id: string, field: string): string => `indicator:${id}.${field}`;
  const fact = useFacts(
    language,
    listed.flatMap(({ id }) => [ref(id, 'target'), ref(id, 'title')]),
  );
  return (
    <>
      <dl className="issue-figures">
        {listed.map(({ id }) => (
          <div key={id}>
            <dt lang={language}>{fact(ref(id, 'title'))?.text}</dt>
            <dd lang={language}>{fact(ref(id, 'target'))?.text}</dd>
          </div>
        ))}
      </dl>
      <p className="k-description">{t('newsletters.targets')}</p>
    </>
  );
}

/** The partners of the project with their countries. */
function usePartners(language: Language) {
  return useListed({ kind: 'organisations', where: { kind: 'partner' }, language }).map(
    ({ id, title, details }) => ({
      id,
      title,
      country: typeof details.country === 'string' ? details.country : '',
    }),
  );
}

function Partners({ language }: Pick<CardProps, 'language'>): ReactElement {
  const { language: own } = useLanguage();
  const partners = usePartners(own);
  const countries = [...Map.groupBy(partners, ({ country }) => country)];
  const fact = useFacts(language, [
    ...partners.map(({ id }) => `organisation:${id}.name`),
    ...countries.flatMap(([country]) => (country === '' ? [] : [`country:${country}.name`])),
  ]);
  return (
    <ul className="issue-partners">
      {countries.map(([country, inside]) => (
        <li key={country}>
          <p className="issue-partners-country" lang={language}>
            {fact(`country:${country}.name`)?.text ?? country}
          </p>
          {inside.map(({ id, title }) => (
            <p key={id} lang={language}>
              {fact(`organisation:${id}.name`)?.text ?? title.text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Names(): ReactElement {
  const { language } = useLanguage();
  return (
    <ul className="issue-names">
      {usePartners(language).map(({ id, title }) => (
        <li key={id} lang={title.language}>
          {title.text}
        </li>
      ))}
    </ul>
  );
}

/** @returns null for blocks to which the record adds nothing */
export function RecordCard(props: CardProps): ReactElement | null {
  const { block, language } = props;
  const fact = useFacts(language, cardRefs(block));
  switch (block.type) {
    case 'event':
      return block.subject ? <EventCard {...props} fact={fact} /> : null;
    case 'practice':
    case 'report':
      return block.subject ? <LinkCard {...props} fact={fact} /> : null;
    case 'indicators':
      return <Indicators language={language} />;
    case 'partners':
      return <Partners language={language} />;
    case 'names':
      return <Names />;
    case 'action': {
      const website = fact(`${block.subject}.website`);
      return website && <p className="issue-card-link">{website.value.replace(/^https?:\/\//, '')}</p>;
    }
    default:
      return null;
  }
}
