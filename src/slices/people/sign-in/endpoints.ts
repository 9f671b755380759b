// What of better-auth is open to the outside: these addresses, these fields, nothing else. No field says where to go
// afterwards, so nobody can be sent elsewhere; no field of an account can be set by the way.
import { z } from '../../../platform/http/api.ts';
import { emailShape } from '../shapes.ts';
import type { Auth } from './better-auth.ts';
import type { Limit } from './limits.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts';

/** What a call to better-auth is made of. */
export interface Asked {
  readonly body: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

export interface Endpoint {
  readonly method: 'get' | 'post';
  /** Below /api/auth. */
  readonly path: string;
  readonly summary: string;
  readonly body?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** What of the answer goes out: never a session's token, which belongs into its cookie alone. */
  readonly answer: z.ZodType;
  readonly limits: readonly Limit[];
  /** Needs somebody who is signed in. */
  readonly signedIn?: true;
  /** Changes something though it is read: must come from our own pages. */
  readonly changes?: true;
  /** The verb and what it did, for the audit trail of whoever is signed in. */
  readonly audited?: readonly [verb: string, after: object];
  /** The work is done after the answer, which then says nothing of it, not even by the time it takes. */
  readonly later?: true;
  call(auth: Auth, asked: Asked): Promise<Response>;
}

const email = emailShape;
const password = z.string().min(1).max(LONGEST_PASSWORD);
const newPassword = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD);
/** What PostgreSQL can keep: any text but the character zero. */
const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\0]*$/, 'must not hold the character zero');
const code = text(20);

const byAddress = (most: number): Limit => ({ by: 'address', most, seconds: 60 });
const byEmail = (most: number, seconds: number): Limit => ({ by: 'email', most, seconds });
const byPerson = (most: number): Limit => ({ by: 'person', most, seconds: 900 });

const done = z.object({}).openapi('Done');
const signedIn = z
  .object({
    twoFactorRedirect: z
      .boolean()
      .default(false)
      .openapi({ description: 'True: not signed in yet, the second factor is asked for next' }),
    twoFactorMethods: z.array(z.string()).default([]),
  })
  .openapi('SignIn');

/** better-auth's calls differ in their types; what goes in was checked against the shapes here. */
const asResponse = (asked: Asked) => ({ ...asked, asResponse: true }) as never;
const call =
  (name: keyof Auth['api']) =>
  (auth: Auth, asked: Asked): Promise<Response> =>
    (auth.api[name] as (context: never) => Promise<Response>)(asResponse(asked));

const PASSWORD: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/sign-in/email',
    summary: 'Sign in with a password',
    body: z.strictObject({ email, password, rememberMe: z.boolean().optional() }),
    answer: signedIn,
    limits: [byAddress(20), byEmail(10, 900)],
    call: call('signInEmail'),
  },
  {
    method: 'post',
    path: '/sign-out',
    summary: 'End this session',
    body: z.strictObject({}),
    answer: done,
    limits: [],
    call: call('signOut'),
  },
  {
    method: 'post',
    path: '/request-password-reset',
    summary:
      'Ask for a link to choose a new password; the answer is the same whether there is an account or not',
    body: z.strictObject({ email }),
    answer: done,
    limits: [byAddress(5), byEmail(5, 3600)],
    later: true,
    call: call('requestPasswordReset'),
  },
  {
    method: 'post',
    path: '/reset-password',
    summary: 'Choose a new password with the token of a link; ends all sessions',
    body: z.strictObject({ token: text(200), newPassword }),
    answer: done,
    limits: [byAddress(10)],
    call: call('resetPassword'),
  },
  {
    method: 'post',
    path: '/change-password',
    summary: 'Change the password; ends all other sessions',
    body: z.strictObject({ currentPassword: password, newPassword }),
    answer: done,
    limits: [byAddress(20), byPerson(10)],
    signedIn: true,
    call: (auth, asked) =>
      call('changePassword')(auth, { ...asked, body: { ...asked.body, revokeOtherSessions: true } }),
  },
];

const LINK: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/sign-in/magic-link',
    summary: 'Ask for a link to sign in with; the answer is the same whether there is an account or not',
    body: z.strictObject({ email }),
    answer: done,
    limits: [byAddress(5), byEmail(5, 3600)],
    later: true,
    call: call('signInMagicLink'),
  },
  {
    method: 'get',
    path: '/magic-link/verify',
    summary: 'Sign in with the token of a link',
    query: z.strictObject({ token: text(200) }),
    answer: signedIn,
    limits: [byAddress(10)],
    changes: true,
    // better-auth sends a failed link elsewhere; see `routes.ts`.
    call: call('magicLinkVerify'),
  },
];

