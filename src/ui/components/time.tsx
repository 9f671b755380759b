// A date in words, with its value for machines.
import type { ReactElement, ReactNode } from 'react';

interface TimeProps {
  /** `2024-04-24`, or a span `2023-11-13/2023-11-14`: HTML knows no spans, its first day stands for it. */
  readonly value: string;
  readonly children: ReactNode;
}

export const Time = ({ value, children }: TimeProps): ReactElement => (
  <time dateTime={value.split('/')[0]}>{children}</time>
);
