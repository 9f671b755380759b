// The first rows of a list before the rest of them: those that are in sight are there sooner.
import { useDeferredValue } from 'react';

/** As many as a large window shows. */
const IN_SIGHT = 14;

/**
 * @param rows undefined while they are awaited for the first time
 * @returns the first ones when they come for the first time, all of them a moment later. Where there were rows already,
 *   all at once: a list must not become shorter below somebody's eyes
 */
export function useFirstRows<Row>(rows: readonly Row[] | undefined): readonly Row[] | undefined {
  const before = useDeferredValue<readonly Row[] | null | undefined>(rows, null);
  return before === null || before === undefined ? rows?.slice(0, IN_SIGHT) : rows;
}
