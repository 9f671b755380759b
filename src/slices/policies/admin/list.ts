// The list of policy instruments: whose, and how sure.
import type { ListKind } from '../../records/admin/index.ts';
import { CERTAINTY_CHOICES } from './choices.ts';

export const policyList: ListKind = {
  kind: 'policies',
  title: 'policies.title',
  create: 'policies.new',
  words: 'policies.list',
  columns: [
    { key: 'organisation', label: 'policies.partner', as: 'organisation' },
    {
      key: 'certainty',
      label: 'policies.certainty',
      as: 'choice',
      choices: CERTAINTY_CHOICES,
      sortable: true,
    },
    { key: 'language', label: 'policies.language', as: 'language', sortable: true },
  ],
  filters: [
    { key: 'organisation', label: 'policies.partner', by: 'partner' },
    { key: 'certainty', label: 'policies.certainty', by: 'choice', choices: CERTAINTY_CHOICES },
  ],
  sort: 'title',
  form: async () => (await import('./form.ts')).policyForm,
};
