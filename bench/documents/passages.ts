// Differences larger than a value: sentences, list items, headings, paragraphs, sections.
import { extract } from '../../src/facts/index.ts';
import type { Edition } from '../../src/reading/index.ts';
import { pick, type Random } from '../../src/testing/random.ts';
import { type Injection, type Injector, replaceAt } from './injections.ts';
import { read, type Source } from './samples.ts';

interface Part {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly section: Edition['sections'][number];
}

const startOfLine = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0);

/** The sections of a text with their offsets; the masthead stays where it is. */
const partsOf = ({ text, language }: Source): Part[] => {
  const { sections } = read({ text, language });
  return sections
    .map((section, i) => {
      const next = sections[i + 1];
      return {
        start: startOfLine(text, section.line),
        end: next === undefined ? text.length : startOfLine(text, next.line),
        section,
      };
    })
    .slice(1);
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const sectionDropped: Injector = (source, random) => {
  const part = pick(partsOf(source), random);
  return part === undefined ? null : replaceAt(source, part.start, part.end, '', ['section-missing']);
};

const sectionMoved: Injector = (source, random) => {
  const parts = partsOf(source);
  const part = pick(parts, random);
  if (part === undefined) return null;
  const from = parts.indexOf(part);
  const to = pick(
    parts.map((_, i) => i).filter(i => Math.abs(i - from) > 1),
    random,
  );
  const before = parts[to ?? -1];
  if (before === undefined) return null;
  const { text } = source;
  const own = `${text.slice(part.start, part.end).trimEnd()}\n\n`;
  const moved =
    before.start < part.start
      ? text.slice(0, before.start) + own + text.slice(before.start, part.start) + text.slice(part.end)
      : text.slice(0, part.start) + text.slice(part.end, before.start) + own + text.slice(before.start);
  return {
    text: moved,
    kinds: ['section-moved'],
    line: lineAt(moved, moved.indexOf(own)),
    what: `moved "${part.section.heading}"`,
  };
};

const headingRepeated: Injector = (source, random) => {
  const parts = partsOf(source).filter(({ section }) => section.headings.length === 1);
  const [part, other] = [pick(parts, random), pick(parts, random)];
  const heading = part?.section.headings[0];
  const copy = other?.section.headings[0];
  if (part === undefined || heading === undefined || copy === undefined || part === other) return null;
  const lines = heading.lines.length;
  const end = startOfLine(source.text, heading.line + lines) - 1;
  const mark = /^#+ /.exec(source.text.slice(part.start, end))?.[0] ?? '';
  return replaceAt(source, part.start, end, mark + copy.text, ['heading-repeated']);
};

const SENTENCE = /(?<=\p{L}{3}[.!?]\s+)\p{Lu}[^.!?]*\p{L}{3}\.(?=\s)/gu;

/** Facts of a sentence that the rest of the text does not say too: what is said twice is not lost with one sentence. */
const onlyHere = ({ text, language }: Source, sentence: string): number => {
  const others = extract(text.replace(sentence, ''), language).map(fact => fact.value);
  return extract(sentence, language).filter(
    fact => /\d/.test(fact.text) && !others.some(other => other.includes(fact.value)),
  ).length;
};

const sentencesOf = (source: Source): { start: number; end: number; text: string }[] =>
  partsOf(source).flatMap(({ start, end, section }) =>
    section.body.length === 0
      ? []
      : [...source.text.slice(start, end).matchAll(SENTENCE)].map(found => ({
          start: start + found.index,
          end: start + found.index + found[0].length,
          text: found[0],
        })),
  );

const sentenceDropped: Injector = (source, random) => {
  const sentence = pick(
    sentencesOf(source).filter(({ text }) => onlyHere(source, text) > 0),
    random,
  );
  return sentence === undefined
    ? null
    : replaceAt(source, sentence.start, sentence.end, '', ['fact-missing', 'link-dead']);
};

/** Sections with a list and a number in the heading that counts it. */
const countedLists = (source: Source): Part[] =>
  partsOf(source).filter(({ section }) => {
    const items = section.body.filter(block => block.kind === 'item').length;
    return (
      items > 2 && new RegExp(`(?<!\\d)${items}(?!\\d)`).test(section.headings.map(one => one.text).join(' '))
    );
  });

const countChanged: Injector = (source, random) => {
  const part = pick(countedLists(source), random);
  const heading = part?.section.headings.at(-1);
  if (part === undefined || heading === undefined) return null;
  const digit = /\d+/.exec(source.text.slice(part.start, part.end));
  if (digit === null) return null;
  const at = part.start + digit.index;
  const next = Number(digit[0]) + (random() < 0.5 ? 1 : -1);
  return replaceAt(source, at, at + digit[0].length, String(next), ['count-mismatch', 'fact-changed']);
};

const itemDropped: Injector = (source, random) => {
  const part = pick(countedLists(source), random);
  const item = pick(part?.section.body.filter(block => block.kind === 'item') ?? [], random);
  if (item === undefined) return null;
  return replaceAt(
    source,
    startOfLine(source.text, item.line),
    startOfLine(source.text, item.line + item.lines.length),
    '',
    ['count-mismatch'],
  );
};

/** A body of the list that is also named elsewhere. */
const namedTwice = (source: Source): { readonly name: string; readonly elsewhere: number }[] =>
  countedLists(source).flatMap(part =>
    part.section.body
      .filter(block => block.kind === 'item')
      .flatMap(({ text: name }) =>
        [...source.text.matchAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))]
          .map(found => found.index)
          .filter(at => at < part.start || at >= part.end)
          .map(elsewhere => ({ name, elsewhere })),
      ),
  );

const otherName: Injector = (source, random) => {
  const place = pick(namedTwice(source), random);
  if (place === undefined) return null;
  const words = [...place.name.matchAll(/\p{Lu}[\p{L}-]{4,}/gu)];
  const word = words.at(-1);
  if (word === undefined || words.length < 2) return null;
  const start = place.elsewhere + word.index;
  const letters = [...word[0]].reverse().join('').toLowerCase();
  const other = letters.charAt(0).toUpperCase() + letters.slice(1);
  return replaceAt(source, start, start + word[0].length, other, ['name-inconsistent']);
};

/** A paragraph of the English text in place of the edition's own. */
const leftInEnglish =
  (english: Source): Injector =>
  (source, random): Injection | null => {
    if (source.language === 'en') return null;
    const theirs = partsOf(english);
    const own = partsOf(source);
    if (own.length !== theirs.length) return null;
    const places = own.flatMap(({ section }, i) =>
      section.body.flatMap((block, k) => {
        const original = theirs[i]?.section.body[k];
        const fits = block.kind === 'text' && original?.kind === 'text' && original.text.length > 120;
        return fits ? [{ block, words: original.text }] : [];
      }),
    );
    const place = pick(places, random);
    if (place === undefined) return null;
    const { block, words } = place;
    return replaceAt(
      source,
      startOfLine(source.text, block.line),
      startOfLine(source.text, block.line + block.lines.length) - 1,
      words,
      ['text-language'],
    );
  };

export const passages = (english: Source): Readonly<Record<string, Injector>> => ({
  'sentence dropped': sentenceDropped,
  'section dropped': sectionDropped,
  'section moved': sectionMoved,
  'heading repeated': headingRepeated,
  'count changed': countChanged,
  'item dropped': itemDropped,
  'other name': otherName,
  'left in English': leftInEnglish(english),
});

export type { Random };
