// A picture of the record as the public sees it: on a page, on a card, where a page is shared, in data.
import type { ReactElement, ReactNode } from 'react';
import { localTextShape, z } from '../../../platform/http/api.ts';
import type { Page, PageContext } from '../../../platform/registry.ts';
import { Picture, PictureFigure } from '../../../ui/components/index.ts';
import {
  jpegSide,
  licenceNames,
  type PictureView,
  pictureKey,
  pictureSides,
  publicAddress,
  scaled,
} from '../model.ts';

/** A file of a picture and its size. */
const fileOf = (picture: PictureView, side: number, format: 'webp' | 'jpg') => ({
  href: publicAddress(pictureKey(picture.sha256, side, format)),
  ...scaled(picture, side),
});

const filesOf = (picture: PictureView) => pictureSides(picture).map(side => fileOf(picture, side, 'webp'));

const jpegOf = (picture: PictureView) => fileOf(picture, jpegSide(picture), 'jpg');

const forPage = (picture: PictureView) => ({
  sources: filesOf(picture),
  fallback: jpegOf(picture).href,
  width: picture.width,
  height: picture.height,
  alt: picture.alt,
});

type Reader = Pick<PageContext, 't'>;

/** Who made it and what others may do with it, in one line. */
export function PictureCredit({
  picture,
  reader,
}: {
  readonly picture: PictureView;
  readonly reader: Reader;
}): ReactNode {
  const { name, key, address } = licenceNames(picture.licence);
  const words = key === null ? name : reader.t(key);
  return (
    <>
      {reader.t('library.pictureBy', { author: picture.author })} ·{' '}
      {address === null ? (
        words
      ) : (
        <a href={address} rel="license">
          {words}
        </a>
      )}
    </>
  );
}

interface ShownProps {
  readonly picture: PictureView | null;
  readonly reader: Reader;
}

/** Below the head of a record's page; nothing where there is none that may be shown. */
export const RecordPicture = ({ picture, reader }: ShownProps): ReactElement | null =>
  picture && (
    <PictureFigure
      {...forPage(picture)}
      first={true}
      caption={<PictureCredit picture={picture} reader={reader} />}
    />
  );

/** On a card: as wide as cards are, in rows of as many as the window holds. */
export const cardPicture = (picture: PictureView | null): ReactNode =>
  picture ? <Picture {...forPage(picture)} sizes="(min-width: 40rem) 22rem, 100vw" /> : undefined;

/** For whatever shows the page elsewhere: programs that do know no WebP. */
export function sharedPicture(picture: PictureView | null): Pick<Page, 'image'> {
  if (!picture) return {};
  const { href, width, height } = jpegOf(picture);
  return { image: { path: href, width, height, alt: picture.alt.text } };
}

/** schema.org ImageObject. @param site the public address */
export function pictureData(picture: PictureView, site: string): object {
  const { href, width, height } = jpegOf(picture);
  const { address } = licenceNames(picture.licence);
  return {
    '@type': 'ImageObject',
    contentUrl: `${site}${href}`,
    width,
    height,
    encodingFormat: 'image/jpeg',
    caption: picture.alt.text,
    inLanguage: picture.alt.language,
    creditText: picture.author,
    ...(address === null ? {} : { license: address }),
  };
}

const fileShape = z.object({ url: z.url(), width: z.number().int(), height: z.number().int() });

/** A picture in the open interface. */
export const pictureShape = z
  .object({
    id: z.string().openapi({ description: 'Permanent name in the library' }),
    alt: localTextShape,
    author: z.string(),
    licence: z.string().openapi({ example: 'CC-BY-4.0' }),
    files: z.array(fileShape).openapi({ description: 'WebP, smallest first' }),
    jpeg: fileShape,
  })
  .openapi('Picture');

/** As `pictureShape` says. */
export function pictureRecord(picture: PictureView | null, site: string) {
  if (!picture) return null;
  const absolute = ({ href, width, height }: ReturnType<typeof jpegOf>) => ({
    url: `${site}${href}`,
    width,
    height,
  });
  const { slug, alt, author, licence } = picture;
  return {
    id: slug,
    alt,
    author,
    licence,
    files: filesOf(picture).map(absolute),
    jpeg: absolute(jpegOf(picture)),
  };
}
