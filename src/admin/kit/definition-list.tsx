// Names and what they stand for, line by line: what a record says, where it is only read.
import type { ReactElement, ReactNode } from 'react';

export interface Definition {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly lang?: string | undefined;
}

interface DefinitionListProps {
  readonly entries: readonly Definition[];
}

/** Beside each other where there is room, else below each other. */
export const DefinitionList = ({ entries }: DefinitionListProps): ReactElement => (
  <dl className="k-definitions">
    {entries.map(({ id, label, value, lang }) => (
      <div key={id}>
        <dt>{label}</dt>
        <dd lang={lang}>{value}</dd>
      </div>
    ))}
  </dl>
);
