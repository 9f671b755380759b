// How often something may be tried, by address and by account: counted in the database, so that all processes count together.
import { createHash } from 'node:crypto';
import { normalizeIP } from '@better-auth/core/utils/ip';
import { eq, lt, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { rateLimit } from '../schema.ts';

export interface Limit {
  /** Who is counted: the asking address, the account that the e-mail names, or the person who is signed in. */
  readonly by: 'address' | 'email' | 'person';
  readonly most: number;
  readonly seconds: number;
}

/** Somebody with an IPv6 connection owns a whole /64 network: they count as one. */
export const addressKey = (address: string | null): string =>
  address === null ? 'unknown' : normalizeIP(address, { ipv6Subnet: 64 });

const keyOf = (what: string, by: Limit['by'], who: string): string =>
  createHash('sha256').update(`${what}|${by}|${who}`).digest('base64url');

/**
 * Counts one attempt in a single statement, so that attempts made at once do not pass uncounted.
 * @throws SeconError limited
 */
export async function countAttempt(db: Db, what: string, limit: Limit, who: string): Promise<void> {
  const now = new Date();
  const until = new Date(now.getTime() + limit.seconds * 1000);
  const over = sql`${rateLimit.until} <= ${now.toISOString()}::timestamptz`;
  const [row] = await db
    .insert(rateLimit)
    .values({ key: keyOf(what, limit.by, who), count: 1, until })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
        until: sql`case when ${over} then excluded.until else ${rateLimit.until} end`,
      },
    })
    .returning();
  if (row?.count === 1) await db.delete(rateLimit).where(lt(rateLimit.until, now));
  if (row && row.count > limit.most) throw tooOften(Math.ceil((row.until.getTime() - now.getTime()) / 1000));
}

/** After a success what was tried before no longer counts. */
export async function forgive(db: Db, what: string, by: Limit['by'], who: string): Promise<void> {
  await db.delete(rateLimit).where(eq(rateLimit.key, keyOf(what, by, who)));
}

const tooOften = (seconds: number): SeconError =>
  new SeconError(
    'limited',
    'people.too-often',
    { seconds },
    `this was tried too often; try again in ${seconds} seconds`,
  );
