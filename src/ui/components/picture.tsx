// A picture in the sizes that windows need: its room is kept before it is there, and what it shows is said in words.
import type { ReactElement, ReactNode } from 'react';
import type { LocalWordsText } from './local-words.tsx';

export interface PictureSource {
  readonly href: string;
  /** In pixels. */
  readonly width: number;
}

interface PictureProps {
  /** The same picture as WebP, smallest first. */
  readonly sources: readonly PictureSource[];
  /** As JPEG, for programs that know nothing newer. */
  readonly fallback: string;
  /** Of its largest size, in pixels: the proportion counts. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen, in the page's language or openly in another. */
  readonly alt: LocalWordsText;
  /** How wide it stands on the page, as `sizes` in HTML says it. */
  readonly sizes: string;
  /** In sight as soon as the page is there: fetched at once, not when somebody comes near. */
  readonly first?: boolean | undefined;
}

const sourceSet = (sources: readonly PictureSource[]): string =>
  sources.map(({ href, width }) => `${href} ${width}w`).join(', ');

export const Picture = ({
  sources,
  fallback,
  width,
  height,
  alt,
  sizes,
  first,
}: PictureProps): ReactElement => (
  <picture>
    <source type="image/webp" srcSet={sourceSet(sources)} sizes={sizes} />
    <img
      src={fallback}
      width={width}
      height={height}
      alt={alt.text}
      lang={alt.own ? undefined : alt.language}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
    />
  </picture>
);

/** How much room a picture is given: a tall one would push everything else out of sight. */
const shapeOf = (width: number, height: number): 'wide' | 'even' | 'tall' => {
  const proportion = width / height;
  if (proportion < 0.9) return 'tall';
  return proportion < 1.3 ? 'even' : 'wide';
};

const ROOM = { wide: '58rem', even: '38rem', tall: '26rem' } as const;

interface FigureProps extends Omit<PictureProps, 'sizes'> {
  /** Who made it, and what others may do with it. */
  readonly caption: ReactNode;
}

/** On its own page, whole, with its author and licence. */
export function PictureFigure({ caption, ...picture }: FigureProps): ReactElement {
  const shape = shapeOf(picture.width, picture.height);
  const room = ROOM[shape];
  return (
    <figure className={`picture picture-${shape}`}>
      <Picture {...picture} sizes={`(min-width: ${room}) ${room}, 100vw`} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
