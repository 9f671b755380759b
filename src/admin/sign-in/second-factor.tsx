// The second step: the code that the device shows, or one of the backup codes.
import { type ReactElement, useState } from 'react';
import { invalid } from '../../platform/errors.ts';
import { isRefusal } from '../api/index.ts';
import { SendForm } from '../forms/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, Checkbox, TextField } from '../kit/index.ts';
import { giveBackupCode, giveCode } from './calls.ts';

interface SecondFactorProps {
  readonly onDone: () => Promise<unknown>;
  /** The first step was too long ago. */
  readonly onExpired: () => void;
}

const EXPIRED = 'people.invalid-two-factor-cookie';

/** Devices show `123 456`; backup codes have their own dash. */
const cleaned = (code: string): string => code.replaceAll(/\s/g, '');

export function SecondFactor({ onDone, onExpired }: SecondFactorProps): ReactElement {
  const t = useT();
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const [trusted, setTrusted] = useState(false);
  const send = async (): Promise<void> => {
    if (code.trim() === '') throw invalid('admin.needs-code', 'a code is needed');
    try {
      await (backup ? giveBackupCode(cleaned(code)) : giveCode(cleaned(code), trusted));
    } catch (error) {
      if (isRefusal(error, EXPIRED)) return onExpired();
      throw error;
    }
    await onDone();
  };
  const other = (): void => {
    setBackup(!backup);
    setCode('');
  };
  return (
    <SendForm
      key={String(backup)}
      label={t('admin.signIn.go')}
      onSend={send}
      more={
        <Button look="quiet" onPress={other}>
          {t(backup ? 'admin.signIn.useCode' : 'admin.signIn.useBackup')}
        </Button>
      }
    >
      <TextField
        autoFocus
        label={t(backup ? 'admin.signIn.backupCode' : 'admin.signIn.code')}
        description={t(backup ? 'admin.signIn.backupHint' : 'admin.signIn.codeHint')}
        autoComplete="one-time-code"
        inputMode={backup ? 'text' : 'numeric'}
        spellCheck={false}
        value={code}
        onChange={setCode}
      />
      {!backup && (
        <Checkbox value={trusted} onChange={setTrusted}>
          {t('admin.signIn.trust')}
        </Checkbox>
      )}
    </SendForm>
  );
}
