// What was translated before, over all records that whoever asks may read.
import { eq, inArray } from 'drizzle-orm';
import { authorise } from '../../../platform/auth.ts';
import type { Database } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { RecordTitle } from '../../../platform/record-kind.ts';
import type { RecordKind, RecordsContext, Row } from '../../records/index.ts';
import type { TextState } from '../../texts/index.ts';
import { readableKinds } from '../places.ts';
import { correspondingFacts, inFormOf, withOwnFacts } from './fitted.ts';
import type { MemoryMatch } from './index-of-units.ts';
import { type MemoryPlace, PairMemory } from './pair-memory.ts';

export interface MemoryQuestion {
  readonly source: Language;
  readonly target: Language;
  /** Markdown of one block each. */
  readonly blocks: readonly string[];
  /** The record that is being translated: its own words are no help. */
  readonly except?: { readonly kind: string; readonly id: string } | undefined;
  /** Of the titles. */
  readonly language: Language;
}

export interface BlockMatch {
  /** Which of the blocks that were asked about. */
  readonly block: number;
  readonly score: number;
  /** As it stands on record. */
  readonly source: string;
  /** With the facts of the block that was asked about, where they correspond. */
  readonly target: string;
  readonly from: {
    readonly kind: string;
    readonly id: string;
    readonly field: string;
    readonly title: RecordTitle;
    readonly state: TextState;
  };
}

const BEST = 3;
/** Some of the best may be of archived records. */
const ASKED = BEST + 3;
/** Pairs of languages held at once: those asked last. */
const MOST_PAIRS = 6;

/** By database: a house has one. */
const memories = new WeakMap<Database, Map<string, PairMemory>>();

function memoryOf(database: Database, source: Language, target: Language): PairMemory {
  const held = memories.get(database) ?? new Map<string, PairMemory>();
  memories.set(database, held);
  const pair = `${source}>${target}`;
  const memory = held.get(pair) ?? new PairMemory(source, target);
  held.delete(pair);
  held.set(pair, memory);
  for (const oldest of held.keys()) {
    if (held.size <= MOST_PAIRS) break;
    held.delete(oldest);
  }
  return memory;
}

const STATES: readonly TextState[] = ['approved', 'reviewed', 'draft'];

const better = (a: MemoryMatch<MemoryPlace>, b: MemoryMatch<MemoryPlace>): number =>
  b.score - a.score || STATES.indexOf(a.place.state) - STATES.indexOf(b.place.state);

/**
 * @returns the best three of each block, the best first
 * @throws SeconError unauthenticated, forbidden
 */
export async function remembered(context: RecordsContext, question: MemoryQuestion): Promise<BlockMatch[]> {
  authorise(context.actor, 'texts.read');
  const { source, target, blocks, except } = question;
  const { database } = context.services;
  const memory = memoryOf(database, source, target);
  await memory.refresh(database.db);
  const kinds = new Map(readableKinds(context).map(kind => [kind.record, kind]));
  const own = [...kinds.values()].find(({ name }) => name === except?.kind);
  const ownId = own && except ? await idOf(context, own, except.id) : undefined;
  const wanted = ({ owner, ownerId }: MemoryPlace): boolean => kinds.has(owner) && ownerId !== ownId;
  const found = blocks.map(block => [...memory.find(block, ASKED, wanted)].sort(better));
  const records = await livingRecords(context, kinds, found.flat(), question.language);
  return found.flatMap((matches, block) =>
    matches
      .flatMap(match => {
        const record = records.get(match.place.ownerId);
        if (!record) return [];
        const { field, state } = match.place;
        const from = { kind: record.kind, id: record.slug, title: record.title, field, state };
        const words = fitted(blocks[block] ?? '', match);
        return [{ block, score: match.score, source: match.source, target: words, from }];
      })
      .slice(0, BEST),
  );
}

/** @returns undefined for a record that is not there: it has no words to leave out */
async function idOf(
  { services }: RecordsContext,
  kind: RecordKind,
  slug: string,
): Promise<string | undefined> {
  const { table } = kind;
  const [row] = await services.database.db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
  return row && String(row.id);
}

const fitted = (block: string, { source, target }: MemoryMatch<MemoryPlace>): string =>
  inFormOf(block, withOwnFacts(target, correspondingFacts(block, source)));

interface LivingRecord {
  /** The kind: `events`. */
  readonly kind: string;
  readonly slug: string;
  readonly title: RecordTitle;
}

/** By id; archived records are in no list. */
async function livingRecords(
  { services }: RecordsContext,
  kinds: ReadonlyMap<string, RecordKind>,
  matches: readonly MemoryMatch<MemoryPlace>[],
  language: Language,
): Promise<ReadonlyMap<string, LivingRecord>> {
  const { db } = services.database;
  const living = new Map<string, LivingRecord>();
  const byOwner = Map.groupBy(matches, ({ place }) => place.owner);
  for (const [owner, own] of byOwner) {
    const kind = kinds.get(owner);
    if (!kind) continue;
    const ids = [...new Set(own.map(({ place }) => place.ownerId))];
    const found = (await db.select().from(kind.table).where(inArray(kind.table.id, ids))) as Row[];
    const rows = found.filter(({ archivedAt }) => archivedAt === null);
    const titles = await kind.titles(db, rows, language);
    for (const { id, slug } of rows)
      living.set(id, { kind: kind.name, slug, title: titles.get(id) ?? { text: slug, language, own: true } });
  }
  return living;
}
