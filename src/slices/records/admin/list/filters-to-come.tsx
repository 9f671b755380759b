// Where the search and the filters of a list will stand: they look like themselves already, so that nothing moves. What is
// typed into and opens takes its time to be fetched and made; the first rows do not wait for it.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Icon } from '../../../../admin/kit/index.ts';
import type { ListKind } from './list-kind.ts';
import type { Question } from './question.ts';

interface FiltersToComeProps {
  readonly kind: ListKind;
  readonly question: Question;
}

const Label = ({ children }: { readonly children: string }): ReactElement => (
  <div className="k-field-head">
    <span className="k-label">{children}</span>
  </div>
);

/** Nobody hears of them, nobody reaches them. */
export function FiltersToCome({ kind, question: { search, where } }: FiltersToComeProps): ReactElement {
  const t = useT();
  return (
    <div className="k-filters" aria-hidden="true">
      <div className="k-filters-row">
        <div className="k-search">
          <div className="k-field">
            <Label>{t(`${kind.words}.search`)}</Label>
            <div className="k-input-group">
              <Icon name="search" />
              <div className="k-input">{search}</div>
            </div>
          </div>
        </div>
        <div className="k-button k-button-secondary k-filters-button">
          <Icon name="filter" />
          {t('admin.kit.filters', { count: Object.keys(where).length })}
        </div>
        <div className="k-filters-fields">
          {kind.filters.map(({ key, label }) => (
            <div key={key} className="k-field">
              <Label>{t(label)}</Label>
              <div className="k-input k-select">
                <span className="k-select-value">{where[key] === undefined && t('records.list.all')}</span>
                <Icon name="chevronDown" />
              </div>
            </div>
          ))}
          <div className="k-field k-check-field">
            <div className="k-check k-switch">
              <span className="k-switch-track">
                <span className="k-switch-knob" />
              </span>
              <span className="k-check-words">{t('records.list.archived')}</span>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
