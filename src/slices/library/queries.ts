// Reading the library.
import { asc, desc } from 'drizzle-orm';
import { renderFact } from '../../facts/index.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import { LANGUAGES, type Language } from '../../platform/languages.ts';
import { type LocalText, textShelf } from '../texts/index.ts';
import { type LibraryItemView, type PictureView, pictureKey, pictureLacks, publicAddress } from './model.ts';
import { libraryItems } from './schema.ts';

export type LibraryRow = typeof libraryItems.$inferSelect;

/** Newest first. Pictures that lack what a public picture needs are left out. */
export async function listLibrary(db: Db, language: Language): Promise<LibraryItemView[]> {
  const rows = await db
    .select()
    .from(libraryItems)
    .where(inSight(libraryItems))
    .orderBy(desc(libraryItems.published), asc(libraryItems.slug));
  const shelf = await textShelf(db, 'library', rows, language);
  return rows.flatMap(row => {
    const alt = shelf.find(row.id, 'alt');
    const picture = pictureView(row, alt);
    if (isKeptPicture(row) && picture === null) return [];
    return {
      slug: row.slug,
      kind: row.kind,
      title: shelf.find(row.id, 'title') ?? alt ?? { text: row.slug, language, own: true },
      url: picture ? publicAddress(pictureKey(picture.sha256, longest(picture))) : (row.url ?? ''),
      language: row.language,
      published: row.published,
      publishedText: row.published && renderFact({ kind: 'date', value: row.published }, language),
      licence: row.licence,
      alt,
      picture,
    };
  });
}

const longest = ({ width, height }: PictureView): number => Math.max(width, height);

/** Kept here, not elsewhere on the web. */
const isKeptPicture = (row: LibraryRow): boolean => row.kind === 'picture' && row.file !== null;

/** Null for what the public may not see. */
function pictureView(row: LibraryRow, alt: LocalText | null): PictureView | null {
  const { slug, sha256, width, height, author, licence } = row;
  if (!isKeptPicture(row) || row.archivedAt !== null || alt === null) return null;
  if (sha256 === null || width === null || height === null || author === null || licence === null)
    return null;
  if (pictureLacks({ ...row, alt: [alt.language] }, LANGUAGES).length > 0) return null;
  return { slug, sha256, width, height, author, licence, alt };
}

/** Pictures of other records, ready to be asked for. */
export interface PictureShelf {
  /** @param item the picture's row, joined to its record's; null: it has none. @returns null for what is not shown */
  find(item: LibraryRow | null): PictureView | null;
}

/**
 * What there is to say about pictures, in the reader's language or openly in another; all at once.
 * @param items the rows of the pictures that records refer to
 */
export async function pictureShelf(
  db: Db,
  items: readonly (LibraryRow | null)[],
  language: Language,
): Promise<PictureShelf> {
  const rows = items.filter(item => item !== null);
  const shelf = await textShelf(db, 'library', rows, language);
  return { find: item => item && pictureView(item, shelf.find(item.id, 'alt')) };
}
