// Signing in elsewhere, under way: kept here until the browser comes back, and good for one return of that browser alone.
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, like, lt } from 'drizzle-orm';
import { z } from 'zod';
import { uuidv7 } from '../../../../platform/clock.ts';
import type { Db } from '../../../../platform/db/index.ts';
import { verification } from '../../schema.ts';

/** Long enough for a second factor there, and for looking for the telephone. */
export const ATTEMPT_MINUTES = 10;

/** What the provider's answer is held against. */
export interface Attempt {
  /** Comes back in the token. */
  readonly nonce: string;
  /** Proves that whoever exchanges the code is whoever asked for it (PKCE, RFC 7636). */
  readonly verifier: string;
  /** Where to go in the end. */
  readonly to: string;
}

export interface Begun extends Attempt {
  /** Goes to the provider and comes back in the address. */
  readonly state: string;
  /** Stays in the browser, as a cookie. */
  readonly browser: string;
}

const KIND = 'oidc:';
const random = (): string => randomBytes(32).toString('base64url');

/** Of state and cookie together: neither finds the row alone, and the database tells neither. */
const identifierOf = (state: string, browser: string): string =>
  `${KIND}${createHash('sha256').update(`${state}|${browser}`).digest('base64url')}`;

export async function beginAttempt(db: Db, to: string): Promise<Begun> {
  const [now, state, browser] = [new Date(), random(), random()];
  const attempt: Attempt = { nonce: random(), verifier: random(), to };
  await db
    .delete(verification)
    .where(and(like(verification.identifier, `${KIND}%`), lt(verification.expiresAt, now)));
  await db.insert(verification).values({
    id: uuidv7(),
    identifier: identifierOf(state, browser),
    value: JSON.stringify(attempt),
    expiresAt: new Date(now.getTime() + ATTEMPT_MINUTES * 60_000),
  });
  return { ...attempt, state, browser };
}

const attemptShape = z.object({ nonce: z.string(), verifier: z.string(), to: z.string() });

/** Uses an attempt up, in one statement: of two that return with it at once, one finds nothing. */
export async function takeAttempt(db: Db, state: string, browser: string): Promise<Attempt | null> {
  const found = and(
    eq(verification.identifier, identifierOf(state, browser)),
    gt(verification.expiresAt, new Date()),
  );
  const [row] = await db.delete(verification).where(found).returning({ value: verification.value });
  return row ? attemptShape.parse(JSON.parse(row.value)) : null;
}
