// What was published, in the content folder: each edition as it went out, and, where one was corrected, each of its versions.
import { and, asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { EditionView } from '../../../document/model.ts';
import { type ContentFile, parseYaml } from '../../../platform/content/index.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid } from '../../../platform/errors.ts';
import type { ContentKind } from '../../../platform/registry.ts';
import { editions, editionVersions, issues } from '../schema.ts';
import { publishLoadedIssues } from '../service/publish-loaded.ts';
import { keepFirstVersions } from './versions.ts';

const EDITION = /^newsletters\/([^/]+)\/published\/([a-z]{2})\.json$/;
const VERSION = /^newsletters\/([^/]+)\/versions\/([a-z]{2})-([1-9]\d{0,3})\.json$/;

const editionShape = z.strictObject({ facts: z.record(z.string(), z.string()), view: z.looseObject({}) });
const versionShape = editionShape.extend({
  note: z.string().nullable(),
  published_at: z.iso.datetime({ offset: true }),
});

async function issueId(tx: Db, file: ContentFile, slug: string): Promise<string> {
  const [issue] = await tx.select({ id: issues.id }).from(issues).where(eq(issues.slug, slug));
  if (issue) return issue.id;
  throw invalid(
    'content.orphan',
    `${file.path}: there is no record newsletters/${slug}.yaml for this edition`,
  );
}

async function loadEdition(tx: Db, file: ContentFile): Promise<boolean> {
  const [, slug = '', language = ''] = EDITION.exec(file.path) ?? [];
  const id = await issueId(tx, file, slug);
  const { facts, view } = parseYaml(file, editionShape);
  const stored = await tx
    .insert(editions)
    .values({ issueId: id, language, facts, view: view as unknown as EditionView })
    .onConflictDoNothing()
    .returning({ language: editions.language });
  return stored.length > 0;
}

async function loadVersion(tx: Db, file: ContentFile): Promise<boolean> {
  const [, slug = '', language = '', number = ''] = VERSION.exec(file.path) ?? [];
  const id = await issueId(tx, file, slug);
  const { facts, view, note, published_at } = parseYaml(file, versionShape);
  const stored = await tx
    .insert(editionVersions)
    .values({
      issueId: id,
      language,
      version: Number(number),
      facts,
      view: view as unknown as EditionView,
      note,
      publishedAt: new Date(published_at),
      publishedBy: 'system',
    })
    .onConflictDoNothing()
    .returning({ language: editionVersions.language });
  return stored.length > 0;
}

/** As published: written by an export, never by hand; what is there already stays as it is. */
export const editionContent: ContentKind = {
  name: 'editions',
  owns: path => EDITION.test(path) || VERSION.test(path),
  load: async (tx, files) => {
    const count = { added: 0, changed: 0, unchanged: 0 };
    const [versions, current] = [VERSION, EDITION].map(kind => files.filter(file => kind.test(file.path)));
    for (const file of versions ?? []) count[(await loadVersion(tx, file)) ? 'added' : 'unchanged']++;
    for (const file of current ?? []) count[(await loadEdition(tx, file)) ? 'added' : 'unchanged']++;
    await keepFirstVersions(tx);
    return count;
  },
  finish: publishLoadedIssues,
  export: async db => [...(await exportedEditions(db)), ...(await exportedVersions(db))],
};

async function exportedEditions(db: Db): Promise<ContentFile[]> {
  const rows = await db
    .select({ slug: issues.slug, language: editions.language, facts: editions.facts, view: editions.view })
    .from(editions)
    .innerJoin(issues, eq(editions.issueId, issues.id))
    .orderBy(issues.slug, editions.language);
  return rows.map(({ slug, language, facts, view }) => ({
    path: `newsletters/${slug}/published/${language}.json`,
    text: `${JSON.stringify(sorted({ facts, view }), null, 1)}\n`,
  }));
}

/** Of editions that went out once, there is nothing more to say than the edition itself. */
async function exportedVersions(db: Db): Promise<ContentFile[]> {
  const later = await db
    .selectDistinct({ id: editionVersions.issueId })
    .from(editionVersions)
    .where(eq(editionVersions.version, 2));
  if (later.length === 0) return [];
  const rows = await db
    .select({ slug: issues.slug, kept: editionVersions })
    .from(editionVersions)
    .innerJoin(issues, eq(editionVersions.issueId, issues.id))
    .where(
      and(
        inArray(
          editionVersions.issueId,
          later.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(issues.slug), asc(editionVersions.language), asc(editionVersions.version));
  return rows.map(({ slug, kept: { language, version, facts, view, note, publishedAt } }) => ({
    path: `newsletters/${slug}/versions/${language}-${version}.json`,
    text: `${JSON.stringify(sorted({ facts, view, note, published_at: publishedAt.toISOString() }), null, 1)}\n`,
  }));
}

/** With keys in one order: the database gives them back in its own, which differs with their age. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
