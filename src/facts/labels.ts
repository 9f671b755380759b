// What stands beside digits and makes them a name: "Article", "ISO", a street.

import { isCounted, yearAt } from './date-parts.ts';
import type { FoundFact } from './quantities.ts';
import { MARK, ROLE, type Scan } from './scan.ts';

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
    else if (scan.sign(at) === '(' && at === index - 1 && scan.sign(index + 1) === ')') at -= 1;
    else if (/^[.:º]$/.test(scan.sign(at)) || (scan.has(at, ROLE.numero) && !scan.has(at, ROLE.reference)))
      at -= 1;
    else break;
  }
  return at;
};

export const isReferenced = (scan: Scan, index: number): boolean => {
  if (!scan.knows(ROLE.reference) || !scan.near(index)) return false;
  const at = labelBefore(scan, index);
  return (
    at >= 0 && scan.has(at, ROLE.reference) && !spansSentence(scan, at, index) && numbers(scan, at, index)
  );
};

/** What a text of our time would name as a year. */
const isOurYear = (scan: Scan, index: number): boolean => (yearAt(scan, index) ?? 0) >= 1900;

const LONGEST_CODE = 12;

/** Signs and digits written on to a number: "2023-117", "05-0184/2024", "1.1.2/24/0184". The last index of the code. */
const codeEnd = (scan: Scan, index: number): number => {
  let last = index;
  while (
    last - index < LONGEST_CODE &&
    /^[-–/.]$/.test(scan.sign(last + 1)) &&
    scan.joined(last + 1) &&
    scan.joined(last + 2) &&
    scan.number(last + 2) !== null
  )
    last += 2;
  return last;
};

/** "Articles 5-9", "Nr. 12–14": the ends of a span, no code. */
const isSpan = (scan: Scan, index: number, last: number): boolean => {
  const from = scan.integer(index);
  const to = scan.integer(last);
  if (last !== index + 2 || !scan.isDash(index + 1) || from === null || to === null) return false;
  return from < to && to < 1000;
};

/** The word that announces a number stands before it: "no. 2023-117", "№ 5". */
export const isNumbered = (scan: Scan, index: number): boolean =>
  scan.knows(ROLE.numero) &&
  scan.has(/^[.º]$/.test(scan.sign(index - 1)) ? index - 2 : index - 1, ROLE.numero) &&
  scan.near(index);

/** A reference behind its label: a code of several parts, or a number too long to count issues. */
export const reference = (scan: Scan, index: number): Read | null => {
  if (!scan.knows(ROLE.numero | ROLE.reference)) return null;
  const token = scan.number(index);
  if (token === null || token.shape === 'date') return null;
  const last = codeEnd(scan, index);
  const isCode = last > index && !isSpan(scan, index, last);
  const isLong = token.shape === 'integer' && token.text.length >= 5 && !/\D/.test(token.text);
  if (isNumbered(scan, index) ? !isCode && !isLong : !isCode || !isReferenced(scan, index)) return null;
  return read('identifier', scan.slice(index, last).text, index, last);
};

/** "Horizon 2020", "ISO 2022", "Horizont-2020-Projekt": the year is part of a name. */
export const isNamedYear = (scan: Scan, index: number): boolean => {
  if (reference(scan, index) !== null) return true;
  if (isReferenced(scan, index)) return !scan.has(index - 1, ROLE.of);
  const hyphened = scan.isDash(index - 1) && scan.joined(index - 1) && scan.joined(index);
  return hyphened && scan.has(index - 2, ROLE.reference) && PROGRAMMES.test(scan.word(index - 2));
};

const MOST_LISTED = 6;

/** The number whose own ending stands at `index`: "14.º", "5.". */
const ownBegin = (scan: Scan, index: number): number => {
  let at = index;
  while (at > index - 3 && scan.joined(at) && (scan.sign(at) === '.' || scan.has(at, ROLE.suffix))) at -= 1;
  return at;
};

/** "Articles 12 and 14", "άρθρα 5 έως 9": the label before the first holds for the next. */
const isListed = (scan: Scan, index: number, depth: number): boolean => {
  const first = ownBegin(scan, index - 2);
  const before = scan.integer(first);
  const here = scan.integer(index);
  if (before === null || here === null || here <= before || here > 999 || !scan.near(index)) return false;
  if (depth > MOST_LISTED) return false;
  const linked =
    scan.isDash(index - 1) ||
    scan.has(index - 1, ROLE.and | ROLE.to) ||
    (scan.sign(index - 1) === ',' && goesOnListing(scan, index + 1));
  return linked && isLabelled(scan, first, depth + 1);
};

const goesOnListing = (scan: Scan, index: number): boolean =>
  (scan.sign(index) === ',' || scan.has(index, ROLE.and)) && scan.integer(index + 1) !== null;

