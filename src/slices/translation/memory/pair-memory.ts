// The memory of one pair of languages: its index, and what it has seen of the texts. Changed texts are read again, not all.
import { and, count, eq, gt, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { type TextState, texts } from '../../texts/index.ts';
import { type MemoryMatch, UnitIndex } from './index-of-units.ts';
import { unitsOf } from './tokens.ts';

/** Where a remembered translation stands. */
export interface MemoryPlace {
  /** The word for the record: `event`. */
  readonly owner: string;
  readonly ownerId: string;
  readonly field: string;
  /** Of the translation. */
  readonly state: TextState;
}

interface TextPair extends MemoryPlace {
  readonly source: string;
  readonly target: string;
}

/** What was taken in of a pair of texts: the same is not taken in again. */
interface Remembered extends Pick<TextPair, 'source' | 'target' | 'state'> {
  readonly units: readonly number[];
}

/** No more blocks are held for a pair; what comes beyond is not remembered. */
const MOST_UNITS = 60_000;
/** Work is handed back to others after so many texts. */
const AT_ONCE = 300;
/** A change may become visible later than another that was made after it: so far is looked back. */
const LOOK_BACK_MS = 60_000;

const fromTexts = alias(texts, 'from_texts');
const toTexts = alias(texts, 'to_texts');

/**
 * Texts in two languages that say the same: of one text, both translated from the same words, or one from the other.
 * What a machine wrote and nobody has read is not remembered.
 */
const pairsOf = (db: Db, source: Language, target: Language, where?: SQL): Promise<TextPair[]> =>
  db
    .select({
      owner: toTexts.owner,
      ownerId: toTexts.ownerId,
      field: toTexts.field,
      state: toTexts.state,
      source: fromTexts.body,
      target: toTexts.body,
    })
    .from(toTexts)
    .innerJoin(
      fromTexts,
      and(
        eq(fromTexts.owner, toTexts.owner),
        eq(fromTexts.ownerId, toTexts.ownerId),
        eq(fromTexts.field, toTexts.field),
      ),
    )
    .where(
      and(
        eq(fromTexts.language, source),
        eq(toTexts.language, target),
        ne(fromTexts.state, 'machine'),
        ne(toTexts.state, 'machine'),
        sql`coalesce(${fromTexts.basedOn}, ${fromTexts.fingerprint}) = coalesce(${toTexts.basedOn}, ${toTexts.fingerprint})`,
        where,
      ),
    );

const keyOf = ({ owner, ownerId, field }: Pick<MemoryPlace, 'owner' | 'ownerId' | 'field'>): string =>
  `${owner} ${ownerId} ${field}`;

const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

export class PairMemory {
  readonly #source: Language;
  readonly #target: Language;
  #index = new UnitIndex<MemoryPlace>();
  #texts = new Map<string, Remembered>();
  /** The newest change that was seen; null before the first look. */
  #until: Date | null = null;
  /** How many texts the two languages had. */
  #counted = -1;
  #refreshing: Promise<void> | null = null;

  constructor(source: Language, target: Language) {
    this.#source = source;
    this.#target = target;
  }

  get size(): number {
    return this.#index.size;
  }

  /** Takes in what has changed. Those who ask at once wait for the same look. */
  refresh(db: Db): Promise<void> {
    this.#refreshing ??= this.#look(db).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  find(
    block: string,
    most: number,
    wanted: (place: MemoryPlace) => boolean,
  ): readonly MemoryMatch<MemoryPlace>[] {
    return this.#index.find(block, most, wanted);
  }

  async #look(db: Db): Promise<void> {
    const languages = [this.#source, this.#target];
    const [row] = await db
      .select({ total: count(), until: sql<Date | null>`max(${texts.updatedAt})`.mapWith(texts.updatedAt) })
      .from(texts)
      .where(inArray(texts.language, languages));
    const { total = 0, until = null } = row ?? {};
    const isFirst = this.#until === null;
    // Something was deleted, or more came than the clock tells: all places are looked at, words only of those that changed.
    if (isFirst || total !== this.#counted) await this.#readAll(db);
    else if (until !== null && this.#until !== null && until > this.#until)
      await this.#readChanged(db, this.#until);
    if (this.#index.gone > this.#index.size) await this.#buildAnew(db);
    this.#counted = total;
    this.#until = until;
  }

  /** What was taken out takes room: when it is more than what is left. */
  async #buildAnew(db: Db): Promise<void> {
    this.#index = new UnitIndex();
    this.#texts = new Map();
    await this.#readAll(db);
  }

  async #readAll(db: Db): Promise<void> {
    const pairs = await pairsOf(db, this.#source, this.#target);
    const there = new Set(pairs.map(keyOf));
    for (const key of this.#texts.keys()) if (!there.has(key)) this.#forget(key);
    await this.#takeIn(pairs);
  }

  async #readChanged(db: Db, since: Date): Promise<void> {
    const after = new Date(since.getTime() - LOOK_BACK_MS);
    const changed = or(gt(fromTexts.updatedAt, after), gt(toTexts.updatedAt, after));
    const pairs = await pairsOf(db, this.#source, this.#target, changed);
    const there = new Set(pairs.map(keyOf));
    // What changed and is no pair any more: out of date, or a machine's.
    const touched = await db
      .select({ owner: texts.owner, ownerId: texts.ownerId, field: texts.field })
      .from(texts)
      .where(and(inArray(texts.language, [this.#source, this.#target]), gt(texts.updatedAt, after)));
    for (const key of touched.map(keyOf)) if (!there.has(key)) this.#forget(key);
    await this.#takeIn(pairs);
  }

  async #takeIn(pairs: readonly TextPair[]): Promise<void> {
    for (const [number, pair] of pairs.entries()) {
      this.#remember(pair);
      if (number % AT_ONCE === AT_ONCE - 1) await breath();
    }
  }

  #remember({ source, target, ...place }: TextPair): void {
    const key = keyOf(place);
    const { state } = place;
    const known = this.#texts.get(key);
    if (known?.source === source && known.target === target && known.state === state) return;
    this.#forget(key);
    if (this.#index.size >= MOST_UNITS) return;
    const units = unitsOf(source, target).flatMap(
      ([from, to]) => this.#index.add({ source: from, target: to, place }) ?? [],
    );
    this.#texts.set(key, { source, target, state, units });
  }

  #forget(key: string): void {
    for (const unit of this.#texts.get(key)?.units ?? []) this.#index.remove(unit);
    this.#texts.delete(key);
  }
}
