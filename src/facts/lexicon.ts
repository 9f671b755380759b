// Compiles a language's tables into one dictionary: a word is looked up once and answers all its roles.

import { fold } from './fold.ts';
import type { FalseFriend, LanguageDescription } from './language.ts';
import { tableOf } from './languages/index.ts';
import type { Word } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

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
export const MARK = { behind: 1, rise: 2, morning: 4, evening: 8 } as const;

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

interface WordInfo {
  readonly entry: Entry | null;
  readonly phrases: readonly Phrase[] | null;
}

export interface Lexicon {
  readonly language: LanguageDescription;
  readonly words: Vocabulary;
  readonly falseFriends: ReadonlyMap<string, readonly CompiledFriend[]>;
  readonly adjectives: CompiledAdjectives | null;
  readonly nouns: CompiledNouns | null;
}

export interface CompiledAdjectives {
  readonly words: ReadonlySet<string>;
  readonly pluralEnds: readonly string[];
  readonly notAfter: ReadonlySet<string>;
}

export interface CompiledNouns {
  readonly words: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

export interface CompiledFriend {
  readonly always: boolean;
  readonly afterNumber: boolean;
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly onlyAfter: ReadonlySet<string> | null;
  readonly weekday: boolean;
  readonly capital: boolean;
  readonly needsNoun: boolean;
}

const NOTHING: WordInfo = { entry: null, phrases: null };

const words = (forms: string): string[] => forms.split(' ').filter(form => form !== '');

class Compiler {
  readonly entries = new Map<string, Entry>();
  readonly phrases = new Map<string, Map<string, Phrase>>();
  readonly accentless: boolean;
  constructor(accentless: boolean) {
    this.accentless = accentless;
  }

  /** Adds a role or value to every form; `exact` forms are known only with their accents. */
  add(forms: string, change: (entry: Entry) => void, exact = false): void {
    for (const form of words(forms)) {
      const lower = form.toLowerCase().replace(/\.$/, '');
      this.addForm(lower, change);
      if (!this.accentless || exact) continue;
      const plain = fold(lower);
      if (plain === lower) continue;
      this.addForm(plain, change);
      // Set phrases are compared letter by letter: the last sigma of a word has a shape of its own.
      if (plain.includes('σ')) this.addForm(plain.replace(/σ(?!\p{L})/gu, 'ς'), change);
    }
  }

  addForm(form: string, change: (entry: Entry) => void): void {
    const parts = splitForm(form);
    const [first, ...rest] = parts;
    if (first === undefined) return;
    if (rest.length === 0) change(this.entry(first));
    else change(this.phrase(first, rest));
  }

  entry(word: string): Entry {
    const known = this.entries.get(word);
    if (known !== undefined) return known;
    const entry: Entry = { roles: 0, marks: 0 };
    this.entries.set(word, entry);
    return entry;
  }

