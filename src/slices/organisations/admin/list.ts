// The list of organisations: what they are to the project, where they are.
import type { ListKind } from '../../records/admin/index.ts';
import { KIND_CHOICES, ROLE_CHOICES } from './choices.ts';

export const organisationList: ListKind = {
  kind: 'organisations',
  title: 'organisations.listTitle',
  create: 'organisations.new',
  words: 'organisations.list',
  columns: [
    {
      key: 'role',
      label: 'organisations.role',
      as: 'choice',
      choices: ROLE_CHOICES,
      or: { key: 'kind', choices: KIND_CHOICES },
      sortable: true,
    },
    { key: 'partner', label: 'organisations.partnerField', as: 'organisation' },
    { key: 'country', label: 'organisations.country', as: 'country', sortable: true },
    { key: 'language', label: 'organisations.language', as: 'language', sortable: true },
  ],
  filters: [
    { key: 'kind', label: 'organisations.kindField', by: 'choice', choices: KIND_CHOICES },
    { key: 'partner', label: 'organisations.partnerField', by: 'partner' },
    { key: 'country', label: 'organisations.country', by: 'country' },
  ],
  sort: 'kind',
  form: async () => (await import('./form.ts')).organisationForm,
};
