// The frame around screens for whoever is signed in: skip link, head, navigation, the screen.
import type { ReactElement, ReactNode } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { Link, projectName, type ScreenEntry } from '../router/index.ts';
import { Navigation, NavigationDrawer } from './navigation.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SessionKeeper } from './session-keeper.tsx';

interface FrameProps {
  readonly screens: readonly ScreenEntry[];
  readonly children: ReactNode;
}

export function Frame({ screens, children }: FrameProps): ReactElement {
  const { t, language } = useLanguage();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('admin.skip')}
      </a>
      <header className="head">
        <NavigationDrawer screens={screens} />
        <Link className="wordmark" href="/admin">
          {projectName()}
        </Link>
        <a className="to-site" href={`/${language}`}>
          {t('admin.toSite')}
        </a>
        <PersonMenu />
      </header>
      <Navigation screens={screens} />
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
      <SessionKeeper />
    </div>
  );
}
