// Terms of the glossary in a text, in whatever inflected form; and whether a translation keeps to them. Pure.
import type { Doc } from '../../../document/model.ts';
import { fold } from '../../../facts/index.ts';
import type { Term } from '../model.ts';
import { runsByBlock, wordsOfRun } from '../runs.ts';

/** A concept of the glossary, as far as texts are looked through for it. */
export interface Concept {
  /** Permanent name. */
  readonly id: string;
  readonly terms: readonly Term[];
  readonly note: string | null;
}

/** A term found in a text. */
export interface TermHit {
  readonly concept: Concept;
  readonly term: Term;
  /** Index of the top-level block. */
  readonly block: number;
  /** As they stand in the text. */
  readonly words: string;
}

export interface TermFinding {
  /** `avoided`: a word that the glossary warns of · `missing`: none of its words for what the source speaks of */
  readonly kind: 'avoided' | 'missing';
  readonly concept: Concept;
  /** Of the target; null for a word that is missing. */
  readonly block: number | null;
  readonly words: string | null;
  /** What the source says. */
  readonly source: string;
  /** What may be said instead, the preferred first. */
  readonly use: readonly string[];
}

/** A text in the language it is written in. */
export interface SpokenDoc {
  readonly language: string;
  readonly doc: Doc;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Something stands before it that no term reaches across: the end of a sentence, a fact. */
  readonly apart: boolean;
}

interface Line {
  readonly block: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** A place in a line: words `from` to `to`, both included. */
interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*/gu;
/** What stands between two words of one term: spaces, hyphens, quotation marks. */
const BETWEEN = /^[\s\p{Pd}"'«»„“”‘’]*$/u;

/** Ω with tonos and without, ё and е: words are compared as `fold` leaves them. */
const spelled = (word: string): string => fold(word.replaceAll('‑', '-'));

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const apart = words.length > 0 && !BETWEEN.test(text.slice(end, index));
    end = index + word.length;
    words.push({ folded: spelled(word), start: index, end, apart });
  }
  return words;
}

const linesOf = (doc: Doc): Line[] =>
  runsByBlock(doc).map(({ block, run }) => {
    const text = wordsOfRun(run);
    return { block, text, words: wordsOf(text) };
  });

/** Words as short as these have no endings: articles, prepositions. Those that begin alike pass for each other (`de`, `da`). */
const SHORT = 3;
/** As much of a word must stay the same; what follows is taken for an ending. */
const STEM_SHARE = 0.7;
const LONGEST_ENDING = 3;
/** Endings pile up in a text: the case behind the article, the possessor behind the plural (`gyakorlataikat`). */
const LONGEST_ENDING_IN_TEXT = 5;

/**
 * Whether a word of a text may be an inflected form of a word of a term: both begin with the same stem, and differ in what
 * may be an ending. Knows no grammar, so it says yes too often rather than too seldom.
 * @param term folded
 * @param word folded
 */
export function isFormOf(term: string, word: string): boolean {
  if (term === word) return true;
  if (term.length <= SHORT) return word.length <= SHORT + 1 && term[0] === word[0];
  let same = 0;
  while (same < term.length && term[same] === word[same]) same++;
  return (
    same >= Math.ceil(term.length * STEM_SHARE) &&
    term.length - same <= LONGEST_ENDING &&
    word.length - same <= LONGEST_ENDING_IN_TEXT
  );
}

/** Letters that the two do not share behind what they begin with. */
function unlike(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a.length + b.length - 2 * same;
}

/** Every form of a longer word begins with these letters. */
const opening = (word: string): string => (word.length <= SHORT ? (word[0] ?? '') : word.slice(0, SHORT));

/** Where words begin that may be forms of each other, so that a term is looked for only where it may stand. */
class Lines {
  readonly lines: readonly Line[];
  readonly #places = new Map<string, Place[]>();

  constructor(doc: Doc) {
    this.lines = linesOf(doc);
    for (const [line, { words }] of this.lines.entries())
      for (const [from, { folded }] of words.entries())
        for (const key of new Set([folded.slice(0, 1), folded.slice(0, SHORT)]))
          this.#keep(key, { line, from, to: from });
  }

  #keep(key: string, place: Place): void {
    const known = this.#places.get(key);
    if (known) known.push(place);
    else this.#places.set(key, [place]);
  }

  /** @param gap as many other words may stand between two of the term */
  *find(words: readonly string[], gap: number): Generator<Place> {
    const [first] = words;
    if (first === undefined) return;
    for (const place of this.#places.get(opening(first)) ?? []) {
      const to = this.#end(words, place, gap);
      if (to !== null) yield { ...place, to };
    }
  }

  #end(term: readonly string[], { line, from }: Place, gap: number): number | null {
    const words = this.lines[line]?.words ?? [];
    let at = from;
    for (const [index, wanted] of term.entries()) {
      if (index > 0) at = this.#next(words, at, wanted, gap);
      const word = words[at];
      if (!word || !isFormOf(wanted, word.folded)) return null;
    }
    return at;
  }

  /** The nearest word after this one that may be the wanted; the length of the line where there is none. */
  #next(words: readonly Word[], at: number, wanted: string, gap: number): number {
    for (let next = at + 1; next <= at + 1 + gap; next++) {
      const word = words[next];
      if (!word || word.apart) break;
      if (isFormOf(wanted, word.folded)) return next;
    }
    return words.length;
  }

  /** How far the words at a place are from those of a term: letters of endings that differ, and words between. */
  distance(term: readonly string[], { line, from, to }: Place): number {
    const words = this.lines[line]?.words.slice(from, to + 1) ?? [];
    let between = words.length - term.length;
    let at = 0;
    for (const wanted of term) {
      while (at < words.length - 1 && !isFormOf(wanted, words[at]?.folded ?? '')) at++;
      between += unlike(wanted, words[at]?.folded ?? '');
      at++;
    }
    return between;
  }

  wordsAt({ line, from, to }: Place): { block: number; words: string } {
    const found = this.lines[line];
    const [first, last] = [found?.words[from], found?.words[to]];
    return { block: found?.block ?? 0, words: found?.text.slice(first?.start, last?.end) ?? '' };
  }
}

