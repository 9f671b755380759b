// What a translation was made from: the source's words of then, found again by their fingerprint.
import { desc, eq } from 'drizzle-orm';
import { fingerprint, parseMarkdown } from '../../../document/index.ts';
import type { Db } from '../../../platform/db/index.ts';
import { textRevisions } from '../../texts/index.ts';

/** So many versions of the source are looked through, the latest first. */
const LOOKED_THROUGH = 60;

/** @returns null when those words are not known any more */
export async function sourceSince(db: Db, sourceTextId: string, basedOn: string): Promise<string | null> {
  const rows = await db
    .select({ body: textRevisions.body })
    .from(textRevisions)
    .where(eq(textRevisions.textId, sourceTextId))
    .orderBy(desc(textRevisions.id))
    .limit(LOOKED_THROUGH);
  const bodies = new Set(rows.map(({ body }) => body));
  return [...bodies].find(body => fingerprint(parseMarkdown(body)) === basedOn) ?? null;
}
