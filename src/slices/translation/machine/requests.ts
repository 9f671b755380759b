// What machines are asked to translate: asked for by somebody, kept as rows until it is done or has failed.
import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { actorId, authoriseSomewhere } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { announce } from '../../../platform/outbox.ts';
import { mayAny, ownersOf, type RecordsContext } from '../../records/index.ts';
import { type TextRow, textVersion } from '../../texts/index.ts';
import { type TextRights, type TranslatedRecord, textRights, translatedRecord } from '../places.ts';
import { machineRequests } from '../schema.ts';
import type { Machine } from './machine.ts';
import { machinesOf } from './machines.ts';
import { isOutOfDate } from './out-of-date.ts';

export type MachineRequest = typeof machineRequests.$inferSelect;

/** The message that a request is there, and the job that works it off. */
export const REQUESTED = 'translation.machine-requested';
export const MACHINE_JOB = 'translation.machine';

/** So long a request counts as under way: then whoever asked may ask again. */
const LEASE_MS: Readonly<Record<string, number>> = { etranslation: 24 * 3_600_000 };
const USUAL_LEASE_MS = 10 * 60_000;

const leaseOf = (adapter: string): number => LEASE_MS[adapter] ?? USUAL_LEASE_MS;

export const isUnderWay = ({ state, adapter, requestedAt }: MachineRequest, now: Date): boolean =>
  (state === 'queued' || state === 'sent') && now.getTime() - requestedAt.getTime() < leaseOf(adapter);

export interface Asked {
  readonly field: string;
  readonly adapter: string;
  /** `lapsed`: nothing came of it within its time. */
  readonly state: MachineRequest['state'] | 'lapsed';
  readonly problem: string | null;
}

/** A field that is not given to a machine, and why. */
export interface Spared {
  readonly field: string;
  /** `words`: somebody's words stand there · `source`: there is nothing to translate · `right`: reviewed words are not mine to replace */
  readonly reason: 'words' | 'source' | 'right';
}

export interface MachineWish {
  readonly kind: string;
  readonly id: string;
  readonly language: Language;
  /** Absent: every field that may be. */
  readonly fields?: readonly string[] | undefined;
  readonly adapter?: string | undefined;
}

/**
 * Asks a machine for texts: those that are not there, that a machine wrote, or that are out of date.
 * A text that is under way already is not asked for again.
 * @throws SeconError missing, unauthenticated, forbidden; conflict where no machine is on
 */
export async function askMachine(
  context: RecordsContext,
  { kind, id, language, fields, adapter }: MachineWish,
): Promise<{ requests: Asked[]; spared: Spared[] }> {
  const { actor, services } = context;
  authoriseSomewhere(actor, 'texts.translate');
  const machine = chosenMachine(context, adapter);
  return services.change(async tx => {
    const record = await translatedRecord(tx, context, kind, id);
    // Two who press at once take turns: the second finds what the first asked for.
    await tx
      .select({ id: record.kind.table.id })
      .from(record.kind.table)
      .where(eq(record.kind.table.id, record.row.id))
      .for('update');
    const owners = await ownersOf(tx, context, record.kind, record.row, 'edit');
    if (!mayAny(actor, 'texts.translate', owners, { language }))
      throw new SeconError(
        'forbidden',
        'auth.forbidden',
        { verb: 'texts.translate' },
        'not among your rights here',
      );
    if (record.row.archivedAt !== null)
      throw new SeconError('conflict', 'records.archived', {}, 'it is archived; restore it first');
    const rights = textRights(actor, record.kind, owners, record.source, language);
    const sorted = await sortedFields(tx, context, record, language, fields ?? record.fields, rights);
    const known = await requestsOf(tx, record, language);
    const fresh = sorted.wanted.filter(
      ({ field }) => !known.some(one => one.field === field && isUnderWay(one, services.clock.now())),
    );
    await keep(tx, context, record, language, machine, fresh);
    const asked = await askedFor(tx, context, record, language);
    const names = new Set(sorted.wanted.map(({ field }) => field));
    return {
      requests: asked.filter(({ field }) => names.has(field)),
      spared: fields === undefined ? [] : sorted.spared,
    };
  });
}

