// The list of indicators: kind, code, what they count, target.
import type { ListKind } from '../../records/admin/index.ts';
import { KIND_CHOICES, MEASURE_CHOICES } from './choices.ts';

export const indicatorList: ListKind = {
  kind: 'indicators',
  title: 'indicators.title',
  create: 'indicators.new',
  words: 'indicators.list',
  columns: [
    { key: 'kind', label: 'indicators.kindField', as: 'choice', choices: KIND_CHOICES, sortable: true },
    { key: 'measure', label: 'indicators.measure', as: 'choice', choices: MEASURE_CHOICES, sortable: true },
    { key: 'code', label: 'indicators.code', as: 'words', sortable: true },
    { key: 'target', label: 'indicators.target', as: 'number', sortable: true },
  ],
  filters: [{ key: 'kind', label: 'indicators.kindField', by: 'choice', choices: KIND_CHOICES }],
  sort: 'position',
  form: async () => (await import('./form.ts')).indicatorForm,
};
