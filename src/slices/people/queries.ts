// Reading people: who has an account, what they are members of.
import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { Role } from './model.ts';
import type { Grant } from './permissions.ts';
import { membership, person, session, user } from './schema.ts';

/** Memberships that count at a moment: access begins and ends by the real clock, whatever day the site plays. */
export const activeAt = (now: Date) =>
  and(lte(membership.from, now), or(isNull(membership.until), gt(membership.until, now)));

export interface SignedIn {
  readonly person: string;
  readonly grants: readonly Grant[];
}

/**
 * Whose session it is and what they may, in one statement and always from the database: a session that was revoked, or
 * a membership that was ended, counts no more from then on.
 * @returns null when the session is gone or over
 */
export async function signedIn(db: Db, sessionId: string, now: Date): Promise<SignedIn | null> {
  const rows = await db
    .select({
      person: session.userId,
      role: membership.role,
      organisation: membership.organisationId,
      languages: membership.languages,
    })
    .from(session)
    .leftJoin(membership, and(eq(membership.personId, session.userId), activeAt(now)))
    .where(and(eq(session.id, sessionId), gt(session.expiresAt, now)));
  const [first] = rows;
  if (!first) return null;
  const grants = rows.flatMap(({ role, organisation, languages }) =>
    role === null ? [] : [{ role, organisation, languages: languages ?? [] }],
  );
  return { person: first.person, grants };
}

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
}

/** @param email in any case */
export async function accountByEmail(db: Db, email: string): Promise<Account | null> {
  const [row] = await db
    .select({ id: user.id, email: user.email, language: person.language })
    .from(user)
    .innerJoin(person, eq(person.id, user.id))
    .where(eq(user.email, email.toLowerCase()));
  return row ?? null;
}

export interface MembershipView {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly languages: readonly Language[];
  readonly from: Date;
  readonly until: Date | null;
}

/** Memberships by person, the oldest first; ended ones too when asked for. */
export async function membershipsOf(
  db: Db,
  people: readonly string[],
  options: { readonly activeAt?: Date } = {},
): Promise<Map<string, MembershipView[]>> {
  const found = new Map<string, MembershipView[]>();
  if (people.length === 0) return found;
  const rows = await db
    .select()
    .from(membership)
    .where(
      and(
        inArray(membership.personId, [...people]),
        options.activeAt ? activeAt(options.activeAt) : undefined,
      ),
    )
    .orderBy(asc(membership.id));
  for (const { personId, organisationId, ...row } of rows) {
    const of = found.get(personId) ?? [];
    found.set(personId, [...of, { ...row, organisation: organisationId }]);
  }
  return found;
}

/** Whether anybody coordinates the house now. */
export async function hasCoordinator(db: Db): Promise<boolean> {
  const found = await db
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.role, 'coordinator'), activeAt(new Date())))
    .limit(1);
  return found.length > 0;
}

/** Names by id, for actors of any kind: persons have a UUID, `system` no name; who was erased has none any more. */
export async function personNames(db: Db, actors: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(actors)].filter(actor => actor.includes('-'));
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, ids));
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
}
