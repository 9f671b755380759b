// Pictures of the library in a newsletter: shown where licence, author, consent and words for them are on record.
import { inArray } from 'drizzle-orm';
import type { PictureFile } from '../../../document/index.ts';
import type { BlockData } from '../../../document/model.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Files } from '../../../platform/files.ts';
import { translator } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { type LibraryRow, libraryItems } from '../../library/index.ts';
import {
  jpegSide,
  licenceNames,
  pictureKey,
  pictureLacks,
  publicAddress,
  scaled,
} from '../../library/model.ts';
import { textsOf } from '../../texts/index.ts';
import type { IssueBlock } from '../model.ts';
import { type Reason, reason } from './reason.ts';

export interface KeptPicture {
  readonly row: LibraryRow;
  /** What is to be seen, by language, as far as it was reviewed. */
  readonly alt: ReadonlyMap<string, string>;
}

/** Pictures by the subject of their block: `library:workshop-haskovo`. */
export type PictureCards = ReadonlyMap<string, KeptPicture>;

const PREFIX = 'library:';

export async function readPictures(db: Db, blocks: readonly IssueBlock[]): Promise<PictureCards> {
  const slugs = blocks.flatMap(({ type, subject }) =>
    type === 'picture' && subject?.startsWith(PREFIX) ? [subject.slice(PREFIX.length)] : [],
  );
  if (slugs.length === 0) return new Map();
  const rows = await db.select().from(libraryItems).where(inArray(libraryItems.slug, slugs));
  const words = await textsOf(
    db,
    'library',
    rows.map(({ id }) => id),
    ['alt'],
  );
  const isPublic = ({ state }: { state: string }): boolean => state === 'reviewed' || state === 'approved';
  return new Map(
    rows.map(row => {
      const own = words.filter(text => text.ownerId === row.id && isPublic(text));
      return [`${PREFIX}${row.slug}`, { row, alt: new Map(own.map(text => [text.language, text.body])) }];
    }),
  );
}

/** Why a picture is not shown in an edition. */
export function pictureLacking(
  pictures: PictureCards,
  subject: string,
  language: Language,
): readonly Reason[] {
  const found = pictures.get(subject);
  if (found?.row.kind !== 'picture') return [reason('not-a-picture', { subject })];
  const { row, alt } = found;
  if (row.archivedAt !== null) return [reason('out-of-sight', { subject })];
  if (row.file === null || row.sha256 === null || row.width === null || row.height === null)
    return [reason('picture-elsewhere', { subject })];
  const lacks = pictureLacks({ ...row, alt: [language] }, [language]);
  return [
    ...lacks.map(lack => reason(`picture-${lack}`, { subject })),
    ...(alt.has(language) ? [] : [reason('picture-alt', { subject })]),
  ];
}

const sizeOf = (row: LibraryRow) => ({ width: row.width ?? 0, height: row.height ?? 0 });

const keyOf = (row: LibraryRow): string => pictureKey(row.sha256 ?? '', jpegSide(sizeOf(row)), 'jpg');

interface PictureSource {
  readonly pictures: PictureCards;
  readonly site: string;
}

/** @returns null for a picture that may not be shown */
export function pictureCard(source: PictureSource, subject: string, language: Language): BlockData | null {
  const found = source.pictures.get(subject);
  if (!found || pictureLacking(source.pictures, subject, language).length > 0) return null;
  const { row, alt } = found;
  const t = translator(language);
  const { name, key } = licenceNames(row.licence ?? '');
  const licence = key === null ? name : t(key);
  return {
    type: 'picture',
    picture: {
      src: `${source.site}${publicAddress(keyOf(row))}`,
      alt: alt.get(language) ?? '',
      ...scaled(sizeOf(row), jpegSide(sizeOf(row))),
      credit: `${t('library.pictureBy', { author: row.author ?? '' })} · ${licence}`,
    },
  };
}

const ADDRESS = /\/files\/(pictures\/[0-9a-f]{64}\/\d+\.jpg)$/;

/** The files of an edition's pictures by their `src`: for the faces that carry their pictures with them. */
export async function pictureFiles(
  store: Files,
  blocks: readonly { readonly data: BlockData | null }[],
): Promise<Map<string, PictureFile>> {
  const files = new Map<string, PictureFile>();
  for (const { data } of blocks) {
    if (data?.type !== 'picture') continue;
    const key = ADDRESS.exec(data.picture.src)?.[1];
    const bytes = key === undefined ? null : await store.get(key);
    if (bytes) files.set(data.picture.src, { type: 'image/jpeg', bytes });
  }
  return files;
}
