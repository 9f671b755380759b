// Checks a file of aligned segments and shows the words: the file is read again for the segments that have findings.

import { review } from './accepted.ts';
import { type CheckOptions, needsPassages } from './options.ts';
import { type FindingPassages, type MarkedPassage, NO_PASSAGES } from './passages.ts';
import type { ReportFinding, ReviewedReport } from './report.ts';
import { checkSegments, readSegments } from './segments/index.ts';

type Texts = ReadonlyMap<string, string>;

const textsOf = async (file: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Texts[]>> => {
  const texts = new Map<string, Texts[]>();
  if (ids.size === 0) return texts;
  for await (const batch of readSegments(file)) {
    for (const segment of batch)
      if (ids.has(segment.id)) texts.set(segment.id, [...(texts.get(segment.id) ?? []), segment.texts]);
  }
  return texts;
};

const passage = (
  texts: Texts,
  language: string | undefined,
  words: string | undefined,
): MarkedPassage | null => {
  const text = texts.get(language ?? '');
  if (text === undefined || language === undefined) return null;
  const at = words === undefined ? -1 : text.indexOf(words);
  const marks = at < 0 || words === undefined ? [] : [{ start: at, end: at + words.length }];
  return { edition: language, language, section: null, line: null, text, marks };
};

/** The segment's text in the finding's language, and in the reference's or, for a finding of the reference, another's. */
const passagesIn = (texts: Texts, finding: ReportFinding, reference: string): FindingPassages => {
  const { language, fact, expected } = finding;
  const others = [reference, ...texts.keys()].filter(other => other !== language && texts.has(other));
  const holding = others.find(other => expected !== null && texts.get(other)?.includes(expected.text));
  return {
    own: passage(texts, language, fact?.text),
    expected: passage(texts, holding ?? others[0], expected?.text),
    exact: holding !== undefined,
  };
};

const choose = (candidates: readonly Texts[], { language, fact }: ReportFinding): Texts | undefined =>
  candidates.find(texts => fact !== null && texts.get(language)?.includes(fact.text)) ?? candidates[0];

/**
 * Checks a file of segments, and looks up which findings were accepted beside it.
 * @throws InputError
 */
export const reviewSegments = async (file: string, options: CheckOptions = {}): Promise<ReviewedReport> => {
  const report = await checkSegments(file, options);
  const wanted = await needsPassages([file], options);
  const ids = new Set(wanted ? report.findings.flatMap(({ id }) => id ?? []) : []);
  const texts = await textsOf(file, ids);
  const passages = report.findings.map(finding => {
    const own = choose(texts.get(finding.id ?? '') ?? [], finding);
    return own === undefined ? NO_PASSAGES : passagesIn(own, finding, report.reference);
  });
  return review(report, passages);
};
