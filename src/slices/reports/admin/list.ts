// The list of reports: when they came out, in which language, who led them.
import type { ListKind } from '../../records/admin/index.ts';

export const reportList: ListKind = {
  kind: 'reports',
  title: 'reports.title',
  create: 'reports.new',
  words: 'reports.list',
  columns: [
    { key: 'published', label: 'reports.published', as: 'month-or-day', sortable: true },
    { key: 'language', label: 'reports.language', as: 'language', sortable: true },
    { key: 'lead', label: 'reports.lead', as: 'organisation' },
  ],
  filters: [
    { key: 'lead', label: 'reports.lead', by: 'partner' },
    { key: 'language', label: 'reports.language', by: 'language' },
  ],
  sort: '-published',
  form: async () => (await import('./form.ts')).reportForm,
};
