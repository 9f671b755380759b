// What a word can be: its roles, its values, the set phrases that begin with it.

/** Roles of a word, as bits. */
export const ROLE = {
  weekday: 1 << 0,
  article: 1 << 1,
  oneBefore: 1 << 2,
  oneAfter: 1 << 3,
  joiner: 1 << 4,
  vague: 1 << 5,
  percent: 1 << 6,
  to: 1 << 7,
  from: 1 << 8,
  between: 1 << 9,
  and: 1 << 10,
  of: 1 << 11,
  year: 1 << 12,
  clockStrong: 1 << 13,
  clockBefore: 1 << 14,
  clockAfter: 1 << 15,
  hours: 1 << 16,
  am: 1 << 17,
  pm: 1 << 18,
  reference: 1 << 19,
  numero: 1 << 20,
  street: 1 << 21,
  phone: 1 << 22,
  counted: 1 << 23,
  fraction: 1 << 24,
  starter: 1 << 25,
  suffix: 1 << 26,
  doubtful: 1 << 27,
  doubtfulAfter: 1 << 28,
  short: 1 << 29,
  half: 1 << 30,
} as const;

/** Further roles; a word has few of them, and they are asked for rarely. */
export const MARK = { behind: 1, rise: 2, morning: 4, evening: 8, month: 16 } as const;

/** Everything a word (or set phrase) can be. */
export interface Entry {
  roles: number;
  marks: number;
  month?: number;
  cardinal?: number;
  ordinal?: number;
  scale?: number;
  /** The scale word is a numeral by itself: "mil", "tausend"; "thousands" is not. */
  scaleAlone?: boolean;
  currency?: string;
  compound?: number;
  /** A word that says a whole percentage: "harmincszázalékos". */
  percentage?: number;
  hint?: number;
}

/** A set phrase: the parts that follow its first word. A part that is no word stands without a space before it. */
export interface Phrase {
  readonly rest: readonly string[];
  /** The UTF-16 unit that the rest begins with. */
  readonly first: number;
  readonly entry: Entry;
}

/** The marks of an entry, and whether it names a month. */
export const marksOf = (entry: Entry): number =>
  entry.month === undefined ? entry.marks : entry.marks | MARK.month;
