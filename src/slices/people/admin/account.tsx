// One's own account: name and language, password, second factor, passkeys, where one is signed in.
import type { ReactElement } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { ScreenHead } from '../../../admin/router/index.ts';
import { Connections } from './account/connections.tsx';
import { Passkeys } from './account/passkeys.tsx';
import { Password } from './account/password.tsx';
import { Profile } from './account/profile.tsx';
import { SecondFactor } from './account/second-factor.tsx';
import { Sessions } from './account/sessions.tsx';

export function Screen(): ReactElement {
  const t = useT();
  return (
    <div className="account">
      <ScreenHead title={t('people.account')} lead={t('people.account.lead')} />
      <Profile />
      <Password />
      <SecondFactor />
      <Passkeys />
      <Connections />
      <Sessions />
    </div>
  );
}
