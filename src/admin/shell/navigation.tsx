// The navigation: what this person may see, in its groups; beside the screen, or in a drawer where there is no room.
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { useRights } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { Icon } from '../kit/index.ts';
import { Link, NAV_GROUPS, type ScreenEntry, usePath } from '../router/index.ts';

interface NavigationProps {
  readonly screens: readonly ScreenEntry[];
}

const HOME = '/admin';

const isHere = (href: string, path: string): boolean =>
  path === href || (href !== HOME && path.startsWith(`${href}/`));

function Entries({ screens }: NavigationProps): ReactElement {
  const t = useT();
  const path = usePath();
  return (
    <ul>
      {screens.map(({ path: href, nav }) => (
        <li key={href}>
          <Link href={href} aria-current={isHere(href, path) ? 'page' : undefined}>
            {t(nav?.label ?? '')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface GroupProps extends NavigationProps {
  readonly group: string;
}

function Group({ group, screens }: GroupProps): ReactElement {
  const t = useT();
  const id = useId();
  if (group === 'home') return <Entries screens={screens} />;
  return (
    <section aria-labelledby={id}>
      <p className="nav-title" id={id}>
        {t(`admin.nav.${group}`)}
      </p>
      <Entries screens={screens} />
    </section>
  );
}

function Groups({ screens }: NavigationProps): ReactElement {
  const { mayI } = useRights();
  const shown = screens.filter(({ nav, verb }) => nav && (verb === undefined || mayI(verb)));
  const groups = NAV_GROUPS.map(group => ({
    group,
    entries: shown.filter(({ nav }) => nav?.group === group),
  }));
  return (
    <>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ group, entries }) => (
          <Group key={group} group={group} screens={entries} />
        ))}
    </>
  );
}

/** Beside the screen, from 900 px on. */
export function Navigation({ screens }: NavigationProps): ReactElement {
  const t = useT();
  return (
    <nav className="side" aria-label={t('admin.nav.label')}>
      <Groups screens={screens} />
    </nav>
  );
}

/** A button that opens the navigation above the screen, below 900 px. */
export function NavigationDrawer({ screens }: NavigationProps): ReactElement {
  const t = useT();
  const path = usePath();
  const drawer = useRef<HTMLDialogElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another screen closes it
  useEffect(() => drawer.current?.close(), [path]);
  return (
    <>
      <button type="button" className="menu-button" onClick={() => drawer.current?.showModal()}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5.5h14M3 10h14M3 14.5h14" />
        </svg>
        <span>{t('admin.nav.open')}</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it closes it; by keyboard Escape does */}
      <dialog
        ref={drawer}
        className="drawer"
        aria-label={t('admin.nav.label')}
        onClick={event => event.target === event.currentTarget && event.currentTarget.close()}
      >
        <div className="drawer-inside">
          <button type="button" className="drawer-close" onClick={() => drawer.current?.close()}>
            <Icon name="close" />
            <span>{t('admin.close')}</span>
          </button>
          <nav className="drawer-nav" aria-label={t('admin.nav.label')}>
            <Groups screens={screens} />
          </nav>
        </div>
      </dialog>
    </>
  );
}
