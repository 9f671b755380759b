// What people are in the project, and the shapes that speak of them. Runs anywhere.

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
