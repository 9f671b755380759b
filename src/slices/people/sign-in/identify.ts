// Who asks: the session's cookie is better-auth's, what the person may is ours.
import { type Identify, type Identity, NOBODY } from '../../../platform/auth.ts';
import type { Services } from '../../../platform/services.ts';
import { personActor } from '../actor.ts';
import { signedIn } from '../queries.ts';
import type { Auth } from './better-auth.ts';
import { houseSecret } from './secret.ts';

const made = new WeakMap<Services, Promise<Auth>>();

/** The house's sign-in, made at its first use. */
export function authOf(services: Services): Promise<Auth> {
  const known = made.get(services);
  if (known) return known;
  const making = import('./better-auth.ts').then(({ createAuth }) =>
    createAuth(services, houseSecret(services.config)),
  );
  made.set(services, making);
  return making;
}

/** Without the cookie nothing is loaded and nothing asked. */
const hasSession = (headers: Headers): boolean =>
  headers.get('cookie')?.includes('secon.session_token=') ?? false;

export const identifier =
  (services: Services): Identify =>
  async headers => {
    if (!hasSession(headers)) return NOBODY;
    const auth = await authOf(services);
    const answer = await auth.api.getSession({ headers, returnHeaders: true });
    const cookies = answer.headers.getSetCookie();
    const found = answer.response && (await identity(services, answer.response.session.id));
    return found ? { ...found, cookies } : { ...NOBODY, cookies };
  };

async function identity({ database }: Services, session: string): Promise<Omit<Identity, 'cookies'> | null> {
  const found = await signedIn(database.db, session, new Date());
  if (!found) return null;
  return { session, actor: personActor(found.person, found.grants) };
}
