// Asks for a link's address, and for its words where none are selected.
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button, Dialog, TextField } from '../../../../admin/kit/index.ts';
import { isLinkAddress } from '../../../../document/address.ts';

interface LinkDialogProps {
  /** Of the link that is changed; null: a new one. */
  readonly href: string | null;
  /** What is selected; empty: its words are asked for as well. */
  readonly words: string;
  readonly language: string;
  readonly onSet: (href: string, words: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** `www.example.eu` and `team@example.eu` as the addresses they are. */
export function completedAddress(typed: string): string {
  const address = typed.trim();
  if (address === '' || /^[a-z]+:/i.test(address)) return address;
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
}

export function LinkDialog({
  href,
  words,
  language,
  onSet,
  onRemove,
  onClose,
}: LinkDialogProps): ReactElement {
  const t = useT();
  const form = useId();
  const [address, setAddress] = useState(href ?? '');
  const [typed, setTyped] = useState(words);
  const [isTried, setTried] = useState(false);
  const completed = completedAddress(address);
  const isGood = isLinkAddress(completed);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isGood) onSet(completed, typed.trim() || address.trim());
  };
  return (
    <Dialog
      title={href === null ? t('texts.editor.linkNew') : t('texts.editor.linkChange')}
      open
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form={form}>
            {t('texts.editor.linkSet')}
          </Button>
          {href !== null && (
            <Button look="danger" icon="trash" onPress={onRemove}>
              {t('texts.editor.linkRemove')}
            </Button>
          )}
        </>
      }
    >
      <form id={form} onSubmit={save} noValidate className="text-link-form">
        <TextField
          label={t('texts.editor.linkAddress')}
          description={t('texts.editor.linkAddressHelp')}
          type="url"
          value={address}
          onChange={setAddress}
          error={isTried && !isGood ? t('texts.editor.linkFault') : undefined}
          autoFocus
          spellCheck={false}
        />
        {words === '' && href === null && (
          <TextField label={t('texts.editor.linkWords')} value={typed} onChange={setTyped} lang={language} />
        )}
      </form>
    </Dialog>
  );
}
