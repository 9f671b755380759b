// Memberships as the outside sees them: organisations by their permanent names, and what these are called.
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { RecordTitle } from '../../platform/record-kind.ts';
import { titledRecords } from '../../platform/record-titles.ts';
import type { Registry } from '../../platform/registry.ts';
import type { MembershipView } from './queries.ts';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export interface NamedOrganisation {
  readonly slug: string;
  readonly title: RecordTitle;
}

/** By id, for whatever holds ids of organisations. */
export async function organisationNames(
  db: Db,
  registry: Registry,
  ids: readonly (string | null)[],
  language: Language,
): Promise<ReadonlyMap<string, NamedOrganisation>> {
  const held = [...new Set(ids.flatMap(id => id ?? []))];
  const found = await titledRecords(db, registry, 'organisation', held, language);
  return new Map(found.map(record => [record.id, record]));
}

/** The two fields that say where a post is; the id itself for an organisation that is not on record. */
export function shownOrganisation(id: string | null, names: ReadonlyMap<string, NamedOrganisation>) {
  const named = id === null ? undefined : names.get(id);
  return { organisation: id && (named?.slug ?? id), organisationTitle: named?.title ?? null };
}

export const shownMembership = (
  { id, role, organisation, languages, from, until }: MembershipView,
  names: ReadonlyMap<string, NamedOrganisation>,
) => ({
  id,
  role,
  ...shownOrganisation(organisation, names),
  languages,
  from: from.toISOString(),
  until: iso(until),
});
