// Accepting an invitation: an account is made with it, or the account one is signed in with joins.
import { and, eq } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { personActor } from '../actor.ts';
import { accountByEmail, hasCoordinator } from '../queries.ts';
import { account, invitation, membership, person, user } from '../schema.ts';
import { hashPassword } from '../sign-in/password.ts';
import type { PeopleContext } from './context.ts';
import { assertNotHeld } from './held.ts';
import { type InvitationRow, isOpen } from './invite.ts';
import { hashOf } from './tokens.ts';

export interface Acceptance {
  readonly token: string;
  /** For a new account; not asked of whoever is signed in. */
  readonly name?: string | undefined;
  readonly password?: string | undefined;
  /** Only where the invitation names none: the first coordinator's. */
  readonly email?: string | undefined;
  /** Of a new account: in which its owner accepted. Absent: the invitation's. */
  readonly language?: Language | undefined;
}

export interface Accepted {
  readonly person: string;
  readonly email: string | null;
  /** Whether an account was made: sign in with it next. */
  readonly newAccount: boolean;
}

/** One answer for a token that never was, is used up, taken back or too old. */
const gone = (): SeconError =>
  new SeconError('missing', 'people.invitation-gone', {}, 'this invitation is not valid any more');

/** @throws SeconError missing */
export async function invitationByToken(db: Db, token: string): Promise<InvitationRow> {
  const [row] = await db
    .select()
    .from(invitation)
    .where(and(eq(invitation.tokenHash, hashOf(token)), isOpen(new Date())));
  // The link for a first coordinator is worth nothing once there is one.
  if (!row || (row.email === null && (await hasCoordinator(db)))) throw gone();
  return row;
}

interface NewAccount {
  readonly email: string;
  readonly name: string;
  /** Hashed. */
  readonly password: string;
}

/**
 * @throws SeconError missing when the invitation does not count; invalid when something for the account is missing;
 *   conflict when the invited has an account already and is not signed in, or whoever is signed in holds the post
 */
export async function acceptInvitation(context: PeopleContext, acceptance: Acceptance): Promise<Accepted> {
  const { actor, services } = context;
  const found = await invitationByToken(services.database.db, acceptance.token);
  // Hashing takes its time and must not hold the transaction.
  const making = actor.kind === 'person' ? null : await newAccount(services.database.db, found, acceptance);
  return services.change(async tx => {
    const row = await spend(tx, found.id);
    const id = actor.kind === 'person' ? actor.id : uuidv7();
    if (making) await makeAccount(tx, id, making, { ...row, language: acceptance.language ?? row.language });
    await join(tx, id, row);
    return { person: id, email: making?.email ?? row.email, newAccount: making !== null };
  });
}

async function newAccount(db: Db, row: InvitationRow, given: Acceptance): Promise<NewAccount> {
  const email = (row.email ?? given.email)?.toLowerCase();
  if (email === undefined) throw invalid('people.needs-email', 'an e-mail address is needed');
  if (row.email !== null && given.email !== undefined && given.email.toLowerCase() !== row.email)
    throw invalid('people.other-email', 'the invitation is for another e-mail address');
  if (await accountByEmail(db, email)) throw signInFirst();
  if (given.name === undefined) throw invalid('people.needs-name', 'a name is needed');
  if (given.password === undefined) throw invalid('people.needs-password', 'a password is needed');
  return { email, name: given.name, password: await hashPassword(given.password) };
}

const signInFirst = (): SeconError =>
  new SeconError(
    'conflict',
    'people.sign-in-first',
    {},
    'there is an account with this e-mail address; sign in with it first, then accept',
  );

/** Uses the invitation up. Of two that accept at once, one finds it gone. */
async function spend(tx: Db, id: string): Promise<InvitationRow> {
  const now = new Date();
  const [row] = await tx
    .update(invitation)
    .set({ acceptedAt: now })
    .where(and(eq(invitation.id, id), isOpen(now)))
    .returning();
  if (!row || (row.email === null && (await hasCoordinator(tx)))) throw gone();
  return row;
}

async function makeAccount(tx: Db, id: string, making: NewAccount, row: InvitationRow): Promise<void> {
  const { email, name, password } = making;
  await tx.insert(person).values({ id, name, language: row.language });
  const made = await tx
    .insert(user)
    .values({ id, email, emailVerified: true })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id });
  if (made.length === 0) throw signInFirst();
  await tx
    .insert(account)
    .values({ id: uuidv7(), userId: id, accountId: id, providerId: 'credential', password });
}

async function join(tx: Db, id: string, row: InvitationRow): Promise<void> {
  const { role, organisationId, languages } = row;
  await assertNotHeld(tx, id, { role, organisation: organisationId });
  const held = { id: uuidv7(), personId: id, role, organisationId, languages };
  await tx.insert(membership).values(held);
  await tx.update(invitation).set({ acceptedBy: id }).where(eq(invitation.id, row.id));
  const after = { membership: held.id, role, organisation: organisationId, languages, invitation: row.id };
  await audit(tx, personActor(id, []), [{ verb: 'people.accept', subject: `person:${id}`, after }]);
}
