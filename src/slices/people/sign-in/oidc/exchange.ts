// A code for tokens: with the proof of who we are that the provider takes, and the proof that it was us who asked.
import { createHmac, randomUUID } from 'node:crypto';
import { authorizationCodeRequest, type TokenEndpointAuth } from '@better-auth/core/oauth2';
import { z } from 'zod';
import { CLIENT_AUTHS, type ClientAuth, type OidcSettings } from '../../../../platform/config.ts';
import type { SeconError } from '../../../../platform/errors.ts';
import type { Attempt } from './attempts.ts';
import { ask, bodyOf, type Provider } from './provider.ts';
import { refusal } from './refusals.ts';

/** A short-lived word of ours, made with the secret that we share with the provider (RFC 7523, section 2.2). */
function assertion({ clientId, clientSecret = '' }: OidcSettings, audience: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: clientId, sub: clientId, aud: audience, jti: randomUUID(), iat: now, exp: now + 60 };
  const signed = [{ alg: 'HS256' }, claims]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${createHmac('sha256', clientSecret).update(signed).digest('base64url')}`;
}

/** @throws SeconError broken when the provider takes nothing that we can give */
function clientAuth(settings: OidcSettings, provider: Provider): ClientAuth | 'none' {
  if (settings.clientSecret === undefined) return 'none';
  const takes = (method: ClientAuth) => provider.token_endpoint_auth_methods_supported.includes(method);
  const method = settings.clientAuth ?? CLIENT_AUTHS.find(takes);
  if (!method) throw refusal('oidc-setup', 'it takes none of the proofs of who we are that we can give');
  return method;
}

function proof(settings: OidcSettings, provider: Provider): TokenEndpointAuth {
  const method = clientAuth(settings, provider);
  if (method !== 'client_secret_jwt') return { method };
  return {
    method: 'custom',
    customizeRequest: ({ body }) => {
      body.set('client_id', settings.clientId);
      body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
      body.set('client_assertion', assertion(settings, provider.token_endpoint));
    },
  };
}

const tokensShape = z.object({ id_token: z.string(), access_token: z.string().optional() });
export type Tokens = z.output<typeof tokensShape>;

/** @throws SeconError unauthenticated for a code that does not count; broken */
export async function exchange(
  settings: OidcSettings,
  provider: Provider,
  code: string,
  { verifier }: Attempt,
  redirect: string,
): Promise<Tokens> {
  const { clientId, clientSecret } = settings;
  const { body, headers } = await authorizationCodeRequest({
    code,
    codeVerifier: verifier,
    redirectURI: redirect,
    options: { clientId, ...(clientSecret === undefined ? {} : { clientSecret }) },
    tokenEndpoint: provider.token_endpoint,
    tokenEndpointAuth: proof(settings, provider),
  });
  const response = await ask(settings, provider.token_endpoint, { method: 'POST', body, headers });
  const answer = await bodyOf(response);
  if (!response.ok) throw faultOf(answer);
  const { data } = tokensShape.safeParse(answer);
  if (!data) throw refusal('oidc-failed', 'no token of who it is comes with the answer');
  return data;
}

/** RFC 6749, section 5.2: a code in ASCII; nothing else of the answer goes to our log. */
const faultShape = z.object({ error: z.string().regex(/^[\w-]{1,40}$/) });
/** Not the fault of whoever signs in. */
const OURS = new Set(['invalid_client', 'unauthorized_client']);

function faultOf(answer: unknown): SeconError {
  const fault = faultShape.safeParse(answer).data?.error ?? 'without a reason';
  return refusal(OURS.has(fault) ? 'oidc-setup' : 'oidc-failed', `the code is answered ${fault}`);
}
