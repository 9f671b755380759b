// All rights of one role, by part of the record.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import type { Role } from '../../model.ts';
import type { Roles } from '../asked.ts';
import { groupsOf, reachWords, sliceWords, verbWords } from './verb-words.ts';

interface RoleRightsProps {
  readonly roles: Roles;
  readonly role: Role;
}

export function RoleRights({ roles: { roles, verbs }, role }: RoleRightsProps): ReactElement {
  const t = useT();
  return (
    <section className="people-part">
      <h2>{roles.find(({ id }) => id === role)?.name}</h2>
      <p className="people-soft">{t(`people.roleMay.${role}`)}</p>
      <div className="rights-groups">
        {groupsOf(verbs).map(group => (
          <section key={group.slice}>
            <h3>{sliceWords(t, group.slice)}</h3>
            <dl className="rights-list">
              {group.verbs.map(({ id, reach }) => (
                <div key={id}>
                  <dt>{verbWords(t, id)}</dt>
                  <dd className="rights-reach" data-reach={reach[role]}>
                    {reachWords(t, reach[role])}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
