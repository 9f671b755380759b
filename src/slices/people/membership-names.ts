// Memberships as the outside sees them: organisations by their permanent names.
import type { Db } from '../../platform/db/index.ts';
import type { Registry } from '../../platform/registry.ts';
import type { MembershipView } from './queries.ts';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** Names of organisations by id, for whatever holds them. */
export const organisationNames = (
  db: Db,
  registry: Registry,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> =>
  registry.directory('organisation').slugsOf(
    db,
    ids.flatMap(id => id ?? []),
  );

export const shownMembership = (
  { id, role, organisation, languages, from, until }: MembershipView,
  names: ReadonlyMap<string, string>,
) => ({
  id,
  role,
  organisation: organisation && (names.get(organisation) ?? organisation),
  languages,
  from: from.toISOString(),
  until: iso(until),
});
