// Takes a record out of sight, or brings it back: says what that does, and what stands against it.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { errorWords, isRefusal } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { ConfirmDialog, TextLink, toast } from '../../../../admin/kit/index.ts';
import { recordsKey } from '../asked.ts';
import type { FormModel } from '../form-model.ts';
import { type RecordView, recordCalls } from '../record-api.ts';

export type ArchiveVerb = 'archive' | 'restore';

interface ArchiveDialogProps {
  readonly verb: ArchiveVerb;
  readonly form: FormModel;
  readonly view: RecordView;
  readonly onClose: () => void;
  readonly onDone: (view: RecordView) => void;
}

/** What needs it stands in the way: a link leads there. */
function Hindrance({ error }: { readonly error: unknown }): ReactNode {
  const t = useT();
  if (!isRefusal(error, 'records.in-use')) return errorWords(t, error);
  const by = String(error.params.by);
  return (
    <>
      {t('records.editor.inUse')} <TextLink href={`/admin/${by}`}>{by}</TextLink>
    </>
  );
}

export function ArchiveDialog({ verb, form, view, onClose, onDone }: ArchiveDialogProps): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const archives = verb === 'archive';
  const confirm = async (): Promise<void> => {
    setError(null);
    try {
      const next = await recordCalls(form.kind)[verb](view.id, view.version);
      void client.invalidateQueries({ queryKey: recordsKey(form.kind) });
      onDone(next);
      toast(t(archives ? 'records.editor.archivedToast' : 'records.editor.restoredToast'));
    } catch (reason) {
      setError(reason);
      throw reason;
    }
  };
  return (
    <ConfirmDialog
      open
      title={archives ? t(form.words.archive ?? '') : t('records.editor.restoreTitle')}
      confirmLabel={t(`records.editor.${verb}`)}
      danger={archives}
      onClose={onClose}
      onConfirm={confirm}
      error={error === null ? undefined : <Hindrance error={error} />}
    >
      <p>{archives ? t(form.words.archiveHelp ?? '') : t('records.editor.restoreHelp')}</p>
    </ConfirmDialog>
  );
}
