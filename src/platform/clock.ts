// Time and identifiers. Everything that depends on "now" asks here, so that tests and past dates can be played.
import { randomBytes } from 'node:crypto';

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and for asking "as it was on". */
export const fixedClock = (iso: string): Clock => ({ now: () => new Date(iso) });

/** The zone in which the project's days begin: that of the lead partner. */
export const PROJECT_ZONE = 'Europe/Athens';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: PROJECT_ZONE, dateStyle: 'short' });

/** Today as `2024-04-24`, in the project's zone. */
export const today = (clock: Clock): string => dayFormat.format(clock.now());

let lastMillisecond = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562): sorted by time, and within one process also by order of making:
 * the twelve bits after the version count up within a millisecond.
 */
export function uuidv7(): string {
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastMillisecond += 1;
    counter = 0;
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString('hex');
  const count = counter.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
