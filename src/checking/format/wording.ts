// Words and orders that the faces of the report share.

import { relative, sep } from 'node:path';
import { isLanguage, LANGUAGE } from '../../platform/languages.ts';
import type { MarkedPassage } from '../passages.ts';
import type { OutdatedAcceptance, ReportEdition, ReportFinding, ReviewedReport } from '../report.ts';

export const SEVERITIES = ['error', 'warning', 'review'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

export const countOf = (findings: readonly ReportFinding[], severity: Severity): number =>
  findings.filter(finding => finding.severity === severity).length;

/** "2 errors, 1 warning, 3 to review". */
export const summaryOf = (findings: readonly ReportFinding[]): string =>
  `${plural(countOf(findings, 'error'), 'error')}, ${plural(countOf(findings, 'warning'), 'warning')}, ${countOf(findings, 'review')} to review`;

export const inOrder = <T extends ReportFinding>(findings: readonly T[]): T[] =>
  [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0),
  );

/** Findings of an edition; of two files in one language the first has them. */
export const findingsOf = <T extends ReportFinding>(
  findings: readonly T[],
  edition: ReportEdition,
  { editions }: ReviewedReport,
): T[] =>
  editions.find(({ language }) => language === edition.language) === edition
    ? findings.filter(({ language }) => language === edition.language)
    : [];

/** A language's name in English; its code where it is none of the project's. */
export const languageName = (code: string): string =>
  isLanguage(code) ? (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code) : code;

export const ownName = (code: string): string => (isLanguage(code) ? LANGUAGE[code].name : code);

/** A file as it is seen from a folder; the whole path where it lies outside. */
export const shownPath = (file: string, root: string | undefined): string => {
  if (root === undefined) return file;
  const path = relative(root, file);
  return path === '' || path.startsWith(`..${sep}`) || path === '..' ? file : path;
};

/** "line 12", "segment greeting", "line 5 of the reference"; empty where nothing is known. */
export const placeOf = ({ id, line, kind }: ReportFinding): string => {
  if (id !== undefined) return `segment ${id}`;
  if (line === null) return '';
  return kind === 'section-missing' ? `line ${line} of the reference` : `line ${line}`;
};

/** Heading of a finding's section in its own edition. */
export const headingOf = (report: ReviewedReport, { language, section, kind }: ReportFinding): string => {
  const code = kind === 'section-missing' ? report.reference : language;
  const edition = report.editions.find(one => one.language === code);
  return edition?.sections.find(({ id }) => id === section)?.heading ?? '';
};

/** What a passage is called above its words: "German, line 12", "the reference (English), line 12". */
export const passageLabel = (passage: MarkedPassage, report: ReviewedReport): string => {
  const name = languageName(passage.edition);
  const line = passage.line === null ? '' : `, line ${passage.line}`;
  return passage.edition === report.reference ? `${name} (reference)${line}` : `${name}${line}`;
};

export const outdatedSentence = (one: OutdatedAcceptance): string => {
  const what = [one.language, one.kind, one.fact ?? one.expected].filter(Boolean).join(' ');
  return one.changed
    ? `${what === '' ? 'An acceptance' : what}: the text has changed since this was accepted; look again.`
    : `${what === '' ? 'An acceptance' : what}: nothing to accept is left; the entry may go.`;
};

const LONGEST = 420;

/**
 * Shortens a long passage to what stands around its marks.
 * @param longest in UTF-16 units
 */
export const excerpt = (passage: MarkedPassage, longest = LONGEST): MarkedPassage => {
  const { text, marks } = passage;
  if (text.length <= longest) return passage;
  const first = marks[0]?.start ?? 0;
  const room = Math.floor(longest / 3);
  const from = first <= longest / 2 ? 0 : text.lastIndexOf(' ', first - room) + 1;
  const space = text.lastIndexOf(' ', from + longest);
  const to = from + longest >= text.length ? text.length : Math.max(space, from + room);
  const before = from > 0 ? '… ' : '';
  return {
    ...passage,
    text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    marks: marks
      .filter(({ start }) => start < to)
      .map(({ start, end }) => ({
        start: start - from + before.length,
        end: Math.min(end, to) - from + before.length,
      })),
  };
};
