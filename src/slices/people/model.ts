// What people are in the project, and the rules of it. Runs anywhere.
import { invalid } from '../../platform/errors.ts';
import type { Language } from '../../platform/languages.ts';

/** In the order in which they are shown. */
export const ROLES = [
  'coordinator',
  'communication',
  'partner-editor',
  'translator',
  'researcher',
  'reviewer',
  'stakeholder',
  'officer',
] as const;

export type Role = (typeof ROLES)[number];

/** The message that names a role. */
export const ROLE_KEYS: Readonly<Record<Role, string>> = {
  coordinator: 'people.roleCoordinator',
  communication: 'people.roleCommunication',
  'partner-editor': 'people.rolePartnerEditor',
  translator: 'people.roleTranslator',
  researcher: 'people.roleResearcher',
  reviewer: 'people.roleReviewer',
  stakeholder: 'people.roleStakeholder',
  officer: 'people.roleOfficer',
};

/** What a membership or an invitation to one is about. */
export interface Post {
  readonly role: Role;
  /** Id; null: the whole project. */
  readonly organisation: string | null;
  readonly languages: readonly Language[];
}

/** Roles whose rights depend on languages: without any they would be given nothing. */
const SPEAKING: readonly Role[] = ['partner-editor', 'translator'];

/** The languages of a post when none are named: that in which the person is written to. */
export const usualLanguages = (role: Role, language: Language): readonly Language[] =>
  SPEAKING.includes(role) ? [language] : [];

/** @throws SeconError invalid for a post that gives its holder nothing */
export function assertPost({ role, organisation, languages }: Post): void {
  if (role === 'partner-editor' && organisation === null)
    throw invalid(
      'people.needs-organisation',
      'a partner’s editor needs an organisation to edit the records of',
    );
  if (role === 'translator' && languages.length === 0)
    throw invalid('people.needs-languages', 'a translator needs at least one language');
}

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** @throws SeconError invalid: too short or too long. What a password is made of is its owner's affair (NIST SP 800-63B) */
export function assertPassword(password: string): void {
  const most = LONGEST_PASSWORD;
  const least = SHORTEST_PASSWORD;
  if (password.length < least)
    throw invalid('people.password-short', `a password has at least ${least} characters`, { least });
  if (password.length > most)
    throw invalid('people.password-long', `a password has at most ${most} characters`, { most });
}
