// A difference with its place, and by what facts of several editions are held to be the same.

import type { FactValue } from '../model.ts';
import type { Difference } from './match-state.ts';
import type { SectionFacts } from './passages.ts';

/** A difference with the edition and the group of sections it was found in. */
export interface Located {
  readonly edition: number;
  readonly group: number;
  /** The edition's own section: where a missing fact should stand. */
  readonly home: SectionFacts | undefined;
  readonly difference: Difference;
}

/** A fact by value; what kind a bare figure was read as does not matter. */
export const keyOf = ({ kind, value }: FactValue): string =>
  kind === 'number' || kind === 'ordinal' || kind === 'identifier' || /^\d{4}$/.test(value)
    ? `figure ${value}`
    : `${kind} ${value}`;
