// Giving the key to an authenticator app, and proving that it has it.
import { type ReactElement, useState } from 'react';
import { SendForm } from '../../../../admin/forms/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button, CopyField, Disclosure, TextField, toast } from '../../../../admin/kit/index.ts';
import { invalid } from '../../../../platform/errors.ts';
import { QrCode } from '../../../../ui/qr/qr-code.tsx';
import { type Enabled, keyOf, prove } from './second-factor-calls.ts';

interface ProveDeviceProps {
  readonly enabled: Enabled;
  readonly onProven: () => Promise<unknown>;
  readonly onCancel: () => void;
}

export function ProveDevice({ enabled, onProven, onCancel }: ProveDeviceProps): ReactElement {
  const t = useT();
  const [code, setCode] = useState('');
  const send = async (): Promise<void> => {
    if (code.trim() === '') throw invalid('admin.needs-code', 'a code is needed');
    await prove(code.replaceAll(/\s/g, ''));
    toast(t('people.second.on'));
    await onProven();
  };
  return (
    <SendForm
      label={t('people.second.prove')}
      onSend={send}
      more={
        <Button look="quiet" onPress={onCancel}>
          {t('admin.cancel')}
        </Button>
      }
    >
      <ol className="account-steps">
        <li>
          <p>{t('people.second.step1')}</p>
        </li>
        <li>
          <p>{t('people.second.step2')}</p>
          <QrCode text={enabled.totpURI} label={t('people.second.picture')} />
          <Disclosure title={t('people.second.noCamera')}>
            <p>
              <a href={enabled.totpURI}>{t('people.second.openApp')}</a>
            </p>
            <CopyField
              label={t('people.second.key')}
              description={t('people.second.keyHint')}
              value={keyOf(enabled.totpURI)}
            />
          </Disclosure>
        </li>
        <li>
          <TextField
            label={t('people.second.code')}
            description={t('people.second.codeHint')}
            autoComplete="one-time-code"
            inputMode="numeric"
            spellCheck={false}
            value={code}
            onChange={setCode}
          />
        </li>
      </ol>
    </SendForm>
  );
}
