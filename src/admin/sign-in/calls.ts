// The addresses for signing in.
import { ask } from '../api/index.ts';

export interface SignedIn {
  /** Not signed in yet: the second factor is asked for next. */
  readonly twoFactorRedirect: boolean;
}

export const signInWithPassword = (email: string, password: string): Promise<SignedIn> =>
  ask('POST', '/auth/sign-in/email', { email, password });

/** @param token what stood behind the # of the link */
export const signInWithLink = (token: string): Promise<SignedIn> =>
  ask('GET', `/auth/magic-link/verify?token=${encodeURIComponent(token)}`);

export interface SignInWays {
  /** What people call the provider of identities; null where none is set. */
  readonly oidc: { readonly name: string } | null;
}

export const signInWays = (): Promise<SignInWays> => ask('GET', '/v1/sign-in-ways');

/**
 * @param to the screen to come back to
 * @param again whether the provider is to ask who it is, though it may know: for whoever came back as the wrong one
 * @returns the provider's address, to send the browser to
 */
export const beginWithProvider = async (to: string, again: boolean): Promise<string> =>
  (await ask<{ address: string }>('POST', '/auth/oidc/begin', { to, again })).address;

export const askForLink = (email: string): Promise<unknown> =>
  ask('POST', '/auth/sign-in/magic-link', { email });

/** @param trustDevice not to be asked again on this device for a while */
export const giveCode = (code: string, trustDevice: boolean): Promise<unknown> =>
  ask('POST', '/auth/two-factor/verify-totp', { code, trustDevice });

export const giveBackupCode = (code: string): Promise<unknown> =>
  ask('POST', '/auth/two-factor/verify-backup-code', { code });

export const askForPassword = (email: string): Promise<unknown> =>
  ask('POST', '/auth/request-password-reset', { email });

export const choosePassword = (token: string, newPassword: string): Promise<unknown> =>
  ask('POST', '/auth/reset-password', { token, newPassword });
