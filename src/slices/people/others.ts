// Whether somebody else could do it: where two people are needed, and there are two.
import { and, eq, isNull, ne } from 'drizzle-orm';
import { may, type PersonActor, type Scope } from '../../platform/auth.ts';
import type { Db } from '../../platform/db/index.ts';
import { may as mayBy } from './permissions.ts';
import { activeAt } from './queries.ts';
import { membership, person, user } from './schema.ts';

/** @param scopes what it is done to: one of them has to be reached */
export type OthersMay = (scopes: readonly Scope[]) => boolean;

/**
 * Others who have a right by the same standing as whoever asks: of somebody who has it everywhere, others who have it
 * everywhere; of a partner's person, others of the same organisations whom it reaches there, too.
 * @returns whether there is anybody, asked of as many things as are wanted
 */
export async function othersWhoMay(db: Db, actor: PersonActor, verb: string): Promise<OthersMay> {
  const rows = await db
    .select({
      role: membership.role,
      organisation: membership.organisationId,
      languages: membership.languages,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .innerJoin(user, eq(user.id, membership.personId))
    .where(and(ne(membership.personId, actor.id), isNull(person.erasedAt), activeAt(new Date())));
  if (may(actor, verb)) {
    const isAnybody = rows.some(grant => mayBy([grant], verb));
    return () => isAnybody;
  }
  const own = actor.organisations(verb);
  const isColleague = (organisation: string | null): boolean =>
    organisation === null ? own.length === 0 : own.includes(organisation);
  const colleagues = rows.filter(grant => isColleague(grant.organisation));
  return scopes => colleagues.some(grant => scopes.some(scope => mayBy([grant], verb, scope)));
}

/** As `othersWhoMay`, for one thing. */
export const othersMay = async (
  db: Db,
  actor: PersonActor,
  verb: string,
  scopes: readonly Scope[],
): Promise<boolean> => (await othersWhoMay(db, actor, verb))(scopes);
