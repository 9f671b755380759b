// A mail that was not sent: read, its link taken along, delivered again.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords } from '../../../admin/api/index.ts';
import { useT } from '../../../admin/i18n/index.ts';
import { Button, CopyField, DefinitionList, Dialog, Notice, Time, toast } from '../../../admin/kit/index.ts';
import { type Mail, OUTBOX } from './asked.ts';

interface MailActionsProps {
  readonly mail: Mail;
  /** Whether there is a way to send it. */
  readonly sending: boolean;
}

export function MailActions({ mail, sending }: MailActionsProps): ReactElement {
  const t = useT();
  const [open, setOpen] = useState(false);
  const whose = { recipient: mail.recipient ?? '' };
  return (
    <span className="people-actions">
      <Button small onPress={() => setOpen(true)} aria-label={t('people.outbox.readOf', whose)}>
        {t('people.outbox.read')}
      </Button>
      {sending && mail.state !== 'waiting' && <Deliver mail={mail} />}
      <Dialog wide title={mail.subject ?? ''} open={open} onClose={() => setOpen(false)}>
        <Letter mail={mail} />
      </Dialog>
    </span>
  );
}

function Deliver({ mail: { id, recipient } }: { readonly mail: Mail }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => ask('POST', `/v1/outbox/${id}/send`),
    onSuccess: () => {
      toast(t('people.outbox.again'));
      return client.invalidateQueries({ queryKey: OUTBOX });
    },
    onError: error => toast(errorWords(t, error), { tone: 'error' }),
  });
  return (
    <Button
      small
      busy={isPending}
      onPress={() => mutate()}
      aria-label={t('people.outbox.deliverTo', { recipient: recipient ?? '' })}
    >
      {t('people.outbox.deliver')}
    </Button>
  );
}

/** As plain text: a mail's HTML has no place in this page. */
function Letter({ mail }: { readonly mail: Mail }): ReactElement {
  const t = useT();
  const { recipient, created, failure, text, link, language } = mail;
  const entries = [
    { id: 'to', label: t('people.outbox.to'), value: recipient },
    { id: 'written', label: t('people.outbox.written'), value: <Time exact moment={created} /> },
    ...(failure === null ? [] : [{ id: 'failure', label: t('people.outbox.reason'), value: failure }]),
  ];
  return (
    <div className="people-letter">
      <DefinitionList entries={entries} />
      {link !== null && (
        <CopyField label={t('people.outbox.link')} description={t('people.outbox.linkWords')} value={link} />
      )}
      {text === null ? (
        <Notice>{t('people.outbox.private')}</Notice>
      ) : (
        <div className="people-letter-text" lang={language}>
          {text}
        </div>
      )}
    </div>
  );
}
