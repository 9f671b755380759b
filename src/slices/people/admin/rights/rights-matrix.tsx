// All rights of all roles: a table to read by rows and by columns, in words.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import type { Roles } from '../asked.ts';
import { groupsOf, reachWords, sliceWords, type VerbGroup, verbWords } from './verb-words.ts';

interface MatrixProps {
  readonly roles: Roles;
}

export function RightsMatrix({ roles: { roles, verbs } }: MatrixProps): ReactElement {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className="rights-frame" tabIndex={0} aria-label={t('people.roles.table')}>
      <table className="rights">
        <caption className="visually-hidden">{t('people.roles.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('people.roles.verb')}</th>
            {roles.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(verbs).map(group => (
          <Group key={group.slice} group={group} roles={roles} />
        ))}
      </table>
    </section>
  );
}

interface GroupProps {
  readonly group: VerbGroup;
  readonly roles: Roles['roles'];
}

function Group({ group: { slice, verbs }, roles }: GroupProps): ReactElement {
  const t = useT();
  return (
    <tbody>
      <tr className="rights-group">
        <th scope="rowgroup" colSpan={roles.length + 1}>
          <span>{sliceWords(t, slice)}</span>
        </th>
      </tr>
      {verbs.map(({ id, reach }) => (
        <tr key={id}>
          <th scope="row">{verbWords(t, id)}</th>
          {roles.map(role => (
            <td key={role.id}>
              <span className="rights-reach" data-reach={reach[role.id]}>
                {reachWords(t, reach[role.id])}
              </span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
