// Who refers to a picture.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../../platform/db/index.ts';
import { recordDrafts } from '../../records/index.ts';
import { pictureLacks } from '../model.ts';
import { libraryItems } from '../schema.ts';

/**
 * `record`: one refers to it, or did at some version that can be brought back · `draft`: somebody is about to ·
 * `none`: nobody does
 */
export type PictureUse = 'record' | 'draft' | 'none';

export async function pictureUse(tx: Db, sha256: string): Promise<PictureUse> {
  const mention = `%${sha256}%`;
  const [found] = await rowsOf<{ use: PictureUse }>(
    tx,
    sql`select case
      when exists (select 1 from ${libraryItems} where ${libraryItems.sha256} = ${sha256}
        or ${libraryItems.file} like ${mention}) then 'record'
      when exists (select 1 from record_revisions where content::text like ${mention}) then 'record'
      when exists (select 1 from ${recordDrafts} where ${recordDrafts.content}::text like ${mention}) then 'draft'
      else 'none' end as use`,
  );
  return found?.use ?? 'none';
}

/**
 * Whether a record that the public may see refers to a picture. In which languages its alternative text is matters to
 * the pages that show it, not here.
 */
export async function isPublicPicture(db: Db, sha256: string): Promise<boolean> {
  const rows = await db
    .select({
      licence: libraryItems.licence,
      author: libraryItems.author,
      consent: libraryItems.consent,
    })
    .from(libraryItems)
    .where(
      and(eq(libraryItems.kind, 'picture'), eq(libraryItems.sha256, sha256), isNull(libraryItems.archivedAt)),
    );
  return rows.some(row => pictureLacks({ ...row, alt: [ANY] }, [ANY]).length === 0);
}

const ANY = 'any';
