// What makes a section recognisable in another language: its facts, names, words alike across scripts, its shape.

import { withoutYear } from '../edtf.ts';
import { normaliseUrl } from '../equal.ts';
import { latin } from '../fold.ts';
import type { Placed, SectionFacts } from './passages.ts';

export interface Profile {
  /** Weight of each feature: `d:` days, `n:` figures, `u:` addresses, `w:` beginnings of words, `name:` names. */
  readonly features: ReadonlyMap<string, number>;
  readonly length: number;
  readonly items: number;
  /** Facts that translations keep. */
  readonly facts: number;
}

const WORD = /[\p{L}][\p{L}\p{M}]{3,}/gu;
const PREFIX = 5;

/** What makes a fact recognisable across languages: days without their year, figures without their kind. */
const factKey = (fact: Placed): string => {
  if (fact.kind === 'date') return `d:${withoutYear(fact.value).split('/')[0]}`;
  if (fact.kind === 'url') return `u:${normaliseUrl(fact.value)}`;
  if (fact.kind === 'number' || fact.kind === 'ordinal' || fact.kind === 'identifier')
    return `n:${fact.value}`;
  return `${fact.kind}:${fact.value}`;
};

const raise = (features: Map<string, number>, key: string, weight: number): void => {
  features.set(key, Math.max(features.get(key) ?? 0, weight));
};

const ACRONYM = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu;

/** Words that may look alike across languages: their beginnings in Latin letters; capitals and acronyms weigh more. */
const raiseWords = (features: Map<string, number>, text: string): void => {
  for (const [word] of text.matchAll(WORD)) {
    const key = latin(word).slice(0, PREFIX);
    if (key.length >= 4) raise(features, `w:${key}`, /^\p{Lu}/u.test(word) ? 1 : 0.6);
  }
  for (const [acronym] of text.matchAll(ACRONYM)) raise(features, `w:${latin(acronym)}`, 1.5);
};

const SMALL_NUMBER = 12;

/** Small numbers and words for numbers stand everywhere. */
const factWeight = (fact: Placed): number => {
  if (fact.words) return 0.8;
  const isSmall = (fact.kind === 'number' || fact.kind === 'ordinal') && Number(fact.value) <= SMALL_NUMBER;
  return isSmall ? 1.6 : 2.5;
};

const made = new WeakMap<SectionFacts, Profile>();

/** The profile of a section; made once. */
export const profile = (section: SectionFacts): Profile => {
  const known = made.get(section);
  if (known !== undefined) return known;
  const features = new Map<string, number>();
  for (const passage of section.passages) raiseWords(features, passage.text);
  for (const fact of section.facts)
    if (!fact.weak && fact.masthead !== true) raise(features, factKey(fact), factWeight(fact));
  for (const name of section.names) raise(features, `name:${name.value}`, 2.5);
  const own = {
    features,
    length: section.passages.reduce((sum, passage) => sum + passage.text.length, 0),
    items: section.passages.filter(passage => passage.kind === 'item').length,
    facts: section.facts.filter(fact => !fact.weak && !fact.words).length,
  };
  made.set(section, own);
  return own;
};

/** The profile of sections read as one. */
export const joinedProfile = (parts: readonly Profile[]): Profile => {
  const features = new Map<string, number>();
  for (const part of parts) for (const [key, weight] of part.features) raise(features, key, weight);
  const sum = (of: (part: Profile) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    features,
    length: sum(part => part.length),
    items: sum(part => part.items),
    facts: sum(part => part.facts),
  };
};
