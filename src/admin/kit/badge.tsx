// A word or two that say what something is or how far it is.
import type { ReactElement, ReactNode } from 'react';

export interface BadgeProps {
  readonly children: ReactNode;
  /** Plain when nothing is said. The words say what it means; the tone only helps the eye. */
  readonly tone?: 'plain' | 'info' | 'success' | 'warning' | 'danger' | 'strong' | undefined;
  readonly lang?: string | undefined;
}

export const Badge = ({ children, tone = 'plain', lang }: BadgeProps): ReactElement => (
  <span className={`k-badge k-badge-${tone}`} lang={lang}>
    {children}
  </span>
);
