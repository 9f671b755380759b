// Adding to the archive: rows are added, never changed, but for the digests of their files once these are made.
import { and, eq, isNull, max } from 'drizzle-orm';
import type { EditionView } from '../../../document/model.ts';
import type { Db } from '../../../platform/db/index.ts';
import { editions, editionVersions } from '../schema.ts';

export type VersionFiles = NonNullable<(typeof editionVersions.$inferSelect)['files']>;

/**
 * What went out before there was an archive becomes the first version of its edition.
 * @param issueId absent: of every issue
 */
export async function keepFirstVersions(tx: Db, issueId?: string): Promise<void> {
  const missing = await tx
    .select({ edition: editions })
    .from(editions)
    .leftJoin(
      editionVersions,
      and(eq(editionVersions.issueId, editions.issueId), eq(editionVersions.language, editions.language)),
    )
    .where(
      and(isNull(editionVersions.issueId), issueId === undefined ? undefined : eq(editions.issueId, issueId)),
    );
  if (missing.length === 0) return;
  await tx
    .insert(editionVersions)
    .values(
      missing.map(({ edition: { issueId: id, language, view, facts, publishedAt } }) => ({
        issueId: id,
        language,
        version: 1,
        view,
        facts,
        publishedAt,
        publishedBy: 'system',
      })),
    )
    .onConflictDoNothing();
}

export interface NewVersion {
  readonly language: string;
  readonly view: EditionView;
  readonly facts: Readonly<Record<string, string>>;
  readonly note: string | null;
}

/** @param at when, and @param by who, as the audit trail names them */
export async function addVersions(
  tx: Db,
  issueId: string,
  fresh: readonly NewVersion[],
  at: Date,
  by: string,
): Promise<void> {
  if (fresh.length === 0) return;
  const last = await tx
    .select({ language: editionVersions.language, version: max(editionVersions.version) })
    .from(editionVersions)
    .where(eq(editionVersions.issueId, issueId))
    .groupBy(editionVersions.language);
  const known = new Map(last.map(({ language, version }) => [language, version ?? 0]));
  await tx.insert(editionVersions).values(
    fresh.map(({ language, view, facts, note }) => ({
      issueId,
      language,
      version: (known.get(language) ?? 0) + 1,
      view,
      facts: { ...facts },
      note,
      publishedAt: at,
      publishedBy: by,
    })),
  );
}

/** Notes the files of a version once; another process may have been faster, with the same bytes. */
export async function noteFiles(
  tx: Db,
  {
    issueId,
    language,
    version,
  }: Pick<typeof editionVersions.$inferSelect, 'issueId' | 'language' | 'version'>,
  files: VersionFiles,
): Promise<void> {
  await tx
    .update(editionVersions)
    .set({ files })
    .where(
      and(
        eq(editionVersions.issueId, issueId),
        eq(editionVersions.language, language),
        eq(editionVersions.version, version),
        isNull(editionVersions.files),
      ),
    );
}
