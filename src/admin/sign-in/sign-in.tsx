// Signing in: with a password and, where set, a second factor; with a passkey; or by a link in a mail.
import { type ReactElement, useState } from 'react';
import { invalid, SeconError } from '../../platform/errors.ts';
import { errorWords } from '../api/index.ts';
import { SendForm } from '../forms/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, Notice, PasswordField, TextField, TextLink } from '../kit/index.ts';
import { Title, useSearch } from '../router/index.ts';
import { askForLink, signInWithPassword } from './calls.ts';
import { useEnter } from './enter.ts';
import { PasskeyButton } from './passkey-button.tsx';
import { ProviderButton } from './provider-button.tsx';
import { SecondFactor } from './second-factor.tsx';

type Step = 'password' | 'expired' | 'second-factor' | 'link' | 'link-sent';

interface StepProps {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onStep: (step: Step) => void;
}

const EmailField = ({ email, onEmail }: Omit<StepProps, 'onStep'>): ReactElement => (
  <TextField
    type="email"
    autoComplete="username"
    spellCheck={false}
    label={useT()('admin.signIn.email')}
    value={email}
    onChange={onEmail}
  />
);

function Password({ email, onEmail, onStep }: StepProps): ReactElement {
  const t = useT();
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const send = async (): Promise<void> => {
    if (email.trim() === '') throw invalid('admin.needs-email', 'an e-mail address is needed');
    if (password === '') throw invalid('admin.needs-password', 'a password is needed');
    const { twoFactorRedirect } = await signInWithPassword(email.trim(), password);
    if (twoFactorRedirect) onStep('second-factor');
    else await enter();
  };
  return (
    <>
      <SendForm
        label={t('admin.signIn.go')}
        onSend={send}
        more={<TextLink href="/admin/password">{t('admin.signIn.forgotten')}</TextLink>}
      >
        <EmailField email={email} onEmail={onEmail} />
        <PasswordField label={t('admin.signIn.password')} value={password} onChange={setPassword} />
      </SendForm>
      <div className="sign-in-others">
        <p>{t('admin.signIn.without')}</p>
        <Button onPress={() => onStep('link')}>{t('admin.signIn.link')}</Button>
        <ProviderButton />
        <PasskeyButton onDone={enter} />
      </div>
    </>
  );
}

function Link({ email, onEmail, onStep }: StepProps): ReactElement {
  const t = useT();
  const send = async (): Promise<void> => {
    if (email.trim() === '') throw invalid('admin.needs-email', 'an e-mail address is needed');
    await askForLink(email.trim());
    onStep('link-sent');
  };
  return (
    <SendForm
      label={t('admin.signIn.sendLink')}
      onSend={send}
      more={
        <Button look="quiet" onPress={() => onStep('password')}>
          {t('admin.signIn.withPassword')}
        </Button>
      }
    >
      <p>{t('admin.signIn.linkHint')}</p>
      <EmailField email={email} onEmail={onEmail} />
    </SendForm>
  );
}

function LinkSent({ email, onStep }: StepProps): ReactElement {
  const t = useT();
  return (
    <>
      <Notice tone="success" title={t('admin.signIn.linkSent')} announce>
        <p>{t('admin.signIn.linkSentWords', { email })}</p>
      </Notice>
      <Button onPress={() => onStep('password')}>{t('admin.signIn.withPassword')}</Button>
    </>
  );
}

const TITLES: Readonly<Record<Step, string>> = {
  password: 'admin.signIn.title',
  expired: 'admin.signIn.title',
  'second-factor': 'admin.signIn.second',
  link: 'admin.signIn.linkTitle',
  'link-sent': 'admin.signIn.linkTitle',
};

/** Back from a provider of identities that let nobody in: why not. */
function Problem({ code }: { readonly code: string }): ReactElement {
  const t = useT();
  return (
    <Notice tone="error" announce>
      {errorWords(t, new SeconError('unauthenticated', `people.${code}`, {}, ''))}
    </Notice>
  );
}

export function Screen(): ReactElement {
  const t = useT();
  const enter = useEnter();
  const [{ to, problem, step: begun }] = useSearch();
  const [step, setStep] = useState<Step>(begun === 'second-factor' ? begun : 'password');
  const [email, setEmail] = useState('');
  const props = { email, onEmail: setEmail, onStep: setStep };
  return (
    <div className="sign-in">
      <Title>{t(TITLES[step])}</Title>
      {step === 'password' && problem !== undefined && <Problem code={problem} />}
      {step === 'password' && to !== undefined && problem === undefined && (
        <p className="lead">{t('admin.signIn.first')}</p>
      )}
      {step === 'expired' && <Notice tone="warning">{t('admin.signIn.expired')}</Notice>}
      {(step === 'password' || step === 'expired') && <Password {...props} />}
      {step === 'second-factor' && <SecondFactor onDone={enter} onExpired={() => setStep('expired')} />}
      {step === 'link' && <Link {...props} />}
      {step === 'link-sent' && <LinkSent {...props} />}
    </div>
  );
}
