// Up to 40 % of an edition's sections gone and others moved: which of the rest still find their counterpart.
import { compareEditions } from '../../src/facts/compare/index.ts';
import type { Edition } from '../../src/reading/index.ts';
import { type Random, seeded, shuffled } from '../../src/testing/random.ts';
import { table } from '../harness/report.ts';
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
const SHARES = [0.1, 0.2, 0.3, 0.4];

interface Trial {
  readonly name: string;
  readonly language: string;
  readonly share: number;
  readonly reference: Edition;
  readonly disturbed: Disturbed;
}

const trialsOf = ({ name, sources }: SampleDocument, random: Random): Trial[] => {
  const [reference, ...others] = sources.map(read);
  if (reference === undefined) return [];
  return others
    .filter(other => other.sections.length === reference.sections.length)
    .flatMap(other =>
      SHARES.flatMap(share =>
        Array.from({ length: ROUNDS }, () => ({
          name,
          language: other.language,
          share,
          reference,
          disturbed: disturb(other, share, random),
        })),
      ),
    );
};

/** For each section of the disturbed edition whether it was matched with its own; told by its heading, as cuts renumber. */
const rightIn = ({ name, language, share, reference, disturbed }: Trial, show: boolean): boolean[] => {
  const { edition, truth } = disturbed;
  const { editions } = compareEditions([reference, edition]);
  const found = new Map((editions[1]?.sections ?? []).map(({ line, matches }) => [line, matches]));
  return truth.map((i, at) => {
    const matched = found.get(edition.sections[at]?.line ?? 0);
    const right = matched === `s${i + 1}`;
    if (!right && show)
      console.log(
        `${name} ${language} ${share}: "${edition.sections[at]?.heading}" is s${i + 1}, matched ${matched}`,
      );
    return right;
  });
};

const rowOf = (rows: Map<string, Aligned>, key: string): Aligned => {
  const known = rows.get(key) ?? { sections: 0, right: 0 };
  rows.set(key, known);
  return known;
};

/** Aligned right: matched with its own section of the reference. */
export const alignmentOf = (documents: readonly SampleDocument[], show: boolean): Aligned => {
  const random = seeded(7);
  const rows = new Map<string, Aligned>();
  const total: Aligned = { sections: 0, right: 0 };
  for (const trial of documents.flatMap(document => trialsOf(document, random))) {
    const right = rightIn(trial, show);
    for (const tally of [
      total,
      ...[`${trial.share}`, trial.language, trial.name].map(key => rowOf(rows, key)),
    ]) {
      tally.sections += right.length;
      tally.right += right.filter(Boolean).length;
    }
  }
  table([
    ['aligned', 'sections', 'right %'],
    ...[...rows].map(([key, { sections, right }]) => [key, sections, ((100 * right) / sections).toFixed(1)]),
  ]);
  return total;
};
