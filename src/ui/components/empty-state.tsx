// Says that there is nothing, and why, in place of an empty list.
import type { ReactElement, ReactNode } from 'react';

export const EmptyState = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="empty-state">{children}</div>
);
