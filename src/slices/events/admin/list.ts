// The list of events: when, what, whose, where.
import type { ListKind } from '../../records/admin/index.ts';
import { MODE_CHOICES, TYPE_CHOICES } from './choices.ts';

export const eventList: ListKind = {
  kind: 'events',
  title: 'events.title',
  create: 'events.new',
  words: 'events.list',
  columns: [
    { key: 'start', label: 'events.dates', as: 'days', until: 'end', sortable: true },
    { key: 'type', label: 'events.type', as: 'choice', choices: TYPE_CHOICES, sortable: true },
    { key: 'organisation', label: 'events.organisation', as: 'organisation' },
    { key: 'country', label: 'events.country', as: 'country', sortable: true },
  ],
  filters: [
    { key: 'type', label: 'events.type', by: 'choice', choices: TYPE_CHOICES },
    { key: 'organisation', label: 'events.organisation', by: 'partner' },
    { key: 'country', label: 'events.country', by: 'country' },
    { key: 'mode', label: 'events.mode', by: 'choice', choices: MODE_CHOICES },
  ],
  sort: '-start',
  form: async () => (await import('./form.ts')).eventForm,
};
