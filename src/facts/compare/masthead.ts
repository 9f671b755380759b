// The date an edition gives itself: whose it is, and whether it is a fact to compare.

import type { ReadEdition } from './passages.ts';

const SHORT = 100;

/** Says the day in a heading or a short line. */
const says = ({ sections }: ReadEdition, day: string): boolean =>
  sections.some(({ facts }) =>
    facts.some(
      fact =>
        fact.kind === 'date' && fact.value === day && (fact.inHeading || fact.passage.text.length < SHORT),
    ),
  );

/** The value that most of a list share, if at least two do and more than any other. */
const mostSaid = (days: readonly (string | null)[]): string | null => {
  const counts = new Map<string, number>();
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};

/**
 * The day each edition is of: its own; that of most where it says another, which is told as a change; and where
 * its own was not recognised, the one it says as the others do.
 */
export const datesOf = (editions: readonly ReadEdition[]): (string | null)[] => {
  const said = editions.map(({ edition }) => edition.published);
  const most = mostSaid(said);
  const known = most ?? said.find(day => day !== null) ?? null;
  return editions.map((edition, i) => {
    const own = said[i] ?? null;
    if (own !== null) return most ?? own;
    return known !== null && says(edition, known) ? known : null;
  });
};

/** Without a date that only one edition gives itself: no fact of what it tells. */
export const withoutLonelyDate = (editions: readonly ReadEdition[]): ReadEdition[] => {
  const dated = editions.filter(({ edition }) => edition.published !== null);
  const [lonely] = dated;
  const day = lonely?.edition.published ?? null;
  if (dated.length !== 1 || day === null || editions.some(other => other !== lonely && says(other, day)))
    return [...editions];
  return editions.map(edition => (edition === lonely ? without(edition) : edition));
};

const without = ({ edition, sections }: ReadEdition): ReadEdition => ({
  edition,
  sections: sections.map(section => ({
    ...section,
    facts: section.facts.filter(fact => fact.masthead !== true),
  })),
});
