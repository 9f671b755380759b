// What can be done with an invitation that waits: send it once more, take it back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button, ConfirmDialog, Dialog, toast } from '../../../../admin/kit/index.ts';
import { type Invitation, type Invited, OUTBOX, PEOPLE } from '../asked.ts';
import { focusHeading } from '../focus-heading.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';

interface InvitationActionsProps {
  readonly invitation: Invitation;
}

export const InvitationActions = ({ invitation }: InvitationActionsProps): ReactElement => (
  <span className="people-actions">
    <SendAgain invitation={invitation} />
    <TakeBack invitation={invitation} />
  </span>
);

function SendAgain({ invitation: { id, email } }: InvitationActionsProps): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [made, setMade] = useState<Invited | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: () => ask<Invited>('POST', `/v1/invitations/${id}/resend`),
    onSuccess: invited => {
      void client.invalidateQueries({ queryKey: OUTBOX });
      // The list is asked anew when the link was taken along: a new row must not take its dialog away.
      if (invited.link !== null) return setMade(invited);
      toast(t('people.invitations.sentAgain', { email: email ?? '' }));
      return client.invalidateQueries({ queryKey: PEOPLE });
    },
    onError: error => toast(errorWords(t, error), { tone: 'error' }),
  });
  const done = (): void => {
    setMade(null);
    void client.invalidateQueries({ queryKey: PEOPLE });
  };
  const { link = null, expires = '' } = made ?? {};
  return (
    <>
      <Button
        small
        busy={isPending}
        onPress={() => mutate()}
        aria-label={t('people.invitations.sendAgainTo', { email: email ?? '' })}
      >
        {t('people.invitations.sendAgain')}
      </Button>
      <Dialog
        title={t('people.invitations.newLink')}
        open={link !== null}
        onClose={done}
        actions={
          <Button look="primary" onPress={done}>
            {t('admin.close')}
          </Button>
        }
      >
        <p>{t('people.invitations.newLinkWords', { email: email ?? '' })}</p>
        {link !== null && <LinkToHandOver link={link} expires={expires} />}
      </Dialog>
    </>
  );
}

function TakeBack({ invitation: { id, email } }: InvitationActionsProps): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const { mutateAsync, error, reset } = useMutation({
    mutationFn: () => ask('DELETE', `/v1/invitations/${id}`),
    onSuccess: () => {
      toast(t('people.invitations.takenBack'));
      focusHeading();
      return client.invalidateQueries({ queryKey: PEOPLE });
    },
  });
  const close = (): void => {
    setOpen(false);
    reset();
  };
  return (
    <>
      <Button
        small
        look="quiet"
        onPress={() => setOpen(true)}
        aria-label={t('people.invitations.takeBackFrom', { email: email ?? '' })}
      >
        {t('people.invitations.takeBack')}
      </Button>
      <ConfirmDialog
        title={t('people.invitations.takeBackTitle')}
        open={open}
        onClose={close}
        confirmLabel={t('people.invitations.takeBack')}
        onConfirm={() => mutateAsync()}
        error={error && errorWords(t, error)}
      >
        <p>{t('people.invitations.takeBackWords', { email: email ?? '' })}</p>
      </ConfirmDialog>
    </>
  );
}
