// A picture of ours from a picture of anybody's: turned upright, in sRGB, in our sizes, made of its pixels alone.
// Nothing else of the upload is left: no place, no camera, no names, no thumbnail, no bytes behind its end.
import type { default as SharpModule } from 'sharp';
import { invalid, SeconError } from '../../../platform/errors.ts';
import { jpegSide, LARGEST_SIDE, type PictureFormat, pictureSides } from '../model.ts';
import type { PictureKind } from './signature.ts';

type Sharp = typeof SharpModule;

export interface DrawnFile {
  readonly side: number;
  readonly format: PictureFormat;
  readonly content: Uint8Array;
}

export interface DrawnPicture {
  /** Of the largest file. */
  readonly width: number;
  readonly height: number;
  /** The largest WebP first. */
  readonly files: readonly [DrawnFile, ...DrawnFile[]];
}

/** Smaller ones are thumbnails or icons, and look poor on any page. */
const LEAST_SIDE = 200;

const MOST_MEGAPIXELS = 60;
/** Of formats whose whole frame must be held at once: a few hundred megabytes at these sizes. */
const MOST_WHOLE: Readonly<Partial<Record<PictureKind, number>>> = { heif: 16, gif: 20 };
/** Of a JPEG or PNG that is kept in passes, which must be held at once too. */
const MOST_IN_PASSES = 30;

/** Longer than any picture within the limits takes. */
const MOST_SECONDS = 60;

const WEBP = { quality: 80 } as const;
const JPEG = { quality: 82, mozjpeg: true } as const;

let loading: Promise<Sharp> | null = null;

/** Loaded at first use. Only the formats that we take can be read at all. */
const loadSharp = (): Promise<Sharp> => {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map(name => `VipsForeignLoad${name}`),
    });
    return sharp;
  });
  return loading;
};

const broken = (cause?: unknown): SeconError =>
  new SeconError(
    'invalid',
    'library.picture-broken',
    {},
    'the picture is damaged or incomplete; open it, save it again and upload that',
    cause,
  );

const sharpFailed = (error: unknown): never => {
  throw error instanceof SeconError ? error : broken(error);
};

/**
 * @param path of the uploaded file
 * @param kind what its first bytes say it is
 * @throws SeconError invalid, with the reason
 */
export async function drawPicture(path: string, kind: PictureKind): Promise<DrawnPicture> {
  const sharp = await loadSharp();
  // The head alone is read here, so that it costs nothing to find a picture too large.
  const about = await sharp(path, { limitInputPixels: false }).metadata().catch(sharpFailed);
  if (about.format !== kind) throw broken();
  if (kind === 'heif' && about.compression !== 'av1')
    throw invalid('library.picture-heic', 'HEIC pictures cannot be read; save it as JPEG and upload that');
  const most = about.isProgressive ? MOST_IN_PASSES : (MOST_WHOLE[kind] ?? MOST_MEGAPIXELS);
  const { width, height } = about;
  if (width * height > most * 1e6)
    throw invalid('library.picture-pixels', `a picture of at most ${most} megapixels is expected`, {
      most,
      found: Math.ceil((width * height) / 1e6),
    });
  if (Math.max(width, height) < LEAST_SIDE)
    throw invalid(
      'library.picture-small',
      `a picture of at least ${LEAST_SIDE} pixels on its longer side is expected`,
      { least: LEAST_SIDE, found: Math.max(width, height) },
    );
  return drawAll(sharp, path, most).catch(sharpFailed);
}

/** Read once, at the largest size we keep; the other sizes are drawn from that. */
async function drawAll(sharp: Sharp, path: string, most: number): Promise<DrawnPicture> {
  const { data, info } = await sharp(path, { limitInputPixels: most * 1e6, failOn: 'error' })
    .timeout({ seconds: MOST_SECONDS })
    .autoOrient()
    .resize(LARGEST_SIDE, LARGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (side: number) =>
    sharp(data, { raw: { width, height, channels } }).resize(side, side, { fit: 'inside' });
  const webp = async (side: number): Promise<DrawnFile> => ({
    side,
    format: 'webp',
    content: await at(side).webp(WEBP).toBuffer(),
  });
  const [largest = LARGEST_SIDE, ...smaller] = pictureSides(info).reverse();
  const files: [DrawnFile, ...DrawnFile[]] = [await webp(largest)];
  for (const side of smaller) files.push(await webp(side));
  const side = jpegSide(info);
  const content = await at(side).flatten({ background: '#ffffff' }).jpeg(JPEG).toBuffer();
  files.push({ side, format: 'jpg', content });
  return { width, height, files };
}