interface Found {
  readonly concept: Concept;
  readonly term: Term;
  readonly place: Place;
}

const folded = new Map<string, readonly string[]>();
/** Terms are asked for with every text; a glossary has some hundreds. */
const MOST_FOLDED = 20_000;

function termWords(term: string): readonly string[] {
  const known = folded.get(term);
  if (known) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const words = wordsOf(term).map(word => word.folded);
  folded.set(term, words);
  return words;
}

const foundIn = (lines: Lines, concepts: readonly Concept[], language: string, gap: number): Found[] =>
  concepts.flatMap(concept =>
    concept.terms
      .filter(term => term.language === language)
      .flatMap(term =>
        Array.from(lines.find(termWords(term.term), gap), place => ({ concept, term, place })),
      ),
  );

const length = ({ from, to }: Place): number => to - from;

/** `social economy` within `social economy enterprise`: the longer of two says what is meant. */
const isWithin = ({ place }: Found, all: readonly Found[]): boolean =>
  all.some(
    ({ place: other }) =>
      other.line === place.line &&
      other.from <= place.from &&
      other.to >= place.to &&
      length(other) > length(place),
  );

/**
 * Terms of the glossary that a text has, in its own language; of those within a longer one the longer alone.
 * @returns in the order of the text, each term once a block
 */
export function termsIn(concepts: readonly Concept[], { language, doc }: SpokenDoc): TermHit[] {
  const lines = new Lines(doc);
  const found = foundIn(lines, concepts, language, 0);
  const hits = new Map<string, TermHit>();
  for (const one of found.filter(one => !isWithin(one, found)).sort(inReadingOrder)) {
    const { block, words } = lines.wordsAt(one.place);
    const key = `${one.concept.id} ${one.term.term} ${block}`;
    if (!hits.has(key)) hits.set(key, { concept: one.concept, term: one.term, block, words });
  }
  return [...hits.values()];
}

const inReadingOrder = ({ place: a }: Found, { place: b }: Found): number =>
  a.line - b.line || a.from - b.from || b.to - a.to;

/** A translation may put other words between those of a term: "grupos regionales de partes interesadas". */
const GAP_IN_TARGET = 2;

/** A word to be avoided, and none that may be used is as near to what stands there. */
function isAvoided(one: Found, all: readonly Found[], lines: Lines): boolean {
  if (one.term.use !== 'avoid') return false;
  const far = ({ term, place }: Found): number => lines.distance(termWords(term.term), place);
  const rivals = all.filter(({ term, place }) => term.use !== 'avoid' && overlap(place, one.place));
  return rivals.every(rival => far(rival) > far(one));
}

const overlap = (a: Place, b: Place): boolean => a.line === b.line && a.from <= b.to && b.from <= a.to;

const usable = ({ terms }: Concept, language: string): string[] =>
  (['preferred', 'allowed'] as const).flatMap(use =>
    terms.filter(term => term.language === language && term.use === use).map(({ term }) => term),
  );

/**
 * Where a translation leaves the glossary: a word to be avoided for what the source speaks of, or none of the words that the
 * target's language has for it. Concepts without a word in the target's language say nothing.
 */
export function termFindings(
  concepts: readonly Concept[],
  source: SpokenDoc,
  target: SpokenDoc,
): TermFinding[] {
  const spoken = new Map(
    termsIn(concepts, source)
      .map(hit => [hit.concept.id, hit] as const)
      .reverse(),
  );
  if (spoken.size === 0) return [];
  const lines = new Lines(target.doc);
  const wanted = [...spoken.values()].map(({ concept }) => concept);
  const found = foundIn(lines, wanted, target.language, GAP_IN_TARGET);
  return [...spoken.values()].reverse().flatMap(({ concept, words: said }): TermFinding[] => {
    const use = usable(concept, target.language);
    if (use.length === 0) return [];
    const own = found.filter(one => one.concept === concept);
    const [avoided] = own.filter(one => isAvoided(one, own, lines));
    if (avoided) return [{ kind: 'avoided', concept, source: said, use, ...lines.wordsAt(avoided.place) }];
    if (own.some(({ term }) => term.use !== 'avoid')) return [];
    return [{ kind: 'missing', concept, source: said, use, block: null, words: null }];
  });
}
