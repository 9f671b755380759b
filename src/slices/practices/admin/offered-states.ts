// Which states a practice can be given by whoever fills in its form: the rules of the slice, asked again by the server.
import type { Asked } from '../../records/admin/index.ts';
import { PRACTICE_STATES, type PracticeState } from '../model.ts';

/** Moves of whoever wrote it. */
const AUTHORS: readonly PracticeState[] = ['draft', 'submitted'];

/** Those of whoever reviews it besides. */
const REVIEWERS: readonly PracticeState[] = [...AUTHORS, 'information requested', 'declined'];

const isOneOf = (states: readonly PracticeState[], state: unknown): boolean =>
  (states as readonly unknown[]).includes(state);

/**
 * @param asked.was null or undefined: a new practice, or one whose state is not on record
 * @returns states that may be chosen now, with the one it has
 */
export function offeredStates({ was, mayI }: Asked): readonly PracticeState[] {
  if (mayI('practices.approve')) return PRACTICE_STATES;
  const kept = PRACTICE_STATES.filter(state => state === was);
  // What the project or the programme decided only the coordinator undoes.
  if (was !== undefined && was !== null && !isOneOf(REVIEWERS, was)) return kept;
  if (mayI('practices.review')) return REVIEWERS;
  // What was asked for is answered by whoever wrote it.
  if (was === 'information requested') return [...kept, 'submitted'];
  return was === 'declined' ? kept : AUTHORS;
}
