// The states of all texts at once: a statement for the texts, a few for what makes them out of date, however many there are.
import { and, inArray, min, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import type { Registry, Turn } from '../../../platform/registry.ts';
import {
  authorships,
  dayWritten,
  isAddress,
  type TextState,
  textRevisions,
  texts,
  turnsUntil,
} from '../../texts/index.ts';
import { type CellState, cellState } from '../model.ts';
import type { BoardEntry } from './records.ts';

/** By the record's id, then by field, then by language. */
export type BoardTexts = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, CellState>>>;

export interface StatesContext {
  readonly db: Db;
  readonly registry: Registry;
  readonly today: string;
}

/** Names a text among all. */
export const textKey = (id: string, field: string, language: string): string => `${id} ${field} ${language}`;

/** The state of one of a record's texts. @param own of the record, as `boardTexts` gives them */
export const stateOf = (
  own: ReadonlyMap<string, ReadonlyMap<string, CellState>> | undefined,
  field: string,
  language: string,
): CellState => own?.get(field)?.get(language) ?? 'missing';

/** All texts of these records. */
export async function boardTexts(
  context: StatesContext,
  entries: readonly BoardEntry[],
): Promise<BoardTexts> {
  const owners = [...new Set(entries.map(({ kind }) => kind.record))];
  if (owners.length === 0) return new Map();
  const [rows, moved, held] = await Promise.all([
    // One row a record: rows cost more than the words in them.
    context.db
      .select({
        id: texts.ownerId,
        all: sql<string>`string_agg(concat_ws(' ', ${texts.field}, ${texts.language}, ${texts.state}, ${texts.fingerprint}, ${texts.basedOn}), ',')`,
      })
      .from(texts)
      .where(inArray(texts.owner, owners))
      .groupBy(texts.ownerId),
    movedFacts(context, entries, owners),
    turnedTexts(context, entries, owners),
  ]);
  const sources = new Map(entries.map(({ row }) => [row.id, row.source]));
  const touched = new Set([...moved, ...held]);
  return new Map(rows.map(({ id, all }) => [id, textsIn(id, all, sources.get(id) ?? '', touched)]));
}

function textsIn(
  id: string,
  all: string,
  source: string,
  touched: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, CellState>> {
  const rows = all.split(',').map(row => row.split(' ') as [string, string, TextState, string, string?]);
  const prints = new Map<string, string>();
  for (const [field, language, , print] of rows) if (language === source) prints.set(field, print);
  const fields = new Map<string, Map<string, CellState>>();
  for (const [field, language, state, , basedOn] of rows) {
    const print = language === source ? undefined : prints.get(field);
    const isBehind = print !== undefined && print !== basedOn;
    const isTouched = touched.size > 0 && touched.has(textKey(id, field, language));
    const own = fields.get(field) ?? new Map<string, CellState>();
    fields.set(field, own.set(language, cellState(state, isBehind || isTouched)));
  }
  return fields;
}

type Touched = readonly string[];

const keyOf = (row: { id: string; field: string; language: string }): string =>
  textKey(row.id, row.field, row.language);

/** Texts with a span bound to a value that the record no longer has. */
async function movedFacts(
  { db, registry, today }: StatesContext,
  entries: readonly BoardEntry[],
  owners: readonly string[],
): Promise<Touched> {
  const days = new Map(entries.flatMap(({ row, asOf }) => (asOf === null ? [] : [[row.id, asOf] as const])));
  const own = [...days.keys()];
  const apart =
    own.length === 0
      ? sql`null::uuid`
      : sql`case when ${inArray(texts.ownerId, own)} then ${texts.ownerId} end`;
  const bound = await db
    .selectDistinct({
      id: sql<string | null>`${apart}`.as('apart'),
      ref: sql<string>`b.key`.as('ref'),
      value: sql<string>`b.value`.as('value'),
    })
    .from(texts)
    .innerJoin(sql`jsonb_each_text(${texts.bound}) b`, sql`true`)
    .where(and(inArray(texts.owner, [...owners]), sql`${texts.bound} <> '{}'`));
  const moved = new Map<string, string[]>();
  for (const [day, pairs] of Map.groupBy(bound, ({ id }) => (id && days.get(id)) ?? today)) {
    const facts = await registry.resolveFacts(db, new Set(pairs.map(({ ref }) => ref)), day);
    for (const { id, ref, value } of pairs) {
      const fact = facts.get(ref);
      if (!fact || fact.value === value || isAddress(fact)) continue;
      moved.set(id ?? '', [...(moved.get(id ?? '') ?? []), JSON.stringify({ [ref]: value })]);
    }
  }
  if (moved.size === 0) return [];
  const pairs = [...moved].flatMap(([id, own]) =>
    own.map(pair => ({ id: id || null, pair: JSON.parse(pair) })),
  );
  const rows = await db
    .selectDistinct({ id: texts.ownerId, field: texts.field, language: texts.language })
    .from(texts)
    .innerJoin(
      sql`jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as moved(id uuid, pair jsonb)`,
      sql`moved.id is not distinct from ${apart} and ${texts.bound} @> moved.pair`,
    )
    .where(inArray(texts.owner, [...owners]));
  return rows.map(keyOf);
}

/** The record of a fact that is named in Markdown, inline or bound: as texts/stale.ts reads it. */
const NAMED = String.raw`(?:(?<!\\)\{|\]\(fact:)([a-z][a-z-]*:[\w-]+)\.`;

/** Texts written when something they name was still to come. */
async function turnedTexts(
  context: StatesContext,
  entries: readonly BoardEntry[],
  owners: readonly string[],
): Promise<Touched> {
  const { db, today } = context;
  const turns = new Map((await turnsSinceFirstWords(context)).map(turn => [turn.record, turn]));
  if (turns.size === 0) return [];
  const found = await namingTexts(db, owners, [...turns.values()]);
  const until = new Map(entries.map(({ row, asOf }) => [row.id, asOf ?? today]));
  const late = found.filter(({ id, record }) => (turns.get(record)?.on ?? '') <= (until.get(id) ?? ''));
  const isBefore = (at: Date, record: string): boolean => dayWritten(at) < (turns.get(record)?.on ?? '');
  // Changed last before the turn: no look at its versions is needed.
  const unsure = late.filter(({ changed, record }) => !isBefore(changed, record));
  const written = await authorships(db, [...new Set(unsure.map(({ text }) => text))]);
  return late
    .filter(({ text, changed, record }) => isBefore(written.get(text)?.fresh ?? changed, record))
    .map(keyOf);
}

/** Turns before which there were any words: of others no text was written too early. */
async function turnsSinceFirstWords(context: StatesContext): Promise<readonly Turn[]> {
  const [row] = await context.db.select({ first: min(textRevisions.at) }).from(textRevisions);
  const first = row?.first ? dayWritten(row.first) : null;
  return first === null ? [] : (await turnsUntil(context)).filter(({ on }) => first < on);
}

/** Texts that name a record which turned, and were begun before. */
async function namingTexts(db: Db, owners: readonly string[], turns: readonly Turn[]) {
  const words = [...new Set(turns.map(({ record }) => `%${record.slice(0, record.indexOf(':') + 1)}%`))];
  const rows = await db
    .select({
      text: texts.id,
      id: texts.ownerId,
      field: texts.field,
      language: texts.language,
      changed: texts.updatedAt,
      record: sql<string>`turned.record`.as('record'),
    })
    .from(texts)
    .innerJoin(
      sql`lateral (select distinct found[1] as record from regexp_matches(${texts.body}, ${NAMED}, 'g') found) named`,
      sql`true`,
    )
    .innerJoin(
      sql`jsonb_to_recordset(${JSON.stringify(turns)}::jsonb) as turned(record text, "on" date)`,
      sql`turned.record = named.record`,
    )
    .where(
      and(
        inArray(texts.owner, [...owners]),
        sql`${texts.body} like any(${sql.param(words)}::text[])`,
        sql`exists (select 1 from text_revisions r where r.text_id = ${texts.id} and r.at < turned."on" + interval '1 day')`,
      ),
    );
  return rows;
}
