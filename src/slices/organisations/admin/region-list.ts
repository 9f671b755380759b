// The list of regions: their codes, the version these belong to, their country.
import type { ListKind } from '../../records/admin/index.ts';

export const regionList: ListKind = {
  kind: 'regions',
  title: 'organisations.regionsTitle',
  create: 'organisations.regionNew',
  words: 'organisations.regionList',
  columns: [
    { key: 'nuts', label: 'organisations.nutsCode', as: 'words', sortable: true },
    { key: 'version', label: 'organisations.nutsVersion', as: 'words', sortable: true },
    { key: 'country', label: 'organisations.country', as: 'country', sortable: true },
  ],
  filters: [{ key: 'country', label: 'organisations.country', by: 'country' }],
  sort: 'nuts',
  form: async () => (await import('./region-form.ts')).regionForm,
};
