// Why something is wrong, as a code that each form says in its reader's words: `newsletters.problem.<code>`.
import type { ErrorParams } from '../../../platform/errors.ts';

export interface Reason {
  readonly code: string;
  readonly params: ErrorParams;
}

export const reason = (code: string, params: ErrorParams = {}): Reason => ({ code, params });
