// What the three panels beside a text share: waiting, failing, having nothing.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button, Notice, Skeleton } from '../../../../admin/kit/index.ts';

interface PanelProps<Data> {
  /** What the panel is, for those who hear it. */
  readonly label: string;
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch' | 'isFetching'>;
  readonly children: (data: Data) => ReactNode;
}

/** A failed look takes nothing away that was there. */
export function Panel<Data>({ label, query, children }: PanelProps<Data>): ReactElement {
  const t = useT();
  const { data, error, refetch, isFetching } = query;
  return (
    // There is one for each text of a record: too many for landmarks.
    // biome-ignore lint/a11y/useSemanticElements: a group of fields it is not
    <div className="panel" role="group" aria-label={label}>
      {error !== null && data === undefined && (
        <Notice
          tone="error"
          actions={
            <Button small busy={isFetching} onPress={() => void refetch()}>
              {t('translation.panel.again')}
            </Button>
          }
        >
          {errorWords(t, error)}
        </Notice>
      )}
      {data === undefined ? error === null && <Skeleton lines={3} /> : children(data)}
    </div>
  );
}
