// better-auth, set up for this house: it knows passwords, links, second factors and sessions; roles and rights are ours.
// Loaded when somebody signs in or comes with a session: a server of public pages has no need of it.
import { passkey } from '@better-auth/passkey';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { audit } from '../../../platform/audit.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import { publicUrl } from '../../../platform/config.ts';
import { CLIENT_HEADER } from '../../../platform/http/client-address.ts';
import type { Log } from '../../../platform/log.ts';
import { type OutgoingMail, writeMail } from '../../../platform/mail/index.ts';
import type { Services } from '../../../platform/services.ts';
import { personActor } from '../actor.ts';
import { passwordMail, signInMail } from '../mails.ts';
import { accountByEmail } from '../queries.ts';
import * as tables from '../schema.ts';
import { type LinkKind, linkFor } from './links.ts';
import { hashPassword, LONGEST_PASSWORD, passwordMatches, SHORTEST_PASSWORD } from './password.ts';
import { PROVEN, provenSignIn } from './proven.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const LINK_MINUTES = 15;
const PASSWORD_LINK_MINUTES = 60;

/** To nobody without an account; to the others in their language. */
async function mailLink(
  { database, config }: Services,
  email: string,
  make: (to: Parameters<typeof signInMail>[0]) => OutgoingMail,
  kind: LinkKind,
  token: string,
): Promise<void> {
  const found = await accountByEmail(database.db, email);
  if (!found) return;
  const site = publicUrl(config);
  const outgoing = make({
    language: found.language,
    recipient: found.email,
    link: linkFor(site, kind, token),
    site,
  });
  await database.transact(tx => writeMail(tx, outgoing));
}

/** better-auth asks for the second factor after a password only; neither a link in a mail nor another house's word is one. */
const ASKED_AFTER: readonly (string | undefined)[] = ['/magic-link/verify', PROVEN];

function secondFactor() {
  const plugin = twoFactor({ issuer: 'SECON', twoFactorCookieMaxAge: 10 * MINUTE });
  const [hook] = plugin.hooks.after;
  if (!hook) throw new Error('the second factor has lost its hook');
  const afterPassword = hook.matcher;
  hook.matcher = context => afterPassword(context) || ASKED_AFTER.includes(context.path);
  return plugin;
}

/** A passkey stands for both factors, so the device must have asked for a finger, a face or a number. */
function passkeys(site: string, configured: boolean) {
  // Browsers know no passkeys for bare addresses such as 127.0.0.1.
  const { hostname, port } = new URL(site);
  const origin = configured ? site : `http://localhost${port === '' ? '' : `:${port}`}`;
  return passkey({
    rpID: configured ? hostname : 'localhost',
    rpName: 'SECON',
    origin,
    authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new Error('the user was not verified');
      },
    },
  });
}

/** Its words may hold what somebody typed; only how bad it is goes to the log, and what is a fault of ours. */
const logger = (log: Log) => ({
  level: 'warn' as const,
  log: (level: string, message: string) => {
    if (level === 'error') log.warn('sign-in.failed', { reason: message.slice(0, 80) });
  },
});

export function createAuth(services: Services, secret: string) {
  const { database, config, log } = services;
  const site = publicUrl(config);
  /** Who changed how they sign in, and when; never what it is now. */
  const note = (verb: string, person: string, after: object) => {
    const entry = { verb, subject: `person:${person}`, after };
    return database.transact(tx => audit(tx, personActor(person, []), [entry]));
  };
  return betterAuth({
    appName: 'SECON',
    baseURL: site,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: logger(log),
    database: drizzleAdapter(database.db, { provider: 'pg', schema: tables, transaction: false }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => passwordMatches(hash, password),
      },
      resetPasswordTokenExpiresIn: PASSWORD_LINK_MINUTES * MINUTE,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) =>
        mailLink(services, user.email, to => passwordMail(to, PASSWORD_LINK_MINUTES), 'password', token),
    },
    session: {
      expiresIn: 7 * DAY,
      updateAge: DAY,
      // Saves two statements a request; what a session may is asked of the database each time all the same.
      cookieCache: { enabled: true, maxAge: 30 },
    },
    verification: { storeIdentifier: 'hashed' },
    rateLimit: { enabled: false },
    databaseHooks: {
      account: {
        update: {
          after: async account => {
            if (account.providerId === 'credential') await note('people.password', account.userId, {});
          },
        },
      },
      user: {
        update: {
          after: async (user, context) => {
            const { twoFactorEnabled: enabled } = user as { twoFactorEnabled?: boolean };
            if (context?.path?.startsWith('/two-factor/'))
              await note('people.second-factor', user.id, { enabled });
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'secon',
      useSecureCookies: site.startsWith('https:'),
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
      // Our own check is stricter, and made for every writing request: platform/http/same-origin.ts.
      disableCSRFCheck: true,
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: LINK_MINUTES * MINUTE,
        sendMagicLink: ({ email, token }) =>
          mailLink(services, email, to => signInMail(to, LINK_MINUTES), 'sign-in', token),
      }),
      secondFactor(),
      passkeys(site, config.url !== undefined),
      provenSignIn(),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
