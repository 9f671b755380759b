// What was translated before, found by its words: an inverted index over blocks, rare words first. Pure, in memory.
import { fold } from '../../../facts/index.ts';
import { fieldOf, readPieces, sameness, stemOf } from './tokens.ts';

/** A block and its translation. */
export interface MemoryUnit<Place> {
  readonly source: string;
  readonly target: string;
  readonly place: Place;
}

export interface MemoryMatch<Place> extends MemoryUnit<Place> {
  /** 1: the same words and the same facts. */
  readonly score: number;
}

/** Below this a translation is no help. */
export const LEAST_SCORE = 0.65;
/** Share of words, whatever their order: what stays below cannot reach the least score by facts of other fields either. */
const WORTH_COMPARING = 0.5;

/** What is the same but not in every sign stays below 1. */
const NEARLY = 0.99;
const OTHER_FACTS = 0.02;
const OTHER_FIGURES = 0.02;
/** Another form of a word counts as most of it; a fact of another field as something that also is a fact. */
const SAME_STEM = 0.85;
const OTHER_FIELD = 0.6;

/** Longer blocks are compared by their beginnings. */
const MOST_TOKENS = 400;
/** So many are looked at by their words, so many of these word by word in their order. */
const MOST_CANDIDATES = 300;
const MOST_COMPARED = 12;

interface Kept<Place> extends MemoryUnit<Place> {
  readonly tokens: Int32Array;
  gone: boolean;
}

/** Shares of a unit that must be there for two to reach LEAST_SCORE: 2·common / (a + b) with b as short as it may be. */
const SHORTEST = LEAST_SCORE / (2 - LEAST_SCORE);

export class UnitIndex<Place> {
  readonly #units: Kept<Place>[] = [];
  readonly #ids = new Map<string, number>();
  /** By token: the id of its stem. Facts and figures are their own. */
  readonly #stems: number[] = [];
  readonly #stemIds = new Map<string, number>();
  /** Units by stem, each once, in order. */
  readonly #postings: number[][] = [];
  readonly #isFact: boolean[] = [];
  /** Units by a digest of their words: the same is found however many are like it. */
  readonly #sameWords = new Map<number, number[]>();
  #gone = 0;
  /** Figures are all alike: another one costs little. */
  readonly #figure = this.#token('\u0002', '\u0002', false);
  /** Marks words and stems of the block that is asked about. */
  #wordMarks = new Int32Array(1024);
  #stemMarks = new Int32Array(1024);
  #round = 0;
  /** How rare what a unit shares with that block is; zero between two questions. */
  #weights = new Float64Array(1024);

  get size(): number {
    return this.#units.length - this.#gone;
  }

  /** Units that were taken out and still take room. */
  get gone(): number {
    return this.#gone;
  }

