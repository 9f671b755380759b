// An edition as a caller of the library gives it, made into one that can be compared.

import type { ComparedEdition, ComparedLink, ComparedSection, Passage } from '../facts/compare/index.ts';
import { CLDR_LANGUAGES, isCldrLanguage, isKnownLanguage } from '../facts/index.ts';
import { LANGUAGES } from '../platform/languages.ts';
import type { Block } from '../reading/model.ts';
import { readPlainText } from '../reading/plain-text.ts';
import { publishedIn } from '../reading/published.ts';
import { sectionsOf } from '../reading/sections.ts';

/** A section that the caller has cut. */
export interface SectionInput {
  /** Its name in the findings; `s1`, `s2` … where it is left out. */
  readonly id?: string;
  readonly heading?: string;
  /** Paragraphs and lists, plain or Markdown. */
  readonly text: string;
}

/** A link of markup that the text itself does not show; those of Markdown are found without this. */
export interface LinkInput {
  /** The address, as it stands in the markup: an empty one is a finding. */
  readonly target: string;
  /** The words that are linked. */
  readonly text?: string;
  /** Line of the text, from 1; left out, the line where the linked words stand first. */
  readonly line?: number;
}

interface EditionBase {
  /** Code of the language (`el`, `pt-PT`): one of the eleven with tables, or one of the thirteen of CLDR. */
  readonly language: string;
  /** The day the edition gives itself, `2024-04-24`; left out, a line that is a date by itself is taken; null for none. */
  readonly published?: string | null;
  readonly links?: readonly LinkInput[];
}

/** One edition of a document, as plain data: a text, or sections. */
export type EditionInput = EditionBase &
  (
    | { readonly text: string; readonly sections?: never }
    | { readonly sections: readonly SectionInput[]; readonly text?: never }
  );

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether two codes name one language, whatever their regions. */
export const sameLanguage = (a: string, b: string): boolean => primary(a) === primary(b);

/** @throws RangeError naming the languages that are known */
export const requireLanguage = (language: unknown, what: string): void => {
  const code = typeof language === 'string' ? primary(language) : '';
  if (isKnownLanguage(code) || isCldrLanguage(code)) return;
  const known = [...LANGUAGES, ...CLDR_LANGUAGES].join(' ');
  throw new RangeError(
    `${what}: "${String(language)}" is no language that can be read; expected one of ${known}`,
  );
};

interface Cut {
  readonly text: string;
  readonly sections: readonly ComparedSection[];
  readonly links: readonly ComparedLink[];
}

const cutText = (text: string): Cut => {
  const { blocks, links } = readPlainText(text);
  return { text, sections: sectionsOf(blocks), links };
};

/** Below a heading that is given, nothing is a heading. */
const asBody = (block: Block, shift: number): Passage => ({
  ...block,
  kind: block.kind === 'item' ? 'item' : 'text',
  line: block.line + shift,
  lines: block.lines.map(({ at, line }) => ({ at, line: line + shift })),
});

const lineCount = (text: string): number => text.split(/\r\n|\n|\r/).length;

/** Lines are counted as if heading and text of all sections stood below one another, an empty line after each. */
const takeSections = (given: readonly SectionInput[]): Cut => {
  const parts: string[] = [];
  const links: ComparedLink[] = [];
  let next = 1;
  const add = (part: string): number => {
    const line = next;
    parts.push(part);
    next += lineCount(part) + 1;
    return line;
  };
  const sections = given.map(({ id, heading = '', text }, i) => {
    const at = heading === '' ? next : add(heading);
    const shift = add(text) - 1;
    const read = readPlainText(text);
    links.push(...read.links.map(link => ({ ...link, line: link.line + shift })));
    const title: Passage = { kind: 'heading', text: heading, line: at, lines: [] };
    return {
      id: id ?? `s${i + 1}`,
      heading: heading === '' ? text.trim().slice(0, 80) : heading,
      line: at,
      headings: heading === '' ? [] : [title],
      body: read.blocks.map(block => asBody(block, shift)),
    };
  });
  return { text: parts.join('\n\n'), sections, links };
};

const cut = ({ text, sections }: EditionInput, what: string): Cut => {
  if (typeof text === 'string' && sections === undefined) return cutText(text);
  if (text === undefined && Array.isArray(sections)) {
    if (sections.every((one: Partial<SectionInput> | null) => typeof one?.text === 'string'))
      return takeSections(sections);
    throw new TypeError(`${what}: each section needs a text`);
  }
  throw new TypeError(`${what}: expected either text, a string, or sections, a list`);
};

const lineOf = (words: string | undefined, { sections }: Cut): number => {
  const passages = sections.flatMap(({ headings, body }) => [...headings, ...body]);
  return (words && passages.find(passage => passage.text.includes(words))?.line) || 1;
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An edition ready to be compared.
 * @param what how a refusal names it: `editions[1]`
 * @throws TypeError, RangeError where it is not as it should be
 */
export const editionOf = (input: EditionInput, what: string): ComparedEdition => {
  if (typeof input !== 'object' || input === null) throw new TypeError(`${what}: expected an object`);
  const { language, published, links = [] } = input;
  requireLanguage(language, what);
  if (typeof published === 'string' && !ISO_DAY.test(published))
    throw new RangeError(`${what}: published is "${published}"; expected a day such as 2024-04-24`);
  const read = cut(input, what);
  return {
    language,
    published: published === undefined ? publishedIn(read.text, language) : published,
    sections: read.sections,
    links: [
      ...read.links,
      ...links.map(({ target, text, line }) => ({
        target,
        text: text ?? '',
        line: line ?? lineOf(text, read),
      })),
    ],
  };
};
