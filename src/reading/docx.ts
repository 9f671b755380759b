// Word documents: paragraphs into headings, items and text, by their styles or, without styles, by how they look.

import { Archive } from './archive.ts';
import { compose, shapeHeadings } from './compose.ts';
import { decode } from './decode.ts';
import { InputError } from './input-error.ts';
import { markupOf } from './markup.ts';
import type { BlockKind, ReadText } from './model.ts';
import { paragraphsOf, type WordParagraph } from './word-body.ts';
import { type Style, stylesOf } from './word-styles.ts';

/** Of markup in all parts: a thousand pages have less. */
const MARKUP_LIMIT = 24 * 1024 * 1024;

const isOldOrLocked = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const targetsOf = (xml: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  for (const tag of markupOf(xml)) {
    if (tag.kind !== 'open' || tag.name !== 'Relationship') continue;
    if (tag.attribute('TargetMode') === 'External')
      targets.set(tag.attribute('Id') ?? '', tag.attribute('Target') ?? '');
  }
  return targets;
};

/** The size most letters have. */
const commonSize = (paragraphs: readonly WordParagraph[], sizeOf: (one: WordParagraph) => number): number => {
  const letters = new Map<number, number>();
  for (const one of paragraphs) letters.set(sizeOf(one), (letters.get(sizeOf(one)) ?? 0) + one.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? DEFAULT_SIZE;
};

// Word's own, in half points.
const DEFAULT_SIZE = 22;
const LARGER = 1.18;
const HEADING_LIMIT = 140;

/** Short, and not ended like a sentence. */
const couldHead = (one: WordParagraph): boolean =>
  !one.inTable && one.text.length <= HEADING_LIMIT && /\p{L}/u.test(one.text) && !/[.,;]$/.test(one.text);

/** Judges paragraphs against the whole document: bold stands out only where most letters are not bold. */
const judgeOf = (paragraphs: readonly WordParagraph[], styleOf: (id: string) => Style) => {
  const style = (one: WordParagraph): Style => styleOf(one.style ?? '');
  const size = (one: WordParagraph): number => one.size ?? style(one).size ?? DEFAULT_SIZE;
  const isBold = (one: WordParagraph): boolean => one.bold ?? style(one).bold;
  const common = commonSize(paragraphs, size);
  const lettersOf = (some: readonly WordParagraph[]): number =>
    some.reduce((sum, one) => sum + one.text.length, 0);
  const boldTells = lettersOf(paragraphs.filter(isBold)) < lettersOf(paragraphs) / 2;
  return (one: WordParagraph): BlockKind => {
    if (style(one).heading || one.outline) return 'heading';
    if (one.item ?? style(one).item) return 'item';
    const stands = (boldTells && isBold(one)) || size(one) >= common * LARGER;
    return stands && couldHead(one) ? 'heading' : 'text';
  };
};

/** Reads a Word document. @throws InputError */
export const readDocx = (bytes: Uint8Array, file: string): ReadText => {
  if (isOldOrLocked(bytes))
    throw new InputError(file, 'is encrypted or an old .doc; save it as .docx without a password');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new InputError(file, 'is not a Word document');
  const archive = new Archive(bytes, file, MARKUP_LIMIT);
  const main = archive.find(/^word\/document\d*\.xml$/);
  if (main === undefined) throw new InputError(file, 'is not a Word document');
  const part = (name: string): string => decode(archive.read(name) ?? new Uint8Array());
  const read = (name: string): WordParagraph[] => {
    const rels = name.replace(/^word\/(.*)$/, 'word/_rels/$1.rels');
    return paragraphsOf(part(name), targetsOf(part(rels)));
  };
  const styleOf = stylesOf(part('word/styles.xml'));
  // Notes stand behind the text, as at the end of a page.
  const paragraphs = [main, 'word/footnotes.xml', 'word/endnotes.xml']
    .flatMap(read)
    .filter(one => one.text !== '' && !styleOf(one.style ?? '').contents);
  const kindOf = judgeOf(paragraphs, styleOf);
  return shapeHeadings(
    compose(
      paragraphs.map(one => ({ kind: kindOf(one), text: one.text })),
      paragraphs.flatMap((one, block) => one.links.map(link => ({ ...link, block }))),
    ),
  );
};
