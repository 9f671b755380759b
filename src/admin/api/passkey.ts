// Passkeys in the browser (WebAuthn): between the JSON that the server speaks and what `navigator.credentials` wants.
import { ask } from './ask.ts';

/** Browsers know passkeys on https and on localhost, not on bare addresses. */
export const knowsPasskeys = (): boolean =>
  'PublicKeyCredential' in globalThis && isSecureContext && !/^[\d.]+$|:/.test(location.hostname);

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));

const base64url = (buffer: ArrayBuffer | null | undefined): string | undefined =>
  buffer
    ? btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '')
    : undefined;

interface Known {
  readonly id: string;
  readonly type: 'public-key';
  readonly transports?: AuthenticatorTransport[];
}

interface RegisterOptions
  extends Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly Known[];
}

interface SignInOptions extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
  readonly challenge: string;
  readonly allowCredentials?: readonly Known[];
}

const known = (credentials: readonly Known[] = []): PublicKeyCredentialDescriptor[] =>
  credentials.map(credential => ({ ...credential, id: bytes(credential.id) }));

const written = ({ id, rawId, type, response }: PublicKeyCredential, fields: object) => ({
  id,
  rawId: base64url(rawId),
  type,
  clientExtensionResults: {},
  response: { clientDataJSON: base64url(response.clientDataJSON), ...fields },
});

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

/** @throws ApiError; DOMException NotAllowedError when the person does not want to or the device says no */
export async function addPasskey(name: string): Promise<Passkey> {
  const options = await ask<RegisterOptions>('GET', '/auth/passkey/generate-register-options');
  const { user, challenge, excludeCredentials } = options;
  const made = (await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(challenge),
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: known(excludeCredentials),
    },
  })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  const fields = {
    attestationObject: base64url(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  };
  return ask('POST', '/auth/passkey/verify-registration', { response: written(made, fields), name });
}

/** @throws as `addPasskey` */
export async function signInWithPasskey(): Promise<void> {
  const options = await ask<SignInOptions>('GET', '/auth/passkey/generate-authenticate-options');
  const found = (await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    },
  })) as PublicKeyCredential;
  const response = found.response as AuthenticatorAssertionResponse;
  const fields = {
    authenticatorData: base64url(response.authenticatorData),
    signature: base64url(response.signature),
    userHandle: base64url(response.userHandle),
  };
  await ask('POST', '/auth/passkey/verify-authentication', { response: written(found, fields) });
}

/** The person closed the browser's question, or let it pass: nothing that needs to be said. */
export const isDeclined = (error: unknown): boolean =>
  error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name);
