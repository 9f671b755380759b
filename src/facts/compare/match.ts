// Sets two lists of facts against each other: what is the same in another form, what changed, what is missing or new.

import { daySpan, ends, sameDays, withoutYear } from '../edtf.ts';
import { equalFacts } from '../equal.ts';
import type { Hint, Mention } from '../extract.ts';

export type Difference<M extends Mention = Mention> =
  | { readonly type: 'missing'; readonly expected: M; readonly soft: boolean }
  | { readonly type: 'added'; readonly own: M; readonly soft: boolean }
  | { readonly type: 'changed'; readonly expected: M; readonly own: M }
  | { readonly type: 'pair'; readonly expected: M; readonly own: M }
  | { readonly type: 'year'; readonly expected: M; readonly own: M };

export interface Matching<M extends Mention> {
  readonly differences: Difference<M>[];
}

interface State<M extends Mention> {
  readonly expected: readonly M[];
  readonly own: readonly M[];
  readonly usedExpected: Set<number>;
  readonly usedOwn: Set<number>;
  readonly differences: Difference<M>[];
}

const NUMERIC = new Set(['number', 'ordinal', 'identifier']);

const isDay = (value: string): boolean => /-\d{2}-\d{2}/.test(value);
const isYearless = (value: string): boolean => value.startsWith('XXXX');

/** Bare digits without any separator: the last resort for "10.000" in an English text. */
const digits = (fact: Mention): string => fact.text.replace(/\D/g, '');
const amount = (fact: Mention): string => fact.value.replace(/^[A-Z]{3} |%$/g, '');

/** The same figure under another kind: "2. Newsletter" and "Newsletter 2", "2023" read as a number. */
const compatible = (a: Mention, b: Mention): boolean => {
  if (a.kind === b.kind)
    return (
      (a.kind === 'number' || a.kind === 'identifier') &&
      digits(a).length > 3 &&
      digits(a) === digits(b) &&
      !a.words &&
      !b.words
    );
  if (NUMERIC.has(a.kind) && NUMERIC.has(b.kind)) return a.value === b.value;
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('number') && (kinds.has('money') || kinds.has('percent'))) return amount(a) === amount(b);
  if (kinds.has('date') && (kinds.has('number') || kinds.has('identifier'))) return a.value === b.value;
  if (kinds.has('time') && kinds.has('number')) return digits(a) === digits(b) && digits(a).length >= 1;
  return false;
};

type Pass = (a: Mention, b: Mention) => boolean;

const PASSES: readonly Pass[] = [
  (a, b) => a.kind === b.kind && a.value === b.value,
  (a, b) => equalFacts(a, b) && !(a.kind === 'date' && isYearless(a.value) !== isYearless(b.value)),
];

const run = <M extends Mention>(state: State<M>, same: Pass, found?: (expected: M, own: M) => void): void => {
  state.expected.forEach((expected, i) => {
    if (state.usedExpected.has(i)) return;
    const j = state.own.findIndex((own, index) => !state.usedOwn.has(index) && same(expected, own));
    const own = state.own[j];
    if (own === undefined) return;
    state.usedExpected.add(i);
    state.usedOwn.add(j);
    found?.(expected, own);
  });
};

/** Exact matches by a map, so that long lists stay linear. */
const runExact = <M extends Mention>(state: State<M>): void => {
  const places = new Map<string, number[]>();
  state.own.forEach((fact, i) => {
    const key = `${fact.kind} ${fact.value}`;
    const list = places.get(key);
    if (list === undefined) places.set(key, [i]);
    else list.push(i);
  });
  state.expected.forEach((fact, i) => {
    const j = places.get(`${fact.kind} ${fact.value}`)?.shift();
    if (j === undefined) return;
    state.usedExpected.add(i);
    state.usedOwn.add(j);
  });
};

const monthOf = (value: string): string => withoutYear(value).slice(5, 7);

/** Runs of single days in one month on one side against a range on the other: "13 and 14" is 13–14. */
const matchDaySets = <M extends Mention>(state: State<M>): void => {
  matchSets(
    state,
    { facts: state.expected, used: state.usedExpected },
    { facts: state.own, used: state.usedOwn },
    false,
  );
  matchSets(
    state,
    { facts: state.own, used: state.usedOwn },
    { facts: state.expected, used: state.usedExpected },
    true,
  );
};

interface Side<M> {
  readonly facts: readonly M[];
  readonly used: Set<number>;
}

const isDayRange = (fact: Mention): boolean =>
  fact.kind === 'date' && fact.value.includes('/') && isDay(fact.value);

