// The frame around screens for whoever is signed in: head, navigation, main.
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { projectName } from '../router/index.ts';

export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useT();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('admin.skip')}
      </a>
      <header className="frame-head">{projectName()}</header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

export function OpenFrame({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="frame">
      <header className="frame-head">{projectName()}</header>
      <main id="content">{children}</main>
    </div>
  );
}
