// Who may what: all roles beside each other, one of them, or oneself.
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useSyncExternalStore } from 'react';
import { useMe } from '../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../admin/i18n/index.ts';
import { Select } from '../../../admin/kit/index.ts';
import { ScreenHead, useSearch } from '../../../admin/router/index.ts';
import { ROLES, type Role } from '../model.ts';
import { type Roles, rolesQuery } from './asked.ts';
import { MyRights } from './rights/my-rights.tsx';
import { RightsMatrix } from './rights/rights-matrix.tsx';
import { RoleRights } from './rights/role-rights.tsx';

/** From here on eight columns of words can be read. */
const WIDE = '(min-width: 1100px)';

const onResize = (listener: () => void): (() => void) => {
  const media = matchMedia(WIDE);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};
const useWide = (): boolean => useSyncExternalStore(onResize, () => matchMedia(WIDE).matches);

const ALL = 'all';
const MINE = 'mine';

/** Of all roles beside each other a phone shows the reader's own. */
function shownOf(wish: string | undefined, wide: boolean, own: Role | undefined): string {
  const known = [MINE, ...ROLES].find(id => id === wish);
  return known ?? (wide ? ALL : (own ?? ROLES[0]));
}

export function Screen(): ReactElement {
  const { t, language } = useLanguage();
  const { data } = useSuspenseQuery(rolesQuery(language));
  const { memberships } = useMe();
  const [{ show }, setSearch] = useSearch();
  const wide = useWide();
  const shown = shownOf(show, wide, memberships[0]?.role);
  const choices = [
    ...(wide ? [{ id: ALL, label: t('people.roles.all') }] : []),
    { id: MINE, label: t('people.roles.mine') },
    ...data.roles.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <div className="people-screen">
      <ScreenHead title={t('people.roles.title')} lead={t('people.roles.lead')} />
      <div className="people-choice">
        <Select
          label={t('people.roles.show')}
          choices={choices}
          value={shown}
          onChange={id => setSearch({ show: id === null || id === ALL ? undefined : id })}
        />
      </div>
      {shown !== MINE && <Reaches />}
      <Shown shown={shown} roles={data} />
    </div>
  );
}

function Shown({ shown, roles }: { readonly shown: string; readonly roles: Roles }): ReactElement {
  if (shown === ALL) return <RightsMatrix roles={roles} />;
  if (shown === MINE) return <MyRights roles={roles} />;
  return <RoleRights roles={roles} role={shown as Role} />;
}

/** What the words in the table mean. */
function Reaches(): ReactElement {
  const t = useT();
  const words = (['all', 'org', 'lang', 'either'] as const).map(reach => ({
    reach,
    means: t(`people.reach.${reach}Means`),
    word: t(`people.reach.${reach}`),
  }));
  return (
    <dl className="rights-key">
      {words.map(({ reach, word, means }) => (
        <div key={reach}>
          <dt className="rights-reach" data-reach={reach}>
            {word}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
