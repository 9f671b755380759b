// The form offers what the server would take, and nothing else: compared state by state with the slice's own guard.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../platform/auth.ts';
import type { Row } from '../../records/index.ts';
import { PRACTICE_STATES } from '../model.ts';
import { guardState } from '../rules.ts';
import { offeredStates } from './offered-states.ts';

const HELD: Readonly<Record<string, readonly string[]>> = {
  author: [],
  reviewer: ['practices.review'],
  coordinator: ['practices.review', 'practices.approve'],
};

const taken = (verbs: readonly string[], was: string | undefined, state: string): boolean => {
  const actor = { kind: 'person', id: 'x', may: (verb: string) => verbs.includes(verb) } as unknown as Actor;
  const row = (value: string) => ({ state: value }) as unknown as Row;
  try {
    guardState(actor, was === undefined ? null : row(was), row(state), ['own']);
    return true;
  } catch {
    return false;
  }
};

describe.each(Object.entries(HELD))('%s', (_, verbs) => {
  test.each([undefined, ...PRACTICE_STATES])('from %s', was => {
    const offered = offeredStates({ was, mayI: verb => verbs.includes(verb) });
    expect([...offered].sort()).toEqual(PRACTICE_STATES.filter(state => taken(verbs, was, state)).sort());
  });
});
