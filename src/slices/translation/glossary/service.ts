// Terms of the glossary that a record's source texts have, with the words for them in the target's language.

import { parseMarkdown } from '../../../document/index.ts';
import { authorise } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { RecordsContext } from '../../records/index.ts';
import type { Term } from '../model.ts';
import { translatedRecord } from '../places.ts';
import { readConcepts } from './queries.ts';
import { type Concept, termsIn } from './terms.ts';

export interface TermView {
  /** Permanent name of the concept. */
  readonly id: string;
  /** Its words in the source's language, those found in the text first. */
  readonly source: readonly Term[];
  /** Its words in the target's language, the preferred first. */
  readonly target: readonly Term[];
  readonly note: string | null;
  /** The text it occurs in. */
  readonly field: string;
}

const USES = ['preferred', 'allowed', 'avoid'] as const;

const wordsIn = ({ terms }: Concept, language: string): Term[] =>
  terms.filter(term => term.language === language).sort((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use));

/**
 * @param place the record, and the language that is translated into
 * @returns in the order of the texts, each concept once a text
 * @throws SeconError missing, unauthenticated, forbidden
 */
export async function termsOfRecord(
  db: Db,
  context: RecordsContext,
  place: { readonly kind: string; readonly id: string; readonly language: Language },
): Promise<TermView[]> {
  authorise(context.actor, 'glossary.read');
  const record = await translatedRecord(db, context, place.kind, place.id);
  const concepts = await readConcepts(db);
  return record.fields.flatMap(field => {
    const text = record.texts.find(row => row.field === field && row.language === record.source);
    if (!text) return [];
    const hits = termsIn(concepts, { language: record.source, doc: parseMarkdown(text.body) });
    const found = new Map(hits.map(hit => [hit.concept.id, hit] as const).reverse());
    return [...found.values()].reverse().map(({ concept, term }) => ({
      id: concept.id,
      source: [term, ...wordsIn(concept, record.source).filter(other => other !== term)],
      target: wordsIn(concept, place.language),
      note: concept.note,
      field,
    }));
  });
}
