// Policy instruments, one a region.
import type { LocalText } from '../texts/model.ts';

export interface PolicyView {
  readonly slug: string;
  readonly name: LocalText;
  readonly organisation: {
    readonly slug: string;
    readonly name: LocalText;
    readonly country: string;
    readonly countryName: string;
  };
  /** The part of the instrument that the project works on. */
  readonly part: LocalText | null;
  /** How sure the record is: `inferred` is shown as such. */
  readonly certainty: 'stated' | 'inferred';
  readonly sources: readonly string[];
}
