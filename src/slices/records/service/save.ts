// Making and changing records: may they, is it right, did nobody else save meanwhile; then all of it in one transaction.
import { eq, sql } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { actorId, authoriseSomewhere, may } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { InvalidParts, SeconError } from '../../../platform/errors.ts';
import { dropDraft } from '../drafts/service.ts';
import { canonical, columnOf, fieldsOf, lookupsOf, type RecordKind, type Row, sameValues } from '../kind.ts';
import type { Fields } from '../model.ts';
import { type RecordState, replaceRevisions } from '../revisions.ts';
import { slugOf } from '../titles.ts';
import { auditedChange } from './audited.ts';
import { assertVersion, authoriseAny, heldRecord, mayAny, ownersOf, type RecordsContext } from './context.ts';
import { refuseOwnWords } from './own-words.ts';
import { planned, type RecordInput } from './planned.ts';
import { authoriseTexts, keepTexts, type TextsInput } from './texts.ts';

/** What only those set who may make such records everywhere. @throws SeconError forbidden */
function guardReserved({ actor }: RecordsContext, kind: RecordKind, before: Row | null, after: Row): void {
  if (may(actor, `${kind.name}.create`)) return;
  for (const key of kind.reserved ?? []) {
    const column = columnOf(kind, key);
    const was = before ? before[column] : (kind.initial?.[key] ?? null);
    const usual = before === null && (after[column] === 0 || after[column] === null);
    if (!usual && canonical(was) !== canonical(after[column]))
      throw new SeconError(
        'forbidden',
        'records.reserved',
        { field: key },
        `${key} is for the coordinator to set`,
      );
  }
}

/**
 * Makes a record. Its draft's id becomes its own, so that a second try, after an answer that was lost, makes no second one.
 * @param draft id of what was typed until now
 * @returns the record's permanent name
 * @throws SeconError unauthenticated, forbidden; InvalidParts; conflict when the name is taken
 */
export async function createRecord(
  context: RecordsContext,
  kind: RecordKind,
  draft: string,
  given: RecordInput,
): Promise<string> {
  const { actor, services } = context;
  return services.change(async tx => {
    // Two tries at once take turns, so that the second finds what the first made.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${draft}, 0))`);
    const [made] = (await tx.select().from(kind.table).where(eq(kind.table.id, draft))) as Row[];
    if (made) {
      authoriseAny(actor, `${kind.name}.create`, await ownersOf(tx, context, kind, made, 'create'));
      return made.slug;
    }
    await refuseSecond(tx, kind);
    const input = kind.begun ? { ...given, fields: await kind.begun(tx, given.fields) } : given;
    const own = { id: draft, slug: await freeSlug(tx, kind, input) };
    const { values, changes } = await planned(tx, context, kind, null, input, own);
    const now = new Date();
    const row = {
      ...values,
      ...own,
      revision: 1,
      updatedBy: actorId(actor),
      createdAt: now,
      updatedAt: now,
      archivedAt: null,
    } as unknown as Row;
    const owners = await ownersOf(tx, context, kind, row, 'create');
    authoriseAny(actor, `${kind.name}.create`, owners);
    guardReserved(context, kind, null, row);
    kind.guard?.(actor, null, row, owners);
    authoriseTexts(context, changes, { owners, source: row.source, editor: true });
    await refuseOwnWords(tx, context, changes, owners);
    await tx.insert(kind.table).values(row);
    await keepTexts(tx, context, kind, row, changes, []);
    await dropDraft(tx, actor, draft);
    const lookups = await lookupsOf(tx, kind, { rows: [row] });
    const subject = `${kind.record}:${row.slug}`;
    await audit(tx, actor, [
      { verb: `${kind.name}.create`, subject, ...auditedChange({}, fieldsOf(kind, row, lookups), changes) },
    ]);
    return row.slug;
  });
}

/** Of some kinds there is only one. */
async function refuseSecond(tx: Db, kind: RecordKind): Promise<void> {
  if (kind.layout !== 'single') return;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${kind.name}, 0))`);
  const found = await tx.select({ id: kind.table.id }).from(kind.table).limit(1);
  if (found.length > 0)
    throw new SeconError(
      'conflict',
      'records.only-one',
      { kind: kind.name },
      'there is one already, edit that',
    );
}

/**
 * The name that was asked for, or one made of the title; a number is added where that is taken.
 * @throws InvalidParts when a name that was asked for is taken
 */
async function freeSlug(tx: Db, kind: RecordKind, { fields, texts }: RecordInput): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${kind.name}, 1))`);
  const isTaken = async (slug: string): Promise<boolean> =>
    (await tx.select({ id: kind.table.id }).from(kind.table).where(eq(kind.table.slug, slug))).length > 0;
  if (typeof fields.id === 'string' && fields.id.trim() !== '') {
    const asked = fields.id.trim();
    if (await isTaken(asked))
      throw new InvalidParts('records.invalid', [{ path: 'fields.id', code: 'taken' }]);
    return asked;
  }
  const stem = slugOf(titleWords(kind, fields, texts)) || kind.record;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}

