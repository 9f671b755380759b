// Why the public does not see a picture, in words.
import type { ReactElement } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { Notice } from '../../../admin/kit/index.ts';
import type { PictureLack } from '../model.ts';

/** Nothing when nothing is missing. @param archived besides */
export function LacksNotice({
  lacks,
  archived = false,
}: {
  readonly lacks: readonly PictureLack[];
  readonly archived?: boolean;
}): ReactElement | null {
  const t = useT();
  const reasons = [
    ...(archived ? [t('library.picture.archived')] : []),
    ...lacks.map(lack => t(`library.picture.lack.${lack}`)),
  ];
  if (reasons.length === 0) return null;
  return (
    <Notice tone="warning" title={t('library.picture.hidden')}>
      <ul className="picture-lacks">
        {reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
}
