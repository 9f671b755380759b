// Three ways to accept an invitation: as who is signed in, after signing in, with a new account.
import { type ReactElement, useState } from 'react';
import { invalid } from '../../platform/errors.ts';
import { assertPassword, SHORTEST_PASSWORD } from '../../slices/people/model.ts';
import type { Me } from '../api/index.ts';
import { SendForm } from '../forms/index.ts';
import { useLanguage, useT } from '../i18n/index.ts';
import { Button, Notice, PasswordField, TextField, TextLink } from '../kit/index.ts';
import { signInWithPassword } from './calls.ts';
import { useEnter, useLeave } from './enter.ts';
import { acceptInvitation, type Invitation } from './invitation-calls.ts';
import { SecondFactor } from './second-factor.tsx';

interface AcceptProps {
  readonly invitation: Invitation;
  readonly token: string;
}

export function AcceptAsMe({ invitation, token, me }: AcceptProps & { readonly me: Me }): ReactElement {
  const t = useT();
  const enter = useEnter();
  const leave = useLeave();
  const stranger = invitation.email !== null && invitation.email !== me.email;
  const send = async (): Promise<void> => {
    await acceptInvitation({ token });
    await enter();
  };
  return (
    <SendForm
      label={t('admin.invitation.accept')}
      onSend={send}
      more={
        <Button look="quiet" onPress={() => void leave()}>
          {t('admin.invitation.notMe')}
        </Button>
      }
    >
      <Notice tone={stranger ? 'warning' : 'info'}>
        {t(stranger ? 'admin.invitation.asOther' : 'admin.invitation.asMe', {
          name: me.name ?? me.email,
          email: me.email,
        })}
      </Notice>
    </SendForm>
  );
}

export function SignInToAccept({ invitation, token }: AcceptProps): ReactElement {
  const t = useT();
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const [second, setSecond] = useState(false);
  const email = invitation.email ?? '';
  const accept = async (): Promise<void> => {
    await acceptInvitation({ token });
    await enter();
  };
  const send = async (): Promise<void> => {
    if (password === '') throw invalid('admin.needs-password', 'a password is needed');
    const { twoFactorRedirect } = await signInWithPassword(email, password);
    if (twoFactorRedirect) setSecond(true);
    else await accept();
  };
  if (second) return <SecondFactor onDone={accept} onExpired={() => setSecond(false)} />;
  return (
    <SendForm
      label={t('admin.invitation.signInAndAccept')}
      onSend={send}
      more={<TextLink href="/admin/password">{t('admin.signIn.forgotten')}</TextLink>}
    >
      <p>{t('admin.invitation.hasAccount', { email })}</p>
      {/* For the browser's keeper of passwords. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField label={t('admin.signIn.password')} value={password} onChange={setPassword} />
    </SendForm>
  );
}

export function AcceptAsNew({ invitation, token }: AcceptProps): ReactElement {
  const { t, language } = useLanguage();
  const enter = useEnter();
  const [name, setName] = useState('');
  const [own, setOwn] = useState('');
  const [password, setPassword] = useState('');
  const [made, setMade] = useState(false);
  const email = invitation.email ?? own.trim();
  const send = async (): Promise<void> => {
    if (!made) {
      if (name.trim() === '') throw invalid('people.needs-name', 'a name is needed');
      if (email === '') throw invalid('admin.needs-email', 'an e-mail address is needed');
      assertPassword(password);
      const mine = invitation.email === null ? { email } : {};
      await acceptInvitation({ token, name: name.trim(), password, language, ...mine });
      // The invitation is used up: a second try only signs in.
      setMade(true);
    }
    await signInWithPassword(email, password);
    await enter();
  };
  return (
    <SendForm label={t('admin.invitation.join')} onSend={send}>
      <p>{t('admin.invitation.newAccount')}</p>
      <TextField
        label={t('admin.invitation.name')}
        description={t('admin.invitation.nameHint')}
        autoComplete="name"
        value={name}
        onChange={setName}
        disabled={made}
      />
      {invitation.email === null ? (
        <TextField
          type="email"
          autoComplete="username"
          spellCheck={false}
          label={t('admin.signIn.email')}
          value={own}
          onChange={setOwn}
          disabled={made}
        />
      ) : (
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      )}
      <PasswordField
        fresh
        label={t('admin.signIn.password')}
        description={t('admin.password.rule', { least: SHORTEST_PASSWORD })}
        value={password}
        onChange={setPassword}
      />
    </SendForm>
  );
}