  phrase(first: string, rest: readonly string[]): Entry {
    const list = this.phrases.get(first) ?? new Map<string, Phrase>();
    this.phrases.set(first, list);
    const key = rest.join('\u0000');
    const known = list.get(key);
    if (known !== undefined) return known.entry;
    const phrase: Phrase = { rest, first: key.charCodeAt(0), entry: { roles: 0, marks: 0 } };
    list.set(key, phrase);
    return phrase.entry;
  }
}

/** `terça-feira` is three parts, `tot_en_met` three words; `a.m` stays one word, as the tokeniser reads it. */
const splitForm = (form: string): string[] => (PLAIN_WORD.test(form) ? [form] : partsOf(form));

const PLAIN_WORD = /^\p{L}+$/u;

const partsOf = (form: string): string[] =>
  form
    .split('_')
    .flatMap(piece =>
      /^(\p{L}\.)+\p{L}$/u.test(piece)
        ? [piece]
        : (piece.match(/[\p{L}\p{M}\d'’§№°]+|[^\p{L}\p{M}\d\s]/gu) ?? []),
    );

const role =
  (bit: number) =>
  (entry: Entry): void => {
    entry.roles |= bit;
  };

const addValues = (compiler: Compiler, language: LanguageDescription): void => {
  language.months.forEach((forms, i) => {
    compiler.add(forms, entry => {
      entry.month = i + 1;
    });
  });
  language.shortMonths.forEach((forms, i) => {
    compiler.add(forms, entry => {
      if (entry.month !== undefined) return;
      entry.month = i + 1;
      entry.roles |= ROLE.short;
    });
  });
  const tables: readonly (readonly [
    Readonly<Record<string, string>>,
    'cardinal' | 'ordinal' | 'scale' | 'compound' | 'percentage' | 'hint',
  ])[] = [
    [language.cardinals, 'cardinal'],
    [language.ordinals, 'ordinal'],
    [language.scales, 'scale'],
    [language.compounds, 'compound'],
    [language.percentCompounds ?? {}, 'percentage'],
    [language.hints, 'hint'],
  ];
  for (const [table, field] of tables) {
    for (const [value, forms] of Object.entries(table)) {
      compiler.add(forms, entry => {
        entry[field] ??= Number(value);
      });
    }
  }
  for (const forms of Object.values(language.scales)) {
    compiler.add(words(forms)[0] ?? '', entry => {
      entry.scaleAlone = true;
    });
  }
  for (const [currency, forms] of Object.entries(language.currencies)) {
    compiler.add(forms, entry => {
      entry.currency = currency;
    });
  }
};

const addRoles = (compiler: Compiler, language: LanguageDescription): void => {
  compiler.add(language.weekdays, role(ROLE.weekday), true);
  const roles: readonly (readonly [string, number])[] = [
    [language.articles, ROLE.article],
    [language.oneBefore, ROLE.oneBefore],
    [language.oneAfter, ROLE.oneAfter],
    [language.joiner, ROLE.joiner],
    [language.vague, ROLE.vague],
    [language.percent, ROLE.percent],
    [language.to, ROLE.to],
    [language.from, ROLE.from],
    [language.between, ROLE.between],
    [language.and, ROLE.and],
    [language.of, ROLE.of],
    [language.year, ROLE.year],
    [language.clockStrong, ROLE.clockStrong],
    [language.clockBefore, ROLE.clockBefore],
    [language.clockAfter, ROLE.clockAfter],
    [language.hours, ROLE.hours],
    [`${language.am} a.m${language.code === 'de' ? '' : ' am'}`, ROLE.am],
    [`${language.pm} pm p.m`, ROLE.pm],
    [language.references, ROLE.reference],
    [language.numero, ROLE.numero],
    [`${language.streets} ${ANY_STREET}`, ROLE.street],
    [language.phoneWords, ROLE.phone],
    [language.counted, ROLE.counted],
    [language.fractions, ROLE.fraction],
    [language.half, ROLE.half],
    [language.starters, ROLE.starter],
    [language.ordinalStyle.suffixes, ROLE.suffix],
    [language.doubtfulMonths, ROLE.doubtful],
    [language.doubtfulAfter, ROLE.doubtfulAfter],
  ];
  // Greek "ή" (or) is the article "η" without its accent.
  for (const [forms, bit] of roles) compiler.add(forms, role(bit), bit === ROLE.and);
  const marks: readonly (readonly [string | undefined, number])[] = [
    [language.referencesBehind, MARK.behind],
    [language.rise, MARK.rise],
    [language.morning, MARK.morning],
    [language.evening, MARK.evening],
  ];
  for (const [forms, bit] of marks)
    compiler.add(forms ?? '', entry => {
      entry.marks |= bit;
    });
};

/** Streets keep their own language's word in the texts of the others. */
const ANY_STREET = 'street rue calle rua strada ulica utca iela straße straat avenue boulevard';

const compileFriends = (friends: readonly FalseFriend[]): Map<string, CompiledFriend[]> => {
  const map = new Map<string, CompiledFriend[]>();
  for (const friend of friends) {
    const compiled: CompiledFriend = {
      always: friend.always ?? false,
      afterNumber: friend.afterNumber ?? false,
      after: new Set(words(friend.after ?? '')),
      before: new Set(words((friend.before ?? '').replaceAll('_', ' '))),
      onlyAfter: friend.onlyAfter === undefined ? null : new Set(words(friend.onlyAfter)),
      weekday: friend.weekday ?? false,
      capital: friend.capital ?? false,
      needsNoun: friend.needsNoun ?? false,
    };
    for (const word of words(friend.words))
      map.set(word.toLowerCase(), [...(map.get(word.toLowerCase()) ?? []), compiled]);
  }
  return map;
};

const compile = (language: LanguageDescription): Lexicon => {
  const compiler = new Compiler(language.accentless);
  addValues(compiler, language);
  addRoles(compiler, language);
  const infos = new Map<string, WordInfo>();
  for (const key of new Set([...compiler.entries.keys(), ...compiler.phrases.keys()])) {
    const phrases = compiler.phrases.get(key);
    infos.set(key, {
      entry: compiler.entries.get(key) ?? null,
      // The longest phrase first: "bis zum" before "bis".
      phrases:
        phrases === undefined ? null : [...phrases.values()].sort((a, b) => b.rest.length - a.rest.length),
    });
  }
  const look = (word: string): WordInfo => {
    const lower = word.toLowerCase();
    const known = infos.get(lower);
    if (known !== undefined || !language.accentless) return known ?? NOTHING;
    return infos.get(fold(lower)) ?? NOTHING;
  };
  return {
    language,
    words: new Vocabulary(text => wordOf(text, language.code, look)),
    falseFriends: compileFriends(language.notOrdinal ?? []),
    adjectives: compileAdjectives(language),
    nouns: compileNouns(language),
  };
};

/** "o’clock" is known with a plain apostrophe, "February's" without its ending. */
const withApostrophe = (text: string, look: (word: string) => WordInfo): WordInfo => {
  const plain = look(text.replace('’', "'"));
  return plain === NOTHING ? look(text.replace(/['’]s$/, '')) : plain;
};

/** Greek and Cyrillic keyboards have look-alikes of I and X; Greek also numbers by its own letters. */
const ROMAN_SIGNS = /^(?:[IVX]+|[ΙΧ]+|[ІХ]+)$/;
const GREEK_NUMERAL = /^[Α-Ω]{1,3}$/;

/** A fact may begin at a month, a numeral, a unit, a label; all else only stands beside facts. */
const mayOpen = (entry: Entry): boolean =>
  entry.month !== undefined ||
  entry.cardinal !== undefined ||
  entry.ordinal !== undefined ||
  entry.scale !== undefined ||
  entry.currency !== undefined ||
  entry.compound !== undefined ||
  entry.percentage !== undefined ||
  entry.hint !== undefined ||
  (entry.roles & (ROLE.numero | ROLE.fraction)) !== 0;

const wordOf = (text: string, language: string, look: (word: string) => WordInfo): Word => {
  const found = look(text);
  const { entry, phrases } = found === NOTHING && /['’]/.test(text) ? withApostrophe(text, look) : found;
  return {
    type: 'word',
    text,
    lower: text.toLowerCase(),
    entry,
    capital: /^\p{Lu}/u.test(text),
    value: '',
    shape: null,
    date: null,
    span: null,
    phrases,
    opens:
      (entry !== null && mayOpen(entry)) ||
      ROMAN_SIGNS.test(text) ||
      (language === 'el' && GREEK_NUMERAL.test(text)),
  };
};

const compileAdjectives = ({ adjectives }: LanguageDescription): CompiledAdjectives | null =>
  adjectives === undefined
    ? null
    : {
        words: new Set(words(adjectives.words)),
        pluralEnds: words(adjectives.pluralEnds),
        notAfter: new Set(words(adjectives.notAfter)),
      };

const compileNouns = ({ nouns }: LanguageDescription): CompiledNouns | null =>
  nouns === undefined
    ? null
    : {
        words: new Set(words(nouns.words)),
        notAfter: new Set(words(nouns.notAfter)),
        notBefore: new Set(words(nouns.notBefore)),
      };

const compiled = new Map<string, Lexicon>();

/** The dictionary of a language, compiled once. */
export const lexiconOf = (code: string): Lexicon => {
  const language = tableOf(code);
  const known = compiled.get(language.code);
  if (known !== undefined) return known;
  const lexicon = compile(language);
  compiled.set(language.code, lexicon);
  return lexicon;
};
