// The list of newsletters: number, date, how far each is.
import { lazy } from 'react';
import type { ListKind } from '../../records/admin/index.ts';

const LanguagesCell = lazy(async () => ({ default: (await import('./languages-cell.tsx')).LanguagesCell }));

const STATES = [
  { value: 'draft', label: 'newsletters.state.draft', tone: 'plain' },
  { value: 'published', label: 'newsletters.state.published', tone: 'success' },
] as const;

export const newsletterList: ListKind = {
  kind: 'newsletters',
  title: 'newsletters.title',
  create: 'newsletters.new',
  words: 'newsletters.list',
  columns: [
    { key: 'number', label: 'newsletters.number', as: 'number', sortable: true },
    { key: 'published', label: 'newsletters.issueDate', as: 'days', until: 'published', sortable: true },
    { key: 'state', label: 'newsletters.stateOf', as: 'badge', choices: STATES, sortable: true },
    { key: 'languages', label: 'newsletters.languagesReady', as: 'own', Cell: LanguagesCell },
  ],
  filters: [{ key: 'state', label: 'newsletters.stateOf', by: 'choice', choices: STATES }],
  sort: '-number',
  form: async () => (await import('./form.ts')).newsletterForm,
};
