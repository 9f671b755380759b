// Pairs what is left on both sides into changes, so that 43 -> 34 is one change and not a loss and a gain.

import { withoutYear } from '../edtf.ts';
import type { Mention } from '../extract.ts';
import { isDay } from './day-sets.ts';
import { between, type Difference, isOpen, join, joined, type Side, type State } from './match-state.ts';
import type { Placed } from './passages.ts';
import { amount } from './same-figure.ts';

/** A fact that found no partner. */
export interface Candidate {
  readonly fact: Placed;
  readonly index: number;
  /** No alarm by itself: a small word, or said elsewhere. */
  readonly soft: boolean;
  /** Where it stands among the side's facts, between 0 and 1. */
  readonly place: number;
  /** Place on the other side of the partner of the matched fact before it, -1 for none. */
  readonly after: number;
}

export const leftovers = (side: Side, soft: (fact: Placed) => boolean): Candidate[] => {
  const candidates: Candidate[] = [];
  let after = -1;
  side.facts.forEach((fact, index) => {
    if (!isOpen(side, index)) {
      after = side.partner.get(index) ?? after;
      return;
    }
    const place = side.facts.length < 2 ? 0.5 : index / (side.facts.length - 1);
    candidates.push({ fact, index, soft: soft(fact), place, after });
  });
  return candidates;
};

const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'ordinal', 'identifier', 'percent', 'money', 'time'],
  ordinal: ['ordinal', 'number'],
  identifier: ['identifier', 'number'],
  money: ['money', 'number'],
  percent: ['percent', 'number'],
  time: ['time', 'number', 'identifier'],
};

/** A lone year and a number of four digits are told apart by context only. */
const yearLike = (a: Placed, b: Placed): boolean =>
  a.kind === 'date' && b.kind === 'number' && /^\d{4}$/.test(a.value) && /^\d{4}$/.test(b.value);

const mayReplace = (expected: Placed, own: Placed): boolean =>
  expected.kind === own.kind ||
  yearLike(expected, own) ||
  yearLike(own, expected) ||
  (COMPANIONS[expected.kind]?.includes(own.kind) ?? false);

const hostOf = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .split('/')[0]
    ?.toLowerCase() ?? '';

/** How far two values are apart: dates of the same month or day, figures of the same length, the same host. */
const distance = (expected: Placed, own: Placed): number => {
  let points = expected.kind === own.kind ? 0 : 3;
  if (expected.kind === 'date' && own.kind === 'date') {
    const left = expected.value.match(/[\dX]+/g) ?? [];
    const right = own.value.match(/[\dX]+/g) ?? [];
    if (left.length !== right.length) points += 2;
    points += 2 * left.filter((part, i) => part !== right[i]).length;
  } else if (expected.value.length !== own.value.length) points += 1;
  if (expected.kind === 'url' && own.kind === 'url')
    points += hostOf(expected.value) === hostOf(own.value) ? 0 : 4;
  if (expected.inHeading !== own.inHeading) points += 1;
  return points;
};

const GAP = 4;
const ELSEWHERE = 1.5;

/** The fewer, the likelier one stands for the other. */
const pointsOf = (left: Candidate, right: Candidate): number =>
  distance(left.fact, right.fact) +
  Math.abs(left.place - right.place) * GAP +
  (left.soft || right.soft ? 3 : 0) +
  (standTogether(left, right) ? 0 : ELSEWHERE);

/** Of one kind, or in the same place: one stands for the other. */
const isOneFor = (left: Candidate, right: Candidate): boolean =>
  left.fact.kind === right.fact.kind || standTogether(left, right);

/** Both follow the same matched fact. */
const standTogether = (left: Candidate, right: Candidate): boolean =>
  left.after < right.index && right.after < left.index;

// Farther apart, values of two kinds are a loss and a gain.
const FARTHEST = 7;
const MOST_PAIRS = 160_000;

/** "the 1980s", "los años 80": soft, because it is told in many ways. */
const isDecade = (fact: Mention): boolean => fact.weak && !fact.words;
const inCentury = (fact: Mention): number => Number(fact.value) % 100;

/** Two soft facts make a change only where they stand in each other's place and nothing else came or went. */
const alarms = (left: Candidate, right: Candidate, { expected, own }: State): boolean => {
  if (!left.soft || !right.soft) return true;
  if (isDecade(left.fact) && isDecade(right.fact)) return inCentury(left.fact) !== inCentury(right.fact);
  if (left.fact.weak || right.fact.weak || expected.facts.length !== own.facts.length) return false;
  return left.index === right.index && standTogether(left, right);
};

/** Pairs what is left into changes, the nearest first. */
export const pairChanges = (
  state: State,
  missing: readonly Candidate[],
  added: readonly Candidate[],
): void => {
  if (missing.length * added.length > MOST_PAIRS) return;
  const pairs = missing.flatMap(left =>
    added
      .filter(right => mayReplace(left.fact, right.fact) && alarms(left, right, state))
      .map(right => ({ left, right, points: pointsOf(left, right) }))
      .filter(({ left, right, points }) => points <= FARTHEST || isOneFor(left, right)),
  );
  pairs.sort((a, b) => a.points - b.points);
  const changes: Change[] = [];
  for (const { left, right } of pairs) {
    if (!isOpen(state.expected, left.index) || !isOpen(state.own, right.index)) continue;
    join(state, left.index, right.index);
    changes.push({ type: 'changed', expected: left.fact, own: right.fact });
  }
  state.differences.push(...sharedUnits(changes));
};

type Change = Extract<Difference, { type: 'changed' }>;

const UNIT_REACH = 14;

/** Changes of neighbours that share what changed: "16 and 18 June" -> "16 and 18 March" is one. */
const sharedUnits = (changes: readonly Change[]): Change[] => {
  const inOrder = [...changes].sort((a, b) => a.own.line - b.own.line || a.own.start - b.own.start);
  const merged: Change[][] = [];
  for (const change of inOrder) {
    const group = merged.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && shareUnit(last, change)) group.push(change);
    else merged.push([change]);
  }
  return merged.map(group => {
    const [only] = group;
    return group.length === 1 && only !== undefined
      ? only
      : {
          type: 'changed',
          expected: joined(group.map(change => change.expected)),
          own: joined(group.map(change => change.own)),
        };
  });
};

const isNear = (a: Placed, b: Placed): boolean => (between(a, b)?.length ?? UNIT_REACH) < UNIT_REACH;

const shareUnit = (a: Change, b: Change): boolean => {
  if (!isNear(a.expected, b.expected) || !isNear(a.own, b.own)) return false;
  return [a, b].every(({ expected, own }) =>
    expected.kind === 'date' && own.kind === 'date'
      ? dayOf(expected) !== '' && dayOf(expected) === dayOf(own)
      : amount(expected) === amount(own),
  );
};

const dayOf = (fact: Placed): string =>
  isDay(fact.value) && !fact.value.includes('/') ? withoutYear(fact.value).slice(8) : '';
