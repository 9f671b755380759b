// The records that have texts, with no more of each than its place on the board takes.
import { getTableColumns, isNull } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../../../platform/db/index.ts';
import type { RecordDirectory } from '../../../platform/directory.ts';
import type { Registry } from '../../../platform/registry.ts';
import { ownersOf, type RecordKind, type Row, recordsHolding, textFields } from '../../records/index.ts';

export interface BoardEntry {
  readonly kind: RecordKind;
  /** Its ids and names: of most kinds no more was read. */
  readonly row: Row;
  /** Ids of the organisations it belongs to. */
  readonly owners: readonly string[];
  /** Names of its texts, in their order. */
  readonly fields: readonly string[];
  /** The day its words are told as of, where that is not today. */
  readonly asOf: string | null;
}

const NAMES = ['slug', 'source', 'createdAt', 'organisation'];

/** Ids, names and where it comes in the order; of records that name their texts themselves, and their day, all there is. */
const columnsOf = (kind: RecordKind): Record<string, AnyPgColumn> => {
  const columns = Object.entries(getTableColumns(kind.table)) as [string, AnyPgColumn][];
  const isWanted = ([key, column]: [string, AnyPgColumn]): boolean =>
    column.columnType === 'PgUUID' || NAMES.includes(key);
  return Object.fromEntries(kind.fieldsOf || kind.asOf ? columns : columns.filter(isWanted));
};

/**
 * Records in sight: what goes out to readers first, then kind by kind, the newest first. The order stays while they are
 * worked on.
 */
export async function boardEntries(
  db: Db,
  registry: Registry,
  kinds: readonly RecordKind[],
): Promise<BoardEntry[]> {
  const directory = remembering(registry.directory);
  const ordered = [...kinds].sort((a, b) => Number(b.texts === 'any') - Number(a.texts === 'any'));
  const found = await Promise.all(
    ordered.map(async kind => {
      const archivedAt = (kind.table as unknown as { archivedAt: AnyPgColumn }).archivedAt;
      const rows = (await db
        .select(columnsOf(kind))
        .from(kind.table)
        .where(isNull(archivedAt))) as unknown as Row[];
      rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.slug < b.slug ? -1 : 1));
      return Promise.all(
        rows.map(
          async (row): Promise<BoardEntry> => ({
            kind,
            row,
            owners: await ownersOf(db, { registry: { ...registry, directory } }, kind, row, 'edit'),
            fields: textFields(kind, row),
            asOf: kind.asOf?.(row) ?? null,
          }),
        ),
      );
    }),
  );
  return found.flat();
}

/** @param search words of titles, or of permanent names @returns ids of the records that have them */
export async function recordsNamed(
  db: Db,
  kinds: readonly RecordKind[],
  search: string,
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    kinds.map(kind => db.select({ id: kind.table.id }).from(kind.table).where(recordsHolding(kind, search))),
  );
  return new Set(found.flat().map(({ id }) => String(id)));
}

/** Asks for each name once, however many records bear it. */
function remembering(directoryOf: Registry['directory']): Registry['directory'] {
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>();
  return record => {
    const directory = directoryOf(record);
    const asked =
      (verb: 'idsOf' | 'slugsOf'): RecordDirectory['idsOf'] =>
      (db, names) => {
        const key = `${record} ${verb} ${[...names].sort().join(' ')}`;
        const answer = known.get(key) ?? directory[verb](db, names);
        known.set(key, answer);
        return answer;
      };
    return { record, idsOf: asked('idsOf'), slugsOf: asked('slugsOf') };
  };
}
