// Why somebody was not let in by a provider of identities. The sign-in screen says each in its reader's words:
// `people.error.oidc-unknown`.
import { type ErrorKind, SeconError } from '../../../../platform/errors.ts';

const REFUSALS = {
  'oidc-off': ['missing', 'no provider of identities is set'],
  'oidc-unreachable': ['broken', 'the provider does not answer'],
  'oidc-setup': ['broken', 'the provider, or what is set of it, is not as it should be'],
  'oidc-state': ['unauthenticated', 'this was not begun in this browser, or too long ago, or it is used up'],
  'oidc-refused': ['unauthenticated', 'the provider let nobody in'],
  'oidc-failed': ['unauthenticated', 'what the provider answered does not verify'],
  'oidc-unverified': ['unauthenticated', 'the provider names no e-mail address that it verified'],
  'oidc-unknown': ['unauthenticated', 'there is no account with this e-mail address'],
  'oidc-invited': ['unauthenticated', 'the invitation to this e-mail address is not accepted yet'],
  'oidc-other': ['unauthenticated', 'the account is connected with somebody else at this provider'],
} as const satisfies Readonly<Record<string, readonly [ErrorKind, string]>>;

export type Refusal = keyof typeof REFUSALS;

/** @param reason for the log, where it is more than the refusal says by itself; nothing that names a person */
export function refusal(name: Refusal, reason?: string, cause?: unknown): SeconError {
  const [kind, words] = REFUSALS[name];
  return new SeconError(kind, `people.${name}`, {}, reason ? `${words}: ${reason}` : words, cause);
}
