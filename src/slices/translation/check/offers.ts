// Words of a translation that say a fact of its source and are not tied to it yet: one key ties them.
import { equalFacts, extract, type NameEntry, saysFact } from '../../../facts/index.ts';
import type { Fact, RecordFact } from '../../../facts/model.ts';
import type { BoundOffer } from './model.ts';
import { type Facts, looseRuns, type ReadDoc, refsOf, wholeRuns } from './spoken.ts';

interface Wanted {
  readonly ref: string;
  readonly fact: RecordFact;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** @returns at most one place for each fact that the source names and the target does not, in reading order */
export function boundOffers(target: ReadDoc, source: ReadDoc, facts: Facts): BoundOffer[] {
  const own = refsOf(target);
  const wanted = new Map(
    [...refsOf(source)].flatMap(ref => {
      const fact = facts.get(ref);
      return own.has(ref) || !fact ? [] : [[ref, fact] as const];
    }),
  );
  if (wanted.size === 0) return [];
  const names = [...wanted].filter(([, { kind }]) => kind === 'name').map(nameEntry);
  const whole = wholeRuns(target);
  const taken = new Map<number, Place[]>();
  return looseRuns(target).flatMap(({ block, text }, at) => {
    const read = extract(text, target.language, { names });
    return [...wanted].flatMap(([ref, fact]): BoundOffer[] => {
      const place = placeOf({ ref, fact }, read, text, target.language);
      if (!place || (taken.get(at) ?? []).some(other => overlap(other, place))) return [];
      taken.set(at, [...(taken.get(at) ?? []), place]);
      wanted.delete(ref);
      const words = text.slice(place.start, place.end);
      return [{ ref, words, block, occurrence: occurrenceOf(whole, at, place.start, words) }];
    });
  });
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Every form of a name, in any language: a translator may leave it as it is. */
const nameEntry = ([ref, { names, value }]: readonly [string, RecordFact]): NameEntry => ({
  ref,
  names: [...new Set([...Object.values(names ?? {}), value])].map(name => ({ language: null, name })),
});

function placeOf({ ref, fact }: Wanted, read: readonly Fact[], text: string, language: string): Place | null {
  if (fact.kind === 'name') return read.find(one => one.kind === 'name' && one.value === ref) ?? null;
  const same = read.find(one => one.kind === fact.kind && equalFacts(one, fact));
  if (same || fact.kind !== 'date') return same ?? null;
  // "13 and 14 November": two days that say one span.
  const days = read.filter(one => one.kind === 'date');
  const pairs = days.flatMap((first, at) => {
    const last = days[at + 1];
    return last ? [{ start: first.start, end: last.end }] : [];
  });
  return pairs.find(({ start, end }) => saysFact(text.slice(start, end), language, fact)) ?? null;
}

/** Which of the equal words of its block: counted as the editor does, run by run, none within another. */
function occurrenceOf(
  runs: readonly { readonly block: number; readonly text: string }[],
  at: number,
  start: number,
  words: string,
): number {
  const before = runs.slice(0, at).filter(({ block }) => block === runs[at]?.block);
  const own = runs[at]?.text ?? '';
  return before.reduce((sum, { text }) => sum + text.split(words).length - 1, countBefore(own, words, start));
}

function countBefore(text: string, words: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + words.length))
    count++;
  return count;
}
