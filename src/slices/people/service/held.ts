// Nobody holds the same post twice at the same time.
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import type { Post } from '../model.ts';
import { activeAt } from '../queries.ts';
import { type invitation, membership } from '../schema.ts';

/** The same role for the same organisation, whatever the languages. */
export const samePost = (
  columns: Pick<typeof invitation | typeof membership, 'role' | 'organisationId'>,
  { role, organisation }: Pick<Post, 'role' | 'organisation'>,
) =>
  and(
    eq(columns.role, role),
    organisation === null ? isNull(columns.organisationId) : eq(columns.organisationId, organisation),
  );

/** @throws SeconError conflict */
export async function assertNotHeld(
  tx: Db,
  personId: string,
  post: Pick<Post, 'role' | 'organisation'>,
): Promise<void> {
  const held = await tx
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.personId, personId), samePost(membership, post), activeAt(new Date())));
  if (held.length > 0)
    throw new SeconError('conflict', 'people.held', {}, 'this person has that role there already');
}
