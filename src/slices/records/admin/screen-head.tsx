// The head of a records' screen: the way up, the heading that names the document and takes the focus, what can be done.
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { type Crumb, TextLink } from '../../../admin/kit/index.ts';
import { Title } from '../../../admin/router/index.ts';

interface ScreenHeadProps {
  readonly title: string;
  /** Language of the title where it is not the reader's. */
  readonly lang?: string | undefined;
  readonly lead?: ReactNode;
  /** The ways up, from the top; without the screen itself. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Badges below the title. */
  readonly marks?: ReactNode;
  /** Buttons; the main one first. */
  readonly actions?: ReactNode;
}

/** The kit's page header, its heading being the router's. */
export const ScreenHead = ({
  title,
  lang,
  lead,
  crumbs = [],
  marks,
  actions,
}: ScreenHeadProps): ReactElement => {
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
        <Title {...(lang !== undefined && { lang })}>{title}</Title>
        {actions !== undefined && <div className="k-page-actions">{actions}</div>}
      </div>
      {marks !== undefined && <div className="k-page-marks">{marks}</div>}
      {lead !== undefined && <p className="k-page-lead">{lead}</p>}
    </header>
  );
};