  #stem(key: string): number {
    const known = this.#stemIds.get(key);
    if (known !== undefined) return known;
    const id = this.#postings.length;
    this.#stemIds.set(key, id);
    this.#postings.push([]);
    return id;
  }

  #token(key: string, stem: string, isFact: boolean): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#stems.length;
    this.#ids.set(key, id);
    this.#stems.push(this.#stem(stem));
    this.#isFact.push(isFact);
    return id;
  }

  /** A word as it stands is folded once; from then on it is known. */
  #word(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    const id = this.#token(folded, stemOf(folded), false);
    this.#ids.set(text, id);
    return id;
  }

  #fact(field: string): number {
    const key = `\u0001${field}`;
    return this.#ids.get(key) ?? this.#token(key, key, true);
  }

  #tokens(markdown: string): Int32Array {
    const tokens: number[] = [];
    readPieces(markdown, {
      word: text => void tokens.push(this.#word(text)),
      fact: ref => void tokens.push(this.#fact(fieldOf(ref))),
      figure: () => void tokens.push(this.#figure),
    });
    return new Int32Array(tokens.slice(0, MOST_TOKENS));
  }

  /** @returns the unit's number, to take it out by; null for a block without words */
  add(unit: MemoryUnit<Place>): number | null {
    const tokens = this.#tokens(unit.source);
    if (tokens.length === 0) return null;
    const number = this.#units.length;
    this.#units.push({ source: unit.source, target: unit.target, place: unit.place, tokens, gone: false });
    const same = this.#sameWords.get(digestOf(tokens));
    if (same) same.push(number);
    else this.#sameWords.set(digestOf(tokens), [number]);
    for (const token of tokens) {
      const postings = this.#postings[this.#stems[token] ?? 0];
      if (postings && postings.at(-1) !== number) postings.push(number);
    }
    return number;
  }

  remove(number: number): void {
    const unit = this.#units[number];
    if (!unit || unit.gone) return;
    unit.gone = true;
    this.#gone++;
  }

  /**
   * @param block Markdown of one block
   * @param wanted leaves units out: those of the record itself
   * @returns the best, the best first; of those that say the same in both languages one
   */
  find(block: string, most: number, wanted: (place: Place) => boolean = () => true): MemoryMatch<Place>[] {
    const tokens = this.#tokens(block);
    if (tokens.length === 0) return [];
    const own = sameness(block);
    const matches = new Map<string, MemoryMatch<Place>>();
    for (const unit of this.#candidates(tokens, wanted)) {
      const score = this.#score(tokens, own, unit);
      if (score < LEAST_SCORE) continue;
      const { source, target, place } = unit;
      const key = `${sameness(source)}\n${sameness(target)}`;
      if ((matches.get(key)?.score ?? 0) < score) matches.set(key, { source, target, place, score });
    }
    return [...matches.values()].sort((a, b) => b.score - a.score).slice(0, most);
  }

  /** Units that share rare words with the block, those first that share the most of all its words. */
  #candidates(tokens: Int32Array, wanted: (place: Place) => boolean): Kept<Place>[] {
    const stems = [...new Set(Array.from(tokens, token => this.#stems[token] ?? 0))];
    this.#markAll(tokens);
    const found: { unit: Kept<Place>; shared: number }[] = [];
    const same = this.#sameWords.get(digestOf(tokens)) ?? [];
    for (const number of new Set([...same.slice(-MOST_COMPARED), ...this.#sharing(stems)])) {
      const unit = this.#units[number];
      if (!unit || unit.gone || !isNearLength(unit.tokens.length, tokens.length) || !wanted(unit.place))
        continue;
      const shared = (2 * this.#shared(unit.tokens)) / (unit.tokens.length + tokens.length);
      if (shared >= WORTH_COMPARING) found.push({ unit, shared });
    }
    return found
      .sort((a, b) => b.shared - a.shared)
      .slice(0, MOST_COMPARED)
      .map(({ unit }) => unit);
  }

  /**
   * Whatever reaches the least score shares about half of the words: so it shares one of the rarer half and the next.
   * The frequent ones, which everything shares, are not looked up. Of very many, those with the most and rarest words.
   */
  #sharing(stems: readonly number[]): readonly number[] {
    const lists = stems.map(stem => this.#postings[stem] ?? []).sort((a, b) => a.length - b.length);
    const rare = Math.floor(stems.length * (1 - SHORTEST)) + 1;
    if (this.#weights.length < this.#units.length) this.#weights = new Float64Array(this.#units.length * 2);
    const weights = this.#weights;
    const touched: number[] = [];
    for (const list of lists.slice(0, rare)) {
      const weight = Math.log((this.#units.length + 1) / (list.length + 1)) + 0.1;
      for (const number of list) {
        const before = weights[number] ?? 0;
        if (before === 0) touched.push(number);
        weights[number] = before + weight;
      }
    }
    const best = heaviest(touched, weights, MOST_CANDIDATES);
    for (const number of touched) weights[number] = 0;
    return best;
  }

  #markAll(tokens: Int32Array): void {
    this.#wordMarks = roomFor(this.#wordMarks, this.#stems.length);
    this.#stemMarks = roomFor(this.#stemMarks, this.#postings.length);
    this.#round++;
    for (const token of tokens) {
      this.#wordMarks[token] = this.#round;
      this.#stemMarks[this.#stems[token] ?? 0] = this.#round;
    }
  }

  /** Weight of the words that the block that is asked about has too, whatever their order. */
  #shared(tokens: Int32Array): number {
    let shared = 0;
    for (const token of tokens) {
      if (this.#wordMarks[token] === this.#round) shared++;
      else if (this.#stemMarks[this.#stems[token] ?? 0] === this.#round) shared += SAME_STEM;
    }
    return shared;
  }

  /** How much of the two is the same, in the same order: twice the weight of what they share by the length of both. */
  #score(tokens: Int32Array, own: string, unit: Kept<Place>): number {
    const other = sameness(unit.source);
    if (own === other) return 1;
    const share = (2 * this.#common(tokens, unit.tokens)) / (tokens.length + unit.tokens.length);
    const facts = sameList(own, other, FACTS) ? 0 : OTHER_FACTS;
    const figures = sameList(own, other, FIGURES) ? 0 : OTHER_FIGURES;
    return Math.round(Math.min(NEARLY, share - facts - figures) * 1000) / 1000;
  }

  /** The heaviest common subsequence. */
  #common(a: Int32Array, b: Int32Array): number {
    let before = new Float64Array(b.length + 1);
    let row = new Float64Array(b.length + 1);
    for (const token of a) {
      for (let at = 0; at < b.length; at++) {
        const both = (before[at] ?? 0) + this.#alike(token, b[at] ?? 0);
        row[at + 1] = Math.max(before[at + 1] ?? 0, row[at] ?? 0, both);
      }
      [before, row] = [row, before];
    }
    return before[b.length] ?? 0;
  }

  #alike(a: number, b: number): number {
    if (a === b) return 1;
    if (this.#stems[a] === this.#stems[b]) return SAME_STEM;
    return this.#isFact[a] && this.#isFact[b] ? OTHER_FIELD : 0;
  }
}

const roomFor = (marks: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> =>
  marks.length < length ? new Int32Array(length * 2) : marks;

/** FNV-1a over the words: another block may have the same digest, so what is found by it is compared as all else. */
function digestOf(tokens: Int32Array): number {
  let digest = 0x811c9dc5;
  for (const token of tokens) digest = Math.imul(digest ^ token, 0x01000193);
  return digest;
}

/** About as many as are wanted, the heaviest: by a bound that is found without putting all in order. */
function heaviest(numbers: readonly number[], weights: Float64Array, wanted: number): readonly number[] {
  if (numbers.length <= wanted) return numbers;
  const sample = Float64Array.from({ length: 512 }, (_, at) => {
    const number = numbers[Math.floor((at * numbers.length) / 512)] ?? 0;
    return weights[number] ?? 0;
  }).sort();
  const bound = sample[Math.max(0, Math.floor(512 * (1 - wanted / numbers.length)))] ?? 0;
  return numbers.filter(number => (weights[number] ?? 0) >= bound).slice(0, wanted * 4);
}

const isNearLength = (a: number, b: number): boolean => a >= b * SHORTEST && b >= a * SHORTEST;

const FACTS = /\{[a-z][^{}|]*|\]\(fact:[^\s")]+/g;
const FIGURES = /(?<![\w:.-])\d[\d.,]*/g;

const sameList = (a: string, b: string, pattern: RegExp): boolean =>
  a.match(pattern)?.join(' ') === b.match(pattern)?.join(' ');
