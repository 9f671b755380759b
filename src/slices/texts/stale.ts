// Which texts are out of date, and why: the one rule, for lists, for the desk, for publishing.
import type { RecordFact } from '../../facts/model.ts';
import { today as dayOf } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/index.ts';
import type { Registry, Turn } from '../../platform/registry.ts';
import { authorships } from './authorship.ts';
import type { StaleMark } from './model.ts';
import type { TextRow } from './queries.ts';

export interface StaleContext {
  readonly db: Db;
  readonly registry: Registry;
  /** The day to tell things as of: today, or an issue's own. */
  readonly today: string;
}

/** Words bound to an address are its label: they stay true wherever it leads. */
export const isAddress = (fact: Pick<RecordFact, 'kind'>): boolean =>
  fact.kind === 'url' || fact.kind === 'email';

/** Translated from words that have become others. */
export const isBehind = (
  text: Pick<TextRow, 'language' | 'basedOn'>,
  source: Pick<TextRow, 'language' | 'fingerprint'> | undefined,
): boolean =>
  source !== undefined && source.language !== text.language && text.basedOn !== source.fingerprint;

/** Every turn until a day, that day too, of all slices. */
export const turnsUntil = async ({ db, registry, today }: StaleContext): Promise<readonly Turn[]> =>
  (await Promise.all(registry.slices.map(slice => slice.turns?.(db, '0001-01-01', today) ?? []))).flat();

/** The day on which words were written or confirmed, in the project's zone. */
export const dayWritten = (at: Date): string => dayOf({ now: () => at });

/**
 * @param rows texts of some records: those asked about, and the texts they were translated from
 * @param source the language in which each record was first written, by the record's id
 * @returns why texts are out of date, by the text's id; those that are not are absent
 */
export async function staleMarks(
  context: StaleContext,
  rows: readonly TextRow[],
  source: (ownerId: string) => string,
): Promise<Map<string, StaleMark[]>> {
  const sources = new Map(
    rows
      .filter(row => row.language === source(row.ownerId))
      .map(row => [`${row.ownerId} ${row.field}`, row] as const),
  );
  const marks = new Map<string, StaleMark[]>();
  const mark = (row: TextRow, found: StaleMark) => {
    marks.set(row.id, [...(marks.get(row.id) ?? []), found]);
  };
  for (const row of rows)
    if (isBehind(row, sources.get(`${row.ownerId} ${row.field}`))) mark(row, { reason: 'source' });
  for (const [row, found] of await movedFacts(context, rows)) mark(row, found);
  for (const [row, found] of await turnedSince(context, rows)) mark(row, found);
  return marks;
}

type Found = readonly [TextRow, StaleMark][];

async function movedFacts({ db, registry, today }: StaleContext, rows: readonly TextRow[]): Promise<Found> {
  const refs = new Set(rows.flatMap(row => Object.keys(row.bound)));
  if (refs.size === 0) return [];
  const facts = await registry.resolveFacts(db, refs, today);
  return rows.flatMap(row =>
    Object.entries(row.bound).flatMap(([ref, was]): [TextRow, StaleMark][] => {
      const fact = facts.get(ref);
      return fact === undefined || fact.value === was || isAddress(fact)
        ? []
        : [[row, { reason: 'fact', ref, was, now: fact.value }]];
    }),
  );
}

async function turnedSince(context: StaleContext, rows: readonly TextRow[]): Promise<Found> {
  const turns = await turnsUntil(context);
  const named = rows.flatMap(row => {
    const own = turnsNamed(row.body, turns);
    return own.length === 0 ? [] : [{ row, own }];
  });
  const written = await authorships(
    context.db,
    named.map(({ row }) => row.id),
  );
  return named.flatMap(({ row, own }) => {
    const day = dayWritten(written.get(row.id)?.fresh ?? row.updatedAt);
    return own
      .filter(({ on }) => day < on)
      .map(({ record, on }): [TextRow, StaleMark] => [row, { reason: 'held', ref: record, now: on }]);
  });
}

/** A fact by name in Markdown, inline or bound: the record it is of. */
const NAMED = /(?:(?<!\\)\{|\]\(fact:)([a-z][a-z-]*:[\w-]+)\./g;

function turnsNamed(body: string, turns: readonly Turn[]): readonly Turn[] {
  const records = new Set(Array.from(body.matchAll(NAMED), ([, record]) => record));
  return turns.filter(({ record }) => records.has(record));
}
