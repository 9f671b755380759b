// What an asked server answers when it refuses, and what it is when nobody answers.
import type { ErrorKind } from '../../platform/errors.ts';

/** What is wrong with one field: `{ path: 'end', code: 'before-start' }`, `{ path: 'title', code: 'too-long', params: { most: 100 } }`. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Refusal {
  /** `offline`: nobody answered; nothing is known of what became of the request. */
  readonly kind: ErrorKind | 'offline';
  readonly code: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly issues?: readonly Issue[];
}

export class ApiError extends Error {
  readonly status: number;
  readonly kind: Refusal['kind'];
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly issues: readonly Issue[];

  /** @param status 0 where nobody answered */
  constructor(status: number, { kind, code, message, params = {}, issues = [] }: Refusal) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.kind = kind;
    this.code = code;
    this.params = params;
    this.issues = issues;
  }
}

/** Whether an error is a refusal of the server with this code. */
export const isRefusal = (error: unknown, code: string): error is ApiError =>
  error instanceof ApiError && error.code === code;
