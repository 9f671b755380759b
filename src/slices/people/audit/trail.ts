// Reading the audit trail: who changed what, when, with before and after.
import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { auditTrail } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/index.ts';
import { personNames } from '../queries.ts';

export interface TrailFilter {
  /** A person's id, or `system`. */
  readonly person?: string | undefined;
  /** `event:haskovo-2023`, or `event` for all of a kind. */
  readonly record?: string | undefined;
  /** `people.invite`, or `people` for all of a slice. */
  readonly verb?: string | undefined;
  readonly from?: Date | undefined;
  /** Not included. */
  readonly to?: Date | undefined;
}

export interface TrailEntry {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  /** Null for who is no person, or was erased. */
  readonly name: string | null;
  readonly verb: string;
  readonly record: string;
  readonly before: unknown;
  readonly after: unknown;
}

const startsWith = (column: typeof auditTrail.verb | typeof auditTrail.subject, start: string): SQL =>
  sql`starts_with(${column}, ${start})`;

const matching = ({ person: who, record, verb, from, to }: TrailFilter): SQL | undefined =>
  and(
    who === undefined ? undefined : eq(auditTrail.actor, who),
    record === undefined
      ? undefined
      : record.includes(':')
        ? eq(auditTrail.subject, record)
        : startsWith(auditTrail.subject, `${record}:`),
    verb === undefined
      ? undefined
      : verb.includes('.')
        ? eq(auditTrail.verb, verb)
        : startsWith(auditTrail.verb, `${verb}.`),
    from && gte(auditTrail.at, from),
    to && lt(auditTrail.at, to),
  );

/**
 * A page of the trail, the newest first.
 * @param after id of the last entry that was seen; ids are in the order of their making
 */
export async function readTrail(
  db: Db,
  filter: TrailFilter,
  limit: number,
  after?: string,
): Promise<TrailEntry[]> {
  const rows = await db
    .select()
    .from(auditTrail)
    .where(and(matching(filter), after === undefined ? undefined : lt(auditTrail.id, after)))
    .orderBy(desc(auditTrail.id))
    .limit(limit);
  const names = await personNames(
    db,
    rows.map(({ actor }) => actor),
  );
  return rows.map(({ subject, ...row }) => ({ ...row, record: subject, name: names.get(row.actor) ?? null }));
}
