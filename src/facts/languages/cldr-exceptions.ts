// What CLDR, as the JavaScript engine tells it, leaves out or says too much of: a hand table, each line with its reason.
import type { Words } from '../language.ts';

export interface CldrException {
  /** The currency of the country; no locale data names it. Without an entry the euro. */
  readonly currency?: string;
  /** Words CLDR gives as an abbreviation that mean something else in running text: dropped. */
  readonly notWords?: Words;
  /** Full months that are also a word or a name: counted only beside a number. */
  readonly doubtfulMonths?: Words;
  /** Twelve further forms of the months. */
  readonly monthForms?: readonly string[];
  /** Small words written to the next one with an apostrophe, and what the next one begins with. */
  readonly elided?: { readonly words: Words; readonly before: RegExp };
  /** Small words inside an amount or a date. */
  readonly of?: Words;
  /** Further forms of "per cent". */
  readonly percent?: Words;
  /** How the first day of a month is written. */
  readonly firstDay?: string;
  /** Ordinal endings behind digits and how they are written: CLDR has them as spell-out rules, which Intl does not reach. */
  readonly suffixes?: Words;
  readonly ordinal?: (n: number, gender: 'm' | 'f' | 'n') => string;
  /** Letters with marks are letters of their own: a text never leaves the marks out. */
  readonly ownLetters?: boolean;
}

const VOWEL = /^[aeiouàâäéèêëîïôöùûü]/iu;

export const EXCEPTIONS: Readonly<Record<string, CldrException>> = {
  fr: {
    // "d'avril", "l'euro": one word to the tokeniser.
    elided: { words: "d' l'", before: VOWEL },
    // CLDR writes "1 juin".
    firstDay: '1er',
    // "deux millions de dollars": CLDR writes "2 millions euros" and leaves the word out.
    of: 'de',
    // 1er, 2e, 2ème, 1re.
    suffixes: 'er re e ème eme nd nde',
    ordinal: (n, gender) => (n === 1 ? `1${gender === 'f' ? 're' : 'er'}` : `${n}e`),
  },
  it: {
    // "3 set" are sets of a match, "2 mar" the sea, "5 ago" a needle; each is written out in running text.
    notWords: 'set mar ago',
    // "dell'aprile", "nell'agosto".
    elided: { words: "d' l' dell' all' nell' dall' sull'", before: VOWEL },
    // CLDR joins the words; most people do not.
    percent: 'per_cento',
    // "2,5 milioni di euro".
    of: 'di',
    suffixes: 'º ª ° o a',
    ordinal: (n, gender) => `${n}${gender === 'f' ? 'ª' : 'º'}`,
  },
  sv: {
    currency: 'SEK',
    ownLetters: true,
    // 1:a, 2:a, 3:e; elva and tolv take e.
    ordinal: n => `${n}:${/(?:^|[^1])[12]$/.test(String(n)) ? 'a' : 'e'}`,
  },
  da: { currency: 'DKK', ownLetters: true },
  fi: {
    ownLetters: true,
    // The short months are words: kesä summer, elo life, joulu Christmas, helmi pearl, loka mud…
    notWords: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  },
  cs: {
    currency: 'CZK',
    // "10 pro obec" (for), "led" ice, "bře", "srp" sickle, "lis" press, "říj" rut, "zář" glow: nobody shortens dates so.
    notWords: 'led úno bře dub kvě čvn čvc srp zář říj lis pro',
  },
  sk: {
    // Mája, the name, is also the genitive of May.
    doubtfulMonths: 'mája maja',
  },
  sl: {
    // "pop" is the music, "dop." is seldom seen.
    notWords: 'pop dop',
    // The engine's CLDR has the nominative in dates too ("3. junij"); all texts write the genitive.
    monthForms: [
      'januarja',
      'februarja',
      'marca',
      'aprila',
      'maja',
      'junija',
      'julija',
      'avgusta',
      'septembra',
      'oktobra',
      'novembra',
      'decembra',
    ],
    // Names: Maja, Julija, Avgusta.
    doubtfulMonths: 'maja julija avgusta',
  },
  hr: {
    // svi all, lip pretty, kol, pro, stu, tra: syllables and words; dates are written out or in digits.
    notWords: 'sij velj ožu tra svi lip srp kol ruj lis stu pro',
    // "studenog" beside CLDR's "studenoga".
    monthForms: ['', '', '', '', '', '', '', '', '', '', 'studenog', ''],
    // "studeni izvor", a cold spring.
    doubtfulMonths: 'studeni studenog studenoga',
  },
  et: { ownLetters: true },
  lt: {
    // liepa is also a linden, balandis a pigeon.
    doubtfulMonths: 'liepa liepos liepą balandis balandžio',
    // The genitive plural after ten and more, and after tens.
    percent: 'procentų',
  },
  mt: {
    // "mar" he went, "set" set.
    notWords: 'mar set fra',
    // "f’April", "f’Ġunju".
    elided: { words: "f' b'", before: /^\p{L}/u },
  },
  ga: {
    // éan a bird, béal a mouth: known without accents too.
    notWords: 'ean beal',
    // Nollaig is Christmas, Samhain, Bealtaine and Lúnasa are feasts, Marta a name.
    doubtfulMonths: 'nollaig samhain bealtaine lúnasa lunasa marta',
    suffixes: 'ú',
    ordinal: n => `${n}ú`,
  },
};
