// What the verbs of this slice work with.
import type { Actor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid } from '../../../platform/errors.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';

export interface PeopleContext {
  readonly actor: Actor;
  readonly services: Services;
  readonly registry: Registry;
}

/** The id of an organisation by its permanent name. @throws SeconError invalid */
export async function organisationId(
  db: Db,
  registry: Registry,
  slug: string | null,
): Promise<string | null> {
  if (slug === null) return null;
  const id = (await registry.directory('organisation').idsOf(db, [slug])).get(slug);
  if (id === undefined)
    throw invalid('people.organisation', `there is no organisation "${slug}"`, { organisation: slug });
  return id;
}
