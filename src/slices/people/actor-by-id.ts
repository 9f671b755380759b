// Somebody as the verbs know them, though they ask for nothing at this moment: for what they had put off until now.
import type { PersonActor } from '../../platform/auth.ts';
import type { Db } from '../../platform/db/index.ts';
import { personActor } from './actor.ts';
import { membershipsOf } from './queries.ts';

/** With the rights of their memberships of now; of somebody who has left there are none. */
export async function actorById(db: Db, id: string): Promise<PersonActor> {
  const memberships = await membershipsOf(db, [id], { activeAt: new Date() });
  return personActor(id, memberships.get(id) ?? []);
}
