// Nothing is here: why, and what can be done about it.
import type { ReactElement, ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export const EmptyState = ({ title, children, actions }: EmptyStateProps): ReactElement => (
  <div className="k-empty">
    <p className="k-empty-title">{title}</p>
    {children !== undefined && <div>{children}</div>}
    {actions !== undefined && <div className="k-notice-actions">{actions}</div>}
  </div>
);
