// The states of a practice, as forms and lists say them.
import {
  countsTowardsTarget,
  isPublicState,
  PRACTICE_STATES,
  type PracticeState,
  stateKey,
} from '../model.ts';

/** What helps the eye to see who has to do something. */
function toneOf(state: PracticeState): 'plain' | 'info' | 'success' | 'warning' {
  if (countsTowardsTarget(state)) return 'success';
  if (isPublicState(state)) return 'info';
  return state === 'submitted' || state === 'information requested' ? 'warning' : 'plain';
}

export const STATE_CHOICES = PRACTICE_STATES.map(state => ({
  value: state,
  label: stateKey(state),
  tone: toneOf(state),
}));
