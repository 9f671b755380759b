// A form that sends one thing: says what went wrong above its fields, keeps the button busy, and takes Enter.
import { type ReactElement, type ReactNode, useState } from 'react';
import { errorWords, isDeclined } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, type ButtonLook, Notice } from '../kit/index.ts';

export interface SendFormProps {
  readonly children: ReactNode;
  readonly label: string;
  /** Of the button: a screen has one primary. */
  readonly look?: ButtonLook;
  /** @throws what is then said above the form */
  readonly onSend: () => Promise<unknown>;
  /** Below the button. */
  readonly more?: ReactNode;
}

export function SendForm({ children, label, look = 'primary', onSend, more }: SendFormProps): ReactElement {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly error?: unknown; readonly attempt: number }>();
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailed(before => before && { ...before, error: undefined });
    try {
      await onSend();
    } catch (error) {
      if (!isDeclined(error)) setFailed(before => ({ error, attempt: (before?.attempt ?? 0) + 1 }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      className="send-form"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      {failed?.error !== undefined && (
        <Notice key={failed.attempt} tone="error" announce>
          {errorWords(t, failed.error)}
        </Notice>
      )}
      {children}
      <div className="send-form-actions">
        <Button type="submit" look={look} busy={busy}>
          {label}
        </Button>
        {more}
      </div>
    </form>
  );
}
