// What the verbs of this slice work with, and what they ask first.
import { eq } from 'drizzle-orm';
import { type Actor, authorise, may, type Scope } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { textsOf } from '../../texts/index.ts';
import type { RecordKind, RecordVerb, Row } from '../kind.ts';
import type { RecordState } from '../revisions.ts';

export interface RecordsContext {
  readonly actor: Actor;
  readonly services: Services;
  readonly registry: Registry;
}

const unknownRecord = (kind: RecordKind, id: string): SeconError =>
  new SeconError('missing', 'records.unknown', { kind: kind.name, id }, `there is no ${kind.record} "${id}"`);

/** Organisations whose editors a record belongs to, for one verb. */
export const ownersOf = async (
  db: Db,
  { registry }: Pick<RecordsContext, 'registry'>,
  kind: RecordKind,
  row: Row,
  verb: RecordVerb,
): Promise<readonly string[]> => (await kind.owners?.(db, row, verb, registry.directory)) ?? [];

const scopes = (owners: readonly string[]): readonly Scope[] =>
  owners.length === 0 ? [{}] : owners.map(organisation => ({ organisation }));

/** Whether a right reaches a record by any of its owners. */
export const mayAny = (actor: Actor, verb: string, owners: readonly string[], rest: Scope = {}): boolean =>
  scopes(owners).some(scope => may(actor, verb, { ...scope, ...rest }));

/** @throws SeconError unauthenticated, forbidden */
export function authoriseAny(actor: Actor, verb: string, owners: readonly string[], rest: Scope = {}): void {
  if (!mayAny(actor, verb, owners, rest)) authorise(actor, verb, { ...scopes(owners)[0], ...rest });
}

/** @throws SeconError unauthenticated, forbidden; asked for the record as it is, or as it is about to be */
export async function authoriseRecord(
  db: Db,
  context: RecordsContext,
  kind: RecordKind,
  row: Row,
  verb: RecordVerb,
): Promise<void> {
  const owners = await ownersOf(db, context, kind, row, verb);
  authoriseAny(context.actor, `${kind.name}.${verb}`, owners);
}

/** @throws SeconError missing */
export async function rowBySlug(db: Db, kind: RecordKind, slug: string): Promise<Row> {
  const [row] = (await db.select().from(kind.table).where(eq(kind.table.slug, slug))) as Row[];
  if (!row) throw unknownRecord(kind, slug);
  return row;
}

/**
 * A record with its texts, held against other writers until the transaction ends.
 * @throws SeconError missing
 */
export async function heldRecord(tx: Db, kind: RecordKind, slug: string): Promise<RecordState> {
  const [row] = (await tx.select().from(kind.table).where(eq(kind.table.slug, slug)).for('update')) as Row[];
  if (!row) throw unknownRecord(kind, slug);
  return { row, texts: await textsOf(tx, kind.record, [row.id]) };
}

/**
 * @param version the one that whoever asks has seen
 * @throws SeconError conflict when somebody saved another since
 */
export function assertVersion({ row }: RecordState, version: number): void {
  if (row.revision !== version)
    throw new SeconError(
      'conflict',
      'records.changed',
      { version: row.revision, seen: version },
      `somebody saved version ${row.revision} since version ${version} was read`,
    );
}
