// Values told again in other words: a repetition that says otherwise is a change of what it repeats.

import { sameDays, withoutYear } from '../edtf.ts';
import { dayRuns, isDay, isSingleDay, isYearless } from './day-sets.ts';
import { isOpen, joined, type Side, type State } from './match-state.ts';
import type { Placed } from './passages.ts';

const isDayRange = (fact: Placed): boolean =>
  fact.kind === 'date' && fact.value.includes('/') && isDay(fact.value);

/** Days side by side against an open range of the other side: changed as one, whatever days they are. */
export const matchChangedRuns = (state: State): void => {
  for (const [ranges, days] of [
    [state.expected, state.own],
    [state.own, state.expected],
  ] as const) {
    for (const run of dayRuns(days)) {
      const i = ranges.facts.findIndex((fact, k) => isOpen(ranges, k) && isDayRange(fact));
      const range = ranges.facts[i];
      if (range === undefined) continue;
      const together = take(days, run, i);
      ranges.partner.set(i, run[0] ?? -1);
      const [expected, own] = ranges === state.expected ? [range, together] : [together, range];
      state.differences.push({ type: 'changed', expected, own });
    }
  }
};

const take = (side: Side, run: readonly number[], partner: number): Placed => {
  for (const j of run) side.partner.set(j, partner);
  return joined(run.flatMap(j => side.facts[j] ?? []));
};

/** "16 and 18 May" beside a range 16–18 that is said right elsewhere in the section, or the same days of another year. */
export const matchRepeatedPairs = (state: State): void => {
  for (const run of dayRuns(state.own)) {
    const days = run.flatMap(j => state.own.facts[j] ?? []).map(fact => fact.value);
    const yearless = days.map(withoutYear);
    const expected = state.expected.facts.find(
      fact => isDayRange(fact) && isEnds(withoutYear(fact.value), yearless),
    );
    if (expected === undefined) continue;
    const own = take(state.own, run, -1);
    if (!sameDays(yearless, [withoutYear(expected.value)]))
      state.differences.push({ type: 'pair', expected, own });
    else if (!isYearless(days[0] ?? '') && !isYearless(expected.value) && !sameDays(days, [expected.value]))
      state.differences.push({ type: 'changed', expected, own });
  }
};

const isEnds = (range: string, days: readonly string[]): boolean => {
  const [first = '', last = ''] = range.split('/');
  return days.length === 2 && days[0] === first && days[1] === last;
};

/** A date of the reference that differs in the day, the month or the year alone. */
export const repeated = (fact: Placed, expected: readonly Placed[]): Placed | undefined =>
  fact.kind === 'date' && isDay(fact.value) && !isSingleDay(fact)
    ? expected.find(other => other.kind === 'date' && differInOne(fact.value, other.value))
    : undefined;

const differInOne = (a: string, b: string): boolean => {
  const [left, right] = [a.split('/'), b.split('/')];
  if (left.length !== right.length) return false;
  const components = left.map((end, i) => {
    const [own, theirs] = [end.split('-'), (right[i] ?? '').split('-')];
    return own.length === theirs.length ? own.flatMap((part, k) => (part === theirs[k] ? [] : [k])) : [-1];
  });
  const differing = new Set(components.flat());
  return differing.size === 1 && !differing.has(-1);
};
