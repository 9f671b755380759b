// Days one by one on one side against a range on the other: "13 and 14" is 13–14, "16 and 18" is not 16–18.

import { daySpan, sameDays, withoutYear } from '../edtf.ts';
import type { Passage } from './edition.ts';
import { between, type Difference, isOpen, joined, type Side, type State } from './match-state.ts';
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

/** Open single days of one passage that lie in a range, in the order said; the passage that has most. */
const dayGroup = (range: Placed, days: Side): number[] => {
  const span = daySpan(withoutYear(range.value));
  if (span === null) return [];
  const groups = new Map<Passage, Map<string, number>>();
  days.facts.forEach((fact, j) => {
    if (!isOpen(days, j) || !isSingleDay(fact)) return;
    const said = withoutYear(fact.value);
    const day = daySpan(said);
    if (day === null || day.first < span.first || day.last > span.last) return;
    const group = groups.get(fact.passage) ?? new Map<string, number>();
    if (!group.has(said)) group.set(said, j);
    groups.set(fact.passage, group);
  });
  const [most] = [...groups.values()].sort((a, b) => b.size - a.size);
  return [...(most?.values() ?? [])];
};

export const isSingleDay = (fact: Placed): boolean =>
  fact.kind === 'date' && !fact.value.includes('/') && isDay(fact.value);

/** Open single days side by side ("13 and 14 May"), as the places of their runs. */
export const dayRuns = (side: Side): number[][] => {
  const runs: number[][] = [];
  side.facts.forEach((fact, j) => {
    if (!isOpen(side, j) || !isSingleDay(fact)) return;
    const run = runs.at(-1);
    const last = side.facts[run?.at(-1) ?? -1];
    if (run !== undefined && last !== undefined && (between(last, fact)?.length ?? BESIDE) < BESIDE)
      run.push(j);
    else runs.push([j]);
  });
  return runs.filter(run => run.length > 1);
};

const BESIDE = 14;
