// Name and language: how the others see me, how the admin and mails speak to me.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, ME, type Me, useMe } from '../../../../admin/api/index.ts';
import { SendForm } from '../../../../admin/forms/index.ts';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { FormSection, Select, TextField, toast } from '../../../../admin/kit/index.ts';
import { invalid } from '../../../../platform/errors.ts';
import { isLanguage, LANGUAGE, LANGUAGES } from '../../../../platform/languages.ts';

const CHOICES = LANGUAGES.map(id => ({ id, label: LANGUAGE[id].name, lang: id }));

export function Profile(): ReactElement {
  const { t, speak } = useLanguage();
  const me = useMe();
  const client = useQueryClient();
  const [name, setName] = useState(me.name ?? '');
  const [language, setLanguage] = useState(me.language);
  const save = async (): Promise<void> => {
    if (name.trim() === '') throw invalid('people.needs-name', 'a name is needed');
    const now = await ask<Me>('PATCH', '/v1/me', { name: name.trim(), language });
    client.setQueryData(ME.queryKey, now);
    await speak(now.language);
    toast(t('people.account.saved'));
  };
  return (
    <FormSection title={t('people.account.profile')} description={t('people.account.profileHint')}>
      <SendForm label={t('people.account.save')} onSend={save}>
        <TextField label={t('people.account.name')} autoComplete="name" value={name} onChange={setName} />
        <TextField
          readOnly
          type="email"
          label={t('people.account.email')}
          description={t('people.account.emailHint')}
          value={me.email}
          onChange={() => undefined}
        />
        <Select
          label={t('people.account.language')}
          description={t('people.account.languageHint')}
          choices={CHOICES}
          value={language}
          onChange={code => code !== null && isLanguage(code) && setLanguage(code)}
        />
      </SendForm>
    </FormSection>
  );
}
