// How far each indicator is, as numbers alone: what `measures.ts` lists with its evidence, counted by the database.
import { and, asc, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../../platform/db/index.ts';
import { events } from '../events/index.ts';
import { organisations } from '../organisations/index.ts';
import { policies } from '../policies/index.ts';
import { practices } from '../practices/index.ts';
import { countsTowardsTarget, PRACTICE_STATES } from '../practices/model.ts';
import type { IndicatorView, Measure } from './model.ts';
import { indicators } from './schema.ts';

/** An indicator's numbers: what was promised, and what the record proves as of a day. */
export interface Tally extends Pick<IndicatorView, 'slug' | 'kind' | 'target' | 'achieved'> {
  readonly id: string;
}

type Countable = PgTable & { readonly archivedAt: PgColumn };

const counted = (table: Countable, where?: SQL): SQL =>
  sql`(select count(*)::int from ${table} where ${and(isNull(table.archivedAt), where)})`;

const validated = PRACTICE_STATES.filter(countsTowardsTarget);

/** Null: no record of its kind exists that could be counted. */
const countOf = (today: string): Readonly<Record<Measure, SQL | null>> => ({
  organisations: counted(organisations),
  policies: counted(policies, or(isNull(policies.certainty), eq(policies.certainty, 'stated'))),
  events: counted(events, and(events.learning, lt(sql`coalesce(${events.end}, ${events.start})`, today))),
  practices: counted(practices, inArray(practices.state, validated)),
  capacity: null,
  improvements: null,
});

/** In the project's own order, all in one statement. @param today `2024-04-24` */
export async function indicatorTallies(db: Db, today: string): Promise<Tally[]> {
  const cases = Object.entries(countOf(today)).flatMap(([measure, count]) =>
    count === null ? [] : [sql`when ${measure} then ${count}`],
  );
  const achieved = sql<number | null>`nullif(case ${indicators.measure} ${sql.join(cases, sql` `)} end, 0)`;
  const { id, slug, kind, target } = indicators;
  return db
    .select({ id, slug, kind, target, achieved })
    .from(indicators)
    .where(isNull(indicators.archivedAt))
    .orderBy(asc(indicators.position));
}
