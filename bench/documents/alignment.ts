// Up to 40 % of an edition's sections gone and others moved: which of the rest still find their counterpart.
import { compareEditions } from '../../src/facts/compare/index.ts';
import type { Edition } from '../../src/reading/index.ts';
import { table } from '../harness/report.ts';
import { type Random, seeded, shuffled } from './random.ts';
import { read, type SampleDocument } from './samples.ts';

export interface Aligned {
  sections: number;
  right: number;
}

interface Disturbed {
  readonly edition: Edition;
  /** For each section its place in the original. */
  readonly truth: readonly number[];
}

/** Drops a share of the sections and moves as many others. */
const disturb = (edition: Edition, share: number, random: Random): Disturbed => {
  const all = edition.sections.map((_, i) => i);
  const count = Math.floor(all.length * share);
  const [gone, moving] = [shuffled(all, random).slice(0, count), shuffled(all, random).slice(0, count)];
  const truth = all.filter(i => !gone.includes(i) && !moving.includes(i));
  for (const i of moving)
    if (!gone.includes(i)) truth.splice(Math.floor(random() * (truth.length + 1)), 0, i);
  const sections = truth.flatMap((i, at) => {
    const section = edition.sections[i];
    return section === undefined ? [] : [{ ...section, id: `s${at + 1}` }];
  });
  return { edition: { ...edition, sections }, truth };
};

const ROUNDS = 4;

/** Aligned right: matched with its own section of the reference; sections that were cut are not counted. */
export const alignmentOf = (documents: readonly SampleDocument[], show: boolean): Aligned => {
  const random = seeded(7);
  const rows = new Map<string, Aligned>();
  const total: Aligned = { sections: 0, right: 0 };
  for (const { name, sources } of documents) {
    const [reference, ...others] = sources.map(read);
    if (reference === undefined) continue;
    for (const other of others) {
      if (other.sections.length !== reference.sections.length) continue;
      for (const share of [0.1, 0.2, 0.3, 0.4]) {
        for (let round = 0; round < ROUNDS; round++) {
          const { edition, truth } = disturb(other, share, random);
          const { editions } = compareEditions([reference, edition]);
          const found = (editions[1]?.sections ?? []).map(({ heading, matches }) => ({ heading, matches }));
          truth.forEach((i, at) => {
            const heading = edition.sections[at]?.heading ?? '';
            const own = found.find(section => section.heading === heading);
            const right = own?.matches === `s${i + 1}`;
            if (!right && show)
              console.log(
                `${name} ${other.language} ${share}: "${heading}" is s${i + 1}, matched ${own?.matches}`,
              );
            for (const tally of [
              total,
              rowOf(rows, `${share}`),
              rowOf(rows, other.language),
              rowOf(rows, name),
            ]) {
              tally.sections += 1;
              if (right) tally.right += 1;
            }
          });
        }
      }
    }
  }
  table([
    ['aligned', 'sections', 'right %'],
    ...[...rows].map(([key, { sections, right }]) => [key, sections, ((100 * right) / sections).toFixed(1)]),
  ]);
  return total;
};

const rowOf = (rows: Map<string, Aligned>, key: string): Aligned => {
  const known = rows.get(key) ?? { sections: 0, right: 0 };
  rows.set(key, known);
  return known;
};
