// What the PDF's template is given: the edition as plain data, with nothing left to decide but its look.

import { LANGUAGE } from '../../platform/languages.ts';
import { emblemSvg } from '../../ui/emblem.tsx';
import { COLOURS, type Palette } from '../../ui/tokens.ts';
import { partsOf } from '../edition.ts';
import type { BlockData, BlockView, EditionView } from '../model.ts';
import type { PictureFiles } from '../pictures.ts';
import { publishedDay } from '../published.ts';
import { UnknownTypeError } from '../unknown.ts';
import { TABLE_WORDS } from './table-words.ts';
import { bodyParts, type Part, plainParts, type Run, runsOf } from './words.ts';

/** Languages that the typesetter knows no hyphenation of: set ragged, since justified lines would gape. */
const WITHOUT_HYPHENS = ['ro', 'lv'];

const DATA_TYPES = ['indicators', 'event', 'card', 'partners', 'names', 'links', 'picture'];

interface SheetBlock {
  readonly type: BlockView['type'];
  readonly heading: readonly Run[] | null;
  readonly body: readonly Part[];
  readonly data: BlockData | null;
}

/** A file that the template opens by its path, which begins with a slash. */
export interface SheetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Sheet {
  readonly language: string;
  readonly region: string;
  readonly justify: boolean;
  readonly colours: Palette;
  readonly emblem: string;
  readonly date: readonly [number, number, number];
  readonly title: readonly Run[];
  readonly lead: readonly Part[];
  readonly blocks: readonly SheetBlock[];
  readonly disclaimers: readonly SheetBlock[];
  readonly table: { readonly country: string; readonly partners: string };
  /** Paths of the picture files by the pictures' `src`. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly view: Omit<EditionView, 'blocks'>;
}

const sheetBlock = (block: BlockView): SheetBlock => {
  if (block.data && !DATA_TYPES.includes(block.data.type)) throw new UnknownTypeError('data', block.data);
  return {
    type: block.type,
    heading: block.heading && runsOf(block.heading),
    body: bodyParts(block),
    data: block.data,
  };
};

/** The pictures' files under names of their own: a `src` is an address, not a path. */
export const sheetFiles = (pictures: PictureFiles): ReadonlyMap<string, SheetFile> =>
  new Map(
    [...pictures].map(([src, { type, bytes }], index) => [
      src,
      { path: `/picture-${index}.${type.replace(/^image\/|\+xml$/g, '')}`, bytes },
    ]),
  );

/**
 * The edition as the template's data.
 * @throws UnknownTypeError for a block, node, mark or data that model.ts does not list
 */
export const sheetOf = (view: EditionView, files: ReadonlyMap<string, SheetFile> = new Map()): Sheet => {
  const { title, lead, blocks, disclaimers } = partsOf(view);
  const { blocks: _, ...head } = view;
  return {
    language: view.language,
    region: LANGUAGE[view.language].locale.split('-')[1] ?? '',
    justify: !WITHOUT_HYPHENS.includes(view.language),
    colours: COLOURS.light,
    emblem: emblemSvg(),
    date: publishedDay(view),
    title: runsOf(title),
    lead: plainParts(lead),
    blocks: blocks.map(sheetBlock),
    disclaimers: disclaimers.map(sheetBlock),
    table: TABLE_WORDS[view.language],
    pictures: Object.fromEntries([...files].map(([src, { path }]) => [src, path])),
    view: head,
  };
};
