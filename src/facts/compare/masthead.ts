// The date an edition gives itself: whose it is, and whether it is a fact to compare.

import { daySpan } from '../edtf.ts';
import { isSingleDay } from './day-sets.ts';
import { lineLength, type Placed, type ReadEdition, type SectionFacts } from './passages.ts';
import type { Group } from './section-groups.ts';

const SHORT = 100;
const HEAD_LINE = 60;

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

// An edition may well come out some weeks after the others; what is farther off is a slip, told as a change.
const WEEKS = 62;

const isFarOff = (a: string, b: string): boolean => {
  const [left, right] = [daySpan(a), daySpan(b)];
  return left !== null && right !== null && Math.abs(left.first - right.first) > WEEKS;
};

/** The day each edition is of: its own unless it is far from the others'; where none was recognised, the one it says as they do. */
export const datesOf = (editions: readonly ReadEdition[]): (string | null)[] => {
  const said = editions.map(({ edition }) => edition.published);
  const known = mostSaid(said) ?? said.find(day => day !== null) ?? null;
  return editions.map((edition, i) => {
    const own = said[i] ?? null;
    if (own !== null) return known !== null && isFarOff(own, known) ? known : own;
    return known !== null && says(edition, known) ? known : null;
  });
};

const dateOf = ({ sections }: ReadEdition): Placed | undefined =>
  sections.flatMap(({ facts }) => facts).find(fact => fact.masthead === true);

/** A section that says nothing but an edition's own date, or nothing at all. */
const bareSection = (edition: ReadEdition, date: Placed | undefined): SectionFacts[] => {
  const home = edition.sections.find(({ section }) => section.id === date?.section) ?? edition.sections[0];
  return home === undefined
    ? []
    : [
        {
          section: home.section,
          passages: [],
          facts: date === undefined ? [] : [date],
          names: [],
          hints: [],
        },
      ];
};

/** The editions' own dates as a group of their own: they stand now in this section, now in that. */
export const mastheadGroup = (editions: readonly ReadEdition[]): Group[] => {
  const dates = editions.map(dateOf);
  const pivot = dates.findIndex(date => date !== undefined);
  const first = editions[pivot];
  const [reference] = first === undefined ? [] : bareSection(first, dates[pivot]);
  if (reference === undefined) return [];
  // Most have one: the others lack it.
  const isUsual = pivot === 0 || dates.filter(date => date !== undefined).length > editions.length / 2;
  const others = editions.flatMap((edition, i) => {
    if (i === pivot) return [];
    // Told where it was read: with a date that was recognised but not read as a fact nothing can be compared.
    const isLacking = isUsual && edition.edition.published === null;
    const sections = dates[i] !== undefined || isLacking ? bareSection(edition, dates[i]) : [];
    return [{ edition: i, sections }];
  });
  return [{ pivot, reference, others }];
};

/**
 * Settles which dates are the editions' own: one that was not recognised is where the others have theirs, in a short
 * line at the head; one that only a single edition gives itself is no fact of what it tells.
 */
export const settleMastheads = (editions: readonly ReadEdition[]): ReadEdition[] => {
  const dated = editions.filter(({ edition }) => edition.published !== null);
  if (dated.length === 0) return [...editions];
  const settled = editions.map(edition =>
    edition.edition.published === null ? withHeadDate(edition) : edition,
  );
  const known = settled.filter(edition => dateOf(edition) !== undefined);
  const [lonely] = known;
  if (known.length !== 1 || lonely === undefined) return settled;
  return settled.map(edition => (edition === lonely ? withoutMasthead(edition) : edition));
};

/** The only day that the head of an edition names, if its line says little else. */
const withHeadDate = (read: ReadEdition): ReadEdition => {
  const [head, ...rest] = read.sections;
  const days = head?.facts.filter(isSingleDay) ?? [];
  const [day] = days;
  if (
    head === undefined ||
    day === undefined ||
    days.length > 1 ||
    lineLength(day.passage, day.start) > HEAD_LINE
  )
    return read;
  const facts = head.facts.map(fact => (fact === day ? { ...fact, masthead: true } : fact));
  return { edition: read.edition, sections: [{ ...head, facts }, ...rest] };
};

const withoutMasthead = ({ edition, sections }: ReadEdition): ReadEdition => ({
  edition,
  sections: sections.map(section => ({
    ...section,
    facts: section.facts.filter(fact => fact.masthead !== true),
  })),
});
