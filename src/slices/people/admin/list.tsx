// Everybody with an account, and who was invited: two parts of one screen.
import type { ReactElement } from 'react';
import { useRights } from '../../../admin/api/index.ts';
import { useT } from '../../../admin/i18n/index.ts';
import { LinkButton, Tabs } from '../../../admin/kit/index.ts';
import { ScreenHead, useSearch } from '../../../admin/router/index.ts';
import { InvitationsList } from './directory/invitations-list.tsx';
import { PeopleList } from './directory/people-list.tsx';

export function Screen(): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const [{ tab = 'people' }, setSearch] = useSearch();
  return (
    <div className="people-screen">
      <ScreenHead
        title={t('people.list.title')}
        lead={t('people.list.lead')}
        actions={
          mayI('people.invite') && (
            <LinkButton look="primary" icon="add" href="/admin/people/invite">
              {t('people.list.invite')}
            </LinkButton>
          )
        }
      />
      <Tabs
        label={t('people.list.parts')}
        selected={tab}
        onSelect={id => setSearch({ tab: id === 'people' ? undefined : id })}
        tabs={[
          { id: 'people', label: t('people.list.people'), panel: <PeopleList /> },
          { id: 'invitations', label: t('people.list.invitations'), panel: <InvitationsList /> },
        ]}
      />
    </div>
  );
}
