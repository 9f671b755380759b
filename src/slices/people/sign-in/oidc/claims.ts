// What the provider says of whoever comes back, and whether its word holds (OpenID Connect Core 1.0, section 3.1.3.7).
import { validateToken } from '@better-auth/core/oauth2';
import { z } from 'zod';
import type { OidcSettings } from '../../../../platform/config.ts';
import { messageOf, type SeconError } from '../../../../platform/errors.ts';
import type { Attempt } from './attempts.ts';
import { exchange, type Tokens } from './exchange.ts';
import { ask, bodyOf, type Provider } from './provider.ts';
import { refusal } from './refusals.ts';

/** Whom the provider speaks of. */
export interface Claims {
  /** Its own name for the person, which it gives to nobody else. */
  readonly subject: string;
  readonly email: string | undefined;
  /** Undefined: it says nothing about it. */
  readonly emailVerified: unknown;
}

const subject = z.string().min(1).max(255);
const emailClaims = { email: z.string().optional().catch(undefined), email_verified: z.unknown().optional() };
const userInfoShape = z.object({ sub: subject, ...emailClaims });
const idTokenShape = z.object({
  sub: subject,
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  exp: z.number(),
  iat: z.number(),
  nonce: z.string(),
  ...emailClaims,
});
type IdToken = z.output<typeof idTokenShape>;

/** Signature, issuer, audience and times are checked by jose, which takes no token without a signature. */
async function readIdToken(settings: OidcSettings, provider: Provider, token: string): Promise<IdToken> {
  const expected = { audience: settings.clientId, issuer: provider.issuer };
  const { payload } = await validateToken(token, provider.jwks_uri, expected).catch(error => {
    throw unverified(error);
  });
  const { data, error } = idTokenShape.safeParse(payload);
  if (!data) throw refusal('oidc-failed', 'the token lacks what it must say', error);
  return data;
}

/** What jose calls it when the keys cannot be had; without a code it is the network's fault. */
const NO_KEYS = new Set([undefined, 'ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC']);

const unverified = (error: Error & { readonly code?: string }): SeconError =>
  refusal(NO_KEYS.has(error.code) ? 'oidc-unreachable' : 'oidc-failed', messageOf(error), error);

/** For us alone, not for another site too that might play it again here. */
const isForUs = ({ aud, azp }: IdToken, { clientId }: OidcSettings): boolean =>
  azp === undefined ? typeof aud === 'string' || aud.length === 1 : azp === clientId;

/**
 * What the provider says of whoever came back with a code.
 * @throws SeconError unauthenticated when the code does not count or the word does not verify; broken
 */
export async function claimsFor(
  settings: OidcSettings,
  provider: Provider,
  code: string,
  attempt: Attempt,
  redirect: string,
): Promise<Claims> {
  const tokens = await exchange(settings, provider, code, attempt, redirect);
  const token = await readIdToken(settings, provider, tokens.id_token);
  if (token.nonce !== attempt.nonce) throw refusal('oidc-failed', 'the token is of another attempt');
  if (!isForUs(token, settings)) throw refusal('oidc-failed', 'the token is for another site');
  const said = token.email === undefined ? await userInfo(settings, provider, tokens, token.sub) : token;
  return { subject: token.sub, email: said?.email, emailVerified: said?.email_verified };
}

/** Some providers give the e-mail address only when asked once more. */
async function userInfo(
  settings: OidcSettings,
  { userinfo_endpoint: address }: Provider,
  { access_token: token }: Tokens,
  expected: string,
): Promise<z.output<typeof userInfoShape> | undefined> {
  if (address === undefined || token === undefined) return undefined;
  const response = await ask(settings, address, { headers: { authorization: `Bearer ${token}` } });
  const { data } = userInfoShape.safeParse(await bodyOf(response));
  if (data && data.sub !== expected) throw refusal('oidc-failed', 'it speaks of two different people');
  return response.ok ? data : undefined;
}