/** Where a number with its own ending ends: "12.", "(3)", "204-es". */
const ownEnd = (scan: Scan, index: number): number => {
  if (scan.sign(index + 1) === '.' && scan.joined(index + 1)) return index + 2;
  if (scan.sign(index + 1) === ')' && scan.sign(index - 1) === '(') return index + 2;
  const hyphened = scan.isDash(index + 1) && scan.joined(index + 1) && scan.joined(index + 2);
  return hyphened && scan.isWord(index + 2) ? index + 3 : index + 1;
};

/** "12. panta", "5.–9. pants", "204-es teremben": the label stands behind the number, or behind the last of a list. */
const isLabelledBehind = (scan: Scan, index: number, depth: number): boolean => {
  if (!scan.knowsMark(MARK.behind)) return false;
  const next = ownEnd(scan, index);
  if (!scan.near(next) || depth > MOST_LISTED) return false;
  if (scan.marked(next, MARK.behind)) return next > index + 1 || depth > 0;
  const linked = scan.isDash(next) || scan.sign(next) === ',' || scan.has(next, ROLE.and | ROLE.to);
  return linked && scan.number(next + 1) !== null && isLabelledBehind(scan, next + 1, depth + 1);
};

/** A label makes the number a name: before it, behind it, or at the head of its list. */
export const isLabelled = (scan: Scan, index: number, depth = 0): boolean =>
  (scan.knows(ROLE.reference) || scan.knowsMark(MARK.behind)) &&
  !isCounted(scan, index) &&
  (isReferenced(scan, index) || isLabelledBehind(scan, index, 0) || isListed(scan, index, depth));

const PROGRAMMES =
  /^(?:hor[iy]|oriz|ορίζ|хори|apvār|agenda|ατζέντα|europ|ευρώπ|европ|eirop|euró|програма|дневен)/u;
const STANDARDS = /^(?:iso|din|en|une|np|pn|msz|lvs|бдс|ελοτ|nen|sr)$/u;
const RELEASES = /^(?:web|indust|przem|бъ?ндус|индус|βιομ|ipar)/u;

/** Some labels number only with certain figures: "Horizon 2020", "Industry 4.0", the standard EN in capitals. */
const numbers = (scan: Scan, label: number, index: number): boolean => {
  const word = scan.word(label);
  if (word === 'en') return scan.slice(label, label).text === 'EN';
  // "phase 2026", "article 2023": a year, unless a standard or a programme is named.
  if (isOurYear(scan, index) && !PROGRAMMES.test(word) && !STANDARDS.test(word))
    return codeEnd(scan, index) > index;
  if (PROGRAMMES.test(word))
    return /^20[2-9]0$/.test(scan.number(index)?.text ?? '') || yearAt(scan, index) === 2014;
  return !RELEASES.test(word) || scan.number(index)?.shape === 'decimal';
};

/** Abbreviations of labels that are longer than three letters. */
const ABBREVIATED = new Set(
  'sect abschn rozdz alin tabl pielik hfst kapit parag παρ άρθρ κεφ σελ'.split(' '),
);

/** A full stop between label and number ends the sentence, unless the label is an abbreviation. */
const spansSentence = (scan: Scan, label: number, index: number): boolean =>
  scan.sign(label + 1) === '.' &&
  label + 2 === index &&
  scan.length(label) > 3 &&
  !ABBREVIATED.has(scan.word(label));

/** A number beside a street: "Hauptstraße 12", "ul. Długa 5", "12 Main Street". */
export const isHouse = (scan: Scan, index: number): boolean => {
  if (!scan.knows(ROLE.street)) return false;
  const value = scan.integer(index);
  if (value === null || value > 9999 || isCounted(scan, index)) return false;
  const street = streetBefore(scan, index);
  if (street >= 0) return street >= index - 2 || namedBetween(scan, street + 1, index);
  return (
    scan.lexicon.language.code === 'en' &&
    scan.isCapital(index + 1) &&
    (scan.has(index + 2, ROLE.street) || scan.has(index + 3, ROLE.street)) &&
    scan.near(index + 2)
  );
};

/** The street before a number, at most eight tokens away and in the same sentence; -1 where there is none. */
const streetBefore = (scan: Scan, index: number): number => {
  for (let at = index - 1; at >= index - 8 && scan.near(at + 1); at--) {
    if (isStreet(scan, at)) return at;
    if (!scan.isWord(at) && !/^[.,"“”„«»-]$/.test(scan.sign(at))) return -1;
    if (endsSentence(scan, at)) return -1;
  }
  return -1;
};

/** English names its streets with a capital: "on the road" is none. */
const isStreet = (scan: Scan, at: number): boolean =>
  scan.has(at, ROLE.street) && (scan.lexicon.language.code !== 'en' || scan.isCapital(at));

const endsSentence = (scan: Scan, at: number): boolean =>
  scan.sign(at) === '.' && scan.length(at - 1) >= LONGEST_SHORT && !STREET_SHORT.test(scan.word(at - 1));

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

/** A longer word before a full stop is no abbreviation: the sentence ends. */
const LONGEST_SHORT = 5;

const STREET_SHORT = /\p{L}str$/u;
