// Memberships: added, ended; and a person who leaves or is to be forgotten.
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { authorise } from '../../../platform/auth.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { forgetMails } from '../../../platform/mail/index.ts';
import { assertPost, type Post } from '../model.ts';
import { activeAt } from '../queries.ts';
import { invitation, membership, person, session, user } from '../schema.ts';
import type { PeopleContext } from './context.ts';
import { assertNotHeld } from './held.ts';
import { isOpen } from './invite.ts';

type MembershipRow = typeof membership.$inferSelect;

const unknown = (id: string): SeconError =>
  new SeconError('missing', 'people.unknown', { id }, 'there is no such person');

/** What of it the audit trail holds. */
const told = ({
  id,
  role,
  organisationId: organisation,
  languages,
}: Omit<MembershipRow, 'from' | 'until'>) => ({
  membership: id,
  role,
  organisation,
  languages,
});

/** @throws SeconError missing, also for who was erased */
async function assertPerson(tx: Db, id: string): Promise<void> {
  const found = await tx
    .select()
    .from(person)
    .where(and(eq(person.id, id), isNull(person.erasedAt)));
  if (found.length === 0) throw unknown(id);
}

/** @returns the membership's id. @throws SeconError forbidden, invalid, missing, conflict when it is held already */
export async function addMembership(context: PeopleContext, personId: string, post: Post): Promise<string> {
  const { actor, services } = context;
  authorise(actor, 'people.edit', { organisation: post.organisation });
  assertPost(post);
  return services.change(async tx => {
    await assertPerson(tx, personId);
    await assertNotHeld(tx, personId, post);
    const row = {
      id: uuidv7(),
      personId,
      role: post.role,
      organisationId: post.organisation,
      languages: [...post.languages],
    };
    await tx.insert(membership).values(row);
    await audit(tx, actor, [{ verb: 'people.edit', subject: `person:${personId}`, after: told(row) }]);
    return row.id;
  });
}

/** Any number that is always the same: those who end memberships take turns by it. */
const ENDING = 7_320_632;

/**
 * Ends memberships now, and with them every session of the person. One after the other in the whole house, so that two
 * coordinators who end each other's at once do not leave it without any.
 * @throws SeconError conflict when nobody would coordinate the house any more
 */
async function end(tx: Db, ids: readonly string[], personId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ENDING})`);
  const now = new Date();
  const coordinators = await tx
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.role, 'coordinator'), activeAt(now)));
  if (coordinators.length > 0 && coordinators.every(({ id }) => ids.includes(id)))
    throw new SeconError(
      'conflict',
      'people.last-coordinator',
      {},
      'this is the last coordinator; make somebody else one first',
    );
  if (ids.length > 0)
    await tx
      .update(membership)
      .set({ until: now })
      .where(inArray(membership.id, [...ids]));
  await tx.delete(session).where(eq(session.userId, personId));
}

const activeMemberships = (tx: Db, personId: string): Promise<MembershipRow[]> =>
  tx
    .select()
    .from(membership)
    .where(and(eq(membership.personId, personId), activeAt(new Date())));

/**
 * Ends one membership of a person; they are signed out everywhere at once.
 * @throws SeconError forbidden; missing when it is not this person's or has ended; conflict for the last coordinator
 */
export async function endMembership(context: PeopleContext, personId: string, id: string): Promise<void> {
  const { actor, services } = context;
  authorise(actor, 'people.end');
  await services.change(async tx => {
    const row = (await activeMemberships(tx, personId)).find(held => held.id === id);
    if (!row) throw new SeconError('missing', 'people.no-membership', { id }, 'there is no such membership');
    await end(tx, [id], personId);
    await audit(tx, actor, [{ verb: 'people.end', subject: `person:${personId}`, before: told(row) }]);
  });
}

/** The person leaves the project: every membership ends. What they did stays theirs. @throws as `endMembership` */
export async function endAccess({ actor, services }: PeopleContext, personId: string): Promise<void> {
  authorise(actor, 'people.end');
  await services.change(async tx => {
    await assertPerson(tx, personId);
    const rows = await activeMemberships(tx, personId);
    await end(
      tx,
      rows.map(({ id }) => id),
      personId,
    );
    const entries = rows.map(row => ({
      verb: 'people.end',
      subject: `person:${personId}`,
      before: told(row),
    }));
    await audit(tx, actor, entries);
  });
}

/**
 * Forgets who a person was: name, address, ways to sign in, mails. Their id stays on what they did.
 * @throws SeconError forbidden, missing, conflict for the last coordinator
 */
export async function erasePerson({ actor, services }: PeopleContext, personId: string): Promise<void> {
  authorise(actor, 'people.erase');
  await services.change(async tx => {
    await assertPerson(tx, personId);
    const rows = await activeMemberships(tx, personId);
    await end(
      tx,
      rows.map(({ id }) => id),
      personId,
    );
    const [gone] = await tx.delete(user).where(eq(user.id, personId)).returning({ email: user.email });
    if (gone) await forgetAddress(tx, personId, gone.email);
    await tx.update(person).set({ name: null, erasedAt: new Date() }).where(eq(person.id, personId));
    await audit(tx, actor, [{ verb: 'people.erase', subject: `person:${personId}` }]);
  });
}

async function forgetAddress(tx: Db, personId: string, email: string): Promise<void> {
  const now = new Date();
  const theirs = or(eq(invitation.email, email), eq(invitation.acceptedBy, personId));
  await tx
    .update(invitation)
    .set({ withdrawnAt: now })
    .where(and(theirs, isOpen(now)));
  await tx.update(invitation).set({ email: null }).where(theirs);
  await forgetMails(tx, email);
}
