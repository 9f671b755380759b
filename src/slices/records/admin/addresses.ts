// Where a record's screens are.
import type { RecordKindName } from '../model.ts';

/** There is one project: its address names no record. */
export const recordAddress = (kind: RecordKindName, id: string): string =>
  kind === 'project' ? '/admin/project' : `/admin/${kind}/${encodeURIComponent(id)}`;

export const versionsAddress = (kind: RecordKindName, id: string): string =>
  `/admin/${kind}/${encodeURIComponent(id)}/revisions`;

export const listAddress = (kind: RecordKindName): string => `/admin/${kind}`;

/** Where a record to be is made, from its beginning or from a draft. */
export const newAddress = (kind: RecordKindName, draft?: string): string =>
  `/admin/${kind}/new${draft === undefined ? '' : `?draft=${draft}`}`;
