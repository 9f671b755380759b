// What the project owes, along a line of days. What is over "was due": whether it was done nobody has written down.
import type { ReactElement } from 'react';
import { useLanguage } from '../../../admin/i18n/index.ts';
import { Badge, EmptyState } from '../../../admin/kit/index.ts';
import type { ObligationView } from '../../project/model.ts';
import { Section } from './words.tsx';

/** Within this many days it is marked: a report takes its time. */
const SOON_DAYS = 30;

function Obligation({ obligation }: { readonly obligation: ObligationView }): ReactElement {
  const { t } = useLanguage();
  const { title, due, dueText, fromText, days, period, rule } = obligation;
  const away = days ?? 0;
  const isOver = away < 0;
  const tone = isOver ? 'plain' : away <= SOON_DAYS ? 'warning' : 'info';
  return (
    <li className="home-obligation" data-over={isOver || undefined}>
      <p className="home-obligation-day">
        <time dateTime={due ?? undefined}>{dueText}</time>
        <Badge tone={tone}>
          {isOver ? t('home.wasDue', { days: -away }) : t('home.inDays', { days: away })}
        </Badge>
      </p>
      <h3>{title}</h3>
      <p className="home-fine">{[period?.dates, rule].filter(word => word !== undefined).join(' · ')}</p>
      {fromText !== null && !isOver && obligation.kind === 'mid-term-review' && (
        <p className="home-fine">{t('home.from', { day: fromText })}</p>
      )}
    </li>
  );
}

export function ObligationLine({
  obligations,
}: {
  readonly obligations: readonly ObligationView[];
}): ReactElement {
  const { t, language } = useLanguage();
  const file = (
    <a className="k-link" href={`/api/v1/obligations.ics?language=${language}`} download="obligations.ics">
      {t('home.asCalendar')}
    </a>
  );
  return (
    <Section title={t('home.obligations')} place="obligations" aside={obligations.length > 0 && file}>
      {obligations.length === 0 ? (
        <EmptyState title={t('home.noObligations')}>{t('home.noObligationsWords')}</EmptyState>
      ) : (
        <ol className="home-line">
          {obligations.map(obligation => (
            <Obligation key={obligation.id} obligation={obligation} />
          ))}
        </ol>
      )}
    </Section>
  );
}
