// Who moves a practice along its path, and how long its texts may be.
import { type Actor, authorise, may } from '../../platform/auth.ts';
import type { Db } from '../../platform/db/index.ts';
import { projectRules } from '../project/index.ts';
import type { Row } from '../records/index.ts';
import type { PracticeState } from './model.ts';

/** Moves of whoever wrote it. */
const AUTHORS: readonly unknown[] = ['draft', 'submitted'] satisfies PracticeState[];

/** Moves of whoever reviews it. */
const REVIEWERS: readonly unknown[] = ['information requested', 'declined'] satisfies PracticeState[];

/**
 * A state that is taken or left needs the right to it: authors write and submit, reviewers ask and decline, the
 * coordinator approves and enters what the programme decided.
 * @throws SeconError forbidden
 */
export function guardState(actor: Actor, before: Row | null, after: Row, owners: readonly string[]): void {
  const was = before?.state ?? null;
  if (before ? was === after.state : after.state === 'draft') return;
  const reached = [after.state, ...(before ? [was] : [])];
  if (reached.every(state => AUTHORS.includes(state))) return;
  const scope = { organisation: owners[0] };
  const reviewed = reached.every(state => AUTHORS.includes(state) || REVIEWERS.includes(state));
  if (reviewed && may(actor, 'practices.review', scope)) return;
  // What was asked for is answered by whoever wrote it.
  if (was === 'information requested' && after.state === 'submitted') return;
  authorise(actor, 'practices.approve', scope);
}

/** Characters, as the programme's form takes them; data of the project, because programmes change them. */
export async function practiceLimits(db: Db): Promise<Readonly<Record<string, number>>> {
  const { good_practice_limits: limits } = await projectRules(db);
  if (limits === null || typeof limits !== 'object') return {};
  const { title, ...texts } = limits as Record<string, number>;
  return { ...texts, ...(title === undefined ? {} : { name: title }) };
}
