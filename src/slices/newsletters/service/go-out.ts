// Publishing and correcting from the admin: some languages now, others when they are ready, and what was said wrong openly.
import { authorise } from '../../../platform/auth.ts';
import { today } from '../../../platform/clock.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import { type IssueRow, type Material, readMaterial } from '../compose/compose.ts';
import { composing, issueAt } from './issue-context.ts';
import { type PublishContext, type Published, projectLanguages, publishEditions } from './publish.ts';
import { sameWords, storedEditions } from './store-editions.ts';

export const MOST_NOTE = 500;

/** Whether every block of an issue has an approved text in a language. */
export const isApproved = ({ issue, sources }: Material, language: Language): boolean =>
  issue.blocks.every(({ id }) => sources.get(language)?.get(id)?.row.state === 'approved');

/**
 * @param version of the issue, as whoever publishes has seen it
 * @param languages all of them or none; null: those that are approved and not out yet
 * @throws NotPublishable; SeconError conflict when somebody saved meanwhile, or when an edition that is out would say
 *   something else: that is a correction; invalid when nothing is approved
 */
export async function publishLanguages(
  context: PublishContext,
  slug: string,
  version: number,
  languages: readonly Language[] | null,
): Promise<Published> {
  authorise(context.actor, 'newsletters.publish');
  const issue = await issueAt(context.services.database.db, slug, version);
  const { material, out } = await asItIs(context, issue);
  const changed = editionsThatChanged(material, out);
  const project = await projectLanguages(context.services.database.db);
  const going = languages ?? project.filter(language => !out.has(language) && isApproved(material, language));
  if (going.length === 0)
    throw invalid('newsletters.nothing-approved', 'no edition that is not out yet is approved');
  const corrected = going.filter(language => changed.has(language));
  if (corrected.length > 0)
    throw new SeconError(
      'conflict',
      'newsletters.needs-correction',
      { languages: corrected.join(', ') },
      `${corrected.join(', ')}: this edition is out and says something else; publish a correction`,
    );
  return publishEditions(context, issue, going);
}

/** What it would say now, and what is out. */
async function asItIs(context: PublishContext, issue: IssueRow) {
  const { database, clock } = context.services;
  const on = issue.published ?? today(clock);
  const material = await readMaterial(composing(context), issue, on);
  return { material, out: await storedEditions(database.db, issue.id) };
}

/** Languages of editions that are out and would say something else now. */
export function editionsThatChanged(
  material: Material,
  out: Awaited<ReturnType<typeof storedEditions>>,
): Set<Language> {
  const changed = [...out.keys()].filter(isLanguage).filter(language => {
    const { problems } = material.checkOne(language);
    return problems.length > 0 || !sameWords(out.get(language), material.edition(language));
  });
  return new Set(changed);
}

/**
 * Publishes what the texts say now in editions that are out, each with a note to its readers; what they said stays in
 * the archive.
 * @param notes one for each language, in it
 * @throws as `publishLanguages`; invalid for an edition that is not out, has no note, or says what it said
 */
export async function correctEditions(
  context: PublishContext,
  slug: string,
  version: number,
  languages: readonly Language[],
  notes: Readonly<Record<string, string>>,
): Promise<Published> {
  authorise(context.actor, 'newsletters.publish');
  const { db } = context.services.database;
  const issue = await issueAt(db, slug, version);
  const { material, out } = await asItIs(context, issue);
  const changed = editionsThatChanged(material, out);
  const told: Record<string, string> = {};
  for (const language of languages) {
    const note = notes[language]?.trim() ?? '';
    if (!out.has(language))
      throw invalid('newsletters.not-out', `${language}: this edition is not out yet`, { language });
    if (note === '')
      throw invalid('newsletters.no-note', `${language}: readers are told what was corrected`, { language });
    if (!changed.has(language))
      throw invalid('newsletters.unchanged', `${language}: this edition says nothing new`, { language });
    told[language] = note;
  }
  return publishEditions(context, issue, languages, { notes: told });
}
