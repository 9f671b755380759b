// The name of a finding: the same as long as it says the same of the same words on both sides.
import { createHash } from 'node:crypto';
import { fingerprint } from '../../../document/index.ts';
import type { Doc } from '../../../document/model.ts';
import type { TextFinding } from './model.ts';

/**
 * Of a finding in one block the other blocks of the target do not count: who writes on is not asked again.
 * @returns for each finding twelve hexadecimal digits
 */
export function digestsOf(
  findings: readonly TextFinding[],
  target: Doc,
  source: Doc | null,
): readonly string[] {
  const prints = new Map<number | null, string>();
  const printOf = (block: number | null): string => {
    const node = block === null ? undefined : target.content[block];
    const known = prints.get(block) ?? fingerprint(node ? { type: 'doc', content: [node] } : target);
    prints.set(block, known);
    return known;
  };
  const origin = source ? fingerprint(source) : '';
  return findings.map(({ code, params, block, words, ref }) => {
    const told = JSON.stringify([code, Object.entries(params).sort(), words, ref, printOf(block), origin]);
    return createHash('sha256').update(told).digest('hex').slice(0, 12);
  });
}
