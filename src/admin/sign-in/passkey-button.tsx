// Signs in with a passkey, where the browser knows them.
import { type ReactElement, useState } from 'react';
import { errorWords, isDeclined, knowsPasskeys, signInWithPasskey } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, toast } from '../kit/index.ts';

export function PasskeyButton({ onDone }: { readonly onDone: () => Promise<unknown> }): ReactElement | null {
  const t = useT();
  const [busy, setBusy] = useState(false);
  if (!knowsPasskeys()) return null;
  const enter = async (): Promise<void> => {
    setBusy(true);
    try {
      await signInWithPasskey();
      await onDone();
    } catch (error) {
      if (!isDeclined(error)) toast(errorWords(t, error), { tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} onPress={() => void enter()}>
      {t('admin.signIn.passkey')}
    </Button>
  );
}
