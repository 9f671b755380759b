// Reading policy instruments, and the facts that texts may name of them.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { RecordFact } from '../../facts/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import { countryName } from '../../platform/i18n/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { FactSource } from '../../platform/registry.ts';
import { nameIn, organisations } from '../organisations/index.ts';
import { textShelf } from '../texts/index.ts';
import type { PolicyView } from './model.ts';
import { policies } from './schema.ts';

const joined = (db: Db) =>
  db
    .select({ policy: policies, organisation: organisations })
    .from(policies)
    .innerJoin(organisations, eq(policies.organisationId, organisations.id))
    .$dynamic();

/** By partner, then by name. @param organisation only this partner's */
export async function listPolicies(db: Db, language: Language, organisation?: string): Promise<PolicyView[]> {
  const own = organisation === undefined ? undefined : eq(organisations.slug, organisation);
  const rows = joined(db)
    .where(and(own, inSight(policies)))
    .orderBy(asc(organisations.position), asc(policies.name));
  return views(db, language, await rows);
}

export async function getPolicy(db: Db, language: Language, slug: string): Promise<PolicyView | null> {
  return (
    (await views(db, language, await joined(db).where(and(eq(policies.slug, slug), inSight(policies)))))[0] ??
    null
  );
}

async function views(
  db: Db,
  language: Language,
  rows: readonly { policy: typeof policies.$inferSelect; organisation: typeof organisations.$inferSelect }[],
): Promise<PolicyView[]> {
  const shelf = await textShelf(
    db,
    'policy',
    rows.map(row => row.policy),
    language,
  );
  return rows.map(({ policy, organisation }) => ({
    slug: policy.slug,
    name: { text: policy.name, language: policy.language, own: policy.language === language },
    organisation: {
      slug: organisation.slug,
      name: nameIn(organisation.names, language, organisation.language),
      country: organisation.country,
      countryName: countryName(organisation.country, language),
    },
    part: shelf.find(policy.id, 'part'),
    certainty: policy.certainty ?? 'stated',
    sources: policy.sources,
  }));
}

/** `policy:funds-for-mazovia.title`: a proper name, the same in every language. */
export const policyFacts: FactSource = {
  record: 'policy',
  resolve: async (db, slugs) => {
    const rows = await db
      .select({ slug: policies.slug, name: policies.name })
      .from(policies)
      .where(inArray(policies.slug, [...slugs]));
    return new Map(
      rows.map((row): [string, RecordFact] => [
        `policy:${row.slug}.title`,
        { kind: 'name', value: row.name },
      ]),
    );
  },
};

/** Permanent names of all policy instruments. */
export async function policySlugs(db: Db): Promise<string[]> {
  const rows = await db
    .select({ slug: policies.slug })
    .from(policies)
    .where(inSight(policies))
    .orderBy(asc(policies.slug));
  return rows.map(row => row.slug);
}
