// What stands beside digits and makes them a name: "Article", "ISO", a street.

import { yearAt } from './date-items.ts';
import type { FoundFact } from './quantities.ts';
import { ROLE, type Scan } from './scan.ts';

/** One fact and where the text goes on. */
export interface Read {
  readonly fact: FoundFact;
  readonly next: number;
}

export const read = (
  kind: FoundFact['kind'],
  value: string,
  first: number,
  last: number,
  next = last + 1,
): Read => ({ fact: { kind, value, first, last }, next });

/** The index of a word before `index`, over a point, a colon, a bracketed "(EU)" and a "No". */
const labelBefore = (scan: Scan, index: number): number => {
  let at = index - 1;
  for (let steps = 0; steps < 6; steps++) {
    if (scan.sign(at) === ')' && scan.sign(at - 2) === '(') at -= 3;
    else if (/^[.:º]$/.test(scan.sign(at)) || (scan.has(at, ROLE.numero) && !scan.has(at, ROLE.reference)))
      at -= 1;
    else break;
  }
  return at;
};

export const isReferenced = (scan: Scan, index: number): boolean => {
  if (!scan.near(index)) return false;
  const at = labelBefore(scan, index);
  return (
    at >= 0 && scan.has(at, ROLE.reference) && !spansSentence(scan, at, index) && numbers(scan, at, index)
  );
};

const PROGRAMMES =
  /^(?:hor[iy]|oriz|ορίζ|хори|apvār|agenda|ατζέντα|europ|ευρώπ|европ|eirop|euró|програма|дневен)/u;
const STANDARDS = /^(?:iso|din|en|une|np|pn|msz|lvs|бдс|ελοτ|nen|sr)$/u;
const RELEASES = /^(?:web|indust|przem|бъ?ндус|индус|βιομ|ipar)/u;

/** Some labels number only with certain figures: "Horizon 2020", "Industry 4.0", the standard EN in capitals. */
const numbers = (scan: Scan, label: number, index: number): boolean => {
  const word = scan.word(label);
  if (word === 'en') return scan.slice(label, label).text === 'EN';
  // "phase 2026", "article 2023": a year, unless a standard or a programme is named.
  if (yearAt(scan, index) !== null && !PROGRAMMES.test(word) && !STANDARDS.test(word)) return false;
  if (PROGRAMMES.test(word))
    return /^20[2-9]0$/.test(scan.number(index)?.text ?? '') || yearAt(scan, index) === 2014;
  return !RELEASES.test(word) || scan.number(index)?.shape === 'decimal';
};

/** A full stop with a space behind it between label and number ends the sentence, unless the label is short. */
const spansSentence = (scan: Scan, label: number, index: number): boolean => {
  return scan.sign(label + 1) === '.' && scan.length(label) > 5 && label + 2 === index;
};

/** A number beside a street: "Hauptstraße 12", "ul. Długa 5", "12 Main Street". */
export const isHouse = (scan: Scan, index: number): boolean => {
  const value = scan.integer(index);
  if (value === null || value > 9999) return false;
  for (let at = index - 1; at >= index - 6 && scan.near(at + 1); at--) {
    // English names its streets with a capital: "on the road" is none.
    const english = scan.lexicon.language.code === 'en';
    if ((scan.has(at, ROLE.street) && (!english || scan.isCapital(at))) || isStreetName(scan, at))
      return at >= index - 2 || namedBetween(scan, at + 1, index);
    if (scan.at(at)?.type !== 'word' && !/^[.,"“”„«»-]$/.test(scan.sign(at))) break;
  }
  return (
    scan.lexicon.language.code === 'en' &&
    scan.isCapital(index + 1) &&
    (scan.has(index + 2, ROLE.street) || scan.has(index + 3, ROLE.street)) &&
    scan.near(index + 2)
  );
};

/** "ul. Długa 5": a name stands between the street's word and the number. */
const namedBetween = (scan: Scan, from: number, to: number): boolean => {
  let named = false;
  for (let at = from; at < to; at++) {
    if (scan.isCapital(at)) named = true;
    // Small words stand inside names ("calle de la Paz"); a longer one ends the address.
    else if (scan.word(at).length > SMALL_WORD) return false;
  }
  return named;
};

const SMALL_WORD = 3;

const STREET_END = /\p{L}(?:straße|strasse|straat|laan|allee|gasse|weg|platz|plein|steenweg)$/u;
const isStreetName = (scan: Scan, index: number): boolean =>
  scan.isCapital(index) && STREET_END.test(scan.word(index));
