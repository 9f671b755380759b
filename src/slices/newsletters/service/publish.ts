// Publishing an issue: composed, checked, made into all its faces; every requested language or none.
import { eq, sql } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { type Actor, authorise } from '../../../platform/auth.ts';
import { today } from '../../../platform/clock.ts';
import { publicUrl } from '../../../platform/config.ts';
import type { Db } from '../../../platform/db/index.ts';
import { messageOf, SeconError } from '../../../platform/errors.ts';
import { LANGUAGES, type Language } from '../../../platform/languages.ts';
import { announce } from '../../../platform/outbox.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { projectRow } from '../../project/index.ts';
import type { Problem } from '../compose/check.ts';
import { compose, type Edition, type IssueRow } from '../compose/compose.ts';
import { editions, issues } from '../schema.ts';
import { type Faces, renderFaces } from './faces.ts';

export interface PublishContext {
  readonly actor: Actor;
  readonly services: Services;
  readonly registry: Registry;
}

export interface PublishedEdition extends Edition {
  readonly faces: Faces;
}

export interface Published {
  readonly issue: IssueRow;
  readonly editions: readonly PublishedEdition[];
  /** Texts that an editor may want to look at; they did not keep the issue back. */
  readonly notes: readonly string[];
}

const inWords = ({ language, block, reason }: Problem): string =>
  `edition ${language}, block ${block}: ${reason}`;

/** @throws SeconError missing */
export async function issueByNumber(db: Db, number: number): Promise<IssueRow> {
  const [row] = await db.select().from(issues).where(eq(issues.number, number));
  if (!row)
    throw new SeconError(
      'missing',
      'newsletters.unknown',
      { number },
      `there is no newsletter ${number} on record`,
    );
  return row;
}

/**
 * @param wanted languages; absent: every language of the project
 * @param progress told each language when its faces are made
 * @returns the editions with their files; nothing is stored when any of them fails
 * @throws SeconError invalid: names edition, block and reason of everything that is wrong
 */
export async function publishIssue(
  context: PublishContext,
  number: number,
  wanted?: readonly Language[],
  progress: (language: Language) => void = () => {},
): Promise<Published> {
  authorise(context.actor, 'newsletters.publish');
  const { services, registry } = context;
  const { db } = services.database;
  const issue = await issueByNumber(db, number);
  const languages = wanted ?? (await projectLanguages(db));
  const on = issue.published ?? today(services.clock);
  const dated = { ...issue, published: on };
  const composed = await compose({ db, registry, site: publicUrl(services.config) }, dated, languages, on);
  refuse(issue, composed.problems);
  const published = await renderAll(composed.editions, progress);
  await services.change(tx => storeEditions(tx, context.actor, dated, composed.editions));
  return { issue: dated, editions: published, notes: composed.notes.map(inWords) };
}

async function projectLanguages(db: Db): Promise<Language[]> {
  const project = await projectRow(db);
  return LANGUAGES.filter(language => project.languages.includes(language));
}

/** @throws SeconError invalid when there is any problem */
export function refuse(issue: Pick<IssueRow, 'number'>, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(inWords);
  const more = lines.length > 1 ? ` (and ${lines.length - 1} more)` : '';
  throw new SeconError(
    'invalid',
    'newsletters.not-publishable',
    { number: issue.number, problems: lines.join('\n') },
    `newsletter ${issue.number} is not published: ${lines[0]}${more}`,
  );
}

async function renderAll(
  composed: readonly Edition[],
  progress: (language: Language) => void,
): Promise<PublishedEdition[]> {
  return Promise.all(
    composed.map(async edition => {
      try {
        const faces = await renderFaces(edition.view);
        progress(edition.language);
        return { ...edition, faces };
      } catch (error) {
        const reason = `edition ${edition.language}, block ${blockOf(error)}: ${messageOf(error)}`;
        throw new SeconError('invalid', 'newsletters.face', { reason }, `not published: ${reason}`, error);
      }
    }),
  );
}

/** The block that a face failed at, where the face knows it. */
const blockOf = (error: unknown): string =>
  error instanceof Error && 'block' in error && typeof error.block === 'string' ? error.block : 'unknown';

/** Keeps the editions as they went out; what was published before is replaced, and the audit trail keeps both. */
export async function storeEditions(
  tx: Db,
  actor: Actor,
  issue: IssueRow,
  composed: readonly Edition[],
): Promise<void> {
  const before = await tx.select().from(editions).where(eq(editions.issueId, issue.id));
  const old = new Map(before.map(edition => [edition.language, edition]));
  const changed = composed.filter(edition => !sameFacts(old.get(edition.language), edition));
  const rows = changed.map(({ language, view, facts }) => ({ issueId: issue.id, language, view, facts }));
  if (rows.length > 0) {
    await tx
      .insert(editions)
      .values(rows)
      .onConflictDoUpdate({
        target: [editions.issueId, editions.language],
        set: { view: sql`excluded.view`, facts: sql`excluded.facts`, publishedAt: sql`now()` },
      });
  }
  if (issue.state !== 'published' || rows.length > 0) {
    await tx
      .update(issues)
      .set({ state: 'published', published: issue.published })
      .where(eq(issues.id, issue.id));
  }
  await audit(
    tx,
    actor,
    changed.map(({ language, facts }) => ({
      verb: 'newsletters.publish',
      subject: `newsletter:${issue.slug}/${language}`,
      before: old.get(language)?.view ?? null,
      after: facts,
    })),
  );
  if (rows.length > 0) await announce(tx, 'newsletter.published', { issue: issue.slug });
}

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const sameFacts = (stored: typeof editions.$inferSelect | undefined, edition: Edition): boolean =>
  stored !== undefined &&
  stable(stored.view) === stable(edition.view) &&
  stable(stored.facts) === stable(edition.facts);
