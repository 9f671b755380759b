// Whether the writer's own words say the value they are bound to.

import { ends, sameDays, withoutYear } from './edtf.ts';
import { equalFacts } from './equal.ts';
import { extract } from './extract.ts';
import { latin } from './fold.ts';
import type { Fact, RecordFact } from './model.ts';

const COUNTABLE = new Set(['number', 'ordinal', 'identifier']);

const saysDate = (facts: readonly Fact[], value: string): boolean => {
  const dates = facts.filter(fact => fact.kind === 'date').map(fact => fact.value);
  if (dates.some(date => equalFacts({ kind: 'date', value: date }, { kind: 'date', value }))) return true;
  if (dates.length === 0) return false;
  return (
    sameDays(dates, [value]) || sameDays(dates.map(withoutYear), [withoutYear(value)]) || isPart(dates, value)
  );
};

/** "in April 2024" speaks of 16–18 April 2024: a coarser date that holds the finer one. */
const isPart = (dates: readonly string[], value: string): boolean => {
  const pair = ends(value);
  if (pair === null) return false;
  const [from, to] = pair;
  return dates.some(date => {
    const said = ends(date)?.[0];
    if (said === undefined || date.includes('/') || said.d !== null) return false;
    const monthFits = said.m === null || (said.m === from.m && said.m === to.m);
    return monthFits && (said.y === null || (said.y === from.y && said.y === to.y));
  });
};

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(latin);

/** Inflection changes the end of a word: enough of its beginning must agree. */
const sameWord = (said: string, registered: string): boolean => {
  if (said === registered) return true;
  const shared = Math.min(said.length, registered.length);
  if (shared < 4) return false;
  const needed = Math.max(3, Math.ceil(registered.length * 0.6));
  return (
    said.slice(0, needed) === registered.slice(0, needed) && Math.abs(said.length - registered.length) <= 5
  );
};

const SHORT = 3;

/** Every weighty word of one of the names, or an acronym that stands before its dash, is said. */
const saysName = (text: string, fact: RecordFact): boolean => {
  const said = wordsOf(text);
  return [...Object.values(fact.names ?? {}), fact.value].some(name => {
    const full = wordsOf(name).filter(word => word.length > SHORT);
    const words = full.length > 0 ? full : wordsOf(name);
    const acronym = /^(\p{Lu}{2,})\s[–—-]\s/u.exec(name)?.[1];
    if (acronym !== undefined && said.includes(latin(acronym))) return true;
    return words.length > 0 && words.every(word => said.some(other => sameWord(other, word)));
  });
};

/**
 * Whether a bound span's words say this value, inflected or in another lawful form.
 * @param text the writer's words ("στο Χάσκοβο", "am 13. und 14. November")
 * @param language the language of the text
 * @param fact the value now; names with their forms
 */
export const saysFact = (text: string, language: string, fact: RecordFact): boolean => {
  if (fact.kind === 'name') return saysName(text, fact);
  const facts = extract(text, language);
  if (fact.kind === 'date') return saysDate(facts, fact.value);
  return facts.some(
    found =>
      equalFacts(found, fact) ||
      (COUNTABLE.has(found.kind) && COUNTABLE.has(fact.kind) && found.value === fact.value),
  );
};
