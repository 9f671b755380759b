// Identifiers: legal acts, standards, versions, references, rooms, house numbers, postcodes.

import { shortYears } from './date-items.ts';
import { yearAt } from './date-parts.ts';
import { isHouse, isLabelled, isReferenced, type Read, read, reference } from './labels.ts';
import { GAP, ROLE, type Scan, TYPE } from './scan.ts';
import type { Token } from './token.ts';

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
    scan.isWord(index + 2);
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
  if (token?.type === TYPE.word && scan.number(index + 1) !== null && scan.joined(index + 1))
    return letteredCode(scan, index);
  if (token?.type !== TYPE.number || token.shape !== 'integer') return null;
  const after = scan.at(index + 1);
  if (after?.type !== TYPE.word || !scan.joined(index + 1)) return null;
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
  while (scan.joined(next) && (scan.isWord(next) || scan.number(next) !== null)) next += 1;
  if (token?.type !== TYPE.word || number === null) return 'nothing';
  const prefix = token.text;
  const digits = number.value;
  const version = /^[vV]$/.test(prefix) || scan.has(index, ROLE.reference);
  const programme = prefix === 'H' && digits === '2020';
  const long = /^(?!EU|UE|ES|ΕΕ|ЕС)\p{Lu}{3,}$/u.test(prefix) && digits.length >= 2 && next === index + 2;
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
  if (before?.type !== TYPE.word) return null;
  if (scan.has(index - 2, ROLE.reference)) return read('identifier', token.text, index, index);
  if (POSTAL_PREFIX.has(before.lower) && token.text.length >= 4)
    return read('identifier', token.value, index, index);
  return before.capital && yearAt(scan, index) === null ? 'nothing' : null;
};

/** Postcodes: "03-719", "3720-231", "241 00 Kalamata", "68161 Mannheim" after a comma or at a line's beginning. */
const postcode = (scan: Scan, index: number): Read | null => {
  const token = scan.number(index);
  if (token === null || token.shape !== 'integer') return null;
  return hyphenedPostcode(scan, index) ?? spacedPostcode(scan, index) ?? plainPostcode(scan, index);
};

/** "03-719", "3720-231", in front of their town. */
const hyphenedPostcode = (scan: Scan, index: number): Read | null => {
  const [first, second] = [scan.number(index), scan.number(index + 2)];
  const joined = scan.isDash(index + 1) && scan.joined(index + 1) && scan.joined(index + 2);
  if (!joined || second?.text.length !== 3 || second.shape !== 'integer' || !scan.isCapital(index + 3))
    return null;
  const fits = first?.text.length === 2 || (first?.text.length === 4 && scan.lexicon.language.code === 'pt');
  return fits ? read('identifier', `${first?.text}-${second.text}`, index, index + 2) : null;
};

/** "241 00 Kalamata", "Αθήνα 105 63" */
const spacedPostcode = (scan: Scan, index: number): Read | null => {
  const [first, second] = [scan.number(index), scan.number(index + 1)];
  if (first?.text.length !== 3 || second?.text.length !== 2 || scan.gap(index + 1) !== GAP.space) return null;
  const beforeTown = scan.isCapital(index + 2) && addressed(scan, index);
  const behindTown =
    scan.lexicon.language.code === 'el' && scan.isCapital(index - 1) && !scan.isWord(index + 2);
  return beforeTown || behindTown ? read('identifier', first.text + second.text, index, index + 1) : null;
};

/** "68161 Mannheim" */
const plainPostcode = (scan: Scan, index: number): Read | null => {
  const token = scan.number(index);
  const digits = token?.text.length ?? 0;
  if (token === null || digits < 4 || digits > 6 || token.text !== token.value) return null;
  const leads = scan.isCapital(index + 1) && scan.gap(index + 1) === GAP.space && !isOurTime(scan, index);
  const fits = leads && (addressed(scan, index) || leadsToStreet(scan, index));
  return fits ? read('identifier', token.text, index, index) : null;
};

/** A year that a text of our time would name. */
const isOurTime = (scan: Scan, index: number): boolean => {
  const year = yearAt(scan, index);
  return year !== null && year >= 1500;
};

/** "3:1": what stands before it labels no article. */
const isScore = (scan: Scan, index: number): boolean =>
  (scan.integer(index) ?? 0) < 100 &&
  scan.sign(index + 1) === ':' &&
  scan.joined(index + 1) &&
  scan.joined(index + 2) &&
  scan.number(index + 2) !== null;

/** "4000 Пловдив, ул. …", "7621 Pécs, Napos u. 17": a town and, behind a comma, a street. */
const leadsToStreet = (scan: Scan, index: number): boolean => {
  let at = index + 1;
  while (at < index + 4 && scan.isCapital(at)) at += 1;
  if (scan.sign(at) !== ',') return false;
  for (let step = at + 1; step < at + 5 && scan.near(step); step++)
    if (scan.has(step, ROLE.street)) return true;
  return false;
};

/** Where an address may go on: after a comma, a house number or a line break. */
const addressed = (scan: Scan, index: number): boolean =>
  scan.sign(index - 1) === ',' ||
  scan.sign(index - 1) === '|' ||
  scan.sign(index - 1) === ':' ||
  scan.gap(index) >= GAP.line ||
  isHouse(scan, index - 1);

/** "Τ.Κ. 185 31" is one postcode; other labels have one number. */
const labelled = (scan: Scan, index: number, token: Token): Read => {
  const second = scan.number(index + 1);
  const isGreekPostcode =
    scan.lexicon.language.code === 'el' && token.text.length === 3 && second?.text.length === 2;
  return isGreekPostcode
    ? read('identifier', token.text + second.text, index, index + 1)
    : read('identifier', token.text, index, index);
};

/** An identifier at `index`; `nothing` where digits stand that are no fact at all. */
export const readIdentifier = (scan: Scan, index: number): Read | 'nothing' | null => {
  const special =
    reference(scan, index) ?? legalAct(scan, index) ?? code(scan, index) ?? hyphenated(scan, index);
  if (special !== null) return special;
  const token = scan.number(index);
  if (token === null) return null;
  if (token.shape !== 'clock' && token.date === null && !isScore(scan, index) && isLabelled(scan, index))
    return labelled(scan, index, token);
  const post = postcode(scan, index);
  if (post !== null) return post;
  if (isHouse(scan, index)) return read('identifier', token.text, index, index);
  if (token.shape === 'dotted' || (token.shape === 'integer' && /^0\d/.test(token.text)))
    return read('identifier', token.text, index, index);
  return null;
};
