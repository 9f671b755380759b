// Keeping what goes out: the edition that the public reads, a version in the archive, a line in the audit trail.
import { eq, sql } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { type Actor, actorId } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { announce } from '../../../platform/outbox.ts';
import { type Row, replaceRevisions } from '../../records/index.ts';
import { textsOf } from '../../texts/index.ts';
import { stable } from '../archive/keep.ts';
import { addVersions, keepFirstVersions } from '../archive/versions.ts';
import type { CorrectionNotes, Edition, IssueRow } from '../compose/compose.ts';
import { newsletterKind } from '../kind.ts';
import { editions, issueSchedules, issues } from '../schema.ts';

type StoredEdition = typeof editions.$inferSelect;

/**
 * Whether an edition says what the stored one says. Which others there are in other languages is no part of that: an
 * edition does not change because another one came out.
 */
export const sameEdition = (
  stored: Pick<StoredEdition, 'view' | 'facts'> | undefined,
  edition: Pick<Edition, 'view' | 'facts'>,
): boolean =>
  stored !== undefined &&
  stable({ ...stored.view, editions: [] }) === stable({ ...edition.view, editions: [] }) &&
  stable(stored.facts) === stable(edition.facts);

/** The same words, wherever the site was when they went out: a move of the site is nothing to tell readers of. */
export function sameWords(
  stored: Pick<StoredEdition, 'view' | 'facts'> | undefined,
  edition: Pick<Edition, 'view' | 'facts'>,
): boolean {
  const unplaced = ({ view, facts }: Pick<Edition, 'view' | 'facts'>): string => {
    const site = view.addresses.site.slice(0, -`/${view.language}`.length);
    return stable({ facts, view: { ...view, editions: [] } }).replaceAll(site, '');
  };
  return stored !== undefined && unplaced(stored) === unplaced(edition);
}

/**
 * Held until the transaction ends.
 * @throws SeconError conflict when the issue or one of its texts was changed since it was composed
 */
export async function holdAsComposed(tx: Db, issue: IssueRow): Promise<void> {
  const [row] = await tx
    .select({ revision: issues.revision })
    .from(issues)
    .where(eq(issues.id, issue.id))
    .for('update');
  if (row?.revision === issue.revision) return;
  throw new SeconError(
    'conflict',
    'records.changed',
    { version: row?.revision ?? 0, seen: issue.revision },
    'somebody changed the issue while it was being made; try again',
  );
}

export async function storedEditions(db: Db, issueId: string): Promise<Map<string, StoredEdition>> {
  const rows = await db.select().from(editions).where(eq(editions.issueId, issueId));
  return new Map(rows.map(edition => [edition.language, edition]));
}

/**
 * Keeps the editions as they went out. What went out before stays in the archive; one that says nothing new makes no version.
 * @param issue with its own date
 * @param at the moment of publishing
 * @returns languages whose edition is new
 */
export async function storeEditions(
  tx: Db,
  actor: Actor,
  issue: IssueRow,
  composed: readonly Edition[],
  at: Date,
  notes: CorrectionNotes = {},
): Promise<string[]> {
  await keepFirstVersions(tx, issue.id);
  const old = await storedEditions(tx, issue.id);
  const changed = composed.filter(edition => !sameEdition(old.get(edition.language), edition));
  const rows = changed.map(({ language, view, facts }) => ({
    issueId: issue.id,
    language,
    view,
    facts,
    publishedAt: at,
  }));
  if (rows.length > 0) {
    await tx
      .insert(editions)
      .values(rows)
      .onConflictDoUpdate({
        target: [editions.issueId, editions.language],
        set: {
          view: sql`excluded.view`,
          facts: sql`excluded.facts`,
          publishedAt: sql`excluded.published_at`,
        },
      });
    const versions = changed.map(edition => ({ ...edition, note: notes[edition.language] ?? null }));
    await addVersions(tx, issue.id, versions, at, actorId(actor));
  }
  await settle(tx, actor, issue);
  await audit(
    tx,
    actor,
    changed.map(({ language, facts }) => ({
      verb: notes[language] === undefined ? 'newsletters.publish' : 'newsletters.correct',
      subject: `newsletter:${issue.slug}/${language}`,
      before: old.get(language)?.view ?? null,
      after: facts,
    })),
  );
  if (rows.length > 0) await announce(tx, 'newsletter.published', { issue: issue.slug });
  return changed.map(({ language }) => language);
}

/** An issue that goes out for the first time gets its state and its date, and with them a version of its record. */
async function settle(tx: Db, actor: Actor, issue: IssueRow): Promise<void> {
  await tx.delete(issueSchedules).where(eq(issueSchedules.issueId, issue.id));
  const [row] = await tx.select().from(issues).where(eq(issues.id, issue.id));
  if (!row || (row.state === 'published' && row.published === issue.published)) return;
  const texts = await textsOf(tx, 'newsletter', [issue.id]);
  await replaceRevisions(tx, actor, newsletterKind, [{ row: row as unknown as Row, texts }]);
  await tx
    .update(issues)
    .set({ state: 'published', published: issue.published })
    .where(eq(issues.id, issue.id));
}
