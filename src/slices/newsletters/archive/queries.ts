// Reading what was published: every version of every edition, and what was corrected in it.
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Clock } from '../../../platform/clock.ts';
import { today } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { inSight } from '../../../platform/db/record-columns.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import type { Correction } from '../compose/edition.ts';
import { editions, editionVersions, issues } from '../schema.ts';

export type VersionRow = typeof editionVersions.$inferSelect;

/** Languages that have an edition, in the order of their codes. */
export async function publishedLanguages(db: Db, issueId: string): Promise<Language[]> {
  const rows = await db
    .select({ language: editions.language })
    .from(editions)
    .where(eq(editions.issueId, issueId))
    .orderBy(asc(editions.language));
  return rows.map(row => row.language).filter(isLanguage);
}

/** The day of a moment, in the project's zone. */
export const dayOf = (moment: Date): string => today({ now: () => moment } satisfies Clock);

/** What was corrected in the editions of an issue, oldest first. */
export async function issueCorrections(db: Db, issueId: string): Promise<Correction[]> {
  const rows = await db
    .select()
    .from(editionVersions)
    .where(and(eq(editionVersions.issueId, issueId), isNotNull(editionVersions.note)))
    .orderBy(asc(editionVersions.version));
  return rows.map(({ language, version, publishedAt, note }) => ({
    language,
    version,
    on: dayOf(publishedAt),
    note: note ?? '',
  }));
}

/** Every version of an issue's editions, by language, the first one first. */
export async function listVersions(db: Db, issueId: string): Promise<VersionRow[]> {
  return db
    .select()
    .from(editionVersions)
    .where(eq(editionVersions.issueId, issueId))
    .orderBy(asc(editionVersions.language), asc(editionVersions.version));
}

/** An edition that is out, for the public: as it is now. */
async function currentEdition(db: Db, slug: string, language: Language): Promise<VersionRow | null> {
  const [row] = await db
    .select({ edition: editions })
    .from(editions)
    .innerJoin(issues, eq(editions.issueId, issues.id))
    .where(and(eq(issues.slug, slug), inSight(issues), eq(editions.language, language)));
  return row ? { ...row.edition, version: 1, note: null, publishedBy: 'system', files: null } : null;
}

/**
 * Versions of an edition that is out, for the public, the first one first; of one that went out before there was an
 * archive, itself. None where its issue is archived.
 */
async function shownVersions(db: Db, slug: string, language: Language): Promise<VersionRow[]> {
  const current = await currentEdition(db, slug, language);
  if (current === null) return [];
  const rows = await db
    .select()
    .from(editionVersions)
    .where(and(eq(editionVersions.issueId, current.issueId), eq(editionVersions.language, language)))
    .orderBy(asc(editionVersions.version));
  return rows.length > 0 ? rows : [current];
}

/** What is out now. @returns null where there is nothing for the public */
export const latestVersion = async (db: Db, slug: string, language: Language): Promise<VersionRow | null> =>
  (await shownVersions(db, slug, language)).at(-1) ?? null;

/** One version. @returns null where there is none for the public */
export const versionOf = async (
  db: Db,
  slug: string,
  language: Language,
  version: number,
): Promise<VersionRow | null> =>
  (await shownVersions(db, slug, language)).find(row => row.version === version) ?? null;

/** The versions of one edition and their days, for the public; the first one first. */
export const editionHistory = async (
  db: Db,
  slug: string,
  language: Language,
): Promise<{ readonly version: number; readonly on: string }[]> =>
  (await shownVersions(db, slug, language)).map(({ version, publishedAt }) => ({
    version,
    on: dayOf(publishedAt),
  }));
