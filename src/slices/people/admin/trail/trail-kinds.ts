// What the audit trail knows: kinds of record by their word, where each is kept in the admin, and what can be done to it.

export interface TrailKind {
  /** The word before the colon: `event`. */
  readonly record: string;
  /** Verbs in full: `events.edit`. */
  readonly verbs: readonly string[];
  /** Below /v1 and below /admin: where records of it are found by typing, and shown. */
  readonly place?: string;
}

const RECORD_ACTS = ['create', 'edit', 'revert', 'archive', 'restore', 'load'];

const kept = (record: string, place: string): TrailKind => ({
  record,
  place,
  verbs: RECORD_ACTS.map(act => `${place}.${act}`),
});

const ISSUE_ACTS = ['import', 'publish', 'correct', 'schedule', 'unschedule'];

const PERSON_ACTS = [
  'accept',
  'edit',
  'end',
  'rename',
  'password',
  'second-factor',
  'passkey',
  'oidc',
  'erase',
];
const INVITATION_ACTS = ['invite', 'resend', 'withdraw'];

/** In the order in which they are offered. */
export const TRAIL_KINDS: readonly TrailKind[] = [
  kept('organisation', 'organisations'),
  kept('region', 'regions'),
  kept('event', 'events'),
  kept('practice', 'practices'),
  kept('policy', 'policies'),
  kept('indicator', 'indicators'),
  kept('report', 'reports'),
  kept('library', 'library'),
  kept('project', 'project'),
  kept('term', 'glossary'),
  {
    ...kept('newsletter', 'newsletters'),
    verbs: [...ISSUE_ACTS, ...RECORD_ACTS].map(act => `newsletters.${act}`),
  },
  { record: 'person', place: 'people', verbs: PERSON_ACTS.map(act => `people.${act}`) },
  { record: 'invitation', verbs: INVITATION_ACTS.map(act => `people.${act}`) },
];

export const trailKind = (record: string | undefined): TrailKind | undefined =>
  TRAIL_KINDS.find(kind => kind.record === record);

export interface Subject {
  /** `event` */
  readonly record: string;
  /** `haskovo-2023`, or an id. */
  readonly key: string;
}

/** `event:haskovo-2023` in its parts. */
export function subjectOf(text: string): Subject {
  const colon = text.indexOf(':');
  return colon < 0 ? { record: text, key: '' } : { record: text.slice(0, colon), key: text.slice(colon + 1) };
}

/** The screen that shows it; null where there is none. */
export function screenOf({ record, key }: Subject): string | null {
  const place = trailKind(record)?.place;
  if (place === undefined || key === '') return null;
  return record === 'project' ? '/admin/project' : `/admin/${place}/${encodeURIComponent(key)}`;
}
