// The record's tables as the database itself lists them: so a new table is in every backup without being named here.
import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../db/index.ts';

interface ForeignKey {
  readonly table: string;
  readonly parent: string;
}

/** Our tables, each after those it refers to. The queue's and the migrator's tables have schemas of their own. */
export async function tablesInOrder(db: Db): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`select table_name as name from information_schema.tables
        where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`,
  );
  const keys = await rowsOf<ForeignKey>(
    db,
    sql`select child.relname as "table", parent.relname as parent from pg_constraint
        join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
        where contype = 'f' and child.relnamespace = current_schema()::regnamespace`,
  );
  return order(
    tables.map(table => table.name),
    keys,
  );
}

function order(names: readonly string[], keys: readonly ForeignKey[]): string[] {
  const ordered: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (ordered.includes(name) || path.includes(name)) return;
    for (const key of keys) if (key.table === name && key.parent !== name) visit(key.parent, [...path, name]);
    ordered.push(name);
  };
  for (const name of names) visit(name, []);
  return ordered;
}
