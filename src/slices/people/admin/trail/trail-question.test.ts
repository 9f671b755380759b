// Filters of the trail: what stands in an address is taken or left, days are whole days where the reader is.
import { expect, test } from 'vitest';
import { filterOf, questionOf } from './trail-question.ts';

const NOTHING = {
  person: undefined,
  kind: undefined,
  record: undefined,
  verb: undefined,
  from: undefined,
  to: undefined,
};

test.each([
  { person: 'maria' },
  { person: '../../me' },
  { kind: 'lamp' },
  { kind: 'lamp', record: 'x' },
  { record: 'haskovo-2023' },
  { from: 'yesterday', to: '2024-1-1' },
])('%j asks for everything', search => {
  expect(filterOf(search)).toEqual(NOTHING);
  expect(questionOf(filterOf(search))).toEqual(NOTHING_ASKED);
});

const NOTHING_ASKED = {
  person: undefined,
  record: undefined,
  verb: undefined,
  from: undefined,
  to: undefined,
};

test('a kind alone, a record of a kind', () => {
  expect(questionOf(filterOf({ kind: 'event' })).record).toBe('event');
  expect(questionOf(filterOf({ kind: 'event', record: 'haskovo-2023' })).record).toBe('event:haskovo-2023');
});

test('a day lasts from its first moment to the first of the next, across the ends of months', () => {
  const { from, to } = questionOf(filterOf({ from: '2024-02-29', to: '2024-02-29' }));
  expect(from).toBe(new Date(2024, 1, 29).toISOString());
  expect(to).toBe(new Date(2024, 2, 1).toISOString());
});

test('a day before there was anything is left out: the server would refuse it', () => {
  expect(questionOf(filterOf({ from: '0001-01-01' })).from).toBeUndefined();
});
