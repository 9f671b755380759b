// Reading good practices, and the facts that texts may name of them.
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { RecordFact } from '../../facts/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import { countryName } from '../../platform/i18n/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { FactSource } from '../../platform/registry.ts';
import { type LibraryRow, libraryItems, pictureShelf } from '../library/index.ts';
import { nameIn, organisations } from '../organisations/index.ts';
import { textShelf } from '../texts/index.ts';
import { isPublicState, PRACTICE_STATES, type PracticeView } from './model.ts';
import { practices } from './schema.ts';

/** In sight, and the project's word: `isPublicState` as the database says it. */
const isPublic = and(
  inSight(practices),
  or(isNull(practices.state), inArray(practices.state, PRACTICE_STATES.filter(isPublicState))),
);

const joined = (db: Db) =>
  db
    .select({ practice: practices, organisation: organisations, picture: libraryItems })
    .from(practices)
    .innerJoin(organisations, eq(practices.organisationId, organisations.id))
    .leftJoin(libraryItems, eq(practices.pictureId, libraryItems.id))
    .$dynamic();

/** By partner, then by name. @param organisation only this partner's */
export async function listPractices(
  db: Db,
  language: Language,
  organisation?: string,
): Promise<PracticeView[]> {
  const own = organisation === undefined ? undefined : eq(organisations.slug, organisation);
  const rows = joined(db).where(and(own, isPublic)).orderBy(asc(organisations.position), asc(practices.name));
  return views(db, language, await rows);
}

export async function getPractice(db: Db, language: Language, slug: string): Promise<PracticeView | null> {
  return (
    (await views(db, language, await joined(db).where(and(eq(practices.slug, slug), isPublic))))[0] ?? null
  );
}

async function views(
  db: Db,
  language: Language,
  rows: readonly {
    practice: typeof practices.$inferSelect;
    organisation: typeof organisations.$inferSelect;
    picture: LibraryRow | null;
  }[],
): Promise<PracticeView[]> {
  const shelf = await textShelf(
    db,
    'practice',
    rows.map(row => row.practice),
    language,
  );
  const pictures = await pictureShelf(
    db,
    rows.map(row => row.picture),
    language,
  );
  return rows.map(({ practice, organisation, picture }) => ({
    slug: practice.slug,
    name: { text: practice.name, language: practice.language, own: practice.language === language },
    organisation: {
      slug: organisation.slug,
      name: nameIn(organisation.names, language, organisation.language),
      country: organisation.country,
      countryName: countryName(organisation.country, language),
    },
    place: practice.place,
    state: practice.state,
    summary: shelf.find(practice.id, 'summary'),
    picture: pictures.find(picture),
    sources: practice.sources,
  }));
}

/** `practice:placeat.title`: a proper name, the same in every language. */
export const practiceFacts: FactSource = {
  record: 'practice',
  resolve: async (db, slugs) => {
    const rows = await db
      .select({ slug: practices.slug, name: practices.name })
      .from(practices)
      .where(inArray(practices.slug, [...slugs]));
    return new Map(
      rows.map((row): [string, RecordFact] => [
        `practice:${row.slug}.title`,
        { kind: 'name', value: row.name },
      ]),
    );
  },
};

/** Permanent names of all good practices. */
export async function practiceSlugs(db: Db): Promise<string[]> {
  const rows = await db
    .select({ slug: practices.slug })
    .from(practices)
    .where(isPublic)
    .orderBy(asc(practices.slug));
  return rows.map(row => row.slug);
}
