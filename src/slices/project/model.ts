// The project itself: identity, phases, languages, and the programme's rules as data.
import type { Doc } from '../../document/model.ts';
import type { LocalText } from '../texts/model.ts';

export interface ProjectView {
  readonly slug: string;
  readonly acronym: string;
  readonly title: LocalText;
  readonly number: string;
  readonly programme: string;
  readonly website: string;
  readonly start: string;
  readonly end: string;
  readonly startText: string;
  readonly endText: string;
  readonly phases: readonly {
    readonly id: string;
    readonly start: string;
    readonly end: string;
    readonly text: string;
  }[];
  /** In words of the reader's language: "€1,914,046". */
  readonly budget: string | null;
  readonly summary: { readonly doc: Doc; readonly language: string; readonly own: boolean } | null;
  readonly objectives: { readonly doc: Doc; readonly language: string; readonly own: boolean } | null;
  /** The project's own criteria for good practices. */
  readonly criteria: { readonly doc: Doc; readonly language: string; readonly own: boolean } | null;
  readonly funding: string;
  readonly disclaimer: LocalText;
}
