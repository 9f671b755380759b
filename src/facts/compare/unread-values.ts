// Values that one side's grammar did not read as one: told by their digits, or as the broken form they are.

import { between, type Difference, isOpen, joined, type Side, type State } from './match-state.ts';
import type { Placed } from './passages.ts';

// Kinds whose parts may be left lying as separate numbers.
const COMPOSED = new Set(['time', 'date', 'phone', 'money', 'identifier', 'percent']);
const LONGEST = 4;
const TOUCHING = 3;
const REACH = 30;
const SHORT_WORD = 8;

const NONE: readonly Placed[] = [];

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const figuresOf = (fact: Placed): string =>
  numbersIn(fact.kind === 'time' ? fact.value : fact.text).join(' ');

/** Runs of open facts of one passage that follow each other, by the place of their first; `near` says what may part them. */
const runsFrom = (side: Side, at: number, near: (gap: string) => boolean): Placed[][] => {
  const runs: Placed[][] = [];
  let run = NONE;
  for (let k = at; k < side.facts.length && run.length < LONGEST; k++) {
    const fact = side.facts[k];
    const last = run.at(-1);
    if (fact === undefined || !isOpen(side, k)) break;
    const gap = last === undefined ? '' : between(last, fact);
    if (gap === null || !near(gap)) break;
    run = [...run, fact];
    runs.push([...run]);
  }
  return runs;
};

/** Several open facts that together carry the digits of one: "9.30" and "12.00" for 09:30/12:00. */
export const matchUnread = (state: State): void => {
  for (const [whole, parts] of [
    [state.expected, state.own],
    [state.own, state.expected],
  ] as const) {
    whole.facts.forEach((fact, i) => {
      if (!isOpen(whole, i) || fact.kind === 'date' || !COMPOSED.has(fact.kind)) return;
      const figures = figuresOf(fact);
      const found = figures === '' ? null : placeOf(parts, figures);
      if (found === null) return;
      whole.partner.set(i, found.at);
      for (let k = 0; k < found.length; k++) parts.partner.set(found.at + k, i);
    });
  }
};

/** Read without what it measures: such parts may belong to a value of another kind. */
const isBare = ({ kind }: Placed): boolean =>
  kind === 'number' || kind === 'ordinal' || kind === 'identifier';

