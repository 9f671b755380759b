// Changing the password, which signs out everywhere else.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask } from '../../../../admin/api/index.ts';
import { SendForm } from '../../../../admin/forms/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { FormSection, PasswordField, toast } from '../../../../admin/kit/index.ts';
import { invalid } from '../../../../platform/errors.ts';
import { assertPassword, SHORTEST_PASSWORD } from '../../model.ts';
import { SESSIONS } from './sessions-query.ts';

export function Password(): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const change = async (): Promise<void> => {
    if (current === '') throw invalid('people.needs-current', 'the current password is needed');
    assertPassword(fresh);
    await ask('POST', '/auth/change-password', { currentPassword: current, newPassword: fresh });
    setCurrent('');
    setFresh('');
    toast(t('people.account.passwordChanged'));
    await client.invalidateQueries({ queryKey: SESSIONS.queryKey });
  };
  return (
    <FormSection title={t('people.account.password')} description={t('people.account.passwordHint')}>
      <SendForm look="secondary" label={t('people.account.changePassword')} onSend={change}>
        <PasswordField label={t('people.account.currentPassword')} value={current} onChange={setCurrent} />
        <PasswordField
          fresh
          label={t('people.account.newPassword')}
          description={t('admin.password.rule', { least: SHORTEST_PASSWORD })}
          value={fresh}
          onChange={setFresh}
        />
      </SendForm>
    </FormSection>
  );
}
