// Finds registered names in a text, in any language's form, inflected, and in Greek, Cyrillic or Latin letters.

import { fold, latin } from './fold.ts';
import type { Fact } from './model.ts';
import { type Scan, TYPE } from './scan.ts';

/** A registered body, place or title and what it is called: forms by language, with their validity. */
export interface NameEntry {
  readonly ref: string;
  readonly names: readonly {
    readonly language: string | null;
    readonly name: string;
    readonly from?: string;
    readonly until?: string;
  }[];
}

interface Pattern {
  readonly ref: string;
  readonly stems: readonly string[];
}

interface Index {
  /** Patterns by the first letters of their first word. */
  readonly byStart: ReadonlyMap<string, readonly Pattern[]>;
}

const SMALL_WORD = 3;
const KEY = 3;

/** The part of a word that inflection leaves alone; short words and acronyms stay whole. */
const stem = (word: string): string => {
  const letters = latin(word);
  if (letters.length <= SMALL_WORD) return letters;
  return letters.slice(0, Math.max(SMALL_WORD + 1, letters.length - 3));
};

const wordsOf = (name: string): string[] =>
  (name.match(/[\p{L}\p{M}\d]+/gu) ?? []).filter(word => word.length > 0);

const cache = new WeakMap<readonly NameEntry[], Index>();

const build = (entries: readonly NameEntry[]): Index => {
  const byStart = new Map<string, Pattern[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    for (const { name } of entry.names) {
      for (const form of forms(name)) {
        const stems = wordsOf(form).map(stem);
        const key = `${entry.ref}|${stems.join(' ')}`;
        const first = stems[0];
        if (first === undefined || seen.has(key)) continue;
        seen.add(key);
        const start = first.slice(0, KEY);
        const list = byStart.get(start) ?? [];
        list.push({ ref: entry.ref, stems });
        byStart.set(start, list);
      }
    }
  }
  for (const list of byStart.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { byStart };
};

/** A name and, where a dash parts an acronym from its long form, each of the two. */
const forms = (name: string): string[] => {
  const parts = name.split(/\s[–—-]\s/);
  const acronym = parts[0] ?? '';
  return parts.length > 1 && /^\p{Lu}{2,}$/u.test(acronym)
    ? [name, acronym, parts.slice(1).join(' ')]
    : [name];
};

const stemsMatch = (said: string, registered: string): boolean => {
  if (registered.length <= SMALL_WORD) return said === registered;
  return (
    said.startsWith(registered.slice(0, Math.max(SMALL_WORD + 1, registered.length - 1))) &&
    said.length <= registered.length + 6
  );
};

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const matchAt = (
  words: readonly Word[],
  letters: readonly string[],
  at: number,
  pattern: Pattern,
): number => {
  for (let i = 0; i < pattern.stems.length; i++) {
    const said = letters[at + i];
    const registered = pattern.stems[i];
    const word = words[at + i];
    const before = words[at + i - 1];
    if (said === undefined || registered === undefined || word === undefined || !stemsMatch(said, registered))
      return -1;
    if (i > 0 && before !== undefined && word.start - before.end > 4) return -1;
  }
  return at + pattern.stems.length;
};

/** Registered names in a scanned text; the value is the entry's reference, the longest form wins. */
export const readNames = (scan: Scan, entries: readonly NameEntry[], _language: string): Fact[] => {
  const index = cache.get(entries) ?? build(entries);
  cache.set(entries, index);
  const words: Word[] = [];
  for (let i = 0; i < scan.tokens.count; i++) {
    const token = scan.at(i);
    if (token?.type === TYPE.word) words.push({ text: token.text, start: scan.start(i), end: scan.end(i) });
  }
  const letters = words.map(word => latin(word.text));
  const found: Fact[] = [];
  for (let at = 0; at < words.length; ) {
    const next = nameAt(scan, index, words, letters, at, found);
    at = Math.max(next, at + 1);
  }
  return found;
};

const nameAt = (
  scan: Scan,
  index: Index,
  words: readonly Word[],
  letters: readonly string[],
  at: number,
  found: Fact[],
): number => {
  const word = words[at];
  const said = letters[at];
  if (word === undefined || said === undefined || !/^[\p{Lu}\d]/u.test(word.text)) return at + 1;
  for (const pattern of index.byStart.get(said.slice(0, KEY)) ?? []) {
    const next = matchAt(words, letters, at, pattern);
    const last = words[next - 1];
    if (next < 0 || last === undefined || (pattern.stems.length === 1 && !exactEnough(word.text, pattern)))
      continue;
    found.push({
      kind: 'name',
      value: pattern.ref,
      text: scan.text.slice(word.start, last.end),
      start: word.start,
      end: last.end,
    });
    return next;
  }
  return at + 1;
};

/** A name of one word is found by its stem only when it is long; an acronym must stand as it is. */
const exactEnough = (word: string, pattern: Pattern): boolean => {
  const registered = pattern.stems[0] ?? '';
  return (
    registered.length > SMALL_WORD || latin(word) === registered || fold(word).length === registered.length
  );
};
