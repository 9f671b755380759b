// Looking at an invitation, and accepting it.
import type { Language } from '../../platform/languages.ts';
import type { Role } from '../../slices/people/model.ts';
import { ask } from '../api/index.ts';

export interface Invitation {
  /** Null where the first coordinator names their own. */
  readonly email: string | null;
  readonly role: Role;
  /** Permanent name; null: the whole project. */
  readonly organisation: string | null;
  readonly languages: readonly Language[];
  /** Of the mail. */
  readonly language: Language;
  readonly expires: string;
  /** The invited has an account: signs in with it first. */
  readonly account: boolean;
}

export interface Acceptance {
  readonly token: string;
  readonly name?: string;
  readonly password?: string;
  readonly email?: string;
  /** Of the new account. */
  readonly language?: Language;
}

export const lookAtInvitation = (token: string): Promise<Invitation> =>
  ask('POST', '/v1/invitations/look', { token });

export const acceptInvitation = (
  acceptance: Acceptance,
): Promise<{ readonly person: string; readonly email: string | null; readonly newAccount: boolean }> =>
  ask('POST', '/v1/invitations/accept', acceptance);

/** From what the public sees: nobody is signed in yet. */
export async function organisationName(id: string, language: Language): Promise<string> {
  const { name } = await ask<{ name: { text: string } }>(
    'GET',
    `/organisations/${encodeURIComponent(id)}?language=${language}`,
  );
  return name.text;
}
