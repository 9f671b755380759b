// Working a request off: the text goes out with its facts locked, the answer becomes a text that waits for a person.
import { and, eq } from 'drizzle-orm';
import { factRefs, fingerprint, parseMarkdown, writeMarkdown } from '../../../document/index.ts';
import type { Doc } from '../../../document/model.ts';
import { renderFact } from '../../../facts/index.ts';
import { SYSTEM } from '../../../platform/auth.ts';
import { today as dayOf } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { InvalidParts, SeconError } from '../../../platform/errors.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import type { Row } from '../../../platform/record-kind.ts';
import type { JobHandler, Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { saveTextsIn } from '../../records/index.ts';
import { type TextRow, textsOf, textVersion } from '../../texts/index.ts';
import { readUnits, shownCodes, type TextUnits, UnitFaults, unitsOf } from '../exchange/units.ts';
import { type TranslatedRecord, translatedKinds, translatedRecord } from '../places.ts';
import { machineRequests } from '../schema.ts';
import { type Machine, MachineError } from './machine.ts';
import { machinesOf } from './machines.ts';
import { readMarkup, writeMarkup } from './markup.ts';
import { MACHINE_JOB, type MachineRequest, requestById } from './requests.ts';

/** What passes is tried again, for so long; the queue itself tries for a little longer. */
const TRIES_MS = 90_000;

interface House {
  readonly services: Services;
  readonly registry: Registry;
}

/** What a request is about, as it stands now. */
interface Task {
  readonly record: TranslatedRecord;
  readonly source: TextRow;
  readonly target: TextRow | null;
  readonly language: Language;
  readonly units: TextUnits;
}

/** Bears being run twice: what is done is left alone, what was handed in is waited for. */
export const machineJob: JobHandler = {
  name: MACHINE_JOB,
  expireInSeconds: 180,
  run: async (services, registry, { request: id }) => {
    const request = await requestById(services.database.db, String(id));
    if (!request || request.state === 'done' || request.state === 'failed') return;
    if (request.externalId !== null) return;
    await ask({ services, registry }, request);
  },
};

async function ask(house: House, request: MachineRequest): Promise<void> {
  const { services } = house;
  const machine = machinesOf(services.config).find(({ name }) => name === request.adapter);
  const task = await taskOf(services.database.db, house, request);
  if (!machine) return fail(house, request, 'off');
  if (!task) return fail(house, request, 'gone');
  const blocks = await blocksOf(house, task, machine);
  try {
    const input = { source: task.record.source, target: task.language, blocks, token: request.id };
    const answer = await machine.translate(input);
    // The words that went out, which may be newer than those that were asked for.
    const sent = { ...request, source: task.source.fingerprint };
    if (answer.kind === 'now') await finish(house, sent, answer.blocks);
    else await handedIn(house, sent, answer.id);
  } catch (error) {
    if (!(error instanceof MachineError)) throw error;
    await failed(house, request, error);
  }
}

async function failed(house: House, request: MachineRequest, error: MachineError): Promise<void> {
  const { services } = house;
  services.log.warn('machine.failed', {
    machine: request.adapter,
    problem: error.problem,
    reason: error.message,
  });
  const age = services.clock.now().getTime() - request.requestedAt.getTime();
  if (!error.passes || age > TRIES_MS)
    return fail(house, request, error.problem === 'refused' ? `refused ${error.message}` : error.problem);
  await services.change(async tx => {
    await tx
      .update(machineRequests)
      .set({ problem: error.problem })
      .where(eq(machineRequests.id, request.id));
  });
  throw error;
}

/** @returns null where there is nothing to translate any more */
async function taskOf(db: Db, house: House, request: MachineRequest): Promise<Task | null> {
  const { registry } = house;
  const { owner, ownerId, field, language } = request;
  const kind = translatedKinds(registry).find(({ record }) => record === owner);
  const [row] = kind ? ((await db.select().from(kind.table).where(eq(kind.table.id, ownerId))) as Row[]) : [];
  if (!kind || !row || row.archivedAt !== null || !isLanguage(language)) return null;
  const record = await translatedRecord(db, { actor: SYSTEM, registry }, kind.name, row.slug);
  const texts = (await textsOf(db, owner, [ownerId])).filter(text => text.field === field);
  const source = texts.find(text => text.language === record.source);
  const target = texts.find(text => text.language === language) ?? null;
  if (!source || !record.fields.includes(field)) return null;
  return { record, source, target, language, units: unitsOf(parseMarkdown(source.body), null) };
}

async function blocksOf(
  { services, registry }: House,
  { record, source, units }: Task,
  { dialect }: Machine,
): Promise<string[]> {
  const today = services.config.today ?? dayOf(services.clock);
  const refs = new Set(factRefs(parseMarkdown(source.body)));
  const facts = await registry.resolveFacts(services.database.db, refs, today);
  return units.units.map(unit => {
    const shown = shownCodes(unit.codes, ({ attrs }) => {
      const fact = facts.get(attrs.ref);
      return fact ? renderFact(fact, record.source, 'form' in attrs ? attrs.form : undefined) : '';
    });
    return writeMarkup(unit.source, unit.codes, shown, dialect);
  });
}

/** The answer may have been brought before this is written down. */
const handedIn = ({ services }: House, request: MachineRequest, externalId: string): Promise<void> =>
  services.change(async tx => {
    await tx
      .update(machineRequests)
      .set({ state: 'sent', externalId, source: request.source, problem: null })
      .where(and(eq(machineRequests.id, request.id), eq(machineRequests.state, 'queued')));
  });

/** @param problem `lost …` names the fact that did not come back */
export const fail = ({ services }: House, { id }: MachineRequest, problem: string): Promise<void> =>
  services.change(async tx => {
    await tx
      .update(machineRequests)
      .set({ state: 'failed', problem: problem.slice(0, 500), finishedAt: services.clock.now() })
      .where(eq(machineRequests.id, id));
  });

/**
 * An answer becomes the text, unless somebody wrote one meanwhile or a fact was lost on the way.
 * @param blocks in the order in which they were given
 */
export async function finish(
  house: House,
  request: MachineRequest,
  blocks: readonly string[],
): Promise<void> {
  try {
    await house.services.change(tx => written(tx, house, request, blocks));
  } catch (error) {
    if (error instanceof NoText) return fail(house, request, error.message);
    throw error;
  }
}

/** The answer is not taken; the message says why. */
class NoText extends Error {}

async function written(
  tx: Db,
  house: House,
  request: MachineRequest,
  blocks: readonly string[],
): Promise<void> {
  const [held] = await tx
    .select()
    .from(machineRequests)
    .where(eq(machineRequests.id, request.id))
    .for('update');
  if (!held || held.state === 'done' || held.state === 'failed') return;
  const task = await taskOf(tx, house, request);
  if (!task) throw new NoText('gone');
  if (textVersion(task.target) !== request.seen) throw new NoText('changed');
  if (fingerprint(parseMarkdown(task.source.body)) !== request.source) throw new NoText('source');
  await save(tx, house, task, request, docOf(task, blocks));
  await tx
    .update(machineRequests)
    .set({ state: 'done', problem: null, finishedAt: house.services.clock.now() })
    .where(eq(machineRequests.id, request.id));
}

/** @throws NoText where a block or a fact is missing */
function docOf({ units }: Task, blocks: readonly string[]): Doc {
  if (blocks.length !== units.units.length) throw new NoText('answer');
  try {
    const { doc, incomplete } = readUnits(
      units,
      units.units.map((unit, index) => ({
        number: unit.number,
        line: null,
        source: unit.source,
        target: readMarkup(blocks[index] ?? ''),
        state: null,
      })),
    );
    if (incomplete) throw new NoText('answer');
    return doc;
  } catch (error) {
    if (!(error instanceof UnitFaults)) throw error;
    const [fault] = error.faults;
    throw new NoText(`lost ${fault?.params.what ?? ''}`.trim());
  }
}

async function save(
  tx: Db,
  { services, registry }: House,
  { record, language }: Task,
  { field }: MachineRequest,
  doc: Doc,
): Promise<void> {
  const { kind, row } = record;
  const text = { body: writeMarkdown(doc), state: 'machine' as const };
  try {
    const context = { actor: SYSTEM, services, registry };
    await saveTextsIn(tx, context, kind, row.slug, row.revision, { [field]: { [language]: text } });
  } catch (error) {
    if (error instanceof InvalidParts)
      throw new NoText(error.issues[0]?.code === 'too-long' ? 'too-long' : 'answer');
    if (error instanceof SeconError && error.kind === 'conflict') throw new NoText('changed');
    throw error;
  }
}
