// What a list of one kind of record shows. Each slice describes its own in `admin/list.ts`: data alone, the screen is one.
import type { ComponentType } from 'react';
import type { RecordKindName } from '../../model.ts';
import type { FormModel } from '../form-model.ts';

/** A value out of a closed list, and the key of the message that says it; the same that forms offer. */
export interface ListChoice {
  readonly value: string;
  readonly label: string;
  /** Where it is shown as a badge. */
  readonly tone?: 'plain' | 'info' | 'success' | 'warning' | 'danger' | 'strong';
}

interface ColumnHead {
  /** Key of the record's `details`: what is shown, and sorted by. */
  readonly key: string;
  /** Key of the message above it. */
  readonly label: string;
  /** Not for references: the API sorts by details alone. */
  readonly sortable?: true;
}

/** How the value of a column is said. */
export type ListColumn = ColumnHead &
  /** Drawn by its own slice, and fetched when the list is: languages of a newsletter. */
  (
    | { readonly as: 'own'; readonly Cell: ComponentType<{ readonly id: string }> }
    | { readonly as: 'words' | 'number' | 'country' | 'language' | 'month-or-day' | 'organisation' }
    /** First to last day; `until` is the key of the last. */
    | { readonly as: 'days'; readonly until: string }
    | {
        readonly as: 'choice' | 'badge';
        readonly choices: readonly ListChoice[];
        /** Another detail that speaks where this one is empty: a stakeholder has no role. */
        readonly or?: { readonly key: string; readonly choices: readonly ListChoice[] };
        /** Key of what is said where the value is not on record. */
        readonly otherwise?: string;
      }
  );

/** What the list can be narrowed by; the choices of `partner`, `country` and `language` are found out. */
export type ListFilter = { readonly key: string; readonly label: string } & (
  | { readonly by: 'partner' | 'country' | 'language' }
  | { readonly by: 'choice'; readonly choices: readonly ListChoice[] }
);

export interface ListKind {
  readonly kind: RecordKindName;
  /** Key of the heading, which the navigation says too. */
  readonly title: string;
  /** Key of the button that makes a new one. */
  readonly create: string;
  /**
   * Further keys begin with this: `events.list` for `events.list.lead` (what this is), `.search` (label of the field),
   * `.empty` and `.emptyHelp` (nothing there yet, and what to do first), `.unnamed` (a draft that has no name so far).
   */
  readonly words: string;
  /** Beside the title, which comes first, and the last change, which comes last. */
  readonly columns: readonly ListColumn[];
  readonly filters: readonly ListFilter[];
  /** The API's own order of this kind: a key, with `-` before it the other way round. */
  readonly sort: string;
  /** Its form; fetched only when a draft of a record to be wants to be named. */
  readonly form: () => Promise<FormModel>;
}