function chosenMachine({ services }: RecordsContext, adapter: string | undefined): Machine {
  const machines = machinesOf(services.config);
  const machine = adapter === undefined ? machines[0] : machines.find(({ name }) => name === adapter);
  if (!machine)
    throw new SeconError('conflict', 'translation.no-machine', {}, 'no such machine translation is set up');
  return machine;
}

interface WantedText {
  readonly field: string;
  readonly source: TextRow;
  readonly target: TextRow | null;
}

async function sortedFields(
  tx: Db,
  context: RecordsContext,
  record: TranslatedRecord,
  language: Language,
  fields: readonly string[],
  rights: TextRights,
): Promise<{ wanted: WantedText[]; spared: Spared[] }> {
  const wanted: WantedText[] = [];
  const spared: Spared[] = [];
  const stale = await isOutOfDate(tx, context, record);
  for (const field of new Set(fields)) {
    const find = (code: string) => record.texts.find(text => text.field === field && text.language === code);
    const [source, target = null] = [find(record.source), find(language)];
    if (!source || language === record.source) spared.push({ field, reason: 'source' });
    else if (target && target.state !== 'machine' && !stale(target)) spared.push({ field, reason: 'words' });
    else if (target && !mayReplace(target, rights)) spared.push({ field, reason: 'right' });
    else wanted.push({ field, source, target });
  }
  return { wanted, spared };
}

/** What the public reads is replaced by those who may take it back. */
const mayReplace = ({ state }: TextRow, { edit, review }: TextRights): boolean =>
  state === 'machine' || (state === 'draft' ? edit : review);

async function keep(
  tx: Db,
  { actor, services }: RecordsContext,
  { kind, row }: TranslatedRecord,
  language: Language,
  { name }: Machine,
  wanted: readonly WantedText[],
): Promise<void> {
  if (wanted.length === 0) return;
  const rows = wanted.map(({ field, source, target }) => ({
    // At random throughout: it stands in the address to which an answer is brought.
    id: randomUUID(),
    owner: kind.record,
    ownerId: row.id,
    field,
    language,
    adapter: name,
    state: 'queued' as const,
    source: source.fingerprint,
    seen: textVersion(target),
    requestedBy: actorId(actor),
    requestedAt: services.clock.now(),
  }));
  await tx.insert(machineRequests).values(rows);
  for (const { id } of rows) await announce(tx, REQUESTED, { request: id });
  const after = {
    adapter: name,
    language,
    fields: wanted.map(({ field }) => field),
    characters: wanted.reduce((sum, { source }) => sum + source.body.length, 0),
  };
  await audit(tx, actor, [{ verb: 'texts.translate', subject: `${kind.record}:${row.slug}`, after }]);
}

/** The newest first. */
const requestsOf = (db: Db, { kind, row }: TranslatedRecord, language: Language): Promise<MachineRequest[]> =>
  db
    .select()
    .from(machineRequests)
    .where(
      and(
        eq(machineRequests.owner, kind.record),
        eq(machineRequests.ownerId, row.id),
        eq(machineRequests.language, language),
      ),
    )
    .orderBy(desc(machineRequests.requestedAt));

async function askedFor(
  db: Db,
  { services }: RecordsContext,
  record: TranslatedRecord,
  language: Language,
): Promise<Asked[]> {
  const rows = await requestsOf(db, record, language);
  const latest = record.fields.flatMap(field => rows.find(row => row.field === field) ?? []);
  return latest.map(row => {
    const isOpen = row.state === 'queued' || row.state === 'sent';
    const state = isOpen && !isUnderWay(row, services.clock.now()) ? 'lapsed' : row.state;
    return { field: row.field, adapter: row.adapter, state, problem: row.problem };
  });
}

/**
 * What became of the last request for each field of a record.
 * @throws SeconError missing, unauthenticated, forbidden
 */
export async function machineWork(
  context: RecordsContext,
  { kind, id, language }: Pick<MachineWish, 'kind' | 'id' | 'language'>,
): Promise<Asked[]> {
  const { db } = context.services.database;
  return askedFor(db, context, await translatedRecord(db, context, kind, id), language);
}

export async function requestById(db: Db, id: string): Promise<MachineRequest | null> {
  const [row] = await db.select().from(machineRequests).where(eq(machineRequests.id, id));
  return row ?? null;
}
