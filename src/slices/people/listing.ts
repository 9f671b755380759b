// People and invitations as lists: a part of them for those whose right goes only so far.
import { and, asc, count, desc, eq, exists, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { ActorReach } from '../../platform/auth.ts';
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { Role } from './model.ts';
import { activeAt, type MembershipView, membershipsOf } from './queries.ts';
import { invitation, membership, person, user } from './schema.ts';
import { type InvitationView, invitationState } from './service/invite.ts';

export interface PersonView {
  readonly id: string;
  /** Null once erased. */
  readonly name: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly twoFactor: boolean;
  readonly created: Date;
  readonly erased: Date | null;
  /** All they ever had, the oldest first. */
  readonly memberships: readonly MembershipView[];
}

export interface PeopleFilter {
  /** A part of the name or of the address. */
  readonly search?: string | undefined;
  readonly role?: Role | undefined;
  /** Id. */
  readonly organisation?: string | undefined;
  /** True: only those with a membership now; false: only those without. */
  readonly active?: boolean | undefined;
  readonly limit: number;
  readonly offset: number;
}

const holds = (db: Db, ...conditions: (SQL | undefined)[]) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(membership)
      .where(and(eq(membership.personId, person.id), activeAt(new Date()), ...conditions)),
  );

/** Those of an organisation are seen by whoever may see its people; the rest by those who may see all. */
const within = (db: Db, reach: ActorReach): SQL | undefined =>
  reach.everywhere ? undefined : holds(db, inArray(membership.organisationId, [...reach.organisations]));

const named = (search: string): SQL | undefined =>
  or(
    sql`strpos(lower(${person.name}), lower(${search})) > 0`,
    sql`strpos(${user.email}, lower(${search})) > 0`,
  );

function matching(db: Db, reach: ActorReach, filter: Partial<PeopleFilter>): SQL | undefined {
  const { search, role, organisation, active } = filter;
  return and(
    within(db, reach),
    search === undefined ? undefined : named(search),
    role === undefined ? undefined : holds(db, eq(membership.role, role)),
    organisation === undefined ? undefined : holds(db, eq(membership.organisationId, organisation)),
    active === undefined ? undefined : active ? holds(db) : sql`not ${holds(db)}`,
  );
}

const columns = {
  id: person.id,
  name: person.name,
  email: user.email,
  language: person.language,
  twoFactor: user.twoFactorEnabled,
  created: person.createdAt,
  erased: person.erasedAt,
};

async function views(db: Db, where: SQL | undefined, limit: number, offset: number): Promise<PersonView[]> {
  const rows = await db
    .select(columns)
    .from(person)
    .leftJoin(user, eq(user.id, person.id))
    .where(where)
    .orderBy(asc(sql`lower(${person.name})`), asc(person.id))
    .limit(limit)
    .offset(offset);
  const held = await membershipsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(row => ({
    ...row,
    twoFactor: row.twoFactor ?? false,
    memberships: held.get(row.id) ?? [],
  }));
}

/** By name. */
export async function listPeople(
  db: Db,
  reach: ActorReach,
  filter: PeopleFilter,
): Promise<{ people: PersonView[]; total: number }> {
  const where = matching(db, reach, filter);
  const [counted] = await db
    .select({ total: count() })
    .from(person)
    .leftJoin(user, eq(user.id, person.id))
    .where(where);
  const people = await views(db, where, filter.limit, filter.offset);
  return { people, total: Number(counted?.total ?? 0) };
}

/** @returns null when there is no such person, or one that is not to be seen */
export async function getPerson(db: Db, reach: ActorReach, id: string): Promise<PersonView | null> {
  const [found] = await views(db, and(eq(person.id, id), within(db, reach)), 1, 0);
  return found ?? null;
}

const MOST_INVITATIONS = 500;

/** The newest first; the links for a first coordinator are nobody's invitation. */
export async function listInvitations(db: Db, reach: ActorReach): Promise<InvitationView[]> {
  const scope = reach.everywhere ? undefined : inArray(invitation.organisationId, [...reach.organisations]);
  const rows = await db
    .select()
    .from(invitation)
    .where(and(scope, or(isNotNull(invitation.email), isNotNull(invitation.acceptedAt))))
    .orderBy(desc(invitation.id))
    .limit(MOST_INVITATIONS);
  const now = new Date();
  return rows.map(row => ({
    id: row.id,
    email: row.email,
    role: row.role,
    organisation: row.organisationId,
    languages: row.languages,
    language: row.language,
    created: row.createdAt,
    expires: row.expiresAt,
    state: invitationState(row, now),
  }));
}
