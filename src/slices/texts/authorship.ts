// Who wrote the words of a text as they stand, who approved them, and when somebody last stood for them.
import { asc, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../platform/db/index.ts';
import type { TextState } from './model.ts';
import { textRevisions } from './schema.ts';

export interface Act {
  /** As in the audit trail: a person's id, or `system`. */
  readonly actor: string;
  readonly at: Date;
}

export interface Authorship {
  /** Wrote the words as they stand; a change of their state is no writing. */
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
    .where(inArray(textRevisions.textId, [...textIds]))
    .orderBy(asc(textRevisions.textId), asc(textRevisions.id));
  const found = [...Map.groupBy(rows, row => row.textId)].flatMap(([id, own]) => {
    const authorship = authorshipOf(own);
    return authorship ? [[id, authorship] as const] : [];
  });
  return new Map(found);
}

/** @param revisions of one text, the oldest first */
function authorshipOf(revisions: readonly Revision[]): Authorship | null {
  const last = revisions.at(-1);
  if (!last) return null;
  const sameWords = revisions.slice(lastIndexBefore(revisions, ({ words }) => words !== last.words));
  const [author = last] = sameWords;
  const confirmed = sameWords.findLast((one, place) => one.state === sameWords[place - 1]?.state);
  const [approval] = sameWords.slice(lastIndexBefore(sameWords, ({ state }) => state !== 'approved'));
  const approved = last.state === 'approved' && approval ? act(approval) : null;
  return {
    author: act(author),
    fresh: (confirmed ?? author).at,
    approved,
    alone: approved !== null && isPerson(approved.actor) && approved.actor === author.actor,
  };
}

/** Where the run at the end begins in which nothing is so. */
const lastIndexBefore = (revisions: readonly Revision[], isSo: (one: Revision) => boolean): number =>
  revisions.findLastIndex(isSo) + 1;

const act = ({ actor, at }: Revision): Act => ({ actor, at });

const isPerson = (actor: string): boolean => actor.includes('-');
