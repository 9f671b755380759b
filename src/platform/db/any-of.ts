// One of many values, as one parameter: a statement with hundreds of them takes longer to write than to answer.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** As `inArray`, for texts and ids; of no value it is never true. */
export const anyOf = (column: AnyColumn, values: readonly string[]): SQL =>
  sql`${column} = any(${sql.param([...values])}::text[]::${sql.raw(column.getSQLType())}[])`;
