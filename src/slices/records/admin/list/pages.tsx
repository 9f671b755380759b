// The ways through a list of records.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Pagination } from '../../../../admin/kit/index.ts';
import { PAGE_SIZES, type Question } from './question.ts';

interface PagesProps {
  /** Of the list, in the reader's language. */
  readonly title: string;
  readonly total: number;
  readonly question: Question;
  readonly onTurn: (place: { offset: number; limit: number }) => void;
}

export function Pages({ title, total, question: { offset, limit }, onTurn }: PagesProps): ReactElement {
  const t = useT();
  return (
    <Pagination
      label={t('records.list.pages', { title })}
      total={total}
      offset={offset}
      limit={limit}
      sizes={PAGE_SIZES}
      onChange={onTurn}
    />
  );
}
