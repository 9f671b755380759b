// What is known of a record: names and values side by side.
import type { ReactElement, ReactNode } from 'react';

interface FactsProps {
  /** Items with the value null are left out: what is not known is not named. */
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
}

export const Facts = ({ items }: FactsProps): ReactElement => (
  <dl className="facts">
    {items
      .filter(({ value }) => value !== null && value !== undefined)
      .map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