const matchSets = <M extends Mention>(
  state: State<M>,
  ranges: Side<M>,
  days: Side<M>,
  swapped: boolean,
): void => {
  ranges.facts.forEach((range, i) => {
    const group = ranges.used.has(i) || !isDayRange(range) ? [] : dayGroup(range, days.facts, days.used);
    const members = group.flatMap(j => days.facts[j] ?? []);
    if (members.length < 2 || !meansRange(range.value, members)) return;
    ranges.used.add(i);
    for (const j of group) days.used.add(j);
    const together = joined(members);
    const difference = swapped ? setDifference(together, range) : setDifference(range, together);
    if (difference !== null) state.differences.push(difference);
  });
};

/** The days fill the range, or are its two ends. */
const meansRange = (range: string, members: readonly Mention[]): boolean => {
  const values = members.map(fact => fact.value);
  return sameDays(values.map(withoutYear), [withoutYear(range)]) || isEnds(range, values);
};

/** Range and days told apart: other days, a year left out, another year; null where they are the same. */
const setDifference = <M extends Mention>(expected: M, own: M): Difference<M> | null => {
  const left = expected.value.split(', ');
  const right = own.value.split(', ');
  if (sameDays(left, right)) return null;
  if (!sameDays(left.map(withoutYear), right.map(withoutYear))) return { type: 'pair', expected, own };
  if (isYearless(expected.value)) return null;
  return { type: isYearless(own.value) ? 'year' : 'changed', expected, own };
};

/** Unused single days that lie in a range, in the order said. */
const dayGroup = (range: Mention, days: readonly Mention[], used: ReadonlySet<number>): number[] => {
  const span = daySpan(withoutYear(range.value));
  if (span === null) return [];
  const group: number[] = [];
  const seen = new Set<string>();
  days.forEach((fact, j) => {
    if (used.has(j) || fact.kind !== 'date' || fact.value.includes('/') || !isDay(fact.value)) return;
    const day = daySpan(withoutYear(fact.value));
    if (day === null || day.first < span.first || day.last > span.last || seen.has(withoutYear(fact.value)))
      return;
    seen.add(withoutYear(fact.value));
    group.push(j);
  });
  return group;
};

const isEnds = (range: string, values: readonly string[]): boolean => {
  const [first = '', last = ''] = withoutYear(range).split('/');
  const said = values.map(withoutYear);
  return values.length === 2 && said.includes(first) && said.includes(last) && monthOf(range) !== '';
};

/** Two days told as one finding: the text from the first to the last, both values. */
const joined = <M extends Mention>(members: readonly M[]): M => {
  const first = members[0];
  const last = members[members.length - 1];
  if (first === undefined || last === undefined) throw new Error('a group of days has members');
  return {
    ...first,
    value: members.map(fact => fact.value).join(', '),
    text: members.map(fact => fact.text).join(', '),
    end: last.end,
  };
};

/** A value the other side says somewhere, or implies: a repetition dropped, a year inside a fuller date, "both". */
const isSaid = (fact: Mention, others: readonly Mention[], hints: readonly Hint[]): boolean => {
  if (others.some(other => equalFacts(other, fact) || compatible(other, fact))) return true;
  if (fact.kind === 'number' && hints.some(hint => hint.value === fact.value)) return true;
  if (fact.kind !== 'date') return false;
  return others.some(other => other.kind === 'date' && holds(other.value, fact.value));
};

/** The finer date lies in the coarser one: 2024 is said by "April 2024". */
const holds = (fine: string, coarse: string): boolean => {
  const said = ends(coarse);
  const finer = ends(fine);
  if (said === null || finer === null || coarse.includes('/')) return false;
  const [date] = said;
  if (date.d !== null)
    return (
      withoutYear(fine).split('/').includes(withoutYear(coarse)) &&
      (date.y === null || finer[0].y === null || date.y === finer[0].y)
    );
  return (
    finer.some(end => end.y === date.y && (date.m === null || end.m === date.m)) ||
    (date.y === null && finer.some(end => end.m === date.m))
  );
};

/** Words for one and two come and go in translation; digits do not. */
const isSoft = (fact: Mention): boolean =>
  fact.weak || (fact.words && fact.kind === 'number' && Number(fact.value) <= 2);

const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'ordinal', 'identifier', 'percent', 'money'],
  ordinal: ['ordinal', 'number'],
  identifier: ['identifier', 'number'],
  money: ['money', 'number'],
  percent: ['percent', 'number'],
};

/** A lone year and a number of four digits are told apart by context only. */
const yearLike = (a: Mention, b: Mention): boolean =>
  a.kind === 'date' && b.kind === 'number' && /^\d{4}$/.test(a.value) && /^\d{4}$/.test(b.value);

const mayReplace = (expected: Mention, own: Mention): boolean =>
  expected.kind === own.kind ||
  yearLike(expected, own) ||
  yearLike(own, expected) ||
  (COMPANIONS[expected.kind]?.includes(own.kind) ?? false);

