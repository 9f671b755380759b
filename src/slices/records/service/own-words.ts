// Two people where there are two: whoever wrote the words of a text does not approve them.
import type { Actor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { type Issue, SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { othersWhoMay } from '../../people/index.ts';
import { authorships } from '../../texts/index.ts';
import type { RecordsContext } from './context.ts';
import type { TextChange } from './texts.ts';

/** Names every text that it is about, as faults of a form do. */
class OwnWords extends SeconError {
  override readonly issues: readonly Issue[];

  constructor(texts: readonly [TextChange, ...TextChange[]]) {
    const [{ field, language }] = texts;
    const words = 'whoever wrote the words does not approve them: somebody else can';
    super('forbidden', 'records.own-words', { field, language }, words);
    this.issues = texts.map(text => ({ path: `texts.${text.field}.${text.language}`, code: 'own-words' }));
  }
}

/**
 * Languages in which somebody approves words of their own because nobody else could: a partner with one person. The
 * command line and the content folder are nobody's words.
 * @param owners ids of the organisations that the record belongs to
 * @param languages in which they may approve
 */
export async function approvesOwn(
  db: Db,
  actor: Actor,
  owners: readonly string[],
  languages: readonly Language[],
): Promise<readonly Language[]> {
  if (actor.kind !== 'person' || languages.length === 0) return languages;
  const others = await othersWhoMay(db, actor, 'texts.approve');
  return languages.filter(language => {
    const scopes = owners.map(organisation => ({ organisation, language }));
    return !others(owners.length === 0 ? [{ language }] : scopes);
  });
}

/**
 * Words that are changed and approved at once are one's own.
 * @param owners ids of the organisations that the record belongs to
 * @throws SeconError forbidden `records.own-words` when another person could approve them
 */
export async function refuseOwnWords(
  tx: Db,
  { actor }: RecordsContext,
  changes: readonly TextChange[],
  owners: readonly string[],
): Promise<void> {
  if (actor.kind !== 'person') return;
  const approved = changes.filter(({ state, body }) => state === 'approved' && body !== '');
  if (approved.length === 0) return;
  const kept = approved.flatMap(({ before, body }) => (before && before.body === body ? [before.id] : []));
  const authors = await authorships(tx, kept);
  const mine = approved.filter(
    ({ before, body }) => before?.body !== body || authors.get(before.id)?.author.actor === actor.id,
  );
  const languages = mine.map(({ language }) => language);
  const alone = await approvesOwn(tx, actor, owners, [...new Set(languages)]);
  const [first, ...others] = mine.filter(({ language }) => !alone.includes(language));
  if (first) throw new OwnWords([first, ...others]);
}
