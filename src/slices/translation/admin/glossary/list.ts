// The list of the glossary: each concept by its word in the reader's language, and what is meant by it.
import type { ListKind } from '../../../records/admin/index.ts';

export const glossaryList: ListKind = {
  kind: 'glossary',
  title: 'translation.glossary.title',
  create: 'translation.glossary.new',
  words: 'translation.glossary.list',
  columns: [{ key: 'note', label: 'translation.glossary.note', as: 'words' }],
  filters: [],
  sort: 'title',
  form: async () => (await import('./form.ts')).glossaryForm,
};