const SECOND_FACTOR: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/two-factor/enable',
    summary:
      'Begin to use a second factor: gives the key for the device and the backup codes; verify-totp completes it',
    body: z.strictObject({ password }),
    answer: z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }).openapi('SecondFactor'),
    limits: [byAddress(20), byPerson(10)],
    signedIn: true,
    call: call('enableTwoFactor'),
  },
  {
    method: 'post',
    path: '/two-factor/verify-totp',
    summary: 'Give the code that the device shows: to sign in, or to complete the second factor',
    body: z.strictObject({ code, trustDevice: z.boolean().optional() }),
    answer: done,
    limits: [byAddress(20)],
    call: call('verifyTOTP'),
  },
  {
    method: 'post',
    path: '/two-factor/verify-backup-code',
    summary: 'Sign in with a backup code, which is used up by it',
    body: z.strictObject({ code }),
    answer: done,
    limits: [byAddress(20)],
    call: call('verifyBackupCode'),
  },
  {
    method: 'post',
    path: '/two-factor/generate-backup-codes',
    summary: 'New backup codes; the old ones no longer count',
    body: z.strictObject({ password }),
    answer: z.object({ backupCodes: z.array(z.string()) }).openapi('BackupCodes'),
    limits: [byAddress(20), byPerson(10)],
    signedIn: true,
    call: call('generateBackupCodes'),
  },
  {
    method: 'post',
    path: '/two-factor/disable',
    summary: 'No second factor any more',
    body: z.strictObject({ password }),
    answer: done,
    limits: [byAddress(20), byPerson(10)],
    signedIn: true,
    call: call('disableTwoFactor'),
  },
];

/** What a browser's WebAuthn gives; it is checked by cryptography, not by its shape. */
const credential = z.looseObject({ id: text(2000) });
const options = z.looseObject({ challenge: z.string() }).openapi('PasskeyOptions', {
  description: 'For navigator.credentials of the browser (WebAuthn)',
});
const passkeyShape = z
  .object({ id: z.string(), name: z.string().nullish(), createdAt: z.coerce.date().nullish() })
  .openapi('Passkey');

const PASSKEY: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/passkey/generate-register-options',
    summary: 'Begin to register a passkey',
    query: z.strictObject({}),
    answer: options,
    limits: [byAddress(20)],
    signedIn: true,
    call: call('generatePasskeyRegistrationOptions'),
  },
  {
    method: 'post',
    path: '/passkey/verify-registration',
    summary: 'Complete it',
    body: z.strictObject({ response: credential, name: text(100).optional() }),
    answer: passkeyShape,
    limits: [byAddress(20)],
    signedIn: true,
    audited: ['people.passkey', { added: true }],
    call: call('verifyPasskeyRegistration'),
  },
  {
    method: 'get',
    path: '/passkey/generate-authenticate-options',
    summary: 'Begin to sign in with a passkey',
    query: z.strictObject({}),
    answer: options,
    limits: [byAddress(20)],
    call: call('generatePasskeyAuthenticationOptions'),
  },
  {
    method: 'post',
    path: '/passkey/verify-authentication',
    summary: 'Complete it',
    body: z.strictObject({ response: credential }),
    answer: done,
    limits: [byAddress(20)],
    call: call('verifyPasskeyAuthentication'),
  },
  {
    method: 'get',
    path: '/passkey/list-user-passkeys',
    summary: 'My passkeys',
    query: z.strictObject({}),
    answer: z.array(passkeyShape),
    limits: [],
    signedIn: true,
    call: call('listPasskeys'),
  },
  {
    method: 'post',
    path: '/passkey/delete-passkey',
    summary: 'Remove one of my passkeys',
    body: z.strictObject({ id: z.uuid() }),
    answer: done,
    limits: [],
    signedIn: true,
    audited: ['people.passkey', { added: false }],
    call: call('deletePasskey'),
  },
];

export const ENDPOINTS: readonly Endpoint[] = [...PASSWORD, ...LINK, ...SECOND_FACTOR, ...PASSKEY];
