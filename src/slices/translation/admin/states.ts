// How far a text is, as a sign and in words: the same on the board, at the desk and wherever languages are listed.
import type { StateShape } from '../../../admin/kit/index.ts';
import type { CellState } from '../model.ts';

export const STATE_SHAPES: Readonly<Record<CellState, StateShape>> = {
  missing: 'empty',
  machine: 'dotted',
  draft: 'half',
  reviewed: 'full',
  approved: 'done',
  stale: 'alert',
};

/** Key of the message that says it. */
export const stateKey = (state: CellState): string => `translation.state.${state}`;

/** From what needs somebody most to what needs nobody. */
export const BY_NEED: readonly CellState[] = ['missing', 'stale', 'machine', 'draft', 'reviewed', 'approved'];
