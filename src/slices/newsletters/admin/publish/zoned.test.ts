// Moments by the project's clocks.
import { describe, expect, test } from 'vitest';
import { PROJECT_ZONE as OF_SERVER } from '../../../../platform/clock.ts';
import { momentAt, PROJECT_ZONE } from './zoned.ts';

describe('what is no time', () => {
  test.each([
    ['2026-3-1', '10:00'],
    ['2026-03-01', '24:00'],
    ['2026-03-01', '9:00'],
    ['2026-13-01', '09:00'],
    // Years that are still being typed.
    ['0002-05-05', '09:00'],
    ['0203-05-05', '09:00'],
  ])('%s %s gives no moment', (day, time) => expect(momentAt(day, time, 'Europe/Athens')).toBeNull());
});

test('the zone is the server’s', () => expect(PROJECT_ZONE).toBe(OF_SERVER));

test.each([
  ['2026-01-15', '09:00', '2026-01-15T07:00:00.000Z'],
  ['2026-07-15', '09:00', '2026-07-15T06:00:00.000Z'],
  // The day on which clocks go forward at three, and on which they go back at four.
  ['2026-03-29', '02:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '09:00', '2026-03-29T06:00:00.000Z'],
  ['2026-10-25', '09:00', '2026-10-25T07:00:00.000Z'],
])('%s %s in Athens is %s', (day, time, moment) => {
  expect(momentAt(day, time, 'Europe/Athens')?.toISOString()).toBe(moment);
});
