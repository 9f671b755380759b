// Ways through a long list: which part is shown, the pages around it, and how many rows a page has.
import type { ReactElement } from 'react';
import { useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { pagesAround } from './pages-around.ts';
import { Select } from './select.tsx';

export interface PaginationProps {
  /** Names what is listed: "Pages of events". */
  readonly label: string;
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly onChange: (place: { offset: number; limit: number }) => void;
  /** How many rows a page may have. */
  readonly sizes?: readonly number[] | undefined;
}

const SIZES = [25, 50, 100];

/** Says "26–50 of 312"; without other pages there are no buttons. */
export const Pagination = ({
  label,
  total,
  offset,
  limit,
  onChange,
  sizes = SIZES,
}: PaginationProps): ReactElement | null => {
  const t = useT();
  if (total === 0) return null;
  const page = Math.floor(offset / limit);
  const last = Math.ceil(total / limit) - 1;
  const go = (to: number) => (): void => onChange({ offset: to * limit, limit });
  const [smallest = limit] = sizes;
  return (
    <nav className="k-pagination" aria-label={label}>
      <p className="k-pagination-range">
        {t('admin.kit.range', { from: offset + 1, to: Math.min(offset + limit, total), total })}
      </p>
      {last > 0 && (
        <ul className="k-pages">
          <li>
            <IconButton
              icon="chevronLeft"
              label={t('admin.kit.page-before')}
              disabled={page === 0}
              onPress={go(page - 1)}
            />
          </li>
          {pagesAround(page, last).map((number, index) =>
            number === null ? (
              <li key={`gap-${index}`} className="k-page-gap" aria-hidden="true">
                …
              </li>
            ) : (
              <li key={number} data-near={(number !== page && number > 0 && number < last) || undefined}>
                <Button
                  look={number === page ? 'primary' : 'quiet'}
                  aria-label={t('admin.kit.page', { page: number + 1 })}
                  aria-current={number === page ? 'page' : undefined}
                  onPress={go(number)}
                >
                  {number + 1}
                </Button>
              </li>
            ),
          )}
          <li>
            <IconButton
              icon="chevronRight"
              label={t('admin.kit.page-after')}
              disabled={page === last}
              onPress={go(page + 1)}
            />
          </li>
        </ul>
      )}
      {total > smallest && (
        <div className="k-page-size">
          <Select
            label={t('admin.kit.page-size')}
            choices={sizes.map(size => ({ id: String(size), label: String(size) }))}
            value={String(limit)}
            onChange={size => onChange({ offset: 0, limit: Number(size ?? limit) })}
          />
        </div>
      )}
    </nav>
  );
};
