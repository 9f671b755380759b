// The header of a column that its table can be sorted by.
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { Icon, type IconName } from './icons.tsx';
import type { Sort } from './sort.ts';

interface SortButtonProps {
  readonly id: string;
  readonly label: string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

const iconOf = (id: string, sort: Sort | undefined): IconName => {
  if (sort === id) return 'arrowUp';
  return sort === `-${id}` ? 'arrowDown' : 'sort';
};

/** First upwards, then downwards. The header cell says by `aria-sort` how it is now. */
export const SortButton = ({ id, label, sort, onSort }: SortButtonProps): ReactElement => (
  <Button className="k-sort" onPress={() => onSort(sort === id ? `-${id}` : id)}>
    <span>{label}</span>
    <Icon name={iconOf(id, sort)} />
  </Button>
);
