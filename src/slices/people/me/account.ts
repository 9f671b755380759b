// One's own account: who I am, where I am signed in.
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { type Actor, actorId, type PersonActor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import type { Services } from '../../../platform/services.ts';
import { person, session, user } from '../schema.ts';

/** @throws SeconError unauthenticated */
export function signedInPerson(actor: Actor): PersonActor {
  if (actor.kind === 'person') return actor;
  throw new SeconError('unauthenticated', 'auth.sign-in', {}, 'this needs somebody who is signed in');
}

export interface OwnAccount {
  readonly id: string;
  readonly name: string | null;
  readonly language: Language;
  readonly email: string;
  readonly twoFactor: boolean;
}

/** @throws SeconError unauthenticated, also when the account was erased a moment ago */
export async function ownAccount(db: Db, { id }: PersonActor): Promise<OwnAccount> {
  const [row] = await db
    .select({
      id: person.id,
      name: person.name,
      language: person.language,
      email: user.email,
      twoFactor: user.twoFactorEnabled,
    })
    .from(person)
    .innerJoin(user, eq(user.id, person.id))
    .where(eq(person.id, id));
  if (!row) throw new SeconError('unauthenticated', 'auth.sign-in', {}, 'this account is no more');
  return row;
}

export interface AccountChange {
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
}

/** Changes one's own name and language. The audit trail says which of them changed, never the name. */
export async function changeOwnAccount(
  services: Services,
  actor: Actor,
  change: AccountChange,
): Promise<OwnAccount> {
  const me = signedInPerson(actor);
  return services.change(async tx => {
    const before = await ownAccount(tx, me);
    const { name = before.name, language = before.language } = change;
    await tx.update(person).set({ name, language }).where(eq(person.id, me.id));
    const changed = [
      ...(name === before.name ? [] : ['name']),
      ...(language === before.language ? [] : ['language']),
    ];
    if (changed.length > 0)
      await audit(tx, actor, [{ verb: 'people.rename', subject: `person:${me.id}`, after: { changed } }]);
    return ownAccount(tx, me);
  });
}

export interface SessionView {
  readonly id: string;
  readonly created: Date;
  readonly used: Date;
  readonly expires: Date;
  readonly address: string | null;
  /** What the browser calls itself. */
  readonly program: string | null;
}

/** Where I am signed in, the latest first. */
export async function ownSessions(db: Db, actor: Actor): Promise<SessionView[]> {
  const me = signedInPerson(actor);
  return db
    .select({
      id: session.id,
      created: session.createdAt,
      used: session.updatedAt,
      expires: session.expiresAt,
      address: session.ipAddress,
      program: session.userAgent,
    })
    .from(session)
    .where(and(eq(session.userId, me.id), gt(session.expiresAt, new Date())))
    .orderBy(desc(session.updatedAt));
}

/** Ends one of one's own sessions. @throws SeconError missing when it is not one's own, as if it were not there */
export async function endOwnSession(services: Services, actor: Actor, id: string): Promise<void> {
  const me = signedInPerson(actor);
  const ended = await services.database.db
    .delete(session)
    .where(and(eq(session.id, id), eq(session.userId, me.id)))
    .returning({ id: session.id });
  if (ended.length === 0)
    throw new SeconError('missing', 'people.no-session', { id }, 'there is no such session of yours');
}

/** Ends all of one's own sessions but the one that asks. */
export async function endOtherSessions(services: Services, actor: Actor, own: string): Promise<void> {
  await services.database.db
    .delete(session)
    .where(and(eq(session.userId, actorId(signedInPerson(actor))), ne(session.id, own)));
}
