// The glossary: what the project calls things, in each language. A concept is a record, its words are its fields.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { languageShape, slugShape, sourcesShape } from '../../platform/content/shapes.ts';
import type { Language } from '../../platform/languages.ts';
import type { RecordTitle } from '../../platform/record-kind.ts';
import { type RecordKind, type Row, recordContent } from '../records/index.ts';
import { TERM_USES, type Term } from './model.ts';
import { glossary } from './schema.ts';

const shape = z.strictObject({
  id: slugShape,
  terms: z
    .array(
      z.strictObject({
        language: languageShape,
        term: z.string().trim().min(1).max(120),
        use: z.enum(TERM_USES).default('preferred'),
      }),
    )
    .min(1)
    .max(100),
  note: z.string().max(1000).optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

/** The word for a concept in the reader's language, else in its own, else in English, else any there is. */
function titleOf(row: Row, language: Language): RecordTitle {
  const terms = (row.terms as readonly Term[]).filter(term => term.use !== 'avoid');
  const order = [language, row.source, 'en', terms[0]?.language];
  const found = order
    .map(code => terms.find(term => term.language === code))
    .find(term => term !== undefined);
  return {
    text: found?.term ?? row.slug,
    language: found?.language ?? 'en',
    own: found?.language === language,
  };
}

export const glossaryKind: RecordKind = {
  name: 'glossary',
  record: 'term',
  table: glossary,
  shape,
  details: ['terms', 'note'],
  sort: 'title',
  titles: async (_db, rows, language) => new Map(rows.map(row => [row.id, titleOf(row, language)])),
  titleOrder:
    language => sql`(select lower(term->>'term') from jsonb_array_elements(${glossary.terms}) as term
    where term->>'use' <> 'avoid' order by term->>'language' = ${language} desc,
      term->>'language' = ${glossary.source} desc, term->>'language' = 'en' desc limit 1)`,
  searchedColumns: ['note', 'terms'],
};

export const glossaryContent = recordContent(glossaryKind);
