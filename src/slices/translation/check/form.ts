// What can be seen of a text without understanding it: length, headings, blocks, links, letters, words left as they were.
import { isMixed, normaliseUrl } from '../../../facts/index.ts';
import { found, type TextFinding } from './model.ts';
import { type ReadDoc, wholeRuns } from './spoken.ts';

/** @param most most characters of its Markdown; null: as many as any text */
export const lengthFindings = (body: string, most: number | null): TextFinding[] =>
  most === null || body.length <= most
    ? []
    : [found('too-long', 'error', { params: { length: body.length, most } })];

/** Its headings, and whether as many blocks stand there as in the source. */
export function shapeFindings({ doc }: ReadDoc, source: ReadDoc | null): TextFinding[] {
  const empty = doc.content.flatMap((node, block) =>
    node.type === 'heading' && (node.content ?? []).length === 0
      ? [found('heading-empty', 'warning', { block })]
      : [],
  );
  const theirs = source?.doc.content ?? [];
  const isHeaded = theirs[0]?.type === 'heading';
  const lacking = isHeaded && doc.content[0]?.type !== 'heading' ? [found('heading-missing', 'warning')] : [];
  const params = { count: doc.content.length, expected: theirs.length };
  const differs = source !== null && doc.content.length < theirs.length && lacking.length === 0;
  return [...empty, ...lacking, ...(differs ? [found('blocks-differ', 'review', { params })] : [])];
}

export function linkFindings({ links }: ReadDoc, source: ReadDoc | null): TextFinding[] {
  if (!source) return [];
  const addresses = (all: ReadDoc['links']) =>
    new Map(all.map(one => [normaliseUrl(one.href), one] as const));
  const [own, theirs] = [addresses(links), addresses(source.links)];
  return [
    ...[...theirs].flatMap(([address, { href }]) =>
      own.has(address) ? [] : [found('link-missing', 'warning', { params: { address: href } })],
    ),
    ...[...own].flatMap(([address, { href, block }]) =>
      theirs.has(address) ? [] : [found('link-added', 'warning', { params: { address: href }, block })],
    ),
  ];
}

const WORD = /[\p{L}\p{M}µ]{2,}/gu;

/** Letters of two scripts in one word, each word once. */
export function scriptFindings(target: ReadDoc): TextFinding[] {
  const seen = new Set<string>();
  return wholeRuns(target).flatMap(({ block, text }) =>
    (text.match(WORD) ?? []).flatMap(words => {
      if (seen.has(words)) return [];
      seen.add(words);
      return isMixed(words) ? [found('mixed-scripts', 'review', { block, words })] : [];
    }),
  );
}

const SENTENCE_END = /(?<=[.!?…]["”»)]*)\s+(?=["“„«(]?\p{Lu})/u;
const FEWEST_WORDS = 6;
const FEWEST_SMALL = 4;

/** Prose in words of its own: a name or a title in capitals is written alike in every language. */
function isProse(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length >= FEWEST_WORDS && words.filter(word => /^\p{Ll}/u.test(word)).length >= FEWEST_SMALL;
}

const SHOWN = 80;

/** Words left as they are in the source: all of them, or sentences. */
export function leftFindings(target: ReadDoc, source: ReadDoc | null): TextFinding[] {
  if (!source || source.language === target.language) return [];
  const [own, theirs] = [wholeRuns(target), wholeRuns(source)];
  const text = (runs: typeof own): string => runs.map(run => run.text).join('\n');
  if (text(own) === text(theirs)) {
    const isShort = !/\p{Ll}{2,}.*\s.*\p{Ll}{2,}/su.test(text(own));
    return isShort ? [] : [found('same-words', isProse(text(own)) ? 'warning' : 'review')];
  }
  const sentences = (runs: typeof own) =>
    runs.flatMap(run => run.text.split(SENTENCE_END).map(sentence => ({ block: run.block, sentence })));
  const known = new Set(sentences(theirs).map(({ sentence }) => sentence.trim()));
  return sentences(own)
    .filter(({ sentence }) => known.has(sentence.trim()) && isProse(sentence))
    .map(({ block, sentence }) =>
      found('left-in-source', 'warning', { block, words: shortened(sentence.trim()) }),
    );
}

const shortened = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
