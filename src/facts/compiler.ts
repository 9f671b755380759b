// Turns a language's tables into dictionary entries: every form of every word with all that it can be.

import { type Entry, MARK, type Phrase, ROLE } from './entries.ts';
import { fold } from './fold.ts';
import type { LanguageDescription } from './language.ts';

/** The forms of a table's string. */
export const words = (forms: string): string[] => forms.split(' ').filter(form => form !== '');

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

/** All words and set phrases of a language, by their lower-case first word. */
export const compileTables = (language: LanguageDescription): Compiler => {
  const compiler = new Compiler(language.accentless);
  addValues(compiler, language);
  addRoles(compiler, language);
  return compiler;
};
