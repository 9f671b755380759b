// Giving somebody who has an account another role.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useState } from 'react';
import { ask } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Button, Dialog, ErrorSummary, toast } from '../../../../admin/kit/index.ts';
import { PEOPLE, type Person } from '../asked.ts';
import { faultsOf } from '../form-faults.ts';
import { NO_POST, PostFields, postSent } from '../posts/post-fields.tsx';

interface AddProps {
  readonly person: Person;
}

export function AddMembership({ person }: AddProps): ReactElement {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="add" onPress={() => setOpen(true)}>
        {t('people.memberships.add')}
      </Button>
      {open && <AddDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddDialog({ person, onClose }: AddProps & { readonly onClose: () => void }): ReactElement {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const form = useId();
  const [post, setPost] = useState(NO_POST);
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () =>
      ask<Person>('POST', `/v1/people/${person.id}/memberships?language=${language}`, postSent(post)),
    onSuccess: async () => {
      toast(t('people.memberships.added', { name: person.name ?? '' }));
      await client.invalidateQueries({ queryKey: PEOPLE });
      onClose();
    },
  });
  const { byField, summary } = faultsOf(t, error, {
    role: t('people.post.role'),
    organisation: t('people.post.organisation'),
    languages: t('people.post.languages'),
  });
  return (
    <Dialog
      open
      wide
      title={t('people.memberships.addTitle', { name: person.name ?? '' })}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} look="primary" busy={isPending}>
            {t('people.memberships.addConfirm')}
          </Button>
          <Button disabled={isPending} onPress={onClose}>
            {t('admin.cancel')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="people-dialog-form"
        onSubmit={event => {
          event.preventDefault();
          if (!isPending) mutate();
        }}
      >
        <ErrorSummary errors={isPending ? [] : summary} attempt={failureCount} />
        <PostFields post={post} onChange={setPost} errors={byField} />
      </form>
    </Dialog>
  );
}
