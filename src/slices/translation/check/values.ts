// Values that a text says in its own words: compared with those of its source, and with the day it is read.
import { compareBlocks, equalFacts } from '../../../facts/index.ts';
import type { FactValue } from '../../../facts/model.ts';
import { type FindingCode, type FindingSeverity, found, type TextFinding } from './model.ts';
import { type Facts, type ReadDoc, refsOf, spokenBlocks } from './spoken.ts';

type Compared = ReturnType<typeof compareBlocks>[number];

/** @param on the day it is read, `2024-04-24` */
export function valueFindings(
  target: ReadDoc,
  source: ReadDoc | null,
  facts: Facts,
  on: string,
): TextFinding[] {
  const [own, theirs] = [refsOf(target), source ? refsOf(source) : new Set<string>()];
  const shared = source ? new Set([...own].filter(ref => theirs.has(ref))) : own;
  const side = (read: ReadDoc) => ({ language: read.language, blocks: spokenBlocks(read, facts, shared) });
  const compared = compareBlocks(side(target), source && side(source), on);
  // Of a fact that one side names and the other does not, its name is told; not its value besides.
  const told = [...own, ...theirs].filter(ref => !shared.has(ref)).flatMap(ref => facts.get(ref) ?? []);
  const isTold = (value: FactValue | null): boolean =>
    value !== null && told.some(fact => fact.kind === value.kind && equalFacts(fact, value));
  const sameShape = source?.doc.content.length === target.doc.content.length;
  return compared.flatMap(finding => {
    const [code, severity] = codeOf(finding, on);
    const { fact, expected } = finding;
    if (code === null || isTold(code === 'value-missing' ? expected : fact)) return [];
    const place = finding.line ?? (sameShape ? (expected?.line ?? null) : null);
    const params = { value: fact?.text ?? '', expected: expected?.text ?? '' };
    const block = place === null ? null : place - 1;
    return [found(code, severity, { params, block, words: fact?.text ?? null })];
  });
}

function codeOf(
  { kind, severity, fact }: Compared,
  on: string,
): readonly [FindingCode | null, FindingSeverity] {
  switch (kind) {
    case 'fact-missing':
      return ['value-missing', severity];
    case 'fact-added':
      return ['value-added', severity];
    case 'fact-changed':
      return ['value-changed', severity];
    case 'range-to-pair':
      return ['range-to-pair', severity];
    case 'tense-contradiction':
      return [(fact?.value.split('/').at(-1) ?? '') < on ? 'tense-future' : 'tense-past', 'review'];
    default:
      return [null, severity];
  }
}
