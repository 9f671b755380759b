// Which texts go out into a file: one record's, or all that need work, as the board finds them.
import { and, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import { isLanguage, LANGUAGES, type Language } from '../../../platform/languages.ts';
import type { RecordsContext } from '../../records/index.ts';
import { type TextRow, texts } from '../../texts/index.ts';
import { boardReading } from '../board/reading.ts';
import { type BoardEntry, recordsNamed } from '../board/records.ts';
import { stateOf } from '../board/states.ts';
import { CELL_STATES, type CellState } from '../model.ts';
import { readableKinds, translatedKind } from '../places.ts';

/** `work`: whatever is not there, out of date, or not reviewed yet. */
export const EXCHANGE_NEEDS = ['work', 'all', ...CELL_STATES] as const;
export type ExchangeNeed = (typeof EXCHANGE_NEEDS)[number];

const WORK: readonly CellState[] = ['missing', 'stale', 'machine', 'draft'];

export interface ExchangeQuery {
  /** Names of kinds of record; empty: all that may be read. */
  readonly kinds: readonly string[];
  /** Permanent name of one record of the one kind. */
  readonly id?: string | undefined;
  /** Language that is translated into. */
  readonly language: Language;
  /** Language that is translated from; absent: that of most of these texts. */
  readonly source?: Language | undefined;
  /** Permanent name of an organisation. */
  readonly partner?: string | undefined;
  readonly need: ExchangeNeed;
  readonly search?: string | undefined;
}

export interface SelectedText {
  readonly entry: BoardEntry;
  readonly field: string;
  readonly source: TextRow;
  readonly target: TextRow | null;
  readonly state: CellState;
}

/** A file holds no more: larger ones no tool opens with ease. */
export const MOST_TEXTS = 2000;

/**
 * All texts that the question lets through, of every source language.
 * @throws SeconError missing for a kind or a record that is not there
 */
export async function selectedTexts(context: RecordsContext, query: ExchangeQuery): Promise<SelectedText[]> {
  const { services, registry } = context;
  const { db } = services.database;
  const { entries: all, texts: states } = await boardReading(services, registry);
  const entries = await entriesOf(db, context, all, query);
  const places = entries
    .filter(({ row }) => row.source !== query.language)
    .flatMap(entry => entry.fields.map(field => ({ entry, field })))
    .map(place => ({ ...place, state: stateOf(states.get(place.entry.row.id), place.field, query.language) }))
    .filter(({ state }) => isWanted(state, query.need));
  const rows = await rowsOf(
    db,
    places.map(({ entry }) => entry),
    query.language,
  );
  return places.flatMap(({ entry, field, state }) => {
    const own = (rows.get(entry.row.id) ?? []).filter(row => row.field === field);
    const source = own.find(row => row.language === entry.row.source);
    const target = own.find(row => row.language === query.language) ?? null;
    return source ? [{ entry, field, source, target, state }] : [];
  });
}

const isWanted = (state: CellState, need: ExchangeNeed): boolean =>
  need === 'all' || (need === 'work' ? WORK.includes(state) : state === need);

async function entriesOf(
  db: Db,
  context: RecordsContext,
  all: readonly BoardEntry[],
  { kinds, id, partner, search }: ExchangeQuery,
): Promise<BoardEntry[]> {
  const { registry } = context;
  for (const name of kinds) translatedKind(registry, name);
  if (id !== undefined && kinds.length !== 1)
    throw invalid('api.invalid', 'id: a record is asked for, so its kind is expected');
  const readable = readableKinds(context).filter(({ name }) => kinds.length === 0 || kinds.includes(name));
  const owner = partner === undefined ? null : await organisationId(db, context, partner);
  const named = search === undefined ? null : await recordsNamed(db, readable, search);
  const found = all.filter(
    ({ kind, row, owners }) =>
      readable.includes(kind) &&
      (id === undefined || row.slug === id) &&
      (owner === null || owners.includes(owner)) &&
      (named?.has(row.id) ?? true),
  );
  if (id !== undefined && found.length === 0)
    throw new SeconError('missing', 'records.unknown', { kind: kinds[0] ?? '', id }, `there is no "${id}"`);
  return found;
}

/** @returns an id that nobody has for a name that no organisation bears */
const organisationId = async (db: Db, { registry }: RecordsContext, slug: string): Promise<string> =>
  (await registry.directory('organisation').idsOf(db, [slug])).get(slug) ?? '';

/** Texts in the target's language and in those that are translated from, by the record's id. */
async function rowsOf(
  db: Db,
  entries: readonly BoardEntry[],
  language: Language,
): Promise<ReadonlyMap<string, readonly TextRow[]>> {
  const groups = Map.groupBy(new Set(entries), ({ kind, row }) => `${kind.record} ${row.source}`);
  const found = await Promise.all(
    [...groups.values()].map(async own => {
      const [{ kind, row }] = own as [BoardEntry];
      const ids = own.map(entry => entry.row.id);
      return db
        .select()
        .from(texts)
        .where(
          and(
            eq(texts.owner, kind.record),
            inArray(texts.ownerId, ids),
            or(eq(texts.language, row.source), eq(texts.language, language)),
          ),
        );
    }),
  );
  return Map.groupBy(found.flat(), ({ ownerId }) => ownerId);
}

/** How many of these texts are translated from which language, the commonest first. */
export function sourcesOf(selected: readonly SelectedText[]): { language: Language; texts: number }[] {
  const counts = Map.groupBy(selected, ({ source }) => source.language);
  return LANGUAGES.filter(language => counts.has(language))
    .map(language => ({ language, texts: counts.get(language)?.length ?? 0 }))
    .sort((a, b) => b.texts - a.texts);
}

/**
 * Those of one source language: a file has one.
 * @throws SeconError missing where there is nothing to translate, invalid where there is too much
 */
export function ofOneSource(
  selected: readonly SelectedText[],
  wanted: Language | undefined,
): { readonly source: Language; readonly texts: readonly SelectedText[] } {
  const source = wanted ?? sourcesOf(selected)[0]?.language;
  const own = selected.filter(text => text.source.language === source);
  if (source === undefined || own.length === 0 || !isLanguage(source))
    throw new SeconError('missing', 'translation.exchange-nothing', {}, 'there is no text to translate here');
  if (own.length > MOST_TEXTS)
    throw invalid(
      'translation.exchange-much',
      `${own.length} texts; a file holds ${MOST_TEXTS}: choose fewer`,
      { texts: own.length, most: MOST_TEXTS },
    );
  return { source, texts: own };
}
