// Numerals that are part of a name both sides write alike ("Second Shift" in any language): no facts to compare.

import type { Placed, SectionFacts } from './passages.ts';

const NEXT_NAME = /^[ \u00a0]\p{Lu}[\p{L}\p{M}’'-]+/u;

/** The capitalised numeral with the capitalised word behind it; null where it is no such name. */
const nameAround = (fact: Placed): string | null => {
  if (!fact.words || !/^\p{Lu}/u.test(fact.text)) return null;
  const next = NEXT_NAME.exec(fact.passage.text.slice(fact.end));
  return next === null ? null : fact.text + next[0];
};

/** The facts without those that stand in a name which the other side writes letter for letter, without its numeral being read there. */
export const withoutSharedNames = (
  facts: readonly Placed[],
  others: readonly SectionFacts[],
): readonly Placed[] => {
  if (!facts.some(fact => nameAround(fact) !== null)) return facts;
  return facts.filter(fact => {
    const name = nameAround(fact);
    return name === null || !others.some(section => writes(section, name));
  });
};

const writes = ({ passages }: SectionFacts, name: string): boolean =>
  passages.some(passage => passage.text.includes(name));
