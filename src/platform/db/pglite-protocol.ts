// What the main thread and the database's thread say to each other.
import type { QueryOptions, Results } from '@electric-sql/pglite';

export interface Statement {
  readonly op: 'query' | 'exec';
  readonly sql: string;
  readonly params?: unknown[];
  readonly rowMode?: NonNullable<QueryOptions['rowMode']>;
  /** The transaction it belongs to: the id of its `begin`. */
  readonly tx?: number;
}

export type Request = { readonly id: number } & (
  | Statement
  | { readonly op: 'begin' }
  | { readonly op: 'commit' | 'rollback'; readonly tx: number }
  | { readonly op: 'close' }
);

/** An error by its parts: error objects lose their own fields on the way between threads. */
export interface SqlFailure {
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly table?: string;
}

export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly failure: SqlFailure }
  | { readonly type: 'result'; readonly id: number; readonly result: Results | Results[] | null }
  | { readonly type: 'error'; readonly id: number; readonly failure: SqlFailure }
  | { readonly type: 'began'; readonly id: number }
  | { readonly type: 'ended'; readonly id: number; readonly failure: SqlFailure | null };
