// Hungarian case endings by vowel harmony: nouns with their possessives and adjectives, numerals with their adverbs.

import { inflect } from '../inflect.ts';

/** Which vowels the endings of a word take: `forintra`, `lejre`, `öthöz`. */
export type Harmony = 'back' | 'front' | 'round';

const CASES: Readonly<Record<Harmony, string>> = {
  back: 'nak ért ig ban nál ba ra hoz ból ról tól',
  front: 'nek ért ig ben nél be re hez ből ről től',
  round: 'nek ért ig ben nél be re höz ből ről től',
};
const DIGRAPHS = /(cs|dz|gy|ly|ny|sz|ty|zs)$/;
const VOWEL = /[aáeéiíoóöőuúüűy]$/;

/** -val, -vel: its v becomes the consonant before it: `forinttal`, `szakasszal`, `cikkel`, `euróval`. */
const withInstrumental = (stem: string, harmony: Harmony): string => {
  const ending = harmony === 'back' ? 'al' : 'el';
  const digraph = DIGRAPHS.exec(stem)?.[1];
  if (digraph !== undefined) return `${stem.slice(0, -2)}${digraph[0]}${digraph}${ending}`;
  if (VOWEL.test(stem)) return `${lengthened(stem)}v${ending}`;
  const last = stem.at(-1) ?? '';
  return stem.at(-2) === last ? stem + ending : stem + last + ending;
};

/** A short vowel at the end grows long before an ending: `korona`, `koronát`. */
const lengthened = (stem: string): string => stem.replace(/a$/, 'á').replace(/e$/, 'é');

/**
 * All cases of a word in the singular.
 * @param word the dictionary form; `_` for a space inside
 * @param linked the accusative and the superessive where they do not follow from the word: `ot on`, `et en`
 */
export const cases = (word: string, harmony: Harmony, linked: string): string => {
  const stem = lengthened(word);
  return [
    word,
    inflect(stem, linked),
    inflect(stem, CASES[harmony]),
    withInstrumental(word, harmony),
    `${word}ként`,
  ].join(' ');
};

const POSSESSED: Readonly<Record<Harmony, (j: string) => string>> = {
  back: j => `${j}a ${j}uk`,
  front: j => `${j}e ${j}ük`,
  round: j => `${j}e ${j}ük`,
};

/** "its …", "their …" in all cases: `százaléka`, `százalékának`, `százalékuk`. */
export const possessed = (word: string, harmony: Harmony, j: '' | 'j'): string => {
  const [one = '', many = ''] = inflect(lengthened(word), POSSESSED[harmony](j)).split(' ');
  const plural = harmony === 'back' ? cases(many, 'back', 'at on') : cases(many, 'round', 'et ön');
  return `${cases(one, harmony, 't n')} ${plural}`;
};

export interface Noun {
  readonly harmony: Harmony;
  /** Accusative and superessive endings. */
  readonly linked: string;
  /** Whether the possessive has a j: `forintja`, `százaléka`. */
  readonly j: '' | 'j';
  /** The ending of "of so many …": `forintos`, `eurós`; none where it is not said. */
  readonly adjective?: string;
}

/** Everything a noun becomes behind a number: cases, possessives, the adjective with its cases. */
export const noun = (words: string, { harmony, linked, j, adjective }: Noun): string =>
  words
    .split(' ')
    .flatMap(word => [
      cases(word, harmony, linked),
      // "per euro": the superessive with -ként.
      `${lengthened(word)}${linked.split(' ').at(-1) ?? ''}ként`,
      possessed(word, harmony, j),
      ...(adjective === undefined
        ? []
        : [
            cases(lengthened(word) + adjective, harmony, harmony === 'back' ? 'at t on ak' : 'et t en ek'),
            `${lengthened(word)}nyi`,
          ]),
    ])
    .join(' ');

interface Ending {
  readonly harmony: Harmony;
  readonly accusative: string;
  /** Superessive, and the adverb of so many people: `hatan`, `tizenketten`. */
  readonly adverbs: string;
}

const ending = (harmony: Harmony, accusative: string, adverbs: string): Ending => ({
  harmony,
  accusative,
  adverbs,
});
const FRONT = (word: string): Ending => ending('front', `${word}et`, `${word}en`);
const BACK = (word: string): Ending => ending('back', `${word}at`, `${word}on ${word}an`);

/** What a numeral may end in, with its irregular forms. */
const LAST: Readonly<Record<string, Ending>> = {
  egy: FRONT('egy'),
  kettő: ending('round', 'kettőt', 'kettőn ketten'),
  három: ending('back', 'hármat', 'hármon hárman'),
  négy: FRONT('négy'),
  öt: ending('round', 'ötöt', 'ötön öten'),
  hat: ending('back', 'hatot', 'haton hatan'),
  hét: ending('front', 'hetet', 'heten'),
  nyolc: BACK('nyolc'),
  kilenc: FRONT('kilenc'),
  tíz: FRONT('tíz'),
  húsz: BACK('húsz'),
  harminc: BACK('harminc'),
  negyven: FRONT('negyven'),
  ötven: FRONT('ötven'),
  hatvan: BACK('hatvan'),
  hetven: FRONT('hetven'),
  nyolcvan: BACK('nyolcvan'),
  kilencven: FRONT('kilencven'),
  száz: BACK('száz'),
  ezer: ending('front', 'ezret', 'ezren'),
  millió: ending('back', 'milliót', 'millión millióan'),
  milliárd: ending('back', 'milliárdot', 'milliárdon milliárdan'),
  billió: ending('back', 'billiót', 'billión'),
  tucat: ending('back', 'tucatot', 'tucaton'),
};

const irregularOf = (word: string): { readonly forms: string; readonly harmony: Harmony } | null => {
  const last = Object.keys(LAST).find(part => word.endsWith(part));
  const found = last === undefined ? undefined : LAST[last];
  if (last === undefined || found === undefined) return null;
  const before = word.slice(0, -last.length);
  const forms = `${found.accusative} ${found.adverbs}`.split(' ').map(form => before + form);
  return { forms: forms.join(' '), harmony: found.harmony };
};

/** A numeral's forms: the word itself, its cases, its adverb; `két` stands before nouns only and has none. */
const allCases = (word: string): string => {
  const found = irregularOf(word);
  if (found === null) return word;
  const { forms, harmony } = found;
  return `${word} ${forms} ${inflect(word, CASES[harmony])} ${withInstrumental(word, harmony)}`;
};

/** The word itself, its object form and its adverb: what is said of the longer numerals. */
const fewCases = (word: string): string => {
  const found = irregularOf(word);
  return found === null ? word : `${word} ${found.forms}`;
};

const ofEach =
  (forms: (word: string) => string) =>
  (words: string): string =>
    words.split(' ').map(forms).join(' ');

export const numeralCases = ofEach(allCases);

/** The same table with every numeral in all its cases; the longer ones in few. */
export const numeralTable = (
  table: Readonly<Record<number, string>>,
  isLong: (value: number) => boolean = () => false,
): Record<number, string> =>
  Object.fromEntries(
    Object.entries(table).map(([value, words]) => [
      value,
      ofEach(isLong(Number(value)) ? fewCases : allCases)(words),
    ]),
  );
