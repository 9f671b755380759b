// Who types into a text that is saved only when they say so: nothing of it is kept, and others are to know all the same.
// Each process knows those whom it hears; after some minutes it has forgotten them.
import type { RecordsContext } from '../service/context.ts';

/** For so long after their last key somebody counts as working on it. */
export const WORKING_MINUTES = 10;

export interface Typing {
  /** Their id. */
  readonly person: string;
  readonly field: string;
  readonly language: string;
  /** By the real clock, whatever day the site plays. */
  readonly at: Date;
}

/** By the record's id, then by person; of each running SECON its own. */
type Known = Map<string, Map<string, Typing>>;
const known = new WeakMap<RecordsContext['services'], Known>();

const isFresh = ({ at }: Typing): boolean => at.getTime() > Date.now() - WORKING_MINUTES * 60_000;

/** With every pause in typing. */
export function noteTyping(
  { actor, services }: RecordsContext,
  recordId: string,
  { field, language }: Pick<Typing, 'field' | 'language'>,
): void {
  if (actor.kind !== 'person') return;
  const records: Known = known.get(services) ?? new Map();
  known.set(services, records);
  for (const [id, people] of records) if (![...people.values()].some(isFresh)) records.delete(id);
  const people = records.get(recordId) ?? new Map<string, Typing>();
  records.set(recordId, people.set(actor.id, { person: actor.id, field, language, at: new Date() }));
}

/** Others who typed within the last minutes, each once. */
export function typingOn({ actor, services }: RecordsContext, recordId: string): readonly Typing[] {
  const people = [...(known.get(services)?.get(recordId)?.values() ?? [])];
  return people.filter(one => isFresh(one) && !(actor.kind === 'person' && one.person === actor.id));
}
