// Two people where there are two: whoever wrote the words of a text does not approve them.
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { othersMay } from '../../people/index.ts';
import { authorships } from '../../texts/index.ts';
import type { RecordsContext } from './context.ts';
import type { TextChange } from './texts.ts';

/**
 * Words that are changed and approved at once are one's own. A partner with one person approves its own; the command
 * line and the content folder are nobody's words.
 * @param owners ids of the organisations that the record belongs to
 * @throws SeconError forbidden when another person could approve them
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
  for (const { before, body, field, language } of approved) {
    const isMine = before?.body !== body || authors.get(before.id)?.author.actor === actor.id;
    if (!isMine) continue;
    const scopes =
      owners.length === 0 ? [{ language }] : owners.map(organisation => ({ organisation, language }));
    if (await othersMay(tx, actor, 'texts.approve', scopes))
      throw new SeconError(
        'forbidden',
        'records.own-words',
        { field, language },
        'whoever wrote the words does not approve them: somebody else can',
      );
  }
}
