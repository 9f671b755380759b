// Ordinals, identifiers and telephone numbers: digits that name or rank and do not count.

import { shortYears, yearAt } from './dates.ts';
import type { CompiledFriend } from './lexicon.ts';
import type { FoundFact } from './quantities.ts';
import { GAP, ROLE, type Scan } from './scan.ts';

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

export const romanValue = (word: string): number | null => {
  if (!ROMAN.test(word)) return null;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const digit = ROMAN_DIGITS[word[i] ?? ''] ?? 0;
    value += digit < (ROMAN_DIGITS[word[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
};

interface Read {
  readonly fact: FoundFact;
  readonly next: number;
}

const read = (
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
  const token = scan.at(label);
  return (
    scan.sign(label + 1) === '.' && token !== undefined && token.end - token.start > 5 && label + 2 === index
  );
};

// ---- ordinals ----

const ordinalNumber = (scan: Scan, index: number): number | null => {
  const value = scan.integer(index);
  return value !== null && value > 0 && value <= 9999 ? value : null;
};

const withSuffix = (scan: Scan, index: number): number => {
  let at = index + 1;
  if ((scan.isDash(at) || scan.sign(at) === '.') && scan.joined(at) && scan.joined(at + 1)) at += 1;
  return scan.joined(at) && scan.has(at, ROLE.suffix) ? at : -1;
};

/** A digit with an ordinal's ending: "2nd", "2.º", "2η", "2-ри", "al 2-lea". */
const suffixed = (scan: Scan, index: number): Read | null => {
  const value = ordinalNumber(scan, index);
  const last = value === null ? -1 : withSuffix(scan, index);
  if (value === null || last < 0) return null;
  const code = scan.lexicon.language.code;
  // Romanian "2-a" is an ordinal after "a" only; English and Dutch letters stand to the digits, Spanish "12 a 15" does not.
  if (code === 'ro' && scan.word(last) === 'a' && scan.word(index - 1) !== 'a') return null;
  if ((code === 'en' || code === 'nl') && last !== index + 1) return null;
  if ((code === 'es' || code === 'pt') && /^[ao]s?$/.test(scan.word(last)) && scan.sign(last - 1) !== '.')
    return null;
  if (code === 'hu' && !/ik$/.test(scan.word(last))) return null;
  const first = code === 'ro' && /^(?:al|a|ale)$/.test(scan.word(index - 1)) ? index - 1 : index;
  return read('ordinal', String(value), first, last);
};

/** "2. Workshop" in the languages whose ordinals end in a point; "12. Der nächste" ends a sentence. */
const pointed = (scan: Scan, index: number): Read | null => {
  const { ordinalStyle, code } = scan.lexicon.language;
  const value = ordinalNumber(scan, index);
  if (
    !ordinalStyle.point ||
    value === null ||
    value > 999 ||
    scan.sign(index + 1) !== '.' ||
    !scan.joined(index + 1)
  )
    return null;
  const next = scan.at(index + 2);
  if (next === undefined || next.type !== 'word' || next.gap === GAP.none || next.gap >= GAP.paragraph)
    return null;
  if (scan.has(index + 2, ROLE.starter) && scan.isCapital(index + 2)) return null;
  if (!scan.isCapital(index + 2)) return read('ordinal', String(value), index, index + 1);
  return code === 'de' || scan.beginsSentence(index)
    ? read('ordinal', String(value), index, index + 1)
    : null;
};

/** "#2", "No. 2", "№ 2". */
const announced = (scan: Scan, index: number): Read | null => {
  if (scan.sign(index) === '#' && scan.joined(index + 1)) {
    const value = ordinalNumber(scan, index + 1);
    return value === null ? null : read('ordinal', String(value), index, index + 1);
  }
  if (!scan.has(index, ROLE.numero)) return null;
  const at = /^[.º]$/.test(scan.sign(index + 1)) ? index + 2 : index + 1;
  const bareNo = scan.word(index) === 'no' && at === index + 1 && !scan.isCapital(index);
  const value = bareNo || !scan.near(at) ? null : ordinalNumber(scan, at);
  if (value === null || scan.number(at)?.text.startsWith('0') === true) return null;
  if (isReferenced(scan, at)) return null;
  return isHouse(scan, index - 1) || isHouse(scan, at)
    ? read('identifier', String(value), index, at)
    : read('ordinal', String(value), index, at);
};

/** "a V-a", "al II-lea". */
const hasRomanianEnding = (scan: Scan, index: number): boolean =>
  scan.lexicon.language.code === 'ro' &&
  scan.isDash(index + 1) &&
  scan.joined(index + 1) &&
  scan.joined(index + 2) &&
  scan.has(index + 2, ROLE.suffix);

/** Roman numerals; a single letter needs a word that is numbered so ("Annex I"). */
const roman = (scan: Scan, index: number): Read | null => {
  const token = scan.at(index);
  const value = token?.type === 'word' ? romanValue(token.text) : null;
  if (token === undefined || value === null) return null;
  const single = token.end - token.start === 1 && !hasRomanianEnding(scan, index);
  if (single && !(scan.has(index - 1, ROLE.reference) && scan.near(index))) return null;
  if (scan.joined(index) && scan.number(index - 1) !== null) return null;
  if (
    single &&
    scan.sign(index + 1) === '.' &&
    scan.joined(index + 1) &&
    scan.at(index + 2)?.type === 'word' &&
    scan.joined(index + 2)
  )
    return null;
  return read('ordinal', String(value), index, index);
};

const isFalseFriend = (scan: Scan, index: number): boolean =>
  (scan.lexicon.falseFriends.get(scan.word(index)) ?? []).some(friend => deceives(scan, index, friend));

const deceives = (scan: Scan, index: number, friend: CompiledFriend): boolean => {
  const before = scan.word(index - 1);
  const after = scan.near(index + 1) ? scan.word(index + 1) || scan.word(index + 2) : '';
  if (friend.after.has(before) || (friend.before.has(after) && scan.sign(index + 1) !== '.')) return true;
  if (friend.capital && scan.isCapital(index) && !scan.beginsSentence(index)) return true;
  if (friend.weekday && dayFollows(scan, index)) return true;
  return friend.onlyAfter !== null && !friend.onlyAfter.has(before);
};

const dayFollows = (scan: Scan, index: number): boolean => {
  const at = scan.sign(index + 1) === ',' ? index + 2 : index + 1;
  const value = scan.integer(at);
  return scan.near(at) && value !== null && value <= 31;
};

/** An ordinal word, simple or compound ("twenty-first", "dwudziesty pierwszy", "σαράντα δεύτερος"). */
const spelled = (scan: Scan, index: number): Read | null => {
  const entry = scan.entry(index);
  if (entry === null) return null;
  if (entry.ordinal === undefined) return spelledAfterTens(scan, index);
  if (isFalseFriend(scan, index)) return null;
  const unit = scan.entry(index + 1)?.ordinal;
  const tens =
    entry.ordinal >= 10 &&
    entry.ordinal % 10 === 0 &&
    unit !== undefined &&
    unit < 10 &&
    scan.near(index + 1);
  return tens
    ? read('ordinal', String(entry.ordinal + unit), index, index + 1)
    : read('ordinal', String(entry.ordinal), index, index);
};

const spelledAfterTens = (scan: Scan, index: number): Read | null => {
  const tens = scan.entry(index)?.cardinal;
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return null;
  const joined =
    scan.has(index + 1, ROLE.joiner) || (scan.isDash(index + 1) && scan.joined(index + 1)) ? 1 : 0;
  const unit = scan.entry(index + 1 + joined)?.ordinal;
  if (unit === undefined || unit >= (tens >= 100 ? 100 : 10) || !scan.near(index + 1 + joined)) return null;
  if (joined === 1 && !scan.isDash(index + 1) && tens >= 100) return null;
  return read('ordinal', String(tens + unit), index, index + 1 + joined);
};

export const readOrdinal = (scan: Scan, index: number): Read | null =>
  suffixed(scan, index) ??
  pointed(scan, index) ??
  announced(scan, index) ??
  roman(scan, index) ??
  spelled(scan, index);

// ---- identifiers ----

const POSTAL_PREFIX = new Set([
  'lv',
  'gr',
  'bg',
  'ro',
  'hu',
  'd',
  'b',
  'pl',
  'pt',
  'es',
  'nl',
  'be',
  'de',
  'f',
  'i',
  'a',
]);

/** "2021/1060", "1303/2013", "2014/24/EU": legal acts; the letters behind are not kept. */
const legalAct = (scan: Scan, index: number): Read | null => {
  const token = scan.number(index);
  if (token?.shape !== 'slash') return null;
  const [left = '', right = ''] = token.value.split('/');
  const lettered =
    scan.sign(index + 1) === '/' &&
    scan.joined(index + 1) &&
    scan.joined(index + 2) &&
    scan.at(index + 2)?.type === 'word';
  const period =
    left.length === 4 && !lettered && !isReferenced(scan, index) && !scan.has(index - 1, ROLE.numero)
      ? shortYears(Number(left), right)
      : null;
  if (period !== null) return read('date', period, index, index);
  return read(
    'identifier',
    token.value,
    index,
    lettered ? index + 2 : index,
    lettered ? index + 3 : index + 1,
  );
};

/** Letters and digits written as one: "RCO87" carries 87, "01C0224" stays whole; "A4", "CO2", "5G" are no facts. */
const code = (scan: Scan, index: number): Read | 'nothing' | null => {
  const token = scan.at(index);
  if (token?.type === 'word' && scan.number(index + 1) !== null && scan.joined(index + 1))
    return letteredCode(scan, index);
  if (token?.type !== 'number' || token.shape !== 'integer') return null;
  const after = scan.at(index + 1);
  if (after?.type !== 'word' || !scan.joined(index + 1)) return null;
  if (scan.number(index + 2) !== null && scan.joined(index + 2)) {
    const value = scan.slice(index, index + 2).text;
    return value.length >= 5 ? read('identifier', value, index, index + 2) : 'nothing';
  }
  return /^\p{Lu}$/u.test(after.text) && after.entry?.scale === undefined && !isHouse(scan, index)
    ? 'nothing'
    : null;
};

const letteredCode = (scan: Scan, index: number): Read | 'nothing' => {
  const token = scan.at(index);
  const number = scan.number(index + 1);
  let next = index + 2;
  while (scan.joined(next) && (scan.at(next)?.type === 'word' || scan.number(next) !== null)) next += 1;
  if (token?.type !== 'word' || number === null) return 'nothing';
  const prefix = token.text;
  const digits = number.value;
  const version = /^[vV]$/.test(prefix) || scan.has(index, ROLE.reference);
  const programme = prefix === 'H' && digits === '2020';
  const long = /^(?!EU|UE|ES|ΕΕ|ЕС)\p{Lu}{2,}$/u.test(prefix) && digits.length >= 2 && next === index + 2;
  const part = /^\p{Lu}$/u.test(prefix) && number.shape === 'decimal';
  if (!version && !programme && !long && !part) return 'nothing';
  return { fact: { kind: 'identifier', value: number.text, first: index, last: index + 1 }, next };
};

/** A number hung on a word by a hyphen: "COVID-19" is none, "LV-1050" a postcode, "ISO-9001" a standard. */
const hyphenated = (scan: Scan, index: number): Read | 'nothing' | null => {
  const token = scan.number(index);
  if (token === null || !scan.isDash(index - 1) || !scan.joined(index) || !scan.joined(index - 1))
    return null;
  const before = scan.at(index - 2);
  if (before?.type !== 'word') return null;
  if (scan.has(index - 2, ROLE.reference)) return read('identifier', token.text, index, index);
  if (POSTAL_PREFIX.has(before.text.toLowerCase()) && token.text.length >= 4)
    return read('identifier', token.value, index, index);
  return /^\p{Lu}/u.test(before.text) && yearAt(scan, index) === null ? 'nothing' : null;
};

/** A number beside a street: "Hauptstraße 12", "ul. Długa 5", "12 Main Street". */
const isHouse = (scan: Scan, index: number): boolean => {
  const value = scan.integer(index);
  if (value === null || value > 9999) return false;
  for (let at = index - 1; at >= index - 6 && scan.near(at + 1); at--) {
    if (scan.has(at, ROLE.street) || isStreetName(scan, at))
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
  for (let at = from; at < to; at++) if (scan.isCapital(at)) return true;
  return false;
};

const STREET_END = /\p{L}(?:straße|strasse|straat|laan|allee|gasse|weg|platz|plein|steenweg)$/u;
const isStreetName = (scan: Scan, index: number): boolean =>
  scan.isCapital(index) && STREET_END.test(scan.word(index));

/** Postcodes: "03-719", "3720-231", "241 00 Kalamata", "68161 Mannheim" after a comma or at a line's beginning. */
const postcode = (scan: Scan, index: number): Read | null => {
  const token = scan.number(index);
  if (token === null || token.shape !== 'integer') return null;
  const text = token.text;
  const second = scan.number(index + 2);
  if (
    scan.isDash(index + 1) &&
    scan.joined(index + 1) &&
    second !== null &&
    scan.joined(index + 2) &&
    second.text.length === 3 &&
    scan.isCapital(index + 3)
  ) {
    if (
      (text.length === 2 || (text.length === 4 && scan.lexicon.language.code === 'pt')) &&
      second.shape === 'integer'
    )
      return read('identifier', `${text}-${second.text}`, index, index + 2);
  }
  const spaced = scan.number(index + 1);
  if (
    text.length === 3 &&
    spaced?.text.length === 2 &&
    scan.at(index + 1)?.gap === GAP.space &&
    scan.isCapital(index + 2) &&
    addressed(scan, index)
  ) {
    return read('identifier', text + spaced.text, index, index + 1);
  }
  if (
    text.length >= 4 &&
    text.length <= 6 &&
    text === token.value &&
    addressed(scan, index) &&
    scan.isCapital(index + 1) &&
    scan.at(index + 1)?.gap === GAP.space &&
    yearAt(scan, index) === null
  ) {
    return read('identifier', text, index, index);
  }
  return null;
};

/** Where an address may go on: after a comma, a house number or a line break. */
const addressed = (scan: Scan, index: number): boolean =>
  scan.sign(index - 1) === ',' ||
  scan.sign(index - 1) === '|' ||
  (scan.at(index)?.gap ?? 0) >= GAP.line ||
  isHouse(scan, index - 1);

/** An identifier at `index`; `nothing` where digits stand that are no fact at all. */
export const readIdentifier = (scan: Scan, index: number): Read | 'nothing' | null => {
  const special = legalAct(scan, index) ?? code(scan, index) ?? hyphenated(scan, index);
  if (special !== null) return special;
  const token = scan.number(index);
  if (token === null) return null;
  if (isReferenced(scan, index) && token.shape !== 'clock' && token.date === undefined)
    return read('identifier', token.text, index, index);
  const post = postcode(scan, index);
  if (post !== null) return post;
  if (isHouse(scan, index)) return read('identifier', token.text, index, index);
  if (token.shape === 'dotted' || (token.shape === 'integer' && /^0\d/.test(token.text)))
    return read('identifier', token.text, index, index);
  return null;
};

// ---- telephone ----

const PHONE = /(?:\(?\+\)?|\(?00)\s?\d[\d\s().\-/\u00a0]{5,22}\d/y;
const NATIONAL = /\(?\d[\d\s().\-/\u00a0]{4,20}\d/y;

const digitsOf = (text: string): string => text.replace(/\(0\)/, '').replace(/\D/g, '');

interface Phone {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a pattern reads at a place, up to the line's end. */
const lineFrom = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : (found.split('\n')[0] ?? '').trimEnd();
};

/** A telephone number at `index`: international, or national behind a word such as "Tel.". */
export const readPhone = (scan: Scan, index: number): Phone | null => {
  const token = scan.at(index);
  if (token === undefined) return null;
  return (
    international(scan, index, token.start) ??
    (phoneWordBefore(scan, index) ? national(scan.text, token.start) : null)
  );
};

const international = (scan: Scan, index: number, start: number): Phone | null => {
  const sign = scan.sign(index);
  const zeros = scan.number(index)?.text.startsWith('00') === true;
  if (sign !== '+' && !(sign === '(' && scan.sign(index + 1) === '+') && !zeros) return null;
  const text = lineFrom(PHONE, scan.text, start);
  const digits = text === null ? '' : digitsOf(text).slice(zeros ? 2 : 0);
  return text !== null && digits.length >= 8 && digits.length <= 15
    ? { value: `+${digits}`, start, end: start + text.length }
    : null;
};

const national = (text: string, start: number): Phone | null => {
  const found = lineFrom(NATIONAL, text, start);
  const digits = found === null ? '' : digitsOf(found);
  return found !== null && digits.length >= 6 && digits.length <= 13
    ? { value: digits, start, end: start + found.length }
    : null;
};

const phoneWordBefore = (scan: Scan, index: number): boolean => {
  const token = scan.at(index);
  if (token === undefined || (token.type !== 'number' && scan.sign(index) !== '(')) return false;
  let at = index - 1;
  while (at > index - 4 && /^[.:]$/.test(scan.sign(at))) at -= 1;
  return scan.has(at, ROLE.phone) && scan.near(index);
};
