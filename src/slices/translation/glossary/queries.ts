// The glossary as texts are looked through for it.
import { asc, isNull } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { glossary } from '../schema.ts';
import type { Concept } from './terms.ts';

/** Every concept that is not archived, by permanent name. */
export async function readConcepts(db: Db): Promise<Concept[]> {
  return db
    .select({ id: glossary.slug, terms: glossary.terms, note: glossary.note })
    .from(glossary)
    .where(isNull(glossary.archivedAt))
    .orderBy(asc(glossary.slug));
}