const placeOf = (side: Side, figures: string): { readonly at: number; readonly length: number } | null => {
  for (let at = 0; at < side.facts.length; at++) {
    if (!isOpen(side, at)) continue;
    const run = runsFrom(side, at, gap => gap.length < REACH).find(
      one => one.some(isBare) && one.map(figuresOf).join(' ') === figures,
    );
    if (run !== undefined) return { at, length: run.length };
  }
  return null;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The digits of one are mostly those of the other, place by place. */
const alike = (a: string, b: string): boolean => {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  if (Math.abs(left.length - right.length) > 1) return false;
  const same = [...left].filter((digit, i) => digit === right[i]).length;
  return same >= Math.max(left.length, right.length) / 2;
};

/** The same digits but two, in whatever order a language says day, month and year. */
const sameDigits = (a: string, b: string): boolean => {
  const [left, right] = [digitsOf(a), [...digitsOf(b)]];
  if (left.length !== right.length) return false;
  for (const digit of left) {
    const at = right.indexOf(digit);
    if (at >= 0) right.splice(at, 1);
  }
  return right.length <= 2;
};

const hours = (text: string): string => (/^\D*\d{1,2}\D*$/.test(text) ? `${text}00` : text);

/** As it is written, or a time as it is meant ("11 a.m." is 11:00, "17 Uhr" 17:00). */
const resemble = (whole: Placed, run: readonly Placed[]): boolean => {
  const written = run.map(part => part.text).join(' ');
  if (alike(whole.text, written)) return true;
  if (whole.kind === 'date') return sameDigits(whole.text, written);
  if (whole.kind !== 'time') return false;
  const meant = run.map(part => (part.kind === 'time' ? part.value : part.text));
  const forms = [written, meant.join(' '), meant.map(hours).join(' ')];
  return forms.some(form => alike(whole.value, form) || alike(whole.text, form));
};

/** A value that is none any more ("9:80", read as 9 and 80) against the value it was. */
export const matchBroken = (state: State): void => {
  for (const [whole, parts] of [
    [state.expected, state.own],
    [state.own, state.expected],
  ] as const) {
    parts.facts.forEach((_, at) => {
      const runs = isOpen(parts, at) ? runsFrom(parts, at, gap => gap.length < REACH) : [];
      for (const run of runs.reverse()) if (run.length > 1 && joinBroken(state, whole, at, run)) return;
    });
  }
};

/** Joins a run of open facts with the open fact of the other side that it was; false where there is none. */
const joinBroken = (state: State, whole: Side, at: number, run: readonly Placed[]): boolean => {
  const broken = joined(run);
  const i = whole.facts.findIndex(
    (fact, k) => isOpen(whole, k) && mayBreak(fact, run) && resemble(fact, run),
  );
  const fact = whole.facts[i];
  if (fact === undefined) return false;
  const parts = whole === state.expected ? state.own : state.expected;
  whole.partner.set(i, at);
  for (let k = 0; k < run.length; k++) parts.partner.set(at + k, i);
  const [expected, own] = whole === state.expected ? [fact, broken] : [broken, fact];
  state.differences.push({ type: 'changed', expected, own });
  return true;
};

/** Parts that touch may have been any composed value; parts with a word between them a date, or a span of days or time. */
const mayBreak = (fact: Placed, run: readonly Placed[]): boolean => {
  if (!COMPOSED.has(fact.kind) || !run.some(isBare)) return false;
  const gaps = run.flatMap((part, k) => {
    const next = run[k + 1];
    return next === undefined ? [] : [between(part, next) ?? ''];
  });
  if (gaps.every(touches)) return true;
  const isSpan = (fact.kind === 'time' || fact.kind === 'date') && fact.value.includes('/');
  return isSpan || (fact.kind === 'date' && gaps.every(gap => gap.length < SHORT_WORD));
};

const touches = (gap: string): boolean => gap.length <= TOUCHING && !/\p{L}/u.test(gap);

const YEAR_REACH = 9;

/** A year that is none any more ("13 May 9024", read as a day and a number): the date changed, it did not lose its year. */
export const matchBrokenYears = (state: State): void => {
  const yearless = joinDays(state.differences.filter(isYearDifference));
  const rest = state.differences
    .filter(difference => !isYearDifference(difference))
    .map(difference => (difference.type === 'pair' ? withBrokenYear(state, difference) : difference));
  state.differences.splice(
    0,
    state.differences.length,
    ...rest,
    ...yearless.map(one => withBrokenYear(state, one)),
  );
};

const isYearDifference = (difference: Difference): difference is YearDifference => difference.type === 'year';
type YearDifference = Extract<Difference, { type: 'year' }>;
type PairDifference = Extract<Difference, { type: 'pair' }>;

/** Days of one expression ("16 and 18 June") lose their year together. */
const joinDays = (differences: readonly YearDifference[]): YearDifference[] => {
  const joinedDays: YearDifference[] = [];
  for (const difference of differences) {
    const last = joinedDays.at(-1);
    const near = (a: Placed, b: Placed): boolean => (between(a, b)?.length ?? REACH) < REACH / 2;
    if (last !== undefined && near(last.own, difference.own) && near(last.expected, difference.expected))
      joinedDays.splice(-1, 1, {
        type: 'year',
        expected: joined([last.expected, difference.expected]),
        own: joined([last.own, difference.own]),
      });
    else joinedDays.push(difference);
  }
  return joinedDays;
};

const withBrokenYear = (state: State, difference: YearDifference | PairDifference): Difference => {
  const { expected, own } = difference;
  const at = state.own.facts.findIndex(
    (fact, j) => isOpen(state.own, j) && isBare(fact) && /^\d{3,5}$/.test(fact.value) && isBeside(fact, own),
  );
  const year = state.own.facts[at];
  if (year === undefined) return difference;
  state.own.partner.set(at, -1);
  const whole = joined(year.start < own.start ? [year, own] : [own, year]);
  return { type: difference.type === 'pair' ? 'pair' : 'changed', expected, own: whole };
};

const isBeside = (a: Placed, b: Placed): boolean =>
  (between(a, b)?.length ?? YEAR_REACH) < YEAR_REACH || (between(b, a)?.length ?? YEAR_REACH) < YEAR_REACH;
