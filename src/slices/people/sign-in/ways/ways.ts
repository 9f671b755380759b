// The ways in which somebody signs in: their password, passkeys, and connections with a provider of identities.
import { and, asc, eq, isNotNull, like, or } from 'drizzle-orm';
import { audit } from '../../../../platform/audit.ts';
import type { PersonActor } from '../../../../platform/auth.ts';
import type { OidcSettings } from '../../../../platform/config.ts';
import type { Db } from '../../../../platform/db/index.ts';
import { SeconError } from '../../../../platform/errors.ts';
import type { Services } from '../../../../platform/services.ts';
import { account, passkey, user } from '../../schema.ts';
import { issuerOf, providerOf } from '../oidc/provider-id.ts';

export const WAY_KINDS = ['password', 'passkey', 'oidc'] as const;

export interface Way {
  readonly id: string;
  readonly kind: (typeof WAY_KINDS)[number];
  /** What its owner called a passkey; what people call a provider. */
  readonly name: string | null;
  readonly added: Date | null;
  /** Whether it lets anybody in now: not a connection with a provider that is no longer set. */
  readonly works: boolean;
}

/** One's own ways, the oldest first. The link by mail is open to everybody and not among them. */
export async function ownWays(db: Db, { id }: PersonActor, oidc: OidcSettings | undefined): Promise<Way[]> {
  const accounts = await db
    .select({ id: account.id, provider: account.providerId, added: account.createdAt })
    .from(account)
    .where(
      and(
        eq(account.userId, id),
        or(isNotNull(account.password), like(account.providerId, `${providerOf('')}%`)),
      ),
    )
    .orderBy(asc(account.createdAt));
  const passkeys = await db
    .select({ id: passkey.id, name: passkey.name, added: passkey.createdAt })
    .from(passkey)
    .where(eq(passkey.userId, id))
    .orderBy(asc(passkey.createdAt));
  return [
    ...accounts.map(({ provider, ...row }) => ({ ...row, ...accountWay(issuerOf(provider), oidc) })),
    ...passkeys.map(row => ({ ...row, kind: 'passkey' as const, works: true })),
  ];
}

function accountWay(
  issuer: string | null,
  oidc: OidcSettings | undefined,
): Pick<Way, 'kind' | 'name' | 'works'> {
  if (issuer === null) return { kind: 'password', name: null, works: true };
  const works = issuer === oidc?.issuer;
  return { kind: 'oidc', name: works ? oidc.name : new URL(issuer).host, works };
}

/** Whether one may be taken away here: a connection, as long as something else lets its owner in. */
export const isRemovable = (way: Way, all: readonly Way[]): boolean =>
  way.kind === 'oidc' && all.some(({ id, works }) => works && id !== way.id);

/**
 * Takes a connection with a provider away. One at a time for each account, so that two that are taken away at once are
 * not both the one before the last.
 * @throws SeconError missing when it is no connection of one's own; conflict when nothing else would let one in
 */
export const disconnect = ({ database, config }: Services, me: PersonActor, id: string): Promise<void> =>
  database.transact(async tx => {
    await tx.select({ id: user.id }).from(user).where(eq(user.id, me.id)).for('update');
    const all = await ownWays(tx, me, config.oidc);
    const way = all.find(held => held.id === id && held.kind === 'oidc');
    if (!way)
      throw new SeconError('missing', 'people.no-way', { id }, 'there is no such connection of yours');
    if (!isRemovable(way, all))
      throw new SeconError(
        'conflict',
        'people.last-way',
        {},
        'nothing else lets you in: choose a password first',
      );
    await tx.delete(account).where(eq(account.id, id));
    await audit(tx, me, [{ verb: 'people.oidc', subject: `person:${me.id}`, after: { connected: false } }]);
  });
