// How many languages of an issue are approved: one look at the board for the whole list.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ask } from '../../../admin/api/index.ts';
import { useLanguage } from '../../../admin/i18n/index.ts';
import { isLanguage, LANGUAGE } from '../../../platform/languages.ts';
import { NEWSLETTERS } from './asked-newsletters.ts';

interface Board {
  readonly records: readonly {
    readonly id: string;
    readonly cells: Readonly<Record<string, { readonly done: number; readonly of: number }>>;
  }[];
}

/** More issues than any project has. */
const MOST = 200;

export function LanguagesCell({ id }: { readonly id: string }): ReactElement {
  const { t, language } = useLanguage();
  const { data } = useQuery({
    queryKey: [...NEWSLETTERS, 'board', language],
    queryFn: ({ signal }) =>
      ask<Board>('GET', `/v1/board?kind=newsletters&limit=${MOST}&language=${language}`, undefined, signal),
  });
  if (data === undefined) return <span className="k-bar" />;
  const cells = Object.entries(data.records.find(record => record.id === id)?.cells ?? {});
  const ready = cells.filter(([, { done, of }]) => of > 0 && done === of).map(([code]) => code);
  return (
    <span>
      {t('newsletters.readyOf', { count: ready.length, of: cells.length })}
      {ready.length > 0 && ready.length < cells.length && (
        <span className="k-description">
          {' '}
          {ready.filter(isLanguage).map((code, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <abbr lang={code} title={LANGUAGE[code].name}>
                {code}
              </abbr>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
