// Reading reports, and the facts that texts may name of them.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { renderFact } from '../../facts/index.ts';
import type { RecordFact } from '../../facts/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import type { Language } from '../../platform/languages.ts';
import type { FactSource } from '../../platform/registry.ts';
import { nameIn, organisations } from '../organisations/index.ts';
import { textShelf, textsOf } from '../texts/index.ts';
import type { ReportView } from './model.ts';
import { reports } from './schema.ts';

const joined = (db: Db) =>
  db
    .select({ report: reports, lead: organisations })
    .from(reports)
    .leftJoin(organisations, eq(reports.leadId, organisations.id));

/** Newest first; those not yet published at the end. */
export async function listReports(db: Db, language: Language): Promise<ReportView[]> {
  const rows = joined(db)
    .where(inSight(reports))
    .orderBy(sql`${reports.published} desc nulls last`, asc(reports.slug));
  return views(db, language, await rows);
}

export async function getReport(db: Db, language: Language, slug: string): Promise<ReportView | null> {
  return (
    (await views(db, language, await joined(db).where(and(eq(reports.slug, slug), inSight(reports)))))[0] ??
    null
  );
}

async function views(
  db: Db,
  language: Language,
  rows: readonly { report: typeof reports.$inferSelect; lead: typeof organisations.$inferSelect | null }[],
): Promise<ReportView[]> {
  const shelf = await textShelf(
    db,
    'report',
    rows.map(row => row.report),
    language,
  );
  return rows.map(({ report, lead }) => ({
    slug: report.slug,
    title: shelf.find(report.id, 'title') ?? { text: report.slug, language, own: true },
    summary: shelf.find(report.id, 'summary'),
    published: report.published,
    publishedText: report.published && renderFact({ kind: 'date', value: report.published }, language),
    url: report.url,
    language: report.language,
    lead: lead && { slug: lead.slug, name: nameIn(lead.names, language, lead.language) },
    sources: report.sources,
  }));
}

/** `report:best-practices.url`, `.title`, `.published`. */
export const reportFacts: FactSource = {
  record: 'report',
  resolve: async (db, slugs) => {
    const rows = await db
      .select()
      .from(reports)
      .where(inArray(reports.slug, [...slugs]));
    const titles = await textsOf(
      db,
      'report',
      rows.map(row => row.id),
    );
    return new Map(
      rows.flatMap((row): [string, RecordFact][] => {
        const own = titles.filter(text => text.ownerId === row.id && text.field === 'title');
        const names = Object.fromEntries(own.map(text => [text.language, text.body]));
        const title: RecordFact = { kind: 'name', value: names[row.source] ?? row.slug, names };
        const facts: [string, RecordFact][] = [[`report:${row.slug}.title`, title]];
        if (row.url !== null)
          facts.push([`report:${row.slug}.url`, { kind: 'url', value: row.url, href: row.url }]);
        if (row.language !== null)
          facts.push([`report:${row.slug}.language`, { kind: 'identifier', value: row.language }]);
        if (row.published !== null)
          facts.push([`report:${row.slug}.published`, { kind: 'date', value: row.published }]);
        return facts;
      }),
    );
  },
};

/** Permanent names of all reports. */
export async function reportSlugs(db: Db): Promise<string[]> {
  const rows = await db
    .select({ slug: reports.slug })
    .from(reports)
    .where(inSight(reports))
    .orderBy(asc(reports.slug));
  return rows.map(row => row.slug);
}
