// Where no mail can be sent somebody takes the link along and hands it over.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { CopyField } from '../../../../admin/kit/index.ts';

interface LinkToHandOverProps {
  readonly link: string;
  /** Moment until which it works. */
  readonly expires: string;
}

export function LinkToHandOver({ link, expires }: LinkToHandOverProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  return (
    <CopyField
      label={t('people.handOver.label')}
      description={t('people.handOver.words', { until: formats.moment(expires) })}
      value={link}
    />
  );
}
