// The list of good practices: whose, how far, where.
import type { ListKind } from '../../records/admin/index.ts';
import { STATE_CHOICES } from './choices.ts';

export const practiceList: ListKind = {
  kind: 'practices',
  title: 'practices.title',
  create: 'practices.new',
  words: 'practices.list',
  columns: [
    { key: 'organisation', label: 'practices.partner', as: 'organisation' },
    {
      key: 'state',
      label: 'practices.state',
      as: 'badge',
      choices: STATE_CHOICES,
      otherwise: 'practices.stateUnknown',
      sortable: true,
    },
    { key: 'place', label: 'practices.place', as: 'words', sortable: true },
  ],
  filters: [
    { key: 'state', label: 'practices.state', by: 'choice', choices: STATE_CHOICES },
    { key: 'organisation', label: 'practices.partner', by: 'partner' },
  ],
  sort: 'title',
  form: async () => (await import('./form.ts')).practiceForm,
};
