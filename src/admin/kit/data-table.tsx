// A list of records: a table, and on a phone a card for each row that names every value.
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { Notice } from './notice.tsx';
import { SkeletonRows } from './skeleton.tsx';
import type { Sort } from './sort.ts';
import { SortButton } from './sort-button.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** The row's header: what names it, with the link to it. One column has this. */
  readonly header?: boolean | undefined;
  readonly sortable?: boolean | undefined;
  /** Numbers and dates at the end of their column. */
  readonly numeric?: boolean | undefined;
  /** Its label is heard only: a column of buttons. */
  readonly hiddenLabel?: boolean | undefined;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** The caption is heard only: the page's heading says the same. */
  readonly hiddenCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  /** Undefined while they are awaited for the first time. */
  readonly rows: readonly Row[] | undefined;
  readonly rowId: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Newer rows are awaited; the old ones stay, paler. */
  readonly updating?: boolean | undefined;
  /** In the place of the rows when there are none. */
  readonly empty?: ReactNode;
  /** In the place of everything when they cannot be had: words, and a button to try again. */
  readonly error?: ReactNode;
  /** Rows of the skeleton. */
  readonly expected?: number | undefined;
}

const ariaSort = (sort: Sort | undefined, id: string): 'ascending' | 'descending' | 'none' => {
  if (sort === id) return 'ascending';
  return sort === `-${id}` ? 'descending' : 'none';
};

/** A real table: screen readers go through it by their own keys. It is announced when rows arrive. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { caption, rows, updating = false, empty, error } = props;
  const t = useT();
  const waiting = rows === undefined && !error;
  return (
    <div className="k-table-frame" aria-busy={waiting || updating}>
      <span className="visually-hidden" role="status">
        {waiting && t('admin.kit.loading-list', { caption })}
        {rows !== undefined &&
          !updating &&
          !error &&
          t('admin.kit.rows-shown', { caption, count: rows.length })}
      </span>
      {error !== undefined && error !== null && error !== false ? (
        <Notice tone="error" announce>
          {error}
        </Notice>
      ) : (
        (waiting || rows?.length !== 0) && <Rows {...props} updating={updating} />
      )}
      {rows?.length === 0 && !error && empty}
    </div>
  );
}

function Rows<Row>({
  caption,
  hiddenCaption = false,
  columns,
  rows,
  rowId,
  sort,
  onSort,
  updating,
  expected = 8,
}: DataTableProps<Row>): ReactElement {
  const align = ({ numeric = false }: Column<Row>) => (numeric ? { 'data-numeric': true } : {});
  return (
    // The roles are those the elements have: a browser forgets them when a phone's cards are made of them.
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes the roles away
    <table className="k-table" role="table" data-updating={updating || undefined}>
      <caption className={hiddenCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th
              key={column.id}
              scope="col"
              role="columnheader"
              {...align(column)}
              {...(column.sortable === true &&
                onSort !== undefined && { 'aria-sort': ariaSort(sort, column.id) })}
            >
              {column.sortable === true && onSort !== undefined ? (
                <SortButton id={column.id} label={column.label} sort={sort} onSort={onSort} />
              ) : (
                <span className={column.hiddenLabel === true ? 'visually-hidden' : undefined}>
                  {column.label}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows === undefined ? (
          <SkeletonRows rows={expected} columns={columns.length} />
        ) : (
          rows.map(row => (
            <tr role="row" key={rowId(row)}>
              {columns.map(column =>
                column.header === true ? (
                  <th key={column.id} scope="row" role="rowheader" {...align(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} role="cell" {...align(column)}>
                    {column.hiddenLabel !== true && (
                      <span className="k-cell-label" aria-hidden="true">
                        {column.label}
                      </span>
                    )}
                    <div className="k-cell">{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))
        )}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: display: block takes the roles away
  );
}
