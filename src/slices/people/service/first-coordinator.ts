// A house without a coordinator: whoever owns the machine gets a link to become the first.
import { and, isNull } from 'drizzle-orm';
import { uuidv7 } from '../../../platform/clock.ts';
import type { Services } from '../../../platform/services.ts';
import { hasCoordinator } from '../queries.ts';
import { invitation } from '../schema.ts';
import { linkFor } from '../sign-in/links.ts';
import { isOpen } from './invite.ts';
import { hashOf, newToken } from './tokens.ts';

const VALID_MS = 86_400_000;

/**
 * A new link each time it is asked for, valid for a day and once; the ones before no longer work.
 * @param site the address under which the house is reached
 * @returns null when somebody coordinates the house
 */
export async function firstCoordinatorLink(services: Services, site: string): Promise<string | null> {
  const token = newToken();
  const made = await services.database.transact(async tx => {
    if (await hasCoordinator(tx)) return false;
    const now = new Date();
    await tx
      .update(invitation)
      .set({ withdrawnAt: now })
      .where(and(isNull(invitation.email), isOpen(now)));
    await tx.insert(invitation).values({
      id: uuidv7(),
      role: 'coordinator',
      language: 'en',
      tokenHash: hashOf(token),
      invitedBy: 'system',
      expiresAt: new Date(now.getTime() + VALID_MS),
    });
    return true;
  });
  return made ? linkFor(site, 'invitation', token) : null;
}
