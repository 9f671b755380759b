// The work on a batch of segments: runs wherever it is called, in a thread or not.

import { compareSegment } from '../../facts/compare/index.ts';
import { type Mention, readText } from '../../facts/extract.ts';
import type { ReportFinding } from '../report.ts';
import type { CheckResult, FactsResult, Job, Result, SentSegment } from './protocol.ts';

// Quotation marks, backslashes, control signs, halves of surrogate pairs: what JSON may have to escape.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that JSON escapes
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A JSON string; most need no escape. */
const quoted = (text: string): string => (SPECIAL.test(text) ? JSON.stringify(text) : `"${text}"`);

const factJson = ({ kind, value, text, start, end }: Mention): string =>
  `{"kind":"${kind}","value":${quoted(value)},"text":${quoted(text)},"start":${start},"end":${end}}`;

/** A line of `SegmentFacts`, written as it goes: to make its objects first costs as much as finding the facts. */
const lineOf = (id: string, language: string, text: string): string => {
  const { mentions } = readText(text, language);
  if (mentions.length === 0) return `{"id":${id},"language":"${language}","facts":[]}\n`;
  let facts = '';
  for (const mention of mentions) facts += facts === '' ? factJson(mention) : `,${factJson(mention)}`;
  return `{"id":${id},"language":"${language}","facts":[${facts}]}\n`;
};

const encoder = new TextEncoder();

const facts = (segments: readonly SentSegment[]): FactsResult => {
  let lines = '';
  for (const [id, texts] of segments) {
    const name = quoted(id);
    for (const [language, text] of texts) lines += lineOf(name, language, text);
  }
  return { kind: 'facts', lines: encoder.encode(lines) };
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
