// Who was invited and has not come yet; all others on demand. Each can be sent once more, or taken back.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useRights } from '../../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import {
  Badge,
  type BadgeProps,
  type Column,
  DataTable,
  EmptyState,
  RadioGroup,
  Time,
} from '../../../../admin/kit/index.ts';
import { useSearch } from '../../../../admin/router/index.ts';
import { type Invitation, invitationsQuery } from '../asked.ts';
import { LoadError } from '../load-error.tsx';
import { PostWords } from '../posts/post-words.tsx';
import { InvitationActions } from './invitation-actions.tsx';

const TONES: Readonly<Record<Invitation['state'], BadgeProps['tone']>> = {
  open: 'info',
  expired: 'warning',
  accepted: 'success',
  withdrawn: 'plain',
};

/** Nobody has come by it yet, and somebody still may. */
const isWaiting = ({ state, email }: Invitation): boolean =>
  email !== null && (state === 'open' || state === 'expired');

function Expiry({ state, expires }: Invitation): ReactElement {
  return state === 'open' || state === 'expired' ? <Time moment={expires} /> : <>–</>;
}

function useColumns(): Column<Invitation>[] {
  const t = useT();
  const formats = useFormats();
  const { mayI } = useRights();
  const columns: Column<Invitation>[] = [
    {
      id: 'email',
      label: t('people.invitations.to'),
      header: true,
      cell: ({ email, language }) => (
        <span className="people-name">
          <span className="people-address">{email ?? t('people.somebodyLeft')}</span>
          <span className="people-email">
            {t('people.invitations.written', { language: formats.language(language) })}
          </span>
        </span>
      ),
    },
    { id: 'post', label: t('people.invitations.role'), cell: post => <PostWords post={post} /> },
    {
      id: 'state',
      label: t('people.invitations.state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`people.invitations.${state}`)}</Badge>,
    },
    { id: 'created', label: t('people.invitations.sent'), cell: ({ created }) => <Time moment={created} /> },
    { id: 'expires', label: t('people.invitations.expires'), cell: Expiry },
  ];
  if (!mayI('people.invite')) return columns;
  return [
    ...columns,
    {
      id: 'actions',
      label: t('people.invitations.actions'),
      hiddenLabel: true,
      cell: invitation => isWaiting(invitation) && <InvitationActions invitation={invitation} />,
    },
  ];
}

export function InvitationsList(): ReactElement {
  const { t, language } = useLanguage();
  const [{ which = 'waiting' }, setSearch] = useSearch();
  const { data, error, refetch } = useQuery(invitationsQuery(language));
  const columns = useColumns();
  const rows = which === 'all' ? data : data?.filter(isWaiting);
  return (
    <>
      <RadioGroup
        inline
        label={t('people.invitations.which')}
        choices={['waiting', 'all'].map(id => ({ id, label: t(`people.invitations.${id}`) }))}
        value={which}
        onChange={value => setSearch({ which: value === 'all' ? value : undefined })}
      />
      <DataTable
        caption={t('people.list.invitations')}
        hiddenCaption
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        error={error && <LoadError error={error} onAgain={() => void refetch()} />}
        empty={
          <EmptyState title={t('people.invitations.none')}>
            <p>{t('people.invitations.noneWords')}</p>
          </EmptyState>
        }
      />
    </>
  );
}
