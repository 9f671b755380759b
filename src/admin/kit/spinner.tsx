// A turning ring with its words: something is under way and nobody knows for how long.
import type { ReactElement } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useT } from '../i18n/index.ts';

interface SpinnerProps {
  /** What is under way, in the reader's language; "loading" by itself. */
  readonly label?: string | undefined;
  /** Shows the words beside the ring. */
  readonly visibleLabel?: boolean | undefined;
}

/** A progress bar without a value. It is not announced by itself: where loading is news, a live region says so. */
export const Spinner = ({ label, visibleLabel = false }: SpinnerProps): ReactElement => {
  const t = useT();
  const words = label ?? t('admin.kit.loading');
  return (
    <ProgressBar isIndeterminate aria-label={words} className="k-spinner">
      <span className="k-spinner-ring" aria-hidden="true" />
      {visibleLabel && <span aria-hidden="true">{words}</span>}
    </ProgressBar>
  );
};
