// Finds lines by words, whatever the accents, the capitals and the alphabet: Caceres finds Cáceres, Haskovo finds Хасково.
import { latin } from '../../facts/fold.ts';

/** One line in a search result. */
export interface SearchRow {
  readonly kind: string;
  readonly title: string;
  readonly titleLanguage?: string;
  readonly text: string;
  readonly path: string;
}

/** A stretch of text, and whether it was looked for. */
export interface Stretch {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

export interface SearchResult {
  readonly row: SearchRow;
  readonly title: readonly Stretch[];
  /** The part of the text around the first word that was found; empty without one. */
  readonly excerpt: readonly Stretch[];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** More words than this say nothing more. */
const MOST_WORDS = 12;
/** Characters before and after the first word found. */
const BEFORE = 60;
const AFTER = 140;

/** Letters that languages of the project write differently for one sound, so that spellings of one name meet. */
const key = (word: string): string =>
  latin(word).replaceAll('w', 'v').replaceAll('y', 'i').replace(/ch|kh/g, 'h').replace(/(.)\1/g, '$1');

/** The words of a query as they are compared. */
export const searchWords = (query: string): string[] =>
  [...new Set(Array.from(query.matchAll(WORD), ([word]) => key(word)))].filter(Boolean).slice(0, MOST_WORDS);

interface Found {
  readonly words: ReadonlySet<string>;
  readonly score: number;
}

/** A word that is the same counts most, one that begins so counts less. */
function look(text: string, words: readonly string[], weight: number): Found {
  const found = new Set<string>();
  let score = 0;
  for (const [word] of text.matchAll(WORD)) {
    const here = key(word);
    for (const wanted of words) {
      if (!here.startsWith(wanted) || found.has(wanted)) continue;
      found.add(wanted);
      score += here === wanted ? weight * 2 : weight;
    }
  }
  return { words: found, score };
}

/** Cuts a text into what was looked for and what was not. */
function stretches(text: string, words: readonly string[]): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    if (!words.some(wanted => key(match[0]).startsWith(wanted))) continue;
    if (match.index > at) out.push({ at, text: text.slice(at, match.index), found: false });
    out.push({ at: match.index, text: match[0], found: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) out.push({ at, text: text.slice(at), found: false });
  return out;
}

/** A cut at a space, not within a word. */
function excerpt(text: string, words: readonly string[]): string {
  const first = [...text.matchAll(WORD)].find(([word]) => words.some(wanted => key(word).startsWith(wanted)));
  const at = first?.index ?? 0;
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const to = text.length <= at + AFTER ? text.length : text.lastIndexOf(' ', at + AFTER);
  const end = to > from ? to : Math.min(text.length, at + AFTER);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}

/**
 * Lines in which every word of the query begins a word, best first; a title counts more than a text.
 * @param query what somebody typed; without a word in it nothing is found
 */
export function searchRows(rows: readonly SearchRow[], query: string): SearchResult[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const scored = rows.flatMap(row => {
    const title = look(row.title, words, 4);
    const text = look(row.text, words, 1);
    const all = words.every(word => title.words.has(word) || text.words.has(word));
    return all ? [{ row, score: title.score + text.score }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  return scored.map(({ row }) => ({
    row,
    title: stretches(row.title, words),
    excerpt: stretches(excerpt(row.text, words), words),
  }));
}
