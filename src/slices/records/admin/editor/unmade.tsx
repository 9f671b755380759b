// A new record that was begun while there was no connection waits in this browser alone: whoever begins another is told.
import { type ReactElement, useState } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { LinkButton, Notice } from '../../../../admin/kit/index.ts';
import type { FormModel } from '../form-model.ts';
import { useLocalCopies } from './use-session.ts';

interface UnmadeProps {
  readonly form: FormModel;
  /** The one that is begun now. */
  readonly draft: string;
}

export function Unmade({ form, draft }: UnmadeProps): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  const copies = useLocalCopies();
  const [begun] = useState(() => copies.unmade(form.kind).filter(copy => copy.draft !== draft));
  const [latest] = begun;
  if (latest === undefined) return null;
  return (
    <Notice
      title={t('records.editor.begun', { moment: formats.moment(latest.at) })}
      actions={
        <LinkButton small href={`/admin/${form.kind}/new?draft=${latest.draft}`}>
          {t('records.editor.goOnWith')}
        </LinkButton>
      }
    >
      {t('records.editor.begunHelp')}
    </Notice>
  );
}
