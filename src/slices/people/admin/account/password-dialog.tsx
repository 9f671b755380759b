// Asks for the password before something that could lock the owner out, or somebody else in.
import { type ReactElement, useState } from 'react';
import { SendForm } from '../../../../admin/forms/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button, Dialog, PasswordField } from '../../../../admin/kit/index.ts';
import { invalid } from '../../../../platform/errors.ts';

interface PasswordDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly words: string;
  readonly onClose: () => void;
  /** @throws what is then said in the dialog */
  readonly onPassword: (password: string) => Promise<unknown>;
}

export function PasswordDialog({
  open,
  title,
  words,
  onClose,
  onPassword,
}: PasswordDialogProps): ReactElement {
  const t = useT();
  const [password, setPassword] = useState('');
  const send = async (): Promise<void> => {
    if (password === '') throw invalid('people.needs-current', 'the current password is needed');
    await onPassword(password);
  };
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <SendForm
        label={t('people.account.goOn')}
        onSend={send}
        more={
          <Button look="quiet" onPress={onClose}>
            {t('admin.cancel')}
          </Button>
        }
      >
        <p>{words}</p>
        <PasswordField
          autoFocus
          label={t('people.account.currentPassword')}
          value={password}
          onChange={setPassword}
        />
      </SendForm>
    </Dialog>
  );
}
