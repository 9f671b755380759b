// Which practices count towards the target.
import { describe, expect, it } from 'vitest';
import { countsTowardsTarget, PRACTICE_STATES } from './model.ts';

describe('countsTowardsTarget', () => {
  it('refuses a state that is not on record, and approval for the project site', () => {
    expect(countsTowardsTarget(null)).toBe(false);
    expect(countsTowardsTarget('approved for the project site')).toBe(false);
  });

  it('takes the two decisions of the programme, and nothing else', () => {
    expect(PRACTICE_STATES.filter(countsTowardsTarget)).toEqual([
      'validated by the joint secretariat',
      'validated for the learning platform',
    ]);
  });
});
