// Reading the library.
import { asc, desc } from 'drizzle-orm';
import { renderFact } from '../../facts/index.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import type { Language } from '../../platform/languages.ts';
import { textShelf } from '../texts/index.ts';
import type { LibraryItemView } from './model.ts';
import { libraryItems } from './schema.ts';

/** Newest first. */
export async function listLibrary(db: Db, language: Language): Promise<LibraryItemView[]> {
  const rows = await db
    .select()
    .from(libraryItems)
    .where(inSight(libraryItems))
    .orderBy(desc(libraryItems.published), asc(libraryItems.slug));
  const shelf = await textShelf(db, 'library', rows, language);
  return rows.map(row => ({
    slug: row.slug,
    kind: row.kind,
    title: shelf.find(row.id, 'title') ?? { text: row.slug, language, own: true },
    url: row.url ?? '',
    language: row.language,
    published: row.published,
    publishedText: row.published && renderFact({ kind: 'date', value: row.published }, language),
    licence: row.licence,
    alt: shelf.find(row.id, 'alt'),
  }));
}
