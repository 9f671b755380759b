// Reading the project, and the facts that texts may name of it.
import { and, countDistinct, eq, inArray, sql } from 'drizzle-orm';
import { renderFact } from '../../facts/index.ts';
import type { FactKind, RecordFact } from '../../facts/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import { SeconError } from '../../platform/errors.ts';
import type { Language } from '../../platform/languages.ts';
import type { FactSource, Registry } from '../../platform/registry.ts';
import { organisations } from '../organisations/index.ts';
import { resolvedText, textShelf, textsOf } from '../texts/index.ts';
import type { ProjectView } from './model.ts';
import { projects } from './schema.ts';

export interface ReadContext {
  readonly db: Db;
  readonly language: Language;
  readonly today: string;
  readonly registry: Registry;
}

/** The project's row. @throws SeconError missing when nothing has been loaded yet */
export async function projectRow(db: Db): Promise<typeof projects.$inferSelect> {
  const [row] = await db.select().from(projects).limit(1);
  if (!row)
    throw new SeconError('missing', 'project.none', {}, 'there is no project on record yet; load one first');
  return row;
}

/** @throws SeconError missing when nothing has been loaded yet */
export async function getProject(context: ReadContext): Promise<ProjectView> {
  const { db, language } = context;
  const row = await projectRow(db);
  const shelf = await textShelf(db, 'project', [row], language);
  const date = (value: string) => renderFact({ kind: 'date', value }, language);
  const fallback = { text: '', language, own: true };
  return {
    slug: row.slug,
    acronym: row.acronym,
    title: shelf.find(row.id, 'title') ?? { text: row.acronym, language, own: true },
    number: row.number,
    programme: row.programme,
    website: row.website,
    start: row.start,
    end: row.end,
    startText: date(row.start),
    endText: date(row.end),
    phases: row.phases.map(phase => ({ ...phase, text: date(`${phase.start}/${phase.end}`) })),
    budget: row.budget && renderFact({ kind: 'money', value: row.budget }, language),
    summary: await resolvedText(context, shelf.find(row.id, 'summary')),
    objectives: await resolvedText(context, shelf.find(row.id, 'objectives')),
    criteria: await resolvedText(context, shelf.find(row.id, 'criteria')),
    funding: shelf.find(row.id, 'funding')?.text ?? '',
    disclaimer: shelf.find(row.id, 'disclaimer') ?? fallback,
  };
}

/** Ten partners, nine countries: counted, never typed. */
async function consortium(db: Db): Promise<{ partners: number; countries: number }> {
  const [row] = await db
    .select({ partners: sql<number>`count(*)::int`, countries: countDistinct(organisations.country) })
    .from(organisations)
    .where(and(eq(organisations.kind, 'partner'), inSight(organisations)));
  return { partners: row?.partners ?? 0, countries: Number(row?.countries ?? 0) };
}

/** `project:secon.acronym` and its other fields. */
export const projectFacts: FactSource = {
  record: 'project',
  resolve: async (db, slugs) => {
    const rows = await db
      .select()
      .from(projects)
      .where(inArray(projects.slug, [...slugs]));
    const facts = new Map<string, RecordFact>();
    for (const row of rows) {
      const counts = await consortium(db);
      const titles = (await textsOf(db, 'project', [row.id])).filter(text => text.field === 'title');
      const names = Object.fromEntries(titles.map(text => [text.language, text.body]));
      const put = (field: string, kind: FactKind, value: string | null, more: Partial<RecordFact> = {}) => {
        if (value !== null) facts.set(`project:${row.slug}.${field}`, { kind, value, ...more });
      };
      put('acronym', 'name', row.acronym);
      put('title', 'name', names[row.source] ?? row.acronym, { names });
      put('programme', 'name', row.programme);
      put('number', 'identifier', row.number);
      put('start', 'date', row.start);
      put('end', 'date', row.end);
      put('budget', 'money', row.budget);
      put('website', 'url', row.website, { href: row.website });
      put('partners', 'number', String(counts.partners));
      put('countries', 'number', String(counts.countries));
      put('languages', 'number', String(row.languages.length));
    }
    return facts;
  },
};

/** The programme's rules as the project's record holds them; none before a project is on record. */
export async function projectRules(db: Db): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await db.select({ rules: projects.rules }).from(projects).limit(1);
  return row?.rules ?? {};
}

/** Whether anything has been loaded. */
export async function hasProject(db: Db): Promise<boolean> {
  return (await db.select({ id: projects.id }).from(projects).limit(1)).length > 0;
}
