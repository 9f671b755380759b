// What waits for somebody in the slice's own tables, for the first screen: counted in one statement.
import { and, count, eq, exists, gt, isNotNull, isNull, lt, min, ne, not, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '../../platform/db/index.ts';
import { invitation, membership, user } from './schema.ts';

export interface WaitingAccounts {
  /** The account asks for a second factor at sign-in. */
  readonly twoFactor: boolean;
  /** Open invitations that end soon, and when the first of them does. */
  readonly ending: { readonly count: number; readonly first: Date | null };
  /** Invitations that ended without an answer, unless the same person was invited anew. */
  readonly ended: number;
  /** Nobody else was ever asked in. */
  readonly alone: boolean;
}

/**
 * Invitations are counted wherever they are to: ask only for somebody who may see all of them.
 * @param me id of the person
 * @param soon until when an invitation ends soon
 */
export async function accountsWaiting(db: Db, me: string, now: Date, soon: Date): Promise<WaitingAccounts> {
  const open = and(
    isNotNull(invitation.email),
    isNull(invitation.acceptedAt),
    isNull(invitation.withdrawnAt),
  );
  const later = alias(invitation, 'later');
  const again = exists(
    db
      .select({ one: sql`1` })
      .from(later)
      .where(and(eq(later.email, invitation.email), gt(later.id, invitation.id))),
  );
  const ending = db
    .select({ total: count().as('ending'), first: min(invitation.expiresAt).as('first') })
    .from(invitation)
    .where(and(open, gt(invitation.expiresAt, now), lt(invitation.expiresAt, soon)))
    .as('ending');
  const ended = db
    .select({ total: count().as('ended') })
    .from(invitation)
    .where(and(open, sql`${invitation.expiresAt} <= ${now}`, not(again)))
    .as('ended');
  const others = or(
    exists(db.select({ one: sql`1` }).from(membership).where(ne(membership.personId, me))),
    exists(db.select({ one: sql`1` }).from(invitation).where(isNotNull(invitation.email))),
  );
  const [row] = await db
    .select({
      others: sql<boolean>`${others}`,
      twoFactor: user.twoFactorEnabled,
      ending: ending.total,
      first: ending.first,
      ended: ended.total,
    })
    .from(user)
    .innerJoin(ending, sql`true`)
    .innerJoin(ended, sql`true`)
    .where(eq(user.id, me));
  return {
    twoFactor: row?.twoFactor ?? false,
    ending: { count: Number(row?.ending ?? 0), first: row?.first ?? null },
    ended: Number(row?.ended ?? 0),
    alone: !row?.others,
  };
}
