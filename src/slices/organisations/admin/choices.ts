// What an organisation is to the project, as forms and lists say it.

export const KIND_CHOICES = [
  { value: 'partner', label: 'organisations.kindPartner' },
  { value: 'stakeholder', label: 'organisations.kindStakeholder' },
];

export const ROLE_CHOICES = [
  { value: 'lead', label: 'organisations.roleLead' },
  { value: 'research', label: 'organisations.roleResearch' },
  { value: 'partner', label: 'organisations.rolePartner' },
];
