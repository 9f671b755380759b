// Asks before something happens that hurts or cannot be taken back, and says what it does.
import { type ReactElement, type ReactNode, useState } from 'react';
import { useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

export interface ConfirmDialogProps {
  /** The question: "Archive this event?" */
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The verb on the button: "Archive", never "OK". */
  readonly confirmLabel: string;
  /** Does it. While its promise runs the button is busy; when it resolves the dialog closes; when it rejects it stays open. */
  readonly onConfirm: () => Promise<unknown> | unknown;
  /** What went wrong, in the reader's language. */
  readonly error?: ReactNode;
  /** False for what hurts nobody; true when nothing is said. */
  readonly danger?: boolean | undefined;
}

/** The focus stands on "Cancel", so that Enter does no harm. */
export const ConfirmDialog = ({
  title,
  open,
  onClose,
  children,
  confirmLabel,
  onConfirm,
  error,
  danger = true,
}: ConfirmDialogProps): ReactElement => {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch {
      // Said by the caller, as `error`.
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      alert
      title={title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button look={danger ? 'danger' : 'primary'} busy={busy} onPress={() => void confirm()}>
            {confirmLabel}
          </Button>
          <Button autoFocus disabled={busy} onPress={onClose}>
            {t('admin.kit.cancel')}
          </Button>
        </>
      }
    >
      {children}
      {error !== undefined && error !== null && (
        <Notice tone="error" announce>
          {error}
        </Notice>
      )}
    </Dialog>
  );
};
