// Asks before an earlier version becomes the newest one, says what that does, and does it.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { errorWords, isRefusal } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { ConfirmDialog, toast } from '../../../../admin/kit/index.ts';
import { useGo } from '../../../../admin/router/index.ts';
import { recordAddress } from '../addresses.ts';
import { recordsKey } from '../asked.ts';
import type { FormModel } from '../form-model.ts';
import { nameOfAuthor } from './version-author.ts';
import { bringBack, type Version } from './versions.ts';

interface BringBackProps {
  readonly form: FormModel;
  readonly id: string;
  readonly version: Version;
  /** The newest one, as the reader has seen it. */
  readonly current: number;
  readonly onClose: () => void;
}

export function BringBack({ form, id, version: wanted, current, onClose }: BringBackProps): ReactElement {
  const t = useT();
  const go = useGo();
  const { moment } = useFormats();
  const client = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const { version, at, by } = wanted;
  const confirm = async (): Promise<void> => {
    try {
      const made = await bringBack(form.kind, id, version, current);
      await client.invalidateQueries({ queryKey: recordsKey(form.kind) });
      toast(t('records.history.isBack', { version, made: made.version }));
    } catch (error) {
      setFailure(error);
      // Somebody saved meanwhile: the list shows it, and the next try is made from there.
      if (isRefusal(error, 'records.changed'))
        await client.invalidateQueries({ queryKey: [...recordsKey(form.kind), 'versions', id] });
      throw error;
    }
    go(recordAddress(form.kind, id));
  };
  const words = isRefusal(failure, 'records.changed')
    ? t('records.history.savedMeanwhile')
    : failure !== null && errorWords(t, failure);
  return (
    <ConfirmDialog
      open
      danger={false}
      title={t('records.history.bringBackTitle', { version })}
      confirmLabel={t('records.history.bringBack')}
      onClose={onClose}
      onConfirm={confirm}
      error={words === false ? undefined : words}
    >
      <p>
        {t('records.history.bringBackHelp', {
          moment: moment(at),
          name: nameOfAuthor(t, by),
          next: current + 1,
        })}
      </p>
    </ConfirmDialog>
  );
}
