// Finds the facts of a text: reads it once from left to right, at each place the most special grammar first.

import type { Span } from './contacts.ts';
import {
  countsOne,
  halfBehind,
  isAdjective,
  isAlwaysOpen,
  isDecade,
  isFraction,
  isNoun,
  isPart,
} from './counting.ts';
import { shortYears } from './date-items.ts';
import { isCounted, yearAt } from './date-parts.ts';
import { readDates } from './dates.ts';
import { enumerators } from './enumerators.ts';
import { readIdentifier } from './identifiers.ts';
import { isNamedYear, isNumbered } from './labels.ts';
import { lexiconOf } from './lexicon.ts';
import type { Fact, FactKind } from './model.ts';
import { type NameEntry, readNames } from './names.ts';
import { readOrdinal } from './ordinals.ts';
import { readPhone } from './phones.ts';
import { type FoundFact, readQuantities } from './quantities.ts';
import { MARK, ROLE, Scan } from './scan.ts';
import { readSpokenHour, readTime } from './times.ts';
import { type Token, TYPE } from './token.ts';
import { tokenise } from './tokens.ts';

export interface ExtractOptions {
  /** The register of names; without it no names are found. */
  readonly names?: readonly NameEntry[];
}

/** A fact with what only the comparison needs to know. */
export interface Mention extends Fact {
  /** Small words ("one", "first") that translations drop or add freely. */
  readonly weak: boolean;
  /** Said in words, not in digits. */
  readonly words: boolean;
}

/** A word that implies a number without saying it: "both", "once". */
export interface Hint {
  readonly value: string;
  readonly start: number;
}

export interface Reading {
  readonly mentions: readonly Mention[];
  readonly hints: readonly Hint[];
}

// Texts longer than this are read in pieces, cut between paragraphs, so that memory stays small.
const PIECE = 200_000;

class Reader {
  readonly scan: Scan;
  readonly offset: number;
  readonly mentions: Mention[] = [];
  readonly hints: Hint[] = [];
  private readonly enumerators: ReadonlySet<number>;

  constructor(scan: Scan, offset: number) {
    this.scan = scan;
    this.offset = offset;
    this.enumerators = enumerators(this.scan);
  }

  read(): void {
    let next = 0;
    for (const index of this.scan.tokens.openers) {
      if (index >= next) next = this.step(index);
    }
  }

  private add(fact: FoundFact): void {
    const slice = this.scan.slice(fact.first, fact.last);
    const words = !/\d/.test(slice.text);
    const isOne = words && fact.value === '1' && (fact.kind === 'number' || fact.kind === 'ordinal');
    const weak = fact.weak === true || isOne || isDecade(this.scan, fact);
    this.mentions.push({
      kind: fact.kind,
      value: fact.value,
      text: slice.text,
      start: slice.start + this.offset,
      end: slice.end + this.offset,
      weak,
      words,
    });
  }

  private step(index: number): number {
    const token = this.scan.at(index);
    if (token === undefined) return index + 1;
    if (token.type === TYPE.word) return this.word(index);
    if (token.span !== null) return this.address(index, token.span);
    if (token.type !== TYPE.number) return this.sign(index);
    return this.enumerators.has(index) ? index + 2 : this.figure(index, token);
  }

  private address(index: number, { kind, value, start, end }: Span): number {
    this.mention(kind, value, start, end);
    return index + 1;
  }

  private sign(index: number): number {
    return this.phone(index) ?? this.ordinal(index) ?? this.quantity(index) ?? index + 1;
  }

  /** At digits: what cannot be an hour or a part of a date is not asked whether it is. */
  private figure(index: number, { whole, text, shape }: Token): number {
    const isLarge = whole !== null && whole > 31;
    // A whole number alone is part of a date only where a month is named, or as a year.
    const isDated =
      text.length === 4 ||
      (whole === null
        ? shape !== 'decimal'
        : !isLarge && (this.scan.knowsMark(MARK.month) || this.scan.knows(ROLE.weekday)));
    return (
      this.phone(index) ??
      (isLarge ? null : this.clock(index)) ??
      (isDated ? this.date(index) : null) ??
      this.identifier(index) ??
      this.ordinal(index) ??
      this.quantity(index) ??
      index + 1
    );
  }

  private word(index: number): number {
    if (this.scan.has(index, ROLE.fraction)) return index + 1;
    const known = this.scan.entry(index) !== null;
    return (
      this.spokenHour(index) ??
      (known ? this.date(index) : null) ??
      this.identifier(index) ??
      this.ordinal(index) ??
      (known ? (this.quantity(index) ?? this.other(index)) : index + 1)
    );
  }

  private mention(kind: FactKind, value: string, start: number, end: number): void {
    this.mentions.push({
      kind,
      value,
      text: this.scan.text.slice(start, end),
      start: start + this.offset,
      end: end + this.offset,
      weak: false,
      words: false,
    });
  }

  private phone(index: number): number | null {
    const found = readPhone(this.scan, index);
    if (found === null) return null;
    const { value, start, end } = found;
    this.mention('phone', value, start, end);
    let next = index + 1;
    while (this.scan.at(next) !== undefined && this.scan.start(next) < end) next += 1;
    return next;
  }

  private clock(index: number): number | null {
    const read = readTime(this.scan, index);
    if (read === null) return null;
    this.add(read.fact);
    return read.next;
  }

  private spokenHour(index: number): number | null {
    const read = readSpokenHour(this.scan, index);
    if (read === null) return null;
    this.add(read.fact);
    return read.next;
  }

