// Inside a transaction only the transaction's own handle may be used. With the outer handle the embedded database
// would wait for itself for ever, and PostgreSQL would silently write outside the transaction.
import { AsyncLocalStorage } from 'node:async_hooks';

const inside = new AsyncLocalStorage<true>();

export const runInside = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** For work that outlives the transaction it was started from, such as a timer or a message to be handled later. */
export const runOutside = <T>(work: () => T): T => inside.exit(work);

export function assertOutside(): void {
  if (inside.getStore()) throw new Error('inside a transaction use its own handle (tx), not the database');
}