/** How near two values are: dates of the same month or day, figures of the same length, place in the text. */
const distance = (expected: Mention, own: Mention, gap: number): number => {
  let points = gap;
  if (expected.kind !== own.kind) points += 3;
  if (expected.kind === 'date' && own.kind === 'date') {
    const left = expected.value.match(/[\dX]+/g) ?? [];
    const right = own.value.match(/[\dX]+/g) ?? [];
    if (left.length !== right.length) points += 2;
    points += 2 * left.filter((part, i) => part !== right[i]).length;
  } else if (expected.value.length !== own.value.length) points += 1;
  if (expected.kind === 'url' && own.kind === 'url')
    points += hostOf(expected.value) === hostOf(own.value) ? 0 : 4;
  return points;
};

const hostOf = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .split('/')[0]
    ?.toLowerCase() ?? '';

interface Candidate<M> {
  readonly fact: M;
  readonly index: number;
  readonly soft: boolean;
  readonly place: number;
}

const leftovers = <M extends Mention>(
  facts: readonly M[],
  used: ReadonlySet<number>,
  soft: (fact: M) => boolean,
): Candidate<M>[] =>
  facts.flatMap((fact, index) =>
    used.has(index)
      ? []
      : [{ fact, index, soft: soft(fact), place: facts.length < 2 ? 0.5 : index / (facts.length - 1) }],
  );

/** Pairs what is left into changes, the nearest first; two soft facts never make a change. */
const pairChanges = <M extends Mention>(
  state: State<M>,
  missing: Candidate<M>[],
  added: Candidate<M>[],
): void => {
  const pairs = missing.flatMap(left =>
    added
      .filter(right => mayReplace(left.fact, right.fact) && !(left.soft && right.soft))
      .map(right => ({
        left,
        right,
        points:
          distance(left.fact, right.fact, Math.abs(left.place - right.place) * 4) +
          (left.soft || right.soft ? 3 : 0),
      })),
  );
  pairs.sort((a, b) => a.points - b.points);
  for (const { left, right } of pairs) {
    if (state.usedExpected.has(left.index) || state.usedOwn.has(right.index)) continue;
    state.usedExpected.add(left.index);
    state.usedOwn.add(right.index);
    state.differences.push({ type: 'changed', expected: left.fact, own: right.fact });
  }
};

/** Values that a difference already tells: their repetitions are not told again. */
const toldValues = (differences: readonly Difference[]): Set<string> => {
  const told = new Set<string>();
  for (const difference of differences) {
    if (difference.type === 'missing' || difference.type === 'added') continue;
    for (const value of difference.expected.value.split(', '))
      told.add(`expected ${difference.expected.kind} ${value}`);
    for (const value of difference.own.value.split(', ')) told.add(`own ${difference.own.kind} ${value}`);
  }
  return told;
};

const MOST_PAIRS = 400;

/**
 * Compares what a passage says with what it should say.
 * @param expected facts of the reference, in order
 * @param own facts of the edition
 * @param hints numbers each side implies without saying them ("both")
 */
export const matchFacts = <M extends Mention>(
  expected: readonly M[],
  own: readonly M[],
  hints: { readonly expected: readonly Hint[]; readonly own: readonly Hint[] },
): Matching<M> => {
  const state: State<M> = { expected, own, usedExpected: new Set(), usedOwn: new Set(), differences: [] };
  runExact(state);
  for (const pass of PASSES.slice(1)) run(state, pass);
  matchDaySets(state);
  run(
    state,
    (a, b) => a.kind === 'date' && equalFacts(a, b),
    (left, right) => {
      if (isYearless(right.value) && !isYearless(left.value))
        state.differences.push({ type: 'year', expected: left, own: right });
    },
  );
  run(state, compatible);
  const missing = leftovers(
    expected,
    state.usedExpected,
    fact => isSoft(fact) || isSaid(fact, own, hints.own),
  );
  const added = leftovers(own, state.usedOwn, fact => isSoft(fact) || isSaid(fact, expected, hints.expected));
  if (missing.length * added.length <= MOST_PAIRS * MOST_PAIRS) pairChanges(state, missing, added);
  const told = toldValues(state.differences);
  for (const { fact, index, soft } of missing)
    if (!state.usedExpected.has(index))
      state.differences.push({
        type: 'missing',
        expected: fact,
        soft: soft || told.has(`expected ${fact.kind} ${fact.value}`),
      });
  for (const { fact, index, soft } of added)
    if (!state.usedOwn.has(index))
      state.differences.push({
        type: 'added',
        own: fact,
        soft: soft || told.has(`own ${fact.kind} ${fact.value}`),
      });
  return { differences: state.differences };
};
