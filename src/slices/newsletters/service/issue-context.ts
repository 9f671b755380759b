// What the verbs on one issue begin with: the issue as it stands, at the version that whoever asks has seen.
import { publicUrl } from '../../../platform/config.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import type { ComposeContext, IssueRow } from '../compose/compose.ts';
import { issueBySlug } from '../queries.ts';
import type { PublishContext } from './publish.ts';

/** @throws SeconError missing */
export async function issueNamed(db: Db, slug: string): Promise<IssueRow> {
  const issue = await issueBySlug(db, slug);
  if (issue) return issue;
  throw new SeconError(
    'missing',
    'newsletters.unknown',
    { number: slug },
    `there is no newsletter "${slug}"`,
  );
}

/**
 * @param version the one that whoever asks has seen
 * @throws SeconError missing; conflict when somebody saved another since, or when it is archived
 */
export async function issueAt(db: Db, slug: string, version: number): Promise<IssueRow> {
  const issue = await issueNamed(db, slug);
  assertLiving(issue);
  if (issue.revision === version) return issue;
  throw new SeconError(
    'conflict',
    'records.changed',
    { version: issue.revision, seen: version },
    `somebody saved version ${issue.revision} since version ${version} was read`,
  );
}

/** @throws SeconError conflict */
export function assertLiving(issue: IssueRow): void {
  if (issue.archivedAt !== null)
    throw new SeconError('conflict', 'records.archived', {}, 'it is archived; restore it first');
}

export const composing = ({ services, registry }: PublishContext): ComposeContext => ({
  db: services.database.db,
  registry,
  site: publicUrl(services.config),
});
