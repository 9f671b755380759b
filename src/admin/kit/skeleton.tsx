// Grey bars where words will be. They are silent: who shows them says that something is awaited.
import type { ReactElement } from 'react';
import { useT } from '../i18n/index.ts';

/** Widths of the bars in percent, uneven as words are. */
const WIDTHS = [72, 48, 90, 60, 80, 55];

const Bar = ({ index }: { readonly index: number }): ReactElement => (
  <span className="k-bar" style={{ inlineSize: `${WIDTHS[index % WIDTHS.length]}%` }} />
);

interface SkeletonProps {
  readonly lines?: number | undefined;
  /** What is awaited, in the reader's language; said once by a live region. */
  readonly label?: string | undefined;
}

/** Lines of text to come. */
export const Skeleton = ({ lines = 4, label }: SkeletonProps): ReactElement => {
  const t = useT();
  return (
    <div className="k-skeleton" role="status">
      <span className="visually-hidden">{label ?? t('admin.kit.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <Bar key={index} index={index} />
      ))}
    </div>
  );
};

interface SkeletonRowsProps {
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a table to come. */
export const SkeletonRows = ({ rows, columns }: SkeletonRowsProps): ReactElement[] =>
  Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr key={row} aria-hidden="true" className="k-skeleton-row">
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <Bar index={row + column} />
        </td>
      ))}
    </tr>
  ));
