// Whether a numeral counts: articles, adjectives, fractions, halves.

import type { FoundFact } from './quantities.ts';
import { scaleAt, scaled } from './scales.ts';
import { ROLE, type Scan, TYPE } from './scan.ts';
import { unitAfter, written } from './units.ts';

interface Half {
  readonly fact: FoundFact;
  readonly next: number;
}

/** "two and a half", "dos horas y media", "trzy i pół": the half stands behind the number or behind what is counted. */
export const halfBehind = (scan: Scan, facts: readonly FoundFact[], next: number): Half | null => {
  const [fact] = facts;
  if (fact === undefined || facts.length !== 1 || fact.kind !== 'number' || fact.value.includes('.'))
    return null;
  const noun = scan.isWord(next) && !scan.has(next, ROLE.and | ROLE.joiner) ? 1 : 0;
  const and = next + noun;
  if (!scan.near(next) || !scan.near(and) || !scan.has(and, ROLE.and | ROLE.joiner)) return null;
  const at = scan.has(and + 1, ROLE.half) ? and + 1 : scan.word(and + 1) === 'a' ? and + 2 : -1;
  if (at < 0 || !scan.near(at)) return null;
  // "two and a half million": the half million is one word of the tables.
  const part = scan.entry(at)?.cardinal ?? 0;
  if (part >= 500_000) return withUnit(scan, String(Number(fact.value) * part * 2 + part), fact.first, at);
  if (!scan.has(at, ROLE.half)) return null;
  return withScaleAndUnit(scan, plusHalf(scan, fact), fact.first, at);
};

/** "two and a half million euros", "un millón y medio de euros" */
const withScaleAndUnit = (scan: Scan, value: string, first: number, last: number): Half => {
  const scale = scaleAt(scan, last + 1);
  return scale === null
    ? withUnit(scan, value, first, last)
    : withUnit(scan, scaled(value, scale.scale), first, scale.next - 1);
};

const withUnit = (scan: Scan, value: string, first: number, last: number): Half => {
  const unit = unitAfter(scan, last + 1);
  if (unit === null) return { fact: { kind: 'number', value, first, last }, next: last + 1 };
  return { fact: { ...written(unit.unit, value), first, last: unit.last }, next: unit.last + 1 };
};

/** Half of one, or half of what was counted last: "un millón y medio". */
const plusHalf = (scan: Scan, fact: FoundFact): string => {
  const scale = scan.entry(fact.last)?.scale;
  return scale === undefined ? `${fact.value}.5` : String(Number(fact.value) + scale / 2);
};

/** "two thirds", "zwei Drittel": a part, no count. */
export const isFraction = (scan: Scan, facts: readonly FoundFact[], next: number): boolean =>
  facts.length === 1 &&
  scan.near(next) &&
  scan.has(next, ROLE.fraction) &&
  !/\d/.test(scan.slice(facts[0]?.first ?? 0, facts[0]?.last ?? 0).text);

/** A numeral that is an adjective here: "o nouă inițiativă". */
export const isAdjective = (scan: Scan, index: number): boolean => {
  const { adjectives } = scan.lexicon;
  const word = scan.word(index);
  if (adjectives === null || !adjectives.words.has(word)) return false;
  const next = scan.near(index + 1) ? scan.word(index + 1) : '';
  if (next === '' && !scan.isWord(index - 1)) return false;
  // Without its accent it is the definite adjective: "noua strategie".
  if (word === 'noua') return true;
  if (
    scan.entry(index + 1)?.cardinal !== undefined ||
    scan.entry(index + 1)?.scale !== undefined ||
    scan.has(index + 1, ROLE.of)
  )
    return false;
  return (
    adjectives.notAfter.has(scan.word(index - 1)) || !adjectives.pluralEnds.some(end => next.endsWith(end))
  );
};

/** "2/3": a part, no count. */
export const isPart = (scan: Scan, index: number): boolean => {
  const above = scan.integer(index);
  const below = scan.integer(index + 2);
  if (above === null || below === null || scan.sign(index + 1) !== '/') return false;
  return (
    above < below &&
    below <= 20 &&
    scan.joined(index + 1) &&
    scan.joined(index + 2) &&
    !scan.joined(index + 3)
  );
};

/** "24/7" is no quantity. */
export const isAlwaysOpen = (scan: Scan, index: number): boolean =>
  scan.integer(index) === 24 &&
  scan.sign(index + 1) === '/' &&
  scan.integer(index + 2) === 7 &&
  scan.joined(index + 1) &&
  scan.joined(index + 2);

const NOT_COUNTING_BEFORE = new Set([
  'no',
  'this',
  'that',
  'the',
  'each',
  'every',
  'any',
  'which',
  'some',
  'other',
  'another',
  'last',
  'next',
  'first',
  'good',
  'new',
  'everyone',
  'big',
  'small',
  'single',
  'these',
  'those',
  'by',
  'as',
  'when',
]);
const NOT_COUNTING_AFTER = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'will',
  'would',
  'is',
  'was',
  'has',
  'does',
  'another',
  'day',
  'who',
  'that',
  'which',
  'by',
  'more',
  'thing',
  'where',
  'needs',
  'and',
  'cannot',
  'stop',
  'hand',
  'side',
]);

/** Whether a "one" counts: as a numeral in English, in a counting phrase where the word is also an article. */
export const countsOne = (scan: Scan, fact: FoundFact): boolean => {
  if (scan.has(fact.first - 1, ROLE.oneAfter) || scan.has(fact.last + 1, ROLE.oneBefore)) return true;
  // "από μία έως τρεις": the beginning of a range is a number.
  if (scan.has(fact.first - 1, ROLE.from) && scan.has(fact.last + 1, ROLE.to)) return true;
  if (scan.lexicon.language.code === 'nl' && scan.word(fact.first) !== 'een') return true;
  if (scan.lexicon.language.code !== 'en') return false;
  // "the third one" stands for a noun.
  if (scan.entry(fact.first - 1)?.ordinal !== undefined) return false;
  const after = scan.at(fact.last + 1);
  if (after === undefined || after.type !== TYPE.word || !scan.near(fact.last + 1))
    return scan.isDash(fact.last + 1) && scan.joined(fact.last + 1);
  return (
    !NOT_COUNTING_BEFORE.has(scan.word(fact.first - 1)) &&
    !NOT_COUNTING_AFTER.has(after.lower.replace(/['’]s$/, ''))
  );
};

/** A numeral that is a noun here: "öt hét" are five weeks. */
export const isNoun = (scan: Scan, index: number): boolean => {
  const { nouns } = scan.lexicon;
  if (nouns === null || !nouns.words.has(scan.word(index))) return false;
  if (scan.number(index - 1) !== null || scan.entry(index - 1)?.cardinal !== undefined) return true;
  return nouns.notAfter.has(scan.word(index - 1)) || nouns.notBefore.has(scan.word(index + 1));
};

/** "the 80s", "през 80-те години", "años 80": a decade, told in many ways; it never alarms alone. */
export const isDecade = (scan: Scan, fact: FoundFact): boolean => {
  if (!fact.value.endsWith('0') || !/^(?:[1-9]|(?:19|20)\d)0$/.test(fact.value)) return false;
  const plural = /^s$/.test(scan.word(fact.last + 1)) && scan.joined(fact.last + 1);
  const apostrophe = /^['’]$/.test(scan.sign(fact.first - 1));
  if (fact.kind === 'date') return plural;
  return plural || apostrophe || scan.has(fact.first - 1, ROLE.year) || scan.has(fact.last + 1, ROLE.year);
};
