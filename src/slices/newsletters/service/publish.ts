// Publishing an issue: composed, checked, made into all its faces; every requested language or none.
import { eq } from 'drizzle-orm';
import { type Actor, authorise } from '../../../platform/auth.ts';
import { today } from '../../../platform/clock.ts';
import { publicUrl } from '../../../platform/config.ts';
import type { Db } from '../../../platform/db/index.ts';
import { messageOf, SeconError } from '../../../platform/errors.ts';
import { LANGUAGES, type Language } from '../../../platform/languages.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { projectRow } from '../../project/index.ts';
import { keepMadeFiles } from '../archive/keep.ts';
import { type CorrectionNotes, compose, type Edition, type IssueRow } from '../compose/compose.ts';
import { problemWords } from '../compose/problem-words.ts';
import { issues } from '../schema.ts';
import { type Faces, renderFaces } from './faces.ts';
import { refuse } from './refusals.ts';
import { holdAsComposed, storeEditions } from './store-editions.ts';

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
  const { db } = context.services.database;
  const issue = await issueByNumber(db, number);
  return publishEditions(context, issue, wanted ?? (await projectLanguages(db)), { progress });
}

export async function projectLanguages(db: Db): Promise<Language[]> {
  const project = await projectRow(db);
  return LANGUAGES.filter(language => project.languages.includes(language));
}

interface HowToPublish {
  readonly progress?: (language: Language) => void;
  /** Of a correction, by language. */
  readonly notes?: CorrectionNotes;
}

/**
 * The way of everything that goes out, whoever asked for it: compose, check, make every face, keep it, then its files.
 * @throws NotPublishable; SeconError conflict when the issue was changed meanwhile
 */
export async function publishEditions(
  context: PublishContext,
  issue: IssueRow,
  languages: readonly Language[],
  { progress = () => {}, notes = {} }: HowToPublish = {},
): Promise<Published> {
  const { services, registry, actor } = context;
  const { db } = services.database;
  const now = services.clock.now();
  const on = issue.published ?? today(services.clock);
  const dated = { ...issue, published: on };
  const going = { languages, notes, on: today(services.clock) };
  const composed = await compose({ db, registry, site: publicUrl(services.config) }, dated, on, going);
  refuse(issue, composed.problems);
  const published = await renderAll(services, composed.editions, progress);
  await services.change(async tx => {
    await holdAsComposed(tx, issue);
    await storeEditions(tx, actor, dated, composed.editions, now, notes);
  });
  // Whoever is killed here has published: the job makes these files from what is stored.
  await keepMadeFiles(services, issue.id, published);
  return { issue: dated, editions: published, notes: composed.notes.map(problemWords) };
}

async function renderAll(
  { files }: Services,
  composed: readonly Edition[],
  progress: (language: Language) => void,
): Promise<PublishedEdition[]> {
  return Promise.all(
    composed.map(async edition => {
      try {
        const faces = await renderFaces(edition.view, files);
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
