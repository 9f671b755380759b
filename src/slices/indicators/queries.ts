// Reading indicators, and the facts that texts may name of them.
import { asc, inArray } from 'drizzle-orm';
import type { RecordFact } from '../../facts/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import type { FactSource } from '../../platform/registry.ts';
import type { EventContext } from '../events/index.ts';
import { textShelf, textsOf } from '../texts/index.ts';
import { COUNTS } from './measures.ts';
import type { IndicatorView } from './model.ts';
import { indicators } from './schema.ts';

/** In the project's own order, each counted from the record as of today. */
export async function listIndicators(context: EventContext): Promise<IndicatorView[]> {
  const { db, language } = context;
  const rows = await db
    .select()
    .from(indicators)
    .where(inSight(indicators))
    .orderBy(asc(indicators.position));
  const shelf = await textShelf(db, 'indicator', rows, language);
  return Promise.all(
    rows.map(async row => {
      const evidence = await COUNTS[row.measure](context);
      return {
        slug: row.slug,
        position: row.position,
        title: shelf.find(row.id, 'title') ?? { text: row.slug, language, own: true },
        definition: shelf.find(row.id, 'definition'),
        kind: row.kind,
        code: row.code,
        target: row.target,
        achieved: evidence.length > 0 ? evidence.length : null,
        evidence,
      };
    }),
  );
}

/** Permanent names in the project's order, with target, for a newsletter's block. */
export async function indicatorRefs(db: Db): Promise<string[]> {
  const rows = await db
    .select({ slug: indicators.slug })
    .from(indicators)
    .where(inSight(indicators))
    .orderBy(asc(indicators.position));
  return rows.map(row => row.slug);
}

/** `indicator:good-practices.target`, `.title`. */
export const indicatorFacts: FactSource = {
  record: 'indicator',
  resolve: async (db, slugs) => {
    const rows = await db
      .select()
      .from(indicators)
      .where(inArray(indicators.slug, [...slugs]));
    const titles = await textsOf(
      db,
      'indicator',
      rows.map(row => row.id),
    );
    return new Map(
      rows.flatMap((row): [string, RecordFact][] => {
        const own = titles.filter(text => text.ownerId === row.id && text.field === 'title');
        const names = Object.fromEntries(own.map(text => [text.language, text.body]));
        return [
          [`indicator:${row.slug}.target`, { kind: 'number', value: String(row.target) }],
          [`indicator:${row.slug}.title`, { kind: 'name', value: names[row.source] ?? row.slug, names }],
        ];
      }),
    );
  },
};
