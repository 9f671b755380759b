// Who can be told of something: people with an account whose role lets them do what it is about.
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import { reachOf } from './permissions.ts';
import { activeAt } from './queries.ts';
import { membership, person, user } from './schema.ts';

export interface ReachablePerson {
  readonly id: string;
  readonly name: string;
  /** For the mail to them alone: whoever sees their name need not see it. */
  readonly email: string;
  readonly language: Language;
}

/** @param verb what they may do somewhere: `comments.read`. @returns each once, by id */
export async function peopleWhoMay(db: Db, verb: string): Promise<Map<string, ReachablePerson>> {
  const rows = await db
    .select({
      id: person.id,
      name: person.name,
      email: user.email,
      language: person.language,
      role: membership.role,
    })
    .from(person)
    .innerJoin(user, eq(user.id, person.id))
    .innerJoin(membership, eq(membership.personId, person.id))
    .where(and(isNull(person.erasedAt), isNotNull(person.name), activeAt(new Date())));
  return new Map(
    rows
      .filter(({ role }) => reachOf(role, verb) !== '-')
      .map(({ id, name, email, language }) => [id, { id, name: name ?? '', email, language }]),
  );
}
