// A file that came back from translators: everything is looked at first, then all of it is taken in, or nothing.
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { InvalidParts, SeconError } from '../../../platform/errors.ts';
import { approvesOwn, ownersOf, type RecordsContext, saveTextsIn } from '../../records/index.ts';
import { authorships, type TextState, textRevisions, texts } from '../../texts/index.ts';
import type { DeskContext } from '../desk/view.ts';
import { textRights } from '../places.ts';
import { type ChangedText, changedTexts, type Settled } from './changed.ts';
import { projectName } from './export.ts';
import { ExchangeError, type ReadExchange, type Refusal, unitName } from './file.ts';
import { readExchange } from './formats.ts';
import { type AskedText, askedText, isAbove, type KnownRecords, RefusedText } from './read-text.ts';

export interface ExchangeReport {
  readonly format: string;
  readonly source: string | null;
  readonly language: string | null;
  readonly units: number;
  readonly changed: readonly ChangedText[];
  /** Texts that stay as they are. */
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

/** Ends a transaction that was only to see what it would do. */
class Looked extends Error {
  readonly report: ExchangeReport;

  constructor(report: ExchangeReport) {
    super('looked');
    this.report = report;
  }
}

/**
 * @param take false: only to see what would change, with the same checks
 * @returns what changed; with anything refused, nothing did
 */
export async function importTexts(
  context: DeskContext,
  bytes: Uint8Array,
  take: boolean,
): Promise<ExchangeReport> {
  let read: ReadExchange;
  try {
    read = readExchange(bytes);
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return reportOf({ format: 'unknown', texts: [] } as never, [], error.refusals);
  }
  try {
    return await context.services.change(async tx => {
      const report = await taken(tx, context, read);
      if (!take || report.refused.length > 0 || report.changed.length === 0) throw new Looked(report);
      return report;
    });
  } catch (error) {
    if (error instanceof Looked) return error.report;
    throw error;
  }
}

const reportOf = (
  read: ReadExchange,
  changed: readonly ChangedText[],
  refused: readonly Refusal[],
): ExchangeReport => ({
  format: read.format,
  source: read.texts[0]?.reference.source ?? null,
  language: read.texts[0]?.reference.language ?? null,
  units: read.texts.reduce((sum, text) => sum + text.units.length, 0),
  changed,
  unchanged: refused.length > 0 ? 0 : read.texts.length - changed.length,
  refused,
});

async function taken(tx: Db, context: DeskContext, read: ReadExchange): Promise<ExchangeReport> {
  const refused: Refusal[] = [...twice(read)];
  await holdRecords(tx, context, read);
  const project = await projectName(tx, context.registry);
  const wanted: Settled[] = [];
  const records: KnownRecords = new Map();
  for (const text of read.texts) {
    try {
      const asked = await askedText(tx, context, project, text, records);
      const settled = asked && !asked.idle ? await settledText(tx, context, asked) : null;
      if (settled) wanted.push(settled);
    } catch (error) {
      if (!(error instanceof RefusedText)) throw error;
      refused.push(...error.refusals);
    }
  }
  for (const own of Map.groupBy(wanted, ({ asked }) => asked.record.row.id).values())
    refused.push(...(await saved(tx, context, own)));
  return reportOf(read, refused.length > 0 ? [] : await changedTexts(tx, context, wanted), refused);
}

function* twice(read: ReadExchange): Generator<Refusal> {
  const seen = new Set<string>();
  for (const { reference, line } of read.texts) {
    const unit = unitName(reference);
    if (seen.has(unit)) yield { unit, line, code: 'text-twice', params: {} };
    seen.add(unit);
  }
}

/** Against other writers, in one order for all who do so. */
async function holdRecords(tx: Db, { registry }: RecordsContext, read: ReadExchange): Promise<void> {
  const groups = Map.groupBy(read.texts, ({ reference }) => reference.kind);
  for (const kind of registry.all('records').filter(({ name }) => groups.has(name))) {
    const slugs = (groups.get(kind.name) ?? []).map(({ reference }) => reference.id);
    await tx
      .select({ id: kind.table.id })
      .from(kind.table)
      .where(inArray(kind.table.slug, [...new Set(slugs)]))
      .orderBy(kind.table.id)
      .for('update');
  }
}

const refusedAs = (asked: AskedText, code: string): RefusedText =>
  new RefusedText([{ unit: unitName(asked.reference), line: null, code, params: {} }]);

/** @returns null where nothing is left to be changed. @throws RefusedText */
async function settledText(tx: Db, context: DeskContext, asked: AskedText): Promise<Settled | null> {
  const { record, language, target } = asked;
  const owners = await ownersOf(tx, context, record.kind, record.row, 'edit');
  const rights = textRights(context.actor, record.kind, owners, record.source, language);
  const wanted = wantedState(asked);
  const current = target?.state ?? null;
  if (asked.words === 'same' && wanted === current) return null;
  if (!rights.edit) throw refusedAs(asked, 'no-right');
  const isPublic = current !== null && isAbove(current, 'draft');
  if (isPublic && !rights.review) throw refusedAs(asked, 'no-right-reviewed');
  const most = rights.approve
    ? await mostByApprover(tx, context, asked, owners)
    : rights.review
      ? 'reviewed'
      : 'draft';
  const state = isAbove(wanted, most) ? most : wanted;
  const lowered = state === wanted ? null : wanted;
  // Words that stay lose no state because of who brings them.
  if (asked.words === 'same' && current !== null && lowered !== null && !isAbove(state, current)) return null;
  return { asked, state, lowered };
}

/** What the file says; words that somebody changed are no machine's any more, and with gaps they are a draft. */
function wantedState({ state, words, incomplete, target }: AskedText): TextState {
  const said = state ?? (words === 'same' ? (target?.state ?? 'draft') : 'draft');
  const isTouched = words === 'changed' && target !== null && said === 'machine';
  return isTouched || (incomplete && words === 'changed') ? 'draft' : said;
}

/** Whoever writes words does not approve them, where somebody else can. */
async function mostByApprover(
  tx: Db,
  { actor }: DeskContext,
  { words, target, language }: AskedText,
  owners: readonly string[],
): Promise<TextState> {
  if (actor.kind !== 'person') return 'approved';
  const author = target && (await authorships(tx, [target.id])).get(target.id)?.author.actor;
  if (words === 'same' && author !== actor.id) return 'approved';
  return (await approvesOwn(tx, actor, owners, [language])).length > 0 ? 'approved' : 'reviewed';
}

/** Saves all texts of one record at once, as one version of it. @returns what is wrong with their words */
async function saved(tx: Db, context: DeskContext, own: readonly Settled[]): Promise<Refusal[]> {
  const [{ asked }] = own as [Settled];
  const { kind, row } = asked.record;
  const fields: Record<string, Record<string, { body: string; state: TextState }>> = {};
  for (const { asked: text, state } of own)
    fields[text.reference.field] = {
      ...fields[text.reference.field],
      [text.language]: { body: text.body, state },
    };
  try {
    await saveTextsIn(tx, context, kind, row.slug, row.revision, fields);
  } catch (error) {
    return refusalsOf(error, asked);
  }
  for (const text of own) if (text.asked.outdatedSource !== null) await keepBasis(tx, text.asked);
  return [];
}

/** @throws whatever is no refusal of these words */
function refusalsOf(error: unknown, { reference }: AskedText): Refusal[] {
  const { kind, id } = reference;
  if (error instanceof InvalidParts)
    return error.issues.map(({ path, code, params = {} }) => {
      const [, field = '', language = ''] = path.split('.');
      return { unit: unitName({ kind, id, field, language }), line: null, code, params };
    });
  if (!(error instanceof SeconError) || error.kind === 'broken') throw error;
  const code = error.kind === 'conflict' ? 'changed-since' : 'no-right';
  return [{ unit: unitName(reference), line: null, code, params: {} }];
}

/** It was translated from words that are no longer the source's. */
async function keepBasis(tx: Db, { record, reference, language, outdatedSource }: AskedText): Promise<void> {
  const [text] = await tx
    .update(texts)
    .set({ basedOn: outdatedSource })
    .where(
      and(
        eq(texts.owner, record.kind.record),
        eq(texts.ownerId, record.row.id),
        eq(texts.field, reference.field),
        eq(texts.language, language),
      ),
    )
    .returning({ id: texts.id });
  if (!text) return;
  const [latest] = await tx
    .select({ id: textRevisions.id })
    .from(textRevisions)
    .where(eq(textRevisions.textId, text.id))
    .orderBy(desc(textRevisions.id))
    .limit(1);
  if (latest)
    await tx.update(textRevisions).set({ basedOn: outdatedSource }).where(eq(textRevisions.id, latest.id));
}
