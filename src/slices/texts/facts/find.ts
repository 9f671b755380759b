// Facts found by what somebody types after an @: by their words, by what their record is called, by what they are.
import { isNull } from 'drizzle-orm';
import { latin, renderFact } from '../../../facts/index.ts';
import type { RecordFact } from '../../../facts/model.ts';
import { type Translate, translator } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { RecordKind, RecordTitle, Row } from '../../../platform/record-kind.ts';
import type { FactSource } from '../../../platform/registry.ts';
import type { FoundFact, LocalText } from '../model.ts';
import { COUNTRIES, countryTitle } from './countries.ts';
import { type FactContext, partsOf, screenOf, viewOf } from './view.ts';

export interface FactQuery {
  /** Words, each of which a fact must say somewhere. */
  readonly search: string;
  /** The language the text is written in. */
  readonly language: Language;
  /** Facts of this record come first, `event:haskovo-2023`, then the project's. */
  readonly record?: string | undefined;
  readonly limit: number;
}

interface Candidate {
  readonly ref: string;
  readonly fact: RecordFact;
  readonly title: LocalText;
  /** Further words it is found by. */
  readonly also: string;
  readonly kindName: string;
  readonly path: string | null;
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(latin);

async function ofKind(
  { db, today, language }: FactContext,
  kind: RecordKind,
  source: FactSource,
): Promise<Candidate[]> {
  const archived = (kind.table as unknown as Record<string, typeof kind.table.id>).archivedAt;
  const rows = (await db
    .select()
    .from(kind.table)
    .where(archived && isNull(archived))) as Row[];
  if (rows.length === 0) return [];
  const [titles, english, facts] = await Promise.all([
    kind.titles(db, rows, language),
    language === 'en' ? new Map<string, RecordTitle>() : kind.titles(db, rows, 'en'),
    source.resolve(
      db,
      rows.map(({ slug }) => slug),
      today,
    ),
  ]);
  const bySlug = new Map(rows.map(row => [row.slug, row]));
  return [...facts].flatMap(([ref, fact]) => {
    const row = bySlug.get(partsOf(ref).slug);
    if (!row) return [];
    const title = titles.get(row.id) ?? { text: row.slug, language, own: true };
    const also = `${english.get(row.id)?.text ?? ''} ${row.slug}`;
    return [{ ref, fact, title, also, kindName: kind.name, path: screenOf(kind, row.slug) }];
  });
}

async function ofCountries({ db, today, language }: FactContext, source: FactSource): Promise<Candidate[]> {
  const facts = await source.resolve(db, COUNTRIES, today);
  return [...facts].map(([ref, fact]) => {
    const { slug } = partsOf(ref);
    const title = countryTitle(slug, language);
    return { ref, fact, title, also: `${fact.value} ${slug}`, kindName: 'countries', path: null };
  });
}

async function candidates(context: FactContext): Promise<Candidate[]> {
  const kinds = new Map(context.registry.all('records').map(kind => [kind.record, kind]));
  const found = await Promise.all(
    context.registry.all('facts').map(source => {
      const kind = kinds.get(source.record);
      if (kind) return ofKind(context, kind, source);
      return source.record === 'country' ? ofCountries(context, source) : [];
    }),
  );
  return found.flat();
}

const said = (t: Translate, field: string): string => {
  try {
    return t(`texts.fact.${field}`);
  } catch {
    return field;
  }
};

/**
 * How well a fact answers: its own words count most, then its record's title, then all else.
 * @returns null where a word is not said at all
 */
function scoreOf(asked: readonly string[], parts: readonly (readonly string[])[]): number | null {
  let score = 0;
  for (const word of asked) {
    const at = parts.findIndex(words => words.some(known => known.startsWith(word)));
    if (at < 0) return null;
    score += at;
  }
  return score;
}

function scored(query: FactQuery, all: readonly Candidate[]): { candidate: Candidate; score: number }[] {
  const asked = wordsOf(query.search);
  const t = translator(query.language);
  const english = translator('en');
  return all.flatMap(candidate => {
    const { field } = partsOf(candidate.ref);
    const parts = [
      wordsOf(renderFact(candidate.fact, query.language)),
      wordsOf(candidate.title.text),
      wordsOf(`${candidate.also} ${said(t, field)} ${said(english, field)} ${field} ${candidate.fact.value}`),
    ];
    const score = scoreOf(asked, parts);
    return score === null ? [] : [{ candidate, score }];
  });
}

/** Of the record at hand first, then the project's, then all others; kept apart by record. */
const nearness = (record: string | undefined, { ref }: Candidate): number => {
  if (record !== undefined && ref.startsWith(`${record}.`)) return 0;
  return ref.startsWith('project:') ? 1 : 2;
};

/** @returns at most `limit` facts, the best first; facts of archived records are not offered */
export async function findFacts(context: FactContext, query: FactQuery): Promise<FoundFact[]> {
  const all = await candidates(context);
  const isAsked = query.search.trim() !== '';
  const ranked = scored(query, all)
    .map((one, index) => ({ ...one, near: nearness(query.record, one.candidate), index }))
    .sort((a, b) => {
      const [first, second] = isAsked ? [a.score - b.score, a.near - b.near] : [a.near - b.near, 0];
      return first || second || a.index - b.index;
    });
  return ranked.slice(0, query.limit).map(({ candidate: { ref, fact, title, kindName, path } }) => ({
    ...viewOf({ ref }, fact, [query.language], { title, path }),
    title,
    kindName,
  }));
}
