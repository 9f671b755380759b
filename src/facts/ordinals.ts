// Ordinals: "2nd", "2.º", "2η", "2-ри", "#2", "No. 2", Roman numerals, ordinal words.

import { isHouse, isReferenced, type Read, read } from './labels.ts';
import type { CompiledFriend } from './lexicon.ts';
import { GAP, MARK, ROLE, type Scan, TYPE } from './scan.ts';

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Greek and Cyrillic letters that look like Roman numerals. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Ι: 'I', Χ: 'X', І: 'I', Х: 'X' };

const ROMAN_LIKE = /^[IVXΙΧІХ]+$/;

/** The value of a Roman numeral up to thirty-nine, also one typed on a Greek or Cyrillic keyboard; null for other words. */
export const romanValue = (typed: string): number | null => {
  if (!ROMAN_LIKE.test(typed)) return null;
  const word = typed.replace(/[ΙΧІХ]/g, sign => LOOK_ALIKES[sign] ?? sign);
  if (!ROMAN.test(word)) return null;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const digit = ROMAN_DIGITS[word[i] ?? ''] ?? 0;
    value += digit < (ROMAN_DIGITS[word[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
};

const ordinalNumber = (scan: Scan, index: number): number | null => {
  const value = scan.integer(index);
  return value !== null && value > 0 && value <= 9999 ? value : null;
};

const withSuffix = (scan: Scan, index: number): number => {
  let at = index + 1;
  if ((scan.isDash(at) || scan.sign(at) === '.') && scan.joined(at) && scan.joined(at + 1)) at += 1;
  return scan.joined(at) && scan.has(at, ROLE.suffix) ? at : -1;
};

/** Bulgarian: "34-ма представители" counts persons, "73-те заявления" is the cardinal with its article; "7-ма" is the seventh. */
const isBulgarianCount = (scan: Scan, index: number, ending: string, value: number): boolean => {
  if (ending === 'те' || ending === 'тях')
    return !(value % 10 === 0 && value <= 90 && scan.has(index + 3, ROLE.year));
  const seventhOrEighth = (value % 10 === 7 || value % 10 === 8) && Math.floor(value / 10) % 10 !== 1;
  return (ending === 'ма' || ending === 'мата') && !seventhOrEighth;
};

/** Endings that make no ordinal in a language, or only at a certain place. */
const isNoOrdinal = (scan: Scan, index: number, last: number): boolean => {
  const ending = scan.word(last);
  switch (scan.lexicon.language.code) {
    // "2-a" is an ordinal after "a" only.
    case 'ro':
      return ending === 'a' && scan.word(index - 1) !== 'a';
    // The letters stand to the digits.
    case 'en':
    case 'nl':
      return last !== index + 1;
    // "12 a 15" is a range.
    case 'es':
    case 'pt':
      return /^[ao]s?$/.test(ending) && scan.sign(last - 1) !== '.';
    case 'hu':
      return !/ik$/.test(ending);
    default:
      return false;
  }
};

/** A digit with an ordinal's ending: "2nd", "2.º", "2η", "2-ри", "al 2-lea". */
const suffixed = (scan: Scan, index: number): Read | null => {
  const value = ordinalNumber(scan, index);
  const last = value === null ? -1 : withSuffix(scan, index);
  if (value === null || last < 0 || isNoOrdinal(scan, index, last)) return null;
  const { code } = scan.lexicon.language;
  if (code === 'bg' && isBulgarianCount(scan, index, scan.word(last), value))
    return read('number', String(value), index, last);
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
  const gap = scan.gap(index + 2);
  if (!scan.isWord(index + 2) || gap === GAP.none || gap >= GAP.paragraph) return null;
  if (scan.has(index + 2, ROLE.starter) && scan.isCapital(index + 2)) return null;
  if (!scan.isCapital(index + 2)) return read('ordinal', String(value), index, index + 1);
  return code === 'de' || (scan.beginsSentence(index) && scan.sign(index - 1) !== ':')
    ? read('ordinal', String(value), index, index + 1)
    : null;
};

/** "artigo 7.º, n.º 3": the number of a paragraph. */
const isPartOfArticle = (scan: Scan, index: number): boolean => {
  if (scan.sign(index - 1) !== ',') return false;
  for (let at = index - 2; at > index - 6 && scan.near(at + 1); at--)
    if (scan.number(at) !== null) return isReferenced(scan, at);
  return false;
};

/** "#2", "No. 2", "№ 2". */
const announced = (scan: Scan, index: number): Read | null => {
  if (scan.sign(index) === '#' && scan.joined(index + 1)) {
    const value = ordinalNumber(scan, index + 1);
    return value === null ? null : read('ordinal', String(value), index, index + 1);
  }
  return scan.has(index, ROLE.numero) ? behindNumero(scan, index) : null;
};

/** "No. 2", "n.º 2"; beside a street a house number, in front of more digits nothing ("no. 859-292"). */
const behindNumero = (scan: Scan, index: number): Read | null => {
  // "7. numurs" has its number already: what follows is another's.
  if (scan.sign(index - 1) === '.' && scan.joined(index - 1) && scan.number(index - 2) !== null) return null;
  const at = /^[.º]$/.test(scan.sign(index + 1)) ? index + 2 : index + 1;
  const bareNo = scan.word(index) === 'no' && at === index + 1 && !scan.isCapital(index);
  // A line's end parts them: "7. numurs" stands over "2026. gada 14. marts".
  const value = bareNo || scan.gap(at) > GAP.space ? null : ordinalNumber(scan, at);
  const goesOn = scan.isDash(at + 1) && scan.joined(at + 1) && scan.number(at + 2) !== null;
  if (value === null || goesOn || scan.number(at)?.text.startsWith('0') === true || isReferenced(scan, at))
    return null;
  const named =
    isHouse(scan, index - 1) ||
    isHouse(scan, at) ||
    isPartOfArticle(scan, index) ||
    // "n.º 2 do artigo 78.º"
    (scan.has(at + 1, ROLE.of) && scan.has(at + 2, ROLE.reference));
  return read(named ? 'identifier' : 'ordinal', String(value), named ? at : index, at);
};

/** "a V-a", "al II-lea". */
const hasRomanianEnding = (scan: Scan, index: number): boolean =>
  scan.lexicon.language.code === 'ro' &&
  scan.isDash(index + 1) &&
  scan.joined(index + 1) &&
  scan.joined(index + 2) &&
  scan.has(index + 2, ROLE.suffix);

/** What makes a single letter a numeral: "Annex V", "Annexes III and V", "João V". */
const isIntroduced = (scan: Scan, index: number): boolean => {
  if (isNumberedSo(scan, index)) return true;
  if (!scan.near(index)) return false;
  if (scan.has(index - 1, ROLE.reference)) return true;
  const linked = scan.isDash(index - 1) || scan.has(index - 1, ROLE.and | ROLE.to);
  const before = scan.at(index - 2);
  if (linked && before?.type === TYPE.word && romanValue(before.text) !== null) return true;
  return isRuler(scan, index);
};

/** "I pielikums", "az I. helyet", "zajęły I miejsce": what follows is numbered, or nothing else could be meant. */
const isNumberedSo = (scan: Scan, index: number): boolean => {
  if (scan.marked(index + 1, MARK.behind) && scan.near(index + 1)) return true;
  const { code } = scan.lexicon.language;
  const pointed = scan.sign(index + 1) === '.' && scan.joined(index + 1);
  if (code === 'hu' && pointed)
    return scan.isWord(index + 2) && !scan.isCapital(index + 2) && !scan.joined(index + 2);
  const small = scan.isWord(index + 1) && !scan.isCapital(index + 1) && !scan.joined(index + 1);
  return code === 'pl' && small && !scan.beginsSentence(index) && scan.isWord(index - 1);
};

/** "João V", "Γεώργιος Ι": behind a name; English "I" is the writer, and X stands for much. */
const isRuler = (scan: Scan, index: number): boolean => {
  const pointed = scan.sign(index + 1) === '.' && scan.joined(index + 1);
  return (
    (scan.at(index)?.text === 'V' || scan.lexicon.language.code !== 'en') &&
    // "Thomas V. Müller" has a middle name.
    !scan.isCapital(pointed ? index + 2 : index + 1) &&
    (pointed || !scan.joined(index + 1)) &&
    scan.isCapital(index - 1) &&
    scan.entry(index - 1) === null &&
    scan.length(index - 1) > 2
  );
};

const GREEK_NUMBERS: Readonly<Record<string, number>> = {
  Α: 1,
  Β: 2,
  Γ: 3,
  Δ: 4,
  Ε: 5,
  Ζ: 7,
  Η: 8,
  Θ: 9,
  Ι: 10,
  Κ: 20,
  Λ: 30,
  Μ: 40,
};
const KERAIA = /^[΄´ʹ'’]$/u;

/** "Α΄ εξάμηνο", "ΙΘ΄ αιώνας": Greek letters with their mark. */
const greek = (scan: Scan, index: number): Read | null => {
  const token = scan.at(index);
  if (scan.lexicon.language.code !== 'el' || token?.type !== TYPE.word) return null;
  if (!KERAIA.test(scan.sign(index + 1)) || !scan.joined(index + 1) || scan.joined(index + 2)) return null;
  if (token.text === 'ΣΤ') return read('ordinal', '6', index, index + 1);
  const values = [...token.text].map(sign => GREEK_NUMBERS[sign] ?? 0);
  const falls = values.every((value, i) => value > 0 && (i === 0 || (value < 10 && (values[0] ?? 0) >= 10)));
  if (!falls || values.length > 2) return null;
  return read('ordinal', String(values.reduce((sum, value) => sum + value, 0)), index, index + 1);
};

/** Roman numerals; a single letter needs a word that is numbered so ("Annex I"). */
const roman = (scan: Scan, index: number): Read | null => {
  const token = scan.at(index);
  const value = token?.type === TYPE.word ? romanValue(token.text) : null;
  if (token === undefined || value === null) return null;
  const single = scan.length(index) === 1 && !hasRomanianEnding(scan, index);
  if (single && !isIntroduced(scan, index)) return null;
  if (scan.joined(index) && scan.number(index - 1) !== null) return null;
  if (
    single &&
    scan.sign(index + 1) === '.' &&
    scan.joined(index + 1) &&
    scan.isWord(index + 2) &&
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
  if (friend.always || (friend.afterNumber && isNumberBefore(scan, index))) return true;
  if (friend.after.has(before) || (friend.before.has(after) && scan.sign(index + 1) !== '.')) return true;
  if (friend.capital && scan.isCapital(index) && !scan.beginsSentence(index)) return true;
  if (friend.weekday && dayFollows(scan, index)) return true;
  if (friend.needsNoun && !nounFollows(scan, index + 1)) return true;
  return friend.onlyAfter !== null && !friend.onlyAfter.has(before);
};

const isNumberBefore = (scan: Scan, index: number): boolean =>
  scan.number(index - 1) !== null || scan.entry(index - 1)?.cardinal !== undefined;

const nounFollows = (scan: Scan, index: number): boolean =>
  scan.near(index) &&
  scan.isWord(index) &&
  !scan.has(index, ROLE.starter | ROLE.of | ROLE.and | ROLE.to | ROLE.from);

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
  if (isFalseFriend(scan, index + 1 + joined)) return null;
  if (joined === 1 && !scan.isDash(index + 1) && tens >= 100) return null;
  return read('ordinal', String(tens + unit), index, index + 1 + joined);
};

/** An ordinal at `index`, in digits, Roman or Greek numerals or words; null where none is. */
export const readOrdinal = (scan: Scan, index: number): Read | null => {
  if (scan.number(index) !== null) return suffixed(scan, index) ?? pointed(scan, index);
  return announced(scan, index) ?? (scan.isWord(index) ? inLetters(scan, index) : null);
};

const inLetters = (scan: Scan, index: number): Read | null =>
  greek(scan, index) ?? roman(scan, index) ?? spelled(scan, index);
