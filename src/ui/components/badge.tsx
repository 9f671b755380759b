// A word that marks a state. The word carries the meaning, the colour only repeats it.
import type { ReactElement, ReactNode } from 'react';

export type BadgeTone = 'plain' | 'held' | 'upcoming' | 'note';

interface BadgeProps {
  readonly tone?: BadgeTone | undefined;
  readonly children: ReactNode;
}

export const Badge = ({ tone = 'plain', children }: BadgeProps): ReactElement => (
  <span className={`badge badge-${tone}`}>{children}</span>
);
