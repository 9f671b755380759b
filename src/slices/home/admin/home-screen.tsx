// The first screen: what waits for me, how far the project is, what comes next, what was changed.
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ask } from '../../../admin/api/index.ts';
import { useFormats, useLanguage } from '../../../admin/i18n/index.ts';
import { Title, useAhead } from '../../../admin/router/index.ts';
import { fetchBoard } from '../../translation/admin/index.ts';
import type { HomeView } from '../model.ts';
import { FirstSteps } from './first-steps.tsx';
import { IndicatorMeters } from './indicator-meters.tsx';
import { LatestChanges } from './latest-changes.tsx';
import { NextEvents } from './next-events.tsx';
import { ObligationLine } from './obligation-line.tsx';
import { WaitingList } from './waiting-list.tsx';

export function Screen(): ReactElement {
  const { t, language } = useLanguage();
  // What waits for most people are texts.
  useAhead(true, fetchBoard);
  const { day } = useFormats();
  const { data } = useSuspenseQuery({
    queryKey: ['home', language],
    queryFn: ({ signal }) => ask<HomeView>('GET', `/v1/home?language=${language}`, undefined, signal),
    // Whoever comes back from doing something wants to see it done.
    staleTime: 0,
  });
  return (
    <div className="home">
      <header className="home-head">
        <Title>{t('admin.nav.home')}</Title>
        <p className="home-fine">{day(data.today)}</p>
      </header>
      {data.beginning !== null && <FirstSteps steps={data.beginning} />}
      <WaitingList waiting={data.waiting} />
      <div className="home-beside">
        <IndicatorMeters indicators={data.indicators} />
        <NextEvents events={data.events} />
        <ObligationLine obligations={data.obligations} />
      </div>
      <LatestChanges changes={data.changes} />
    </div>
  );
}
