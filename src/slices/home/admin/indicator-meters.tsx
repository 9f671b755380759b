// The indicators: what the record proves, against what was promised. What is not recorded has no bar.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../admin/i18n/index.ts';
import { EmptyState, Meter } from '../../../admin/kit/index.ts';
import type { HomeIndicator } from '../model.ts';
import { RecordLink, Section } from './words.tsx';

function Indicator({ indicator }: { readonly indicator: HomeIndicator }): ReactElement {
  const t = useT();
  const { number } = useFormats();
  const { title, path, target, achieved } = indicator;
  return (
    <li>
      <RecordLink title={title} path={path} />
      {achieved === null ? (
        <p className="home-fine">{t('home.notRecorded', { target: number(target) })}</p>
      ) : (
        // A meter holds no link, so its own label is for the ear.
        <Meter
          label={
            <span className="visually-hidden" lang={title.own ? undefined : title.language}>
              {title.text}
            </span>
          }
          value={achieved}
          target={target}
        />
      )}
    </li>
  );
}

export function IndicatorMeters({
  indicators,
}: {
  readonly indicators: readonly HomeIndicator[];
}): ReactElement {
  const t = useT();
  const kinds = (['output', 'result'] as const)
    .map(kind => ({ kind, own: indicators.filter(one => one.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section
      title={t('home.indicators')}
      lead={indicators.length > 0 ? t('home.indicatorsLead') : undefined}
      place="indicators"
    >
      {indicators.length === 0 && (
        <EmptyState title={t('home.noIndicators')}>{t('home.noIndicatorsWords')}</EmptyState>
      )}
      {kinds.map(({ kind, own }) => (
        <div key={kind}>
          <h3 className="home-kind">{t(`home.${kind}`)}</h3>
          <ul className="home-meters">
            {own.map(indicator => (
              <Indicator key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
