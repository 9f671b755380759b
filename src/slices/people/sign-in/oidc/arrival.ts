// Whom a provider's word lets in: somebody with an account here, and nobody else. Nothing but the connection is made.
import { and, eq } from 'drizzle-orm';
import { audit } from '../../../../platform/audit.ts';
import { uuidv7 } from '../../../../platform/clock.ts';
import type { OidcSettings } from '../../../../platform/config.ts';
import type { Db } from '../../../../platform/db/index.ts';
import type { Services } from '../../../../platform/services.ts';
import { personActor } from '../../actor.ts';
import { account, invitation, user } from '../../schema.ts';
import { isOpen } from '../../service/invite.ts';
import { emailShape } from '../../shapes.ts';
import type { Claims } from './claims.ts';
import { providerOf } from './provider-id.ts';
import { refusal } from './refusals.ts';

/**
 * Finds the account of whoever the provider speaks of: the one that is connected with them, else the one with their
 * e-mail address, which is connected from then on. After that the address at the provider no longer matters.
 * @returns the person's id
 * @throws SeconError unauthenticated: without an account, or without an address that is known to be theirs
 */
export const personBehind = (
  { database }: Services,
  settings: OidcSettings,
  claims: Claims,
): Promise<string> =>
  database.transact(async tx => {
    const providerId = providerOf(settings.issuer);
    const connected = and(eq(account.providerId, providerId), eq(account.accountId, claims.subject));
    const [known] = await tx.select({ id: account.userId }).from(account).where(connected);
    if (known) return known.id;
    const id = await accountWith(tx, addressIn(settings, claims));
    await connect(tx, id, providerId, claims.subject);
    return id;
  });

/**
 * The address that the provider vouches for. `emailShape` takes ASCII alone, so that no letter turns into another one
 * when it becomes a small letter.
 */
function addressIn({ trustsEmail }: OidcSettings, { email, emailVerified }: Claims): string {
  const vouched = emailVerified === true || (emailVerified === undefined && trustsEmail);
  const { data: address } = emailShape.safeParse(email);
  if (!vouched || address === undefined) throw refusal('oidc-unverified');
  return address.toLowerCase();
}

/** Held until the end, so that an account is connected once at a time. */
async function accountWith(tx: Db, address: string): Promise<string> {
  const [found] = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.email, address), eq(user.emailVerified, true)))
    .for('update');
  if (found) return found.id;
  const [invited] = await tx
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(eq(invitation.email, address), isOpen(new Date())))
    .limit(1);
  throw refusal(invited ? 'oidc-invited' : 'oidc-unknown');
}

/**
 * An address may pass from one person to the next at the provider, who then is somebody else there: such a one does not
 * come into the account of the one before.
 */
async function connect(tx: Db, id: string, providerId: string, subject: string): Promise<void> {
  const held = await tx
    .select({ subject: account.accountId })
    .from(account)
    .where(and(eq(account.userId, id), eq(account.providerId, providerId)));
  // Somebody who came back twice at once is connected by now.
  if (held.some(connection => connection.subject === subject)) return;
  if (held.length > 0) throw refusal('oidc-other');
  await tx.insert(account).values({ id: uuidv7(), userId: id, providerId, accountId: subject });
  const entry = { verb: 'people.oidc', subject: `person:${id}`, after: { connected: true } };
  await audit(tx, personActor(id, []), [entry]);
}
