// In the place of a list that cannot be had: why, and a way to try again.
import type { ReactElement } from 'react';
import { errorWords } from '../../../admin/api/index.ts';
import { useT } from '../../../admin/i18n/index.ts';
import { Button } from '../../../admin/kit/index.ts';

interface LoadErrorProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

export function LoadError({ error, onAgain }: LoadErrorProps): ReactElement {
  const t = useT();
  return (
    <div className="people-load-error">
      <p>{errorWords(t, error)}</p>
      <Button small onPress={onAgain}>
        {t('admin.again')}
      </Button>
    </div>
  );
}
