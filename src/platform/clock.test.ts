import { expect, test } from 'vitest';
import { fixedClock, today, uuidv7 } from './clock.ts';

test('a day begins in the project’s zone, whatever the server’s', () => {
  expect(today(fixedClock('2024-04-23T21:30:00Z'))).toBe('2024-04-24');
  expect(today(fixedClock('2024-04-23T20:59:59Z'))).toBe('2024-04-23');
});

test('identifiers are version 7 and in the order of their making', () => {
  const ids = Array.from({ length: 10_000 }, uuidv7);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
