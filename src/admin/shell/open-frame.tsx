// The frame around screens without a session: the project's name, the languages, one column.
import type { ReactElement, ReactNode } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { projectName } from '../router/index.ts';
import { LanguageSelect } from './language-select.tsx';

export function OpenFrame({ children }: { readonly children: ReactNode }): ReactElement {
  const { t, language } = useLanguage();
  return (
    <div className="open-frame">
      <header className="open-head">
        <a
          className="wordmark"
          href={`/${language}`}
          aria-label={t('admin.toSiteOf', { project: projectName() })}
        >
          {projectName()}
        </a>
        <LanguageSelect hiddenLabel />
      </header>
      <main id="content" className="open-content">
        {children}
      </main>
    </div>
  );
}
