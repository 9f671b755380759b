// The states of a practice, as forms and lists say them.
import { PRACTICE_STATES, stateKey } from '../model.ts';

export const STATE_CHOICES = PRACTICE_STATES.map(state => ({ value: state, label: stateKey(state) }));
