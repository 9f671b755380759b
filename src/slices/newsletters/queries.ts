// Reading published newsletters, and the facts that texts may name of them.
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { EditionView } from '../../document/model.ts';
import { renderFact } from '../../facts/index.ts';
import type { RecordFact } from '../../facts/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import { isLanguage, type Language } from '../../platform/languages.ts';
import type { FactSource } from '../../platform/registry.ts';
import type { IssueListItem } from './model.ts';
import { editions, issues } from './schema.ts';

/** Whether it is published or not. @returns null when there is none of that name */
export async function issueBySlug(db: Db, slug: string): Promise<typeof issues.$inferSelect | null> {
  const [row] = await db.select().from(issues).where(eq(issues.slug, slug));
  return row ?? null;
}

/** Published issues, newest first. */
export async function listIssues(db: Db, language: Language): Promise<IssueListItem[]> {
  const rows = await db
    .select({
      slug: issues.slug,
      number: issues.number,
      source: issues.source,
      published: issues.published,
      language: editions.language,
      view: editions.view,
    })
    .from(issues)
    .innerJoin(editions, eq(editions.issueId, issues.id))
    .where(inSight(issues))
    .orderBy(desc(issues.published), desc(issues.number), editions.language);
  return [...Map.groupBy(rows, row => row.slug).values()].flatMap(own => {
    const order = [language, own[0]?.source, 'en', own[0]?.language];
    const shown = order.map(code => own.find(row => row.language === code)).find(row => row !== undefined);
    if (!shown || !isLanguage(shown.language)) return [];
    const published = shown.published ?? shown.view.published.value;
    return [
      {
        slug: shown.slug,
        number: shown.number,
        title: shown.view.title,
        titleLanguage: shown.language,
        published,
        publishedText: renderFact({ kind: 'date', value: published }, language),
        languages: own.map(row => row.language).filter(isLanguage),
      },
    ];
  });
}

/** The edition as it went out; null when there is none in this language. */
export async function getPublishedEdition(
  db: Db,
  slug: string,
  language: Language,
): Promise<EditionView | null> {
  const [row] = await db
    .select({ view: editions.view })
    .from(editions)
    .innerJoin(issues, eq(editions.issueId, issues.id))
    .where(and(eq(issues.slug, slug), inSight(issues), eq(editions.language, language)));
  return row?.view ?? null;
}

export async function editionLanguages(db: Db, slug: string): Promise<Language[]> {
  const rows = await db
    .select({ language: editions.language })
    .from(editions)
    .innerJoin(issues, eq(editions.issueId, issues.id))
    .where(and(eq(issues.slug, slug), inSight(issues)))
    .orderBy(editions.language);
  return rows.map(row => row.language).filter(isLanguage);
}

/** What each published edition of an issue states, by reference, in the order of the languages' codes. */
export async function editionFacts(
  db: Db,
  slug: string,
): Promise<{ readonly language: string; readonly facts: Record<string, string> }[]> {
  return db
    .select({ language: editions.language, facts: editions.facts })
    .from(editions)
    .innerJoin(issues, eq(editions.issueId, issues.id))
    .where(eq(issues.slug, slug))
    .orderBy(editions.language);
}

/** `newsletter:2.number`, `.published`. */
export const issueFacts: FactSource = {
  record: 'newsletter',
  resolve: async (db, slugs) => {
    const rows = await db
      .select()
      .from(issues)
      .where(inArray(issues.slug, [...slugs]));
    return new Map(
      rows.flatMap((row): [string, RecordFact][] => [
        [`newsletter:${row.slug}.number`, { kind: 'ordinal', value: String(row.number) }],
        ...(row.published === null
          ? []
          : [
              [`newsletter:${row.slug}.published`, { kind: 'date', value: row.published }] satisfies [
                string,
                RecordFact,
              ],
            ]),
      ]),
    );
  },
};
