// The work on a batch of segments: runs wherever it is called, in a thread or not.

import { compareSegment } from '../../facts/compare/index.ts';
import { extract } from '../../facts/index.ts';
import type { ReportFinding } from '../report.ts';
import type { CheckResult, FactsResult, Job, Result, SegmentFacts, SentSegment } from './protocol.ts';

const facts = (segments: readonly SentSegment[]): FactsResult => {
  let lines = '';
  for (const [id, texts] of segments) {
    for (const [language, text] of texts) {
      const line: SegmentFacts = { id, language, facts: extract(text, language) };
      lines += `${JSON.stringify(line)}\n`;
    }
  }
  return { kind: 'facts', lines };
};

const check = (segments: readonly SentSegment[], reference: string | undefined): CheckResult => {
  const findings: ReportFinding[] = [];
  const counts = new Map<string, number>();
  for (const [id, texts] of segments) {
    const compared = compareSegment(
      texts.map(([language, text]) => ({ language, text })),
      reference,
    );
    for (const finding of compared.findings) findings.push({ ...finding, id });
    for (const side of compared.sides)
      counts.set(side.language, (counts.get(side.language) ?? 0) + side.facts);
  }
  return { kind: 'check', findings, counts: [...counts] };
};

export const work = ({ task, segments }: Job): Result =>
  task.kind === 'facts' ? facts(segments) : check(segments, task.reference);
