// Passkeys: signing in with a finger, a face or the device's number.
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import {
  addPasskey,
  ask,
  errorWords,
  isDeclined,
  knowsPasskeys,
  type Passkey,
} from '../../../../admin/api/index.ts';
import { SendForm } from '../../../../admin/forms/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { ConfirmDialog, FormSection, IconButton, TextField, toast } from '../../../../admin/kit/index.ts';
import { programName } from './program.ts';

const PASSKEYS = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) =>
    ask<readonly Passkey[]>('GET', '/auth/passkey/list-user-passkeys', undefined, signal),
});

function Adding({ onAdded }: { readonly onAdded: () => Promise<unknown> }): ReactElement {
  const t = useT();
  const [name, setName] = useState(programName(navigator.userAgent));
  const add = async (): Promise<void> => {
    await addPasskey(name.trim() === '' ? t('people.passkeys.one') : name.trim());
    toast(t('people.passkeys.added'));
    await onAdded();
  };
  return (
    <SendForm look="secondary" label={t('people.passkeys.add')} onSend={add}>
      <TextField
        label={t('people.passkeys.name')}
        description={t('people.passkeys.nameHint')}
        value={name}
        onChange={setName}
      />
    </SendForm>
  );
}

export function Passkeys(): ReactElement {
  const t = useT();
  const format = useFormats();
  const client = useQueryClient();
  const { data: passkeys } = useSuspenseQuery(PASSKEYS);
  const [removing, setRemoving] = useState<Passkey>();
  const [error, setError] = useState<unknown>();
  const anew = () => client.invalidateQueries({ queryKey: PASSKEYS.queryKey });
  const nameOf = ({ name }: Passkey): string => name ?? t('people.passkeys.one');
  const remove = async (): Promise<void> => {
    setError(undefined);
    try {
      await ask('POST', '/auth/passkey/delete-passkey', { id: removing?.id });
      await anew();
    } catch (failed) {
      setError(failed);
      throw failed;
    }
  };
  return (
    <FormSection title={t('people.passkeys')} description={t('people.passkeys.hint')}>
      {passkeys.length > 0 && (
        <ul className="account-list">
          {passkeys.map(passkey => (
            <li key={passkey.id}>
              <div>
                <strong>{nameOf(passkey)}</strong>
                {passkey.createdAt && (
                  <p>{t('people.passkeys.since', { day: format.moment(passkey.createdAt) })}</p>
                )}
              </div>
              <IconButton
                icon="trash"
                label={t('people.passkeys.remove', { name: nameOf(passkey) })}
                onPress={() => setRemoving(passkey)}
              />
            </li>
          ))}
        </ul>
      )}
      {knowsPasskeys() ? <Adding onAdded={anew} /> : <p>{t('people.passkeys.unknown')}</p>}
      <ConfirmDialog
        title={t('people.passkeys.removeTitle', { name: removing ? nameOf(removing) : '' })}
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        confirmLabel={t('people.passkeys.removeIt')}
        onConfirm={remove}
        error={error === undefined || isDeclined(error) ? undefined : errorWords(t, error)}
      >
        {t('people.passkeys.removeWords')}
      </ConfirmDialog>
    </FormSection>
  );
}
