// What the engine must know of a language: the shape of the tables in `languages/`.

/** Forms of one thing, separated by spaces; `_` stands for a space inside a form. The first is the dictionary form. */
export type Forms = string;

/** Words of one role that say nothing of their own; `_` stands for a space inside a form. */
export type Words = string;

/** How a digit becomes an ordinal: what may follow it, and what is written by gender. */
export interface OrdinalStyle {
  /** Endings written directly after the digits, or after a hyphen or point: `nd`, `ri`, `º`. */
  readonly suffixes: Words;
  /** A point alone makes the ordinal: "2. Workshop". */
  readonly point: boolean;
  /** The ordinal of `n` in digits; gender m, f or n. */
  readonly write: (n: number, gender: 'm' | 'f' | 'n') => string;
}

/** How dates are written. `d`, `e` are first and last day, `y` the year, months by their names. */
export interface DateStyle {
  readonly day: (d: number, m: number, y: string | null) => string;
  readonly days: (d: number, e: number, m: number, y: string | null) => string;
  readonly month: (m: number, y: string | null) => string;
  /** From one month of a year to another of the same year. */
  readonly months: (m: number, n: number, y: string | null) => string;
  /** How far the dash between two full dates stands off. */
  readonly dash: string;
}

/** Cues for one time: words, and endings that only that time has. Matched on accent-less lower-case words. */
export interface TenseCues {
  /** Words and phrases; `*` at the end stands for any ending. */
  readonly future: Words;
  readonly past: Words;
}

export interface LanguageDescription {
  readonly code: string;
  /** The decimal sign; the other one of point and comma groups thousands. */
  readonly decimal: '.' | ',';
  /** The sign written between groups of thousands. */
  readonly group: string;
  /** Accents are not needed to know a word (Greek capitals, Romanian without diacritics). */
  readonly accentless: boolean;
  /** `MD`: the month may stand before the day; `DM`: the day first. */
  readonly order: 'DM' | 'MD';
  /** Twelve months: all cases. */
  readonly months: readonly Forms[];
  /** Twelve months: abbreviations, counted only beside a number. */
  readonly shortMonths: readonly Forms[];
  /** Month words that mean something else when no number stands beside them. */
  readonly doubtfulMonths: Words;
  /** Words after which a doubtful month stands alone all the same ("in May"). */
  readonly doubtfulAfter: Words;
  readonly weekdays: Words;
  /** Numerals: value and all inflected forms. */
  readonly cardinals: Readonly<Record<number, Forms>>;
  /** Forms of "one" that are also an article or a pronoun: a fact only where the sentence counts. */
  readonly articles: Words;
  /** Words before which "one" counts ("of"), and after which it does ("only", "at least"). */
  readonly oneBefore: Words;
  readonly oneAfter: Words;
  /** Words that may stand inside a compound numeral: "forty *and* three". */
  readonly joiner: Words;
  readonly ordinals: Readonly<Record<number, Forms>>;
  readonly ordinalStyle: OrdinalStyle;
  /** Thousand, million, milliard, with abbreviations. */
  readonly scales: Readonly<Record<number, Forms>>;
  /** Scale words that mean nothing precise in front of a noun: "hundreds of". */
  readonly vague: Words;
  readonly currencies: Readonly<Record<string, Forms>>;
  readonly percent: Words;
  /** Between the ends of a range. */
  readonly to: Words;
  /** Before a range. */
  readonly from: Words;
  readonly between: Words;
  readonly and: Words;
  /** Words inside a date that say nothing: "of", "the", "on". */
  readonly of: Words;
  /** Year words, before or after the digits: "roku", "г.", "gada". */
  readonly year: Words;
  /** Words after which even a bare hour is a time of day: "godz. 10". */
  readonly clockStrong: Words;
  /** Words after which "14.30" is a time of day. */
  readonly clockBefore: Words;
  readonly clockAfter: Words;
  /** Words after an hour that make it a time only where a preposition stands before it ("в 14 часа"). */
  readonly hours: Words;
  readonly am: Words;
  readonly pm: Words;
  /** Words whose number is a name: standards, versions, rooms, articles, references. */
  readonly references: Words;
  /** Labels that stand behind their number: Latvian "12. pants", Hungarian "8.1. intézkedés". */
  readonly referencesBehind?: Words;
  /** Words between two amounts of which the second alone has the unit: "von 1 050 *auf* 1 115 Euro". */
  readonly rise?: Words;
  /** Parts of the day beside an hour, behind it or, in Hungarian, before it: "in the morning", "το βράδυ". */
  readonly morning?: Words;
  readonly evening?: Words;
  /** Words that announce an ordinal in digits: "No.", "issue". */
  readonly numero: Words;
  /** Words of streets: the number beside them is a house number. */
  readonly streets: Words;
  readonly phoneWords: Words;
  /** Words that are counted: "2000 participants" is no year. */
  readonly counted: Words;
  /** Adjectives with a number inside: "three-day"; word to value. */
  readonly compounds: Readonly<Record<number, Forms>>;
  /** Adjectives with a percentage inside: "dreißigprozentig"; word to value. */
  readonly percentCompounds?: Readonly<Record<number, Forms>>;
  /** Words that stand for a number without naming it ("both"); they satisfy a comparison, they are no facts. */
  readonly hints: Readonly<Record<number, Forms>>;
  /** Numerals that are also a noun (Hungarian "hét", seven or week): none after a numeral or these words, or before those. */
  readonly nouns?: { readonly words: Words; readonly notAfter: Words; readonly notBefore: Words };
  /** Numerals that are also an adjective (Romanian "nouă", nine or new): numerals only before a plural. */
  readonly adjectives?: { readonly words: Words; readonly pluralEnds: Words; readonly notAfter: Words };
  /** Words that only look like an ordinal where this says so. */
  readonly notOrdinal?: readonly FalseFriend[];
  /** "and a half" behind a number. */
  readonly half: Words;
  /** Fractions and set phrases: nothing is counted, and the numeral inside is not one. */
  readonly fractions: Words;
  /** Capitalised words that begin a sentence: "12. Der nächste" ends a sentence, "12. Workshop" does not. */
  readonly starters: Words;
  readonly tense: TenseCues;
  readonly dates: DateStyle;
  /** Writes an amount: digits grouped, sign or code where it belongs. */
  readonly money: (amount: string, sign: string) => string;
  readonly percentText: (digits: string) => string;
}

/** An ordinal word that is none beside certain words. */
export interface FalseFriend {
  readonly words: Words;
  /** Never an ordinal, though a word that only differs in its accents is one. */
  readonly always?: boolean;
  /** No ordinal behind a number: "catorce segundos". */
  readonly afterNumber?: boolean;
  /** No ordinal after one of these. */
  readonly after?: Words;
  /** No ordinal before one of these. */
  readonly before?: Words;
  /** An ordinal only after one of these. */
  readonly onlyAfter?: Words;
  /** An ordinal only before a noun: "a sexta edição", not "na sexta à tarde". */
  readonly needsNoun?: boolean;
  /** No ordinal where a day of the month follows: it is a weekday. */
  readonly weekday?: boolean;
  /** No ordinal when capitalised inside a sentence: it is a weekday. */
  readonly capital?: boolean;
}
