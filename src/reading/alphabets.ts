// The letters that each of our languages writes besides a to z: what tells a right decoding from a wrong one.

import type { Language } from '../platform/languages.ts';

/** Lower-case letters beyond ASCII by language, the commonest first. Romanian with comma and, as old files have it, with cedilla. */
const LETTERS: Readonly<Record<Language, string>> = {
  en: '',
  el: 'αοιετσνηυρπκμλςόίάέγδήωθχύώβφξζψϊϋΐΰ',
  nl: 'ëéïöüè',
  pl: 'łóąężśćńź',
  es: 'óíáéñúü',
  de: 'üäöß',
  ro: 'ăţşțșîâ',
  hu: 'éáöóőíüúű',
  pt: 'ãçéáíóêúõâàô',
  lv: 'āīēšņļūžķčģ',
  bg: 'аоиетнрвслкдпмзяъбгучжцщхшюфйьѝ',
};

/** Weights from 1 for the commonest letter down to this for the rarest. */
const RAREST = 0.2;

const weights = (letters: string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  [...letters].forEach((letter, i) => {
    const weight = 1 - ((1 - RAREST) * i) / letters.length;
    map.set(letter, weight);
    // Eszett's capital is two letters, and no letter of a code page.
    if (letter.toUpperCase().length === 1) map.set(letter.toUpperCase(), weight);
  });
  return map;
};

/** Letters beyond ASCII of a language, small and capital, each with its weight: up to 1, the commoner the more. */
export const ALPHABETS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(LETTERS).map(([language, letters]) => [language, weights(letters)]),
);

/** Letters beyond ASCII of any of our languages. */
export const ANY_ALPHABET: ReadonlySet<string> = new Set(weights(Object.values(LETTERS).join('')).keys());
