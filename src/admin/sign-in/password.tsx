// A forgotten password: asking for a link, and, with the link's token, choosing a new one.
import { type ReactElement, useState } from 'react';
import { invalid } from '../../platform/errors.ts';
import { assertPassword, SHORTEST_PASSWORD } from '../../slices/people/model.ts';
import { SendForm } from '../forms/index.ts';
import { useT } from '../i18n/index.ts';
import { Notice, PasswordField, TextField, TextLink, toast } from '../kit/index.ts';
import { Title, useGo } from '../router/index.ts';
import { askForPassword, choosePassword } from './calls.ts';
import { useToken } from './token.ts';

const Back = (): ReactElement => <TextLink href="/admin/sign-in">{useT()('admin.signIn.back')}</TextLink>;

function Asking(): ReactElement {
  const t = useT();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const send = async (): Promise<void> => {
    if (email.trim() === '') throw invalid('admin.needs-email', 'an e-mail address is needed');
    await askForPassword(email.trim());
    setSent(true);
  };
  return (
    <div className="sign-in">
      <Title>{t('admin.password.title')}</Title>
      {sent ? (
        <>
          <Notice tone="success" title={t('admin.password.sent')} announce>
            <p>{t('admin.password.sentWords', { email })}</p>
          </Notice>
          <Back />
        </>
      ) : (
        <SendForm label={t('admin.password.ask')} onSend={send} more={<Back />}>
          <p>{t('admin.password.hint')}</p>
          <TextField
            type="email"
            autoComplete="username"
            spellCheck={false}
            label={t('admin.signIn.email')}
            value={email}
            onChange={setEmail}
          />
        </SendForm>
      )}
    </div>
  );
}

function Choosing({ token }: { readonly token: string }): ReactElement {
  const t = useT();
  const go = useGo();
  const [password, setPassword] = useState('');
  const send = async (): Promise<void> => {
    assertPassword(password);
    await choosePassword(token, password);
    toast(t('admin.password.chosen'));
    go('/admin/sign-in', { replace: true });
  };
  return (
    <div className="sign-in">
      <Title>{t('admin.password.new')}</Title>
      <SendForm label={t('admin.password.choose')} onSend={send} more={<Back />}>
        <PasswordField
          fresh
          label={t('admin.password.new')}
          description={t('admin.password.rule', { least: SHORTEST_PASSWORD })}
          value={password}
          onChange={setPassword}
        />
      </SendForm>
    </div>
  );
}

export function Screen(): ReactElement {
  const token = useToken();
  return token === '' ? <Asking /> : <Choosing token={token} />;
}
