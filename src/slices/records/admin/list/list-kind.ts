// What a list of one kind of record shows. Each slice describes its own in `admin/list.ts`: data alone, the screen is one.
import type { RecordKindName } from '../../model.ts';

/** A value out of a closed list, and the key of the message that says it. */
export interface ListChoice {
  readonly id: string;
  readonly label: string;
}

/** Tone of a badge. */
type Tone = 'plain' | 'info' | 'success' | 'warning' | 'danger' | 'strong';

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
  (
    | { readonly as: 'words' | 'number' | 'country' | 'language' | 'month-or-day' | 'organisation' }
    /** First to last day; `until` is the key of the last. */
    | { readonly as: 'days'; readonly until: string }
    /** @property otherwise what is said where the value is not on record */
    | { readonly as: 'choice'; readonly choices: readonly ListChoice[]; readonly otherwise?: string }
    | {
        readonly as: 'badge';
        readonly choices: readonly (ListChoice & { readonly tone?: Tone })[];
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
  /**
   * Messages begin with this: `events` for `events.list.title` (heading), `.lead` (what this is), `.search` (label),
   * `.empty` and `.empty-words` (nothing there yet, what to do first), `.new` (button), `.unnamed` (a draft without name).
   */
  readonly words: string;
  /** Beside the title, which comes first, and the last change, which comes last. */
  readonly columns: readonly ListColumn[];
  readonly filters: readonly ListFilter[];
  /** The API's own order of this kind: a key, with `-` before it the other way round. */
  readonly sort: string;
}
