// What the audit trail is asked for: filters as they stand in the address, and as the API takes them.
import type { Search } from '../../../../admin/router/index.ts';
import type { AuditQuestion } from '../asked.ts';
import { trailKind } from './trail-kinds.ts';

/** As in the address: days are the reader's own. */
export interface TrailFilter {
  /** A person's id, or `system`. */
  readonly person: string | undefined;
  /** `event` */
  readonly kind: string | undefined;
  /** `haskovo-2023`; of a kind alone it says nothing. */
  readonly record: string | undefined;
  readonly verb: string | undefined;
  /** `2024-04-24`, both included. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PERSON = /^(system|[0-9a-f-]{36})$/;

const matching = (text: string | undefined, shape: RegExp): string | undefined =>
  text !== undefined && shape.test(text) ? text : undefined;

/** What in the address is no filter is not asked for: anybody may write an address. */
export function filterOf({ person, kind, record, verb, from, to }: Search): TrailFilter {
  const known = trailKind(kind)?.record;
  return {
    person: matching(person, PERSON),
    kind: known,
    record: known === undefined ? undefined : record,
    verb,
    from: matching(from, DAY),
    to: matching(to, DAY),
  };
}

/** The beginning of a day where the reader is. @param later days after it */
function beginning(day: string, later = 0): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(year, month - 1, date + later);
  return Number.isNaN(moment.getTime()) || year < 1900 ? undefined : moment.toISOString();
}

export const questionOf = ({ person, kind, record, verb, from, to }: TrailFilter): AuditQuestion => ({
  person,
  record: kind && (record === undefined ? kind : `${kind}:${record}`),
  verb,
  from: from && beginning(from),
  to: to && beginning(to, 1),
});
