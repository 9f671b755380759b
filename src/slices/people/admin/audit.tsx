// The audit trail: who changed what, when, from what to what; narrowed, a page after the other, or whole as a table.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useLanguage } from '../../../admin/i18n/index.ts';
import { EmptyState } from '../../../admin/kit/index.ts';
import { ScreenHead, useSearch } from '../../../admin/router/index.ts';
import { auditQuery, queryOf } from './asked.ts';
import { AuditFilters } from './trail/audit-filters.tsx';
import { TrailList } from './trail/trail-list.tsx';
import { filterOf, questionOf } from './trail/trail-question.ts';

const PAGE = 50;

export function Screen(): ReactElement {
  const { t, language } = useLanguage();
  const [search] = useSearch();
  const question = questionOf(filterOf(search));
  const { data } = useInfiniteQuery(auditQuery(question, language, PAGE));
  const names = Object.assign({}, ...(data?.pages ?? []).map(page => page.names));
  return (
    <div className="people-screen">
      <ScreenHead
        title={t('people.audit.title')}
        lead={t('people.audit.lead')}
        actions={
          <a
            className="k-button k-button-secondary"
            href={`/api/v1/audit.csv?${queryOf({ ...question })}`}
            download="audit.csv"
          >
            <span className="k-button-words">{t('people.audit.csv')}</span>
          </a>
        }
      />
      <AuditFilters names={names} />
      <section aria-label={t('people.audit.entries')}>
        <h2 className="visually-hidden">{t('people.audit.entries')}</h2>
        <TrailList
          question={question}
          limit={PAGE}
          empty={
            <EmptyState title={t('people.audit.none')}>
              <p>{t('people.audit.noneWords')}</p>
            </EmptyState>
          }
        />
      </section>
    </div>
  );
}
