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
