// A session for somebody whom this house knows by other proof than better-auth's own. No address leads here: it is called
// by our own code, and what follows any sign-in follows this one too, the second factor first of all.
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { SeconError } from '../../../platform/errors.ts';

export const PROVEN = '/sign-in/proven';

export const provenSignIn = () => ({
  id: 'proven' as const,
  endpoints: {
    signInProven: createAuthEndpoint(
      PROVEN,
      {
        method: 'POST',
        body: z.object({ person: z.uuid() }),
        requireHeaders: true,
        metadata: { SERVER_ONLY: true as const },
      },
      async c => {
        const user = await c.context.internalAdapter.findUserById(c.body.person);
        if (!user) throw new SeconError('unauthenticated', 'auth.sign-in', {}, 'this account is no more');
        const session = await c.context.internalAdapter.createSession(user.id);
        await setSessionCookie(c, { session, user });
        return c.json({});
      },
    ),
  },
});
