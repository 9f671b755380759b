// How well languages are read: precision and recall of the facts in samples, as one figure (F1).
import { extract } from '../../extract.ts';
import type { CldrSamples, Sample } from './gold.ts';

export interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

/** F1 in percent, rounded down so that no figure says more than was measured; 100 where nothing is to be found. */
export const f1 = ({ found, missed, wrong }: Tally): number =>
  found + missed + wrong === 0 ? 100 : Math.floor((200 * found) / (2 * found + missed + wrong));

const tallyOf = (tallies: Map<string, Tally>, kind: string): Tally => {
  const tally = tallies.get(kind) ?? { found: 0, missed: 0, wrong: 0 };
  tallies.set(kind, tally);
  return tally;
};

const count = (tallies: Map<string, Tally>, language: string, [text, facts]: Sample): void => {
  const left = facts === '' ? [] : facts.split(', ');
  for (const fact of extract(text, language)) {
    const at = left.indexOf(`${fact.kind} ${fact.value}`);
    for (const kind of [fact.kind, 'all']) tallyOf(tallies, kind)[at < 0 ? 'wrong' : 'found'] += 1;
    if (at >= 0) left.splice(at, 1);
  }
  for (const fact of left)
    for (const kind of [fact.split(' ')[0] ?? '', 'all']) tallyOf(tallies, kind).missed += 1;
};

/** Facts found, missed and wrong by kind, and under `all` together, over everything the samples say. */
export const measure = (language: string, { read, beyond }: CldrSamples): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const sample of [...read, ...beyond]) count(tallies, language, sample);
  return tallies;
};