  private date(index: number): number | null {
    // "Regulation 2021", "ISO 2022", "Horizon 2020" name; "2023/24" and "2021-27" are periods.
    const year = yearAt(this.scan, index);
    if (year !== null && isNamedYear(this.scan, index)) return null;
    // "nr. 1/2016" is a number of its year, no month.
    if (this.scan.number(index)?.shape === 'slash' && isNumbered(this.scan, index)) return null;
    const short = year === null ? null : this.period(index, year);
    if (short !== null) return short;
    const read = readDates(this.scan, index);
    if (read === null) return null;
    for (const date of read.dates) this.add({ kind: 'date', ...date });
    return read.next;
  }

  private period(index: number, year: number): number | null {
    // Latvian and German write the point of each year: "1950.–53. gads".
    const dash = this.scan.sign(index + 1) === '.' && this.scan.joined(index + 1) ? index + 2 : index + 1;
    if (
      !(this.scan.isDash(dash) || this.scan.sign(dash) === '/') ||
      !this.scan.joined(dash) ||
      !this.scan.joined(dash + 1)
    )
      return null;
    const second = this.scan.number(dash + 1);
    if (second === null || second.shape !== 'integer' || second.text.length !== 2) return null;
    const month = Number(second.text) >= 1 && Number(second.text) <= 12 ? `${year}-${second.text}` : null;
    const value = shortYears(year, second.text) ?? month;
    if (value === null || isCounted(this.scan, dash + 1)) return null;
    this.add({ kind: 'date', value, first: index, last: dash + 1 });
    return dash + 2;
  }

  private identifier(index: number): number | null {
    const read = readIdentifier(this.scan, index);
    if (read === 'nothing') return this.afterNothing(index);
    if (read === null) return null;
    this.add(read.fact);
    return read.next;
  }

  /** Passes over letters and digits written as one. */
  private afterNothing(index: number): number {
    let next = index + 1;
    while (this.scan.joined(next) && (this.scan.isWord(next) || this.scan.number(next) !== null)) next += 1;
    return next;
  }

  private ordinal(index: number): number | null {
    const read = readOrdinal(this.scan, index);
    if (read === null) return null;
    this.add(read.fact);
    return read.next;
  }

  private quantity(index: number): number | null {
    if (isAlwaysOpen(this.scan, index) || isPart(this.scan, index)) return index + 3;
    if (isAdjective(this.scan, index) || isNoun(this.scan, index)) return null;
    const read = readQuantities(this.scan, index);
    if (read === null) return null;
    if (isFraction(this.scan, read.facts, read.next)) return read.next + 1;
    const half = halfBehind(this.scan, read.facts, read.next);
    if (half !== null) {
      this.add(half.fact);
      return half.next;
    }
    for (const fact of read.facts) {
      if (fact.weak !== true || countsOne(this.scan, fact)) this.add(fact);
    }
    return read.next;
  }

  private other(index: number): number {
    const entry = this.scan.entry(index);
    if (entry?.compound !== undefined) {
      this.add({ kind: 'number', value: String(entry.compound), first: index, last: index });
    } else if (entry?.percentage !== undefined) {
      this.add({ kind: 'percent', value: `${entry.percentage}%`, first: index, last: index });
    } else if (entry?.hint !== undefined) {
      this.hints.push({ value: String(entry.hint), start: this.scan.start(index) + this.offset });
    }
    return index + 1;
  }
}

const pieces = (text: string): { readonly text: string; readonly offset: number }[] => {
  const all: { text: string; offset: number }[] = [];
  let at = 0;
  while (at < text.length) {
    let end = Math.min(text.length, at + PIECE);
    if (end < text.length) {
      const beyond = text.slice(end, end + PIECE);
      const cut = ['\n\n', '\n', ' '].map(sign => beyond.indexOf(sign)).find(place => place >= 0);
      end += cut === undefined ? 0 : cut + 1;
    }
    all.push({ text: text.slice(at, end), offset: at });
    at = end;
  }
  return all;
};

/** Facts and number hints of a text; what the comparison reads. */
export const readText = (text: string, language: string, options: ExtractOptions = {}): Reading => {
  if (text.length <= PIECE) return readPiece(text, language, 0, options.names);
  const readings = pieces(text).map(piece => readPiece(piece.text, language, piece.offset, options.names));
  return {
    mentions: readings.flatMap(reading => reading.mentions),
    hints: readings.flatMap(reading => reading.hints),
  };
};

const NOTHING: Reading = { mentions: [], hints: [] };

const readPiece = (
  text: string,
  language: string,
  offset: number,
  names: readonly NameEntry[] | undefined,
): Reading => {
  const lexicon = lexiconOf(language);
  const tokens = tokenise(text, lexicon);
  const named = names !== undefined && names.length > 0;
  // Many texts, the words of screens above all, have no place where a fact could begin.
  if (tokens.openers.length === 0 && !named) return NOTHING;
  const reader = new Reader(new Scan(text, tokens, lexicon), offset);
  reader.read();
  if (!named) return reader;
  const { mentions, hints, scan } = reader;
  for (const name of readNames(scan, names, language)) {
    const { start, end } = name;
    mentions.push({ ...name, start: start + offset, end: end + offset, weak: false, words: false });
  }
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { mentions, hints };
};

/**
 * The facts of a text, in order.
 * @param text plain text of any length; read in linear time
 * @param language code of the text's language (`el`, `pt`); a region is ignored
 * @param options the register of names, if names are wanted
 * @returns facts with canonical values and UTF-16 offsets; a fact inside another is not counted again, names excepted
 */
export const extract = (text: string, language: string, options: ExtractOptions = {}): Fact[] =>
  readText(text, language, options).mentions.map(({ kind, value, text: words, start, end }) => ({
    kind,
    value,
    text: words,
    start,
    end,
  }));