/** What a permanent name is made of: the title in English, else in the language it was written in; or whose and when. */
function titleWords(kind: RecordKind, fields: Fields, texts: TextsInput): string {
  const titles = texts.title ?? {};
  const title = titles.en?.body || titles[String(fields.source)]?.body || Object.values(titles)[0]?.body;
  const [name] = Array.isArray(fields.names) ? (fields.names as { name?: unknown }[]) : [];
  const [term] = Array.isArray(fields.terms) ? (fields.terms as { term?: unknown }[]) : [];
  const words = [title, fields.name, fields.acronym, fields.nuts, name?.name, term?.term].find(
    word => typeof word === 'string' && word.trim() !== '',
  );
  const place = (texts.place?.en ?? Object.values(texts.place ?? {})[0])?.body;
  return String(
    words ?? [place ?? fields.organisation ?? kind.record, fields.start].filter(Boolean).join(' '),
  );
}

/**
 * Changes a record, and those of its texts that are named.
 * @param version the one that whoever saves has seen
 * @throws SeconError missing, unauthenticated, forbidden, conflict when somebody saved meanwhile; InvalidParts
 */
export const saveRecord = (
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  version: number,
  input: RecordInput,
  draft?: string,
): Promise<void> =>
  context.services.change(tx => edit(tx, context, kind, slug, version, draft, async () => input));

/**
 * Changes some of a record's texts and nothing else: for those who translate.
 * @throws as `saveRecord`
 */
export const saveTexts = (
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  version: number,
  texts: TextsInput,
  draft?: string,
): Promise<void> =>
  context.services.change(tx => saveTextsIn(tx, context, kind, slug, version, texts, draft));

/**
 * As `saveTexts`, in a transaction that is open: where the texts of several records stand or fall together.
 * @throws as `saveRecord`
 */
export const saveTextsIn = (
  tx: Db,
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  version: number,
  texts: TextsInput,
  draft?: string,
): Promise<void> =>
  edit(tx, context, kind, slug, version, draft, async ({ row }) => ({
    fields: fieldsOf(kind, row, await lookupsOf(tx, kind, { rows: [row] })),
    texts,
  }));

/** @param inputFor what is to be, from what is */
async function edit(
  tx: Db,
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  version: number,
  draft: string | undefined,
  inputFor: (before: RecordState) => Promise<RecordInput>,
): Promise<void> {
  const before = await heldRecord(tx, kind, slug);
  assertVersion(before, version);
  assertLiving(before);
  await replaceWith(tx, context, kind, before, await inputFor(before), 'edit');
  if (draft !== undefined) await dropDraft(tx, context.actor, draft);
}

/** What is archived is restored before it is changed. @throws SeconError conflict */
export function assertLiving({ row }: RecordState): void {
  if (row.archivedAt !== null)
    throw new SeconError('conflict', 'records.archived', {}, 'it is archived; restore it first');
}

/** One change of fields and texts, with its rights, its revision and its line in the audit trail. */
export async function replaceWith(
  tx: Db,
  context: RecordsContext,
  kind: RecordKind,
  before: RecordState,
  input: RecordInput,
  verb: 'edit' | 'revert',
): Promise<void> {
  const { actor } = context;
  const owners = await ownersOf(tx, context, kind, before.row, 'edit');
  const editor = mayAny(actor, `${kind.name}.edit`, owners);
  if (!editor) authoriseSomewhere(actor, 'texts.edit');
  const { values, changes } = await planned(tx, context, kind, before, input, before.row);
  const after = { ...before.row, ...values } as Row;
  const same = sameValues(before.row, values);
  if (same && changes.length === 0) return;
  if (!same) {
    authoriseAny(actor, `${kind.name}.edit`, owners);
    const next = await ownersOf(tx, context, kind, after, 'edit');
    authoriseAny(actor, `${kind.name}.edit`, next);
    guardReserved(context, kind, before.row, after);
    kind.guard?.(actor, before.row, after, owners);
  }
  authoriseTexts(context, changes, { owners, source: before.row.source, editor });
  // An earlier version brings back what was approved then.
  if (verb === 'edit') await refuseOwnWords(tx, context, changes, owners);
  await replaceRevisions(tx, actor, kind, [before]);
  if (!same) await tx.update(kind.table).set(values).where(eq(kind.table.id, before.row.id));
  await keepTexts(tx, context, kind, after, changes, before.texts);
  const lookups = await lookupsOf(tx, kind, { rows: [before.row, after] });
  const change = auditedChange(fieldsOf(kind, before.row, lookups), fieldsOf(kind, after, lookups), changes);
  await audit(tx, actor, [
    { verb: `${kind.name}.${verb}`, subject: `${kind.record}:${before.row.slug}`, ...change },
  ]);
}
