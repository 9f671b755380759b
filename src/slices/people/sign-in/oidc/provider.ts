// A provider of identities: how it is asked, what it says of itself (OpenID Connect Discovery 1.0), and where to send people.
import { createAuthorizationURL } from '@better-auth/core/oauth2';
import { z } from 'zod';
import type { OidcSettings } from '../../../../platform/config.ts';
import { messageOf } from '../../../../platform/errors.ts';
import type { Attempt } from './attempts.ts';
import { refusal } from './refusals.ts';

const PATIENCE_MS = 8000;
const KNOWN_FOR_MS = 10 * 60_000;
const SCOPES = ['openid', 'email'];

const metadataShape = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
  authorization_response_iss_parameter_supported: z.boolean().default(false),
});

export type Provider = z.output<typeof metadataShape>;

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Nothing is asked, and nobody sent, without TLS. @throws SeconError broken */
function assertSafe(address: string, { plainLoopback }: OidcSettings): void {
  const { protocol, hostname } = new URL(address);
  const tested = plainLoopback === true && protocol === 'http:' && LOOPBACK.has(hostname);
  if (protocol !== 'https:' && !tested) throw refusal('oidc-setup', `${address} is no https address`);
}

/** Asks the provider. @throws SeconError broken: it does not answer in time, fails, or sends elsewhere */
export async function ask(
  settings: OidcSettings,
  address: string,
  init: RequestInit = {},
): Promise<Response> {
  assertSafe(address, settings);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(address, { ...init, redirect: 'manual', signal }).catch(error => {
    // `fetch failed`, says fetch; why, says what is behind it.
    throw refusal('oidc-unreachable', messageOf(error.cause ?? error), error);
  });
  if (response.status >= 500) throw refusal('oidc-unreachable', `${address} answers ${response.status}`);
  if (response.status >= 300 && response.status < 400)
    throw refusal('oidc-setup', `${address} sends elsewhere`);
  return response;
}

/** @returns undefined for what is not JSON */
export const bodyOf = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

const known = new WeakMap<OidcSettings, { readonly provider: Provider; readonly until: number }>();

/** What the provider says of itself, asked anew after some minutes. @throws SeconError broken */
export async function discover(settings: OidcSettings): Promise<Provider> {
  const kept = known.get(settings);
  if (kept && kept.until > Date.now()) return kept.provider;
  const address = `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { data, error } = metadataShape.safeParse(await bodyOf(await ask(settings, address)));
  if (!data) throw refusal('oidc-setup', `${address} is no description of a provider`, error);
  if (data.issuer !== settings.issuer)
    throw refusal('oidc-setup', `it calls itself ${data.issuer}, but ${settings.issuer} is set`);
  for (const used of [data.authorization_endpoint, data.token_endpoint, data.jwks_uri])
    assertSafe(used, settings);
  known.set(settings, { provider: data, until: Date.now() + KNOWN_FOR_MS });
  return data;
}

/** Where to send the browser. @param redirect where the provider sends it back to */
export async function authorizationAddress(
  { clientId }: OidcSettings,
  { authorization_endpoint: authorizationEndpoint }: Provider,
  { nonce, verifier, state, again }: Attempt & { readonly state: string; readonly again: boolean },
  redirect: string,
): Promise<string> {
  const address = await createAuthorizationURL({
    id: 'oidc',
    options: { clientId },
    authorizationEndpoint,
    scopes: SCOPES,
    state,
    nonce,
    codeVerifier: verifier,
    redirectURI: redirect,
    ...(again ? { prompt: 'login' } : {}),
  });
  return address.href;
}
