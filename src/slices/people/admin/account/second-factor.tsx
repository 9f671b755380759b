// The second factor: off or on, setting it up in three steps, new backup codes, taking it away.
import { type ReactElement, useState } from 'react';
import { useMe } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { Badge, Button, FormSection, toast } from '../../../../admin/kit/index.ts';
import { BackupCodes } from './backup-codes.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { ProveDevice } from './prove-device.tsx';
import { disable, type Enabled, enable, freshCodes, useMeAnew } from './second-factor-calls.ts';

type Asking = 'enable' | 'codes' | 'disable';

export function SecondFactor(): ReactElement {
  const t = useT();
  const { twoFactor } = useMe();
  const meAnew = useMeAnew();
  const [asking, setAsking] = useState<Asking>();
  const [enabled, setEnabled] = useState<Enabled>();
  const [codes, setCodes] = useState<readonly string[]>();

  const send = async (password: string): Promise<void> => {
    if (asking === 'enable') setEnabled(await enable(password));
    if (asking === 'codes') setCodes((await freshCodes(password)).backupCodes);
    if (asking === 'disable') {
      await disable(password);
      await meAnew();
      toast(t('people.second.off'));
    }
    setAsking(undefined);
  };
  const proven = async (): Promise<void> => {
    setCodes(enabled?.backupCodes);
    setEnabled(undefined);
    await meAnew();
  };

  return (
    <FormSection
      title={t('people.second')}
      description={t('people.second.hint')}
      aside={
        <p>
          <Badge tone={twoFactor ? 'success' : 'plain'}>
            {t(twoFactor ? 'people.second.isOn' : 'people.second.isOff')}
          </Badge>
        </p>
      }
    >
      {codes && <BackupCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {enabled && <ProveDevice enabled={enabled} onProven={proven} onCancel={() => setEnabled(undefined)} />}
      {!codes && !enabled && (
        <div className="account-actions">
          {twoFactor ? (
            <>
              <Button onPress={() => setAsking('codes')}>{t('people.second.newCodes')}</Button>
              <Button onPress={() => setAsking('disable')}>{t('people.second.turnOff')}</Button>
            </>
          ) : (
            <Button onPress={() => setAsking('enable')}>{t('people.second.turnOn')}</Button>
          )}
        </div>
      )}
      <PasswordDialog
        key={asking}
        open={asking !== undefined}
        title={t(`people.second.ask.${asking ?? 'enable'}`)}
        words={t(`people.second.askWords.${asking ?? 'enable'}`)}
        onClose={() => setAsking(undefined)}
        onPassword={send}
      />
    </FormSection>
  );
}
