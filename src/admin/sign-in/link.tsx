// Where the link of a mail leads: it signs in when the person says so, not when a program looks at the page.
import { type ReactElement, useState } from 'react';
import { SendForm } from '../forms/index.ts';
import { useT } from '../i18n/index.ts';
import { TextLink } from '../kit/index.ts';
import { Title } from '../router/index.ts';
import { signInWithLink } from './calls.ts';
import { useEnter } from './enter.ts';
import { SecondFactor } from './second-factor.tsx';
import { useToken } from './token.ts';

export function Screen(): ReactElement {
  const t = useT();
  const token = useToken();
  const enter = useEnter();
  const [second, setSecond] = useState(false);
  const send = async (): Promise<void> => {
    const { twoFactorRedirect } = await signInWithLink(token);
    if (twoFactorRedirect) setSecond(true);
    else await enter();
  };
  const again = <TextLink href="/admin/sign-in">{t('admin.signIn.otherWays')}</TextLink>;
  if (second)
    return (
      <div className="sign-in">
        <Title>{t('admin.signIn.second')}</Title>
        <SecondFactor onDone={enter} onExpired={() => setSecond(false)} />
      </div>
    );
  return (
    <div className="sign-in">
      <Title>{t('admin.signIn.title')}</Title>
      {token === '' ? (
        <>
          <p>{t('admin.signIn.noToken')}</p>
          {again}
        </>
      ) : (
        <SendForm label={t('admin.signIn.go')} onSend={send} more={again}>
          <p>{t('admin.signIn.byLink')}</p>
        </SendForm>
      )}
    </div>
  );
}
