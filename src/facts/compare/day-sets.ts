// Days one by one on one side against a range on the other: "13 and 14" is 13–14, "16 and 18" is not 16–18.

import { daySpan, sameDays, withoutYear } from '../edtf.ts';
import { type Difference, isOpen, joined, type Side, type State } from './match-state.ts';
import type { Placed } from './passages.ts';

export const isDay = (value: string): boolean => /-\d{2}-\d{2}/.test(value);
export const isYearless = (value: string): boolean => value.startsWith('XXXX');

const isDayRange = (fact: Placed): boolean =>
  fact.kind === 'date' && fact.value.includes('/') && isDay(fact.value);

/** Matches ranges with the days that mean them, both ways. */
export const matchDaySets = (state: State): void => {
  matchSets(state, state.expected, state.own, (range, days) => setDifference(range, days));
  matchSets(state, state.own, state.expected, (range, days) => setDifference(days, range));
};

const matchSets = (
  state: State,
  ranges: Side,
  days: Side,
  differ: (range: Placed, days: Placed) => Difference | null,
): void => {
  ranges.facts.forEach((range, i) => {
    const group = !isOpen(ranges, i) || !isDayRange(range) ? [] : dayGroup(range, days);
    const members = group.flatMap(j => days.facts[j] ?? []);
    if (members.length < 2 || !meansRange(range.value, members)) return;
    ranges.partner.set(i, group[0] ?? -1);
    for (const j of group) days.partner.set(j, i);
    const difference = differ(range, joined(members));
    if (difference !== null) state.differences.push(difference);
  });
};

/** The days fill the range, or are its two ends. */
const meansRange = (range: string, members: readonly Placed[]): boolean => {
  const values = members.map(fact => withoutYear(fact.value));
  const [first = '', last = ''] = withoutYear(range).split('/');
  const areEnds = values.length === 2 && values.includes(first) && values.includes(last);
  return areEnds || sameDays(values, [withoutYear(range)]);
};

/** Range and days told apart: other days, a year left out, another year; null where they are the same. */
const setDifference = (expected: Placed, own: Placed): Difference | null => {
  const left = expected.value.split(', ');
  const right = own.value.split(', ');
  if (sameDays(left, right)) return null;
  if (!sameDays(left.map(withoutYear), right.map(withoutYear))) return { type: 'pair', expected, own };
  if (isYearless(expected.value)) return null;
  return { type: isYearless(own.value) ? 'year' : 'changed', expected, own };
};

/** Open single days that lie in a range, in the order said. */
const dayGroup = (range: Placed, days: Side): number[] => {
  const span = daySpan(withoutYear(range.value));
  if (span === null) return [];
  const group: number[] = [];
  const seen = new Set<string>();
  days.facts.forEach((fact, j) => {
    if (!isOpen(days, j) || fact.kind !== 'date' || fact.value.includes('/') || !isDay(fact.value)) return;
    const said = withoutYear(fact.value);
    const day = daySpan(said);
    if (day === null || day.first < span.first || day.last > span.last || seen.has(said)) return;
    seen.add(said);
    group.push(j);
  });
  return group;
};
