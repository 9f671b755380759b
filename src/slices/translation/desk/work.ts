// What others left at a record's texts in one language: comments that wait, findings that were let stand.
import { and, count, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { textComments, textDecisions } from '../schema.ts';

export interface LanguagePlace {
  /** The word for the record: `event`. */
  readonly owner: string;
  readonly ownerId: string;
  readonly language: string;
}

/** Counted by field. */
export async function openComments(
  db: Db,
  { owner, ownerId, language }: LanguagePlace,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ field: textComments.field, total: count() })
    .from(textComments)
    .where(
      and(
        eq(textComments.owner, owner),
        eq(textComments.ownerId, ownerId),
        eq(textComments.language, language),
        isNull(textComments.resolvedAt),
      ),
    )
    .groupBy(textComments.field);
  return new Map(rows.map(({ field, total }) => [field, Number(total)]));
}

/** Digests by field. */
export async function decisionsOf(
  db: Db,
  { owner, ownerId, language }: LanguagePlace,
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ field: textDecisions.field, digest: textDecisions.digest })
    .from(textDecisions)
    .where(
      and(
        eq(textDecisions.owner, owner),
        eq(textDecisions.ownerId, ownerId),
        eq(textDecisions.language, language),
      ),
    )
    .orderBy(textDecisions.id);
  const found = Map.groupBy(rows, ({ field }) => field);
  return new Map([...found].map(([field, own]) => [field, own.map(({ digest }) => digest)]));
}
