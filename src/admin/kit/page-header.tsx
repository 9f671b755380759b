// The head of a screen: where it is, what it is, and what can be done with all of it.
import type { ReactElement, ReactNode, Ref } from 'react';
import { useT } from '../i18n/index.ts';
import { TextLink } from './link-button.tsx';

export interface Crumb {
  readonly label: string;
  readonly href: string;
  readonly lang?: string | undefined;
}

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** Language of the title where it is not the reader's. */
  readonly lang?: string | undefined;
  readonly lead?: ReactNode;
  /** The ways up, from the top; without the screen itself. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Badges below the title. */
  readonly marks?: ReactNode;
  /** Buttons; the main one first. */
  readonly actions?: ReactNode;
  /** The h1, which takes the focus after navigation. */
  readonly ref?: Ref<HTMLHeadingElement> | undefined;
}

/** The screen's only h1. */
export const PageHeader = ({
  title,
  lang,
  lead,
  crumbs = [],
  marks,
  actions,
  ref,
}: PageHeaderProps): ReactElement => {
  const t = useT();
  return (
    <header className="k-page-header">
      {crumbs.length > 0 && (
        <nav className="k-crumbs" aria-label={t('admin.kit.breadcrumbs')}>
          <ol>
            {crumbs.map(({ label, href, lang: language }) => (
              <li key={href}>
                <TextLink href={href} lang={language}>
                  {label}
                </TextLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="k-page-title">
        <h1 tabIndex={-1} lang={lang} ref={ref}>
          {title}
        </h1>
        {actions && <div className="k-page-actions">{actions}</div>}
      </div>
      {marks && <div className="k-page-marks">{marks}</div>}
      {lead && <p className="k-page-lead">{lead}</p>}
    </header>
  );
};
