// What somebody is a member of now and was before; another role is given here, and one is ended.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords, useMe, useRights } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import {
  Button,
  type Column,
  ConfirmDialog,
  DataTable,
  EmptyState,
  Time,
  toast,
} from '../../../../admin/kit/index.ts';
import { ROLE_KEYS } from '../../model.ts';
import { type Membership, PEOPLE, type Person } from '../asked.ts';
import { focusHeading } from '../focus-heading.ts';
import { currentOf, endedOf } from '../posts/memberships.ts';
import { PostReach, PostWords } from '../posts/post-words.tsx';
import { AddMembership } from './add-membership.tsx';

interface PartProps {
  readonly person: Person;
}

const roleColumn = (label: string): Column<Membership> => ({
  id: 'post',
  label,
  header: true,
  cell: post => <PostWords post={post} />,
});

export function MembershipsPart({ person }: PartProps): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const before = endedOf(person);
  return (
    <section className="people-part">
      <div className="people-part-head">
        <h2>{t('people.memberships.now')}</h2>
        {person.erased === null && mayI('people.edit') && <AddMembership person={person} />}
      </div>
      <Current person={person} />
      {before.length > 0 && (
        <>
          <h3>{t('people.memberships.before')}</h3>
          <Before memberships={before} />
        </>
      )}
    </section>
  );
}

function Current({ person }: PartProps): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const columns: Column<Membership>[] = [
    roleColumn(t('people.memberships.role')),
    { id: 'from', label: t('people.memberships.from'), cell: ({ from }) => <Time exact moment={from} /> },
  ];
  const end: Column<Membership> = {
    id: 'end',
    label: t('people.memberships.actions'),
    hiddenLabel: true,
    cell: membership => (
      <span className="people-actions">
        <EndMembership person={person} membership={membership} />
      </span>
    ),
  };
  return (
    <DataTable
      caption={t('people.memberships.now')}
      hiddenCaption
      columns={mayI('people.end') ? [...columns, end] : columns}
      rows={currentOf(person)}
      rowId={({ id }) => id}
      empty={
        <EmptyState title={t('people.memberships.none')}>
          <p>{t('people.memberships.noneWords')}</p>
        </EmptyState>
      }
    />
  );
}

function Before({ memberships }: { readonly memberships: readonly Membership[] }): ReactElement {
  const t = useT();
  return (
    <DataTable
      caption={t('people.memberships.before')}
      hiddenCaption
      columns={[
        roleColumn(t('people.memberships.role')),
        { id: 'from', label: t('people.memberships.from'), cell: ({ from }) => <Time exact moment={from} /> },
        {
          id: 'until',
          label: t('people.memberships.until'),
          cell: ({ until }) => until !== null && <Time exact moment={until} />,
        },
      ]}
      rows={memberships}
      rowId={({ id }) => id}
    />
  );
}

interface EndProps extends PartProps {
  readonly membership: Membership;
}

function EndMembership({ person, membership }: EndProps): ReactElement {
  const { t, language } = useLanguage();
  const me = useMe();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const role = t(ROLE_KEYS[membership.role]);
  const name = person.name ?? '';
  const { mutateAsync, error, reset } = useMutation({
    mutationFn: () =>
      ask<Person>('DELETE', `/v1/people/${person.id}/memberships/${membership.id}?language=${language}`),
    onSuccess: () => {
      toast(t('people.memberships.ended', { role, name }));
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
      <Button small onPress={() => setOpen(true)} aria-label={t('people.memberships.endOf', { role })}>
        {t('people.memberships.end')}
      </Button>
      <ConfirmDialog
        title={t('people.memberships.endTitle')}
        open={open}
        onClose={close}
        confirmLabel={t('people.memberships.end')}
        onConfirm={() => mutateAsync()}
        error={error && errorWords(t, error)}
      >
        <p>
          <strong>{role}</strong> · <PostReach post={membership} />
        </p>
        <p>
          {t(me.id === person.id ? 'people.memberships.endWordsMe' : 'people.memberships.endWords', { name })}
        </p>
      </ConfirmDialog>
    </>
  );
}
