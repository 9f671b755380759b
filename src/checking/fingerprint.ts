// What a finding is known by over time: not by its line, but by what it says and the words it is about.

import { createHash } from 'node:crypto';
import type { FindingPassages } from './passages.ts';
import type { FindingKey, ReportFinding } from './report.ts';

const digest = (parts: readonly unknown[], length: number): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);

/** Space, quotation marks and the form of accents may change without the text being another. */
const normal = (text: string | undefined): string | null =>
  text === undefined ? null : text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * The key of a finding. A passage that was only chosen for its likeness is no part of it.
 * Findings without passages and facts are told apart by their message.
 */
export const keyOf = (finding: ReportFinding, passages: FindingPassages): FindingKey => {
  const { kind, language, id, fact, expected, message } = finding;
  const own = normal(passages.own?.text);
  const other = passages.exact ? normal(passages.expected?.text) : null;
  return {
    kind,
    language,
    ...(id === undefined ? {} : { segment: id }),
    ...(fact === null ? {} : { fact: fact.value }),
    ...(expected === null ? {} : { expected: expected.value }),
    passage: digest(own === null && other === null ? [message] : [own, other], 12),
  };
};

const partsOf = (key: FindingKey): readonly unknown[] => [
  key.kind,
  key.language,
  key.segment ?? null,
  key.fact ?? null,
  key.expected ?? null,
  key.passage,
];

/**
 * Fingerprints of findings, in order: 24 hexadecimal digits each, no two alike. Of findings with one key the second and
 * later are counted, in the order of the text.
 */
export const fingerprintsOf = (keys: readonly FindingKey[]): string[] => {
  const seen = new Map<string, number>();
  return keys.map(key => {
    const parts = partsOf(key);
    const name = JSON.stringify(parts);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return digest(times === 0 ? parts : [...parts, times], 24);
  });
};

const SHORTEST = 6;

/** The shortest beginnings that tell fingerprints apart, all of one length: at least six digits. */
export const shortened = (fingerprints: readonly string[]): string[] => {
  let length = SHORTEST;
  while (
    length < 24 &&
    new Set(fingerprints.map(print => print.slice(0, length))).size < new Set(fingerprints).size
  )
    length += 1;
  return fingerprints.map(print => print.slice(0, length));
};
