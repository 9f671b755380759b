// The head of a screen of people: the way up, the heading that names the document and takes the focus, what can be done.
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { type Crumb, TextLink } from '../../../admin/kit/index.ts';
import { Title } from '../../../admin/router/index.ts';

interface HeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The ways up, from the top; without the screen itself. */
  readonly crumbs?: readonly Crumb[];
  /** Badges below the title. */
  readonly marks?: ReactNode;
  /** Buttons; the main one first. */
  readonly actions?: ReactNode;
}

/** The kit's page header, its heading being the router's. */
export const Head = ({ title, lead, crumbs = [], marks, actions }: HeadProps): ReactElement => {
  const t = useT();
  return (
    <header className="k-page-header">
      {crumbs.length > 0 && (
        <nav className="k-crumbs" aria-label={t('admin.kit.breadcrumbs')}>
          <ol>
            {crumbs.map(({ label, href }) => (
              <li key={href}>
                <TextLink href={href}>{label}</TextLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="k-page-title">
        <Title>{title}</Title>
        {actions && <div className="k-page-actions">{actions}</div>}
      </div>
      {marks && <div className="k-page-marks">{marks}</div>}
      {lead && <p className="k-page-lead">{lead}</p>}
    </header>
  );
};
