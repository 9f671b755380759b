// Reading organisations, and the facts that texts may name of them.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { RecordFact } from '../../facts/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import { countryName } from '../../platform/i18n/index.ts';
import { LANGUAGES, type Language } from '../../platform/languages.ts';
import type { FactSource } from '../../platform/registry.ts';
import type { OrganisationView } from './model.ts';
import { nameIn } from './names.ts';
import { organisations, regions } from './schema.ts';

type OrganisationRow = typeof organisations.$inferSelect;
type RegionRow = typeof regions.$inferSelect;

/** @param options.on the day whose names are wanted; absent: any */
export async function listOrganisations(
  db: Db,
  language: Language,
  options: { readonly on?: string } = {},
): Promise<OrganisationView[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(inSight(organisations))
    .orderBy(asc(organisations.position), asc(organisations.slug));
  return views(db, rows, language, options.on);
}

/** @param options.on the day whose names are wanted; absent: any */
export async function getOrganisation(
  db: Db,
  language: Language,
  slug: string,
  options: { readonly on?: string } = {},
): Promise<OrganisationView | null> {
  const rows = await db
    .select()
    .from(organisations)
    .where(and(eq(organisations.slug, slug), inSight(organisations)));
  return (await views(db, rows, language, options.on))[0] ?? null;
}

/** Permanent names of all organisations. */
export async function organisationSlugs(db: Db): Promise<string[]> {
  const rows = await db
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(inSight(organisations))
    .orderBy(asc(organisations.slug));
  return rows.map(row => row.slug);
}

async function views(
  db: Db,
  rows: OrganisationRow[],
  language: Language,
  on?: string,
): Promise<OrganisationView[]> {
  const known = new Map((await db.select().from(regions)).map(region => [region.slug, region]));
  return rows.map(row => view(row, known, language, on));
}

function view(
  row: OrganisationRow,
  known: ReadonlyMap<string, RegionRow>,
  language: Language,
  on?: string,
): OrganisationView {
  const undated = ({ from, until, ...name }: OrganisationRow['names'][number]) => ({
    ...name,
    from: from ?? null,
    until: until ?? null,
  });
  return {
    slug: row.slug,
    kind: row.kind,
    role: row.role,
    position: row.position,
    name: nameIn(row.names, language, row.language, on),
    ownName: nameIn(row.names, row.language, row.language, on),
    country: row.country,
    countryName: countryName(row.country, language),
    regions: row.regions.flatMap(slug => {
      const region = known.get(slug);
      if (!region) return [];
      const { nuts, version, country, note } = region;
      return [{ nuts, version, country, note, name: nameIn(region.names, language, row.language) }];
    }),
    seat: row.seat,
    departments: row.departments.map(department => ({
      name: nameIn(department.names, language, row.language, on),
      from: department.from ?? null,
      until: department.until ?? null,
      knownOn: department.known_on ?? null,
      note: department.note ?? null,
    })),
    names: row.names.map(undated),
    website: row.website,
    sources: row.sources,
  };
}

/** `country:BG.name`, in every language of the platform. */
export const countryFacts: FactSource = {
  record: 'country',
  resolve: async (_db, codes) => new Map(codes.map(code => [`country:${code}.name`, countryFact(code)])),
};

const countryFact = (code: string): RecordFact => ({
  kind: 'name',
  value: countryName(code, 'en'),
  names: Object.fromEntries(LANGUAGES.map(language => [language, countryName(code, language)])),
});

/** `organisation:kmop.name`, `organisation:kmop.country`. */
export const organisationFacts: FactSource = {
  record: 'organisation',
  resolve: async (db, slugs, today) => {
    const rows = await db
      .select()
      .from(organisations)
      .where(inArray(organisations.slug, [...slugs]));
    return new Map(
      rows.flatMap((row): [string, RecordFact][] => {
        const own = nameIn(row.names, row.language, row.language, today);
        const names = Object.fromEntries(
          LANGUAGES.map(code => [code, nameIn(row.names, code, row.language, today).text]),
        );
        return [
          [`organisation:${row.slug}.name`, { kind: 'name', value: own.text, names }],
          [`organisation:${row.slug}.country`, countryFact(row.country)],
        ];
      }),
    );
  },
};
