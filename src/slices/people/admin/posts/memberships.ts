// What somebody is a member of now, and what they were.
import type { Membership, Person } from '../asked.ts';

const goesOn =
  (now: Date) =>
  ({ until }: Membership): boolean =>
    until === null || new Date(until) > now;

/** Those that count now or will, the oldest first. */
export const currentOf = ({ memberships }: Person, now = new Date()): Membership[] =>
  memberships.filter(goesOn(now));

/** Those that have ended, the latest first. */
export const endedOf = ({ memberships }: Person, now = new Date()): Membership[] =>
  memberships
    .filter(membership => !goesOn(now)(membership))
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1));

export const hasAccess = (person: Person, now = new Date()): boolean => currentOf(person, now).length > 0;
