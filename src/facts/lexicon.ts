// A language's tables as one dictionary: a word is looked up once and answers all its roles.

import { compileTables, words } from './compiler.ts';
import { type Entry, MARK, marksOf, type Phrase, ROLE } from './entries.ts';
import { fold } from './fold.ts';
import type { FalseFriend, LanguageDescription } from './language.ts';
import { tableOf } from './languages/index.ts';
import { TYPE, type Word } from './token.ts';
import { Vocabulary } from './vocabulary.ts';

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
  const compiler = compileTables(language);
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
const STREET_END = /\p{L}(?:straße|strasse|str|straat|laan|allee|gasse|weg|platz|plein|steenweg)$/u;
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
  const lower = text.toLowerCase();
  const capital = /^\p{Lu}/u.test(text);
  const isRoman = ROMAN_SIGNS.test(text);
  return {
    type: TYPE.word,
    text,
    lower,
    entry,
    // "Hauptstraße" is a street by its end.
    roles: (entry?.roles ?? 0) | (capital && STREET_END.test(lower) ? ROLE.street : 0),
    // "9 XI 2020": a Roman numeral may be a month.
    marks: (entry === null ? 0 : marksOf(entry)) | (isRoman ? MARK.month : 0),
    capital,
    value: '',
    shape: null,
    date: null,
    whole: null,
    span: null,
    phrases,
    opens: (entry !== null && mayOpen(entry)) || isRoman || (language === 'el' && GREEK_NUMERAL.test(text)),
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
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const language = tableOf(code);
  const lexicon = compiled.get(language.code) ?? compile(language);
  compiled.set(language.code, lexicon);
  return lexicon;
};
