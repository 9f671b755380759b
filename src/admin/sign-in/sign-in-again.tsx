// Signing in again as the same person, in a dialog above what they were doing.
import { type ReactElement, useState } from 'react';
import { invalid } from '../../platform/errors.ts';
import { SendForm } from '../forms/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, Notice, PasswordField, TextField } from '../kit/index.ts';
import { signInWithPassword } from './calls.ts';
import { PasskeyButton } from './passkey-button.tsx';
import { SecondFactor } from './second-factor.tsx';

interface SignInAgainProps {
  readonly email: string;
  readonly onDone: () => Promise<unknown>;
}

export function SignInAgain({ email, onDone }: SignInAgainProps): ReactElement {
  const t = useT();
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<'password' | 'second-factor' | 'expired'>('password');
  const send = async (): Promise<void> => {
    if (password === '') throw invalid('admin.needs-password', 'a password is needed');
    const { twoFactorRedirect } = await signInWithPassword(email, password);
    if (twoFactorRedirect) setStep('second-factor');
    else await onDone();
  };
  if (step === 'second-factor') return <SecondFactor onDone={onDone} onExpired={() => setStep('expired')} />;
  return (
    <>
      {step === 'expired' && <Notice tone="warning">{t('admin.signIn.expired')}</Notice>}
      <SendForm
        label={t('admin.signIn.go')}
        onSend={send}
        more={
          <Button look="quiet" onPress={() => location.assign('/admin/sign-in')}>
            {t('admin.session.other')}
          </Button>
        }
      >
        <TextField
          readOnly
          type="email"
          autoComplete="username"
          label={t('admin.signIn.email')}
          value={email}
          onChange={() => undefined}
        />
        <PasswordField autoFocus label={t('admin.signIn.password')} value={password} onChange={setPassword} />
      </SendForm>
      <div className="sign-in-passkey">
        <PasskeyButton onDone={onDone} />
      </div>
    </>
  );
}
