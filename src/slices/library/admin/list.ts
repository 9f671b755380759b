// The list of the library: documents and pictures, when they came out, in which language.
import type { ListKind } from '../../records/admin/index.ts';
import { KIND_CHOICES } from './choices.ts';

export const libraryList: ListKind = {
  kind: 'library',
  title: 'library.title',
  create: 'library.new',
  words: 'library.list',
  columns: [
    { key: 'kind', label: 'library.kindField', as: 'choice', choices: KIND_CHOICES, sortable: true },
    { key: 'published', label: 'library.published', as: 'month-or-day', sortable: true },
    { key: 'language', label: 'library.languageField', as: 'language', sortable: true },
  ],
  filters: [
    { key: 'kind', label: 'library.kindField', by: 'choice', choices: KIND_CHOICES },
    { key: 'language', label: 'library.languageField', by: 'language' },
  ],
  sort: '-published',
  form: async () => (await import('./form.ts')).libraryForm,
};
