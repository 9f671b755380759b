// Who wrote the words of a text as they stand, who approved them, and when somebody last stood for them.
import { asc, sql } from 'drizzle-orm';
import { anyOf } from '../../platform/db/any-of.ts';
import type { Db } from '../../platform/db/index.ts';
import type { TextState } from './model.ts';
import { textRevisions } from './schema.ts';

export interface Act {
  /** As in the audit trail: a person's id, or `system`. */
  readonly actor: string;
  readonly at: Date;
}

export interface Authorship {
  /** First wrote the words as they stand; a change of their state is no writing. */
  readonly author: Act;
  /** When they were written, or confirmed to fit as they are. */
  readonly fresh: Date;
  /** Approved these words; null: they are not approved. */
  readonly approved: Act | null;
  /** Whoever approved them wrote them. */
  readonly alone: boolean;
}

interface Revision extends Act {
  readonly state: TextState;
  /** Digest of the body. */
  readonly words: string;
}

/** By the text's id, from its revisions. */
export async function authorships(db: Db, textIds: readonly string[]): Promise<Map<string, Authorship>> {
  if (textIds.length === 0) return new Map();
  const rows = await db
    .select({
      textId: textRevisions.textId,
      actor: textRevisions.actor,
      at: textRevisions.at,
      state: textRevisions.state,
      words: sql<string>`md5(${textRevisions.body})`,
    })
    .from(textRevisions)
    .where(anyOf(textRevisions.textId, textIds))
    .orderBy(asc(textRevisions.textId), asc(textRevisions.id));
  const found = [...Map.groupBy(rows, row => row.textId)].flatMap(([id, own]) => {
    const authorship = authorshipOf(own);
    return authorship ? [[id, authorship] as const] : [];
  });
  return new Map(found);
}

/**
 * Words that come back, by hand or from an earlier version, are whose they were; so is their approval.
 * @param revisions of one text, the oldest first
 */
function authorshipOf(revisions: readonly Revision[]): Authorship | null {
  const last = revisions.at(-1);
  if (!last) return null;
  const sameWords = revisions.filter(({ words }) => words === last.words);
  const [author = last] = sameWords;
  const current = afterLast(revisions, ({ words }) => words !== last.words);
  const [written = last] = current;
  const confirmed = current.findLast((one, place) => one.state === current[place - 1]?.state);
  const [approval] = afterLast(sameWords, ({ state }) => state !== 'approved');
  const approved = approval ? act(approval) : null;
  return {
    author: act(author),
    fresh: (confirmed ?? written).at,
    approved,
    alone: approved !== null && isPerson(approved.actor) && approved.actor === author.actor,
  };
}

/** The run at the end in which nothing is so. */
const afterLast = (revisions: readonly Revision[], isSo: (one: Revision) => boolean): readonly Revision[] =>
  revisions.slice(revisions.findLastIndex(isSo) + 1);

const act = ({ actor, at }: Revision): Act => ({ actor, at });

const isPerson = (actor: string): boolean => actor.includes('-');
